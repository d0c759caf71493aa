import type { Message } from './message.ts'

/** A larger file is not fetched beforehand: no command takes it, and the one that is asked says so. */
export const LARGEST_FILE_BYTES = 4 * 1024 * 1024

/** Has the message a file that is worth fetching? */
export function hasFile({ happening }: Message): boolean {
  return happening.kind === 'text' && happening.file !== undefined && happening.file.sizeBytes <= LARGEST_FILE_BYTES
}

/** The message with its file's content at hand, so that nobody waits for a network while something is written. */
export async function withFile(message: Message): Promise<Message> {
  const { happening } = message
  if (happening.kind !== 'text' || happening.file === undefined) return message
  const content = await happening.file.read()
  return { ...message, happening: { ...happening, file: { ...happening.file, read: async () => content } } }
}
