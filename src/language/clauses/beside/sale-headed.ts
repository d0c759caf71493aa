import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line } from '../../text/line.ts'

/** "sale: white tee + tote bag", "cash sale: belt": a heading of what was sold, and no question after the sales of it. */
export function isSaleHeaded(line: Line): boolean {
  const end = endOfAside(line, 0, 'was-sale')
  return end > 0 && isMark(line, end, ':') && line.tokens.every(({ text }) => text !== '?')
}
