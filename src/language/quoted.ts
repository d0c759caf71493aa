import { endOfAside } from './text/asides.ts'
import type { Line } from './text/line.ts'

const QUOTE = /^\s*>/u

/** "~sold 3 bread~", "~~sold 3~~": as chats write what is crossed out; the marks of rough numbers ("~2 or ~3") stand apart. */
const STRUCK = /(?<![\p{L}\p{N}~])(~~?)(?=[^\s~])[^~]*[^\s~]\1(?![\p{L}\p{N}~])/u

/** Does a line hold words that are crossed out? They do not count, and what is left may not be all that was meant. */
export function isStruck(text: string): boolean {
  return text.includes('~') && STRUCK.test(text)
}

/** "> sold 3 bread": words of an earlier message, which are said to answer them. */
export function isQuoted(text: string): boolean {
  return QUOTE.test(text)
}

/** "Forwarded message", "Forwarded from Otieno:": what follows was said by somebody, somewhere. */
export function isForwarding(line: Line): boolean {
  const first = line.tokens.findIndex(({ kind }) => kind !== 'mark')
  return first >= 0 && endOfAside(line, first, 'forwarding') > 0
}
