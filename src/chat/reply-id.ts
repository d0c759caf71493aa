import { createHash } from 'node:crypto'

/**
 * The id of a reply, made of what caused it: the same cause has the same reply in whatever run. 19 digits and letters,
 * which fit into a button's id on every platform.
 */
export function replyIdOf(...cause: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(cause)).digest('hex')
  return BigInt(`0x${digest.slice(0, 24)}`)
    .toString(36)
    .padStart(19, '0')
}
