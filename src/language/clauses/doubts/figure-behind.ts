import { isMark, type Line } from '../../text/line.ts'
import type { ItemSaid } from '../segments/segment.ts'

const SIZE_LETTERS = /^(?:x{0,3}[sl]|m)$/

/**
 * May the number behind a name be its price? "Sugar 5kg 250", "tshirt m 200" tell how much of it in the name, and "soap = 40"
 * has a mark that often stands before a price.
 */
export function mayBePriceOf(line: Line, { name, quantity }: ItemSaid): boolean {
  if (name === null || !quantity?.bare || quantity.from < name.to) return false
  if (isMark(line, quantity.from - 1, '=')) return true
  for (let at = name.from; at < name.to; at += 1) {
    const token = line.tokens[at]
    if (token?.kind === 'number' || (token?.kind === 'word' && SIZE_LETTERS.test(token.text))) return true
  }
  return false
}
