import { endOfAside } from './text/asides.ts'
import type { Line } from './text/line.ts'

const QUOTE = /^\s*>/u

/** "> sold 3 bread": words of an earlier message, which are said to answer them. */
export function isQuoted(text: string): boolean {
  return QUOTE.test(text)
}

/** "Forwarded message", "Forwarded from Otieno:": what follows was said by somebody, somewhere. */
export function isForwarding(line: Line): boolean {
  const first = line.tokens.findIndex(({ kind }) => kind !== 'mark')
  return first >= 0 && endOfAside(line, first, 'forwarding') > 0
}
