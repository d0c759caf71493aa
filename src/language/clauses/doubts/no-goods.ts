import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { Item } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, lineOf, sayingWith } from '../../text/line.ts'
import { sizesAt } from '../../values/size.ts'
import { numberMarks } from '../../wording.ts'
import type { ItemSegment } from '../segments/segment.ts'

const ANY_STYLE = numberMarks('1,234.5')

/**
 * May what came in be no goods, where nobody knows its name? "received 3 complaints" and "received 500 upi" are none; of
 * "bought petrol 200" the number may be what was paid.
 */
export function isNoGoods(sight: Sight, { name }: Item, segment: ItemSegment | undefined, doing: Doing): boolean {
  const said = segment?.item.name
  if (name.kind !== 'unknown' || said === null || said === undefined) return false
  const quantity = segment?.item.quantity
  const isBehind = quantity !== null && quantity !== undefined && quantity.from >= said.to
  return (isBehind && quantity.bare && doing === 'buy') || isOfNoGoods(sight, said.from, said.to)
}

/** Is a name that nobody knows one of no goods: "stars", "likes"? */
export function saysNoGoods(said: string): boolean {
  const line = lineOf(said, wordsOf('en'), ANY_STYLE)
  return line.tokens.length > 0 && isOfNoGoods({ line }, 0, line.tokens.length)
}

/** Are all words of the name such as are said of no goods: "late fee", "crate deposit", or a size of some: "xl", "large"? */
function isOfNoGoods({ line }: Pick<Sight, 'line'>, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const pack = at + 1 < to ? (sayingWith(line, at, 'pack')?.end ?? 0) : 0
    const end =
      endOfAside(line, at, 'no-goods') || endOfPlain(line, at, 'adjective') || pack || sizesAt(line, at)[0]?.end
    if (!end) return false
    at = end
  }
  return true
}
