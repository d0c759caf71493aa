import type { Message } from '../chat/message.ts'

/** The longest message that is read, in characters: a pasted price list fits. */
export const LONGEST_MESSAGE = 20_000
/** The most lines of a message; longer lists come as a file. */
export const MOST_LINES = 200

/** What to say to a message past a limit; undefined when it keeps to them. */
export function tooLong(message: Message): string | undefined {
  const { happening } = message
  if (happening.kind !== 'text' && happening.kind !== 'edit') return undefined
  const { text } = happening
  if (text.length > LONGEST_MESSAGE) {
    return `That message is too long for me (${text.length} characters, ${LONGEST_MESSAGE} at most). Nothing is written. Send a list as a CSV file with the text: import`
  }
  const lines = text.split('\n').filter(line => line.trim() !== '').length
  if (lines > MOST_LINES) {
    return `That are ${lines} lines; I take ${MOST_LINES} at once. Nothing is written. Send it in parts, or as a CSV file with the text: import`
  }
  return undefined
}
