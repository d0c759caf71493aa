import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, type Line } from '../../text/line.ts'

/**
 * May words beside an entry tell of other goods, which nobody knows: "kulfi for the lady", "a pepsi", "bit of kulfi",
 * "pepsi went", "he got kulfi"?
 */
export function mayBeGoods(line: Line, from: number, end: number): boolean {
  if (isForeign(line, from) && endOfAside(line, from, 'pronoun') === 0) {
    if (from + 1 < end - 1 && endOfPlain(line, from + 1, 'for') > 0) return true
    if (endOfAside(line, from + 1, 'went-off') === end) return true
  }
  const got = endOfAside(line, from, 'pronoun') > 0 ? endOfAside(line, from + 1, 'got-goods') : 0
  if (got > 0 && got === end - 1 && isForeign(line, got)) return true
  const article = endOfPlain(line, from, 'article') || endOfAside(line, from, 'determiner')
  if (article === end - 1 && isForeign(line, article)) return true
  const part = endOfAside(line, from, 'part-of')
  return part > 0 && part < end && isForeign(line, part)
}
