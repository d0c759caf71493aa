/**
 * A fault of the world in one sentence for whoever runs the program, or undefined for anything else: that is a bug of
 * ours, and whoever looks for it needs the stack. Faults of the world bear a code.
 */
export function plainWords(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (error.code.startsWith('ERR_')) return undefined
  const cause = error.cause instanceof Error && 'code' in error.cause ? ` (${error.cause.message})` : ''
  return `${error.message}${cause}`
}
