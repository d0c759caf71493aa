import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import type { Item } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import type { ItemSegment } from '../segments/segment.ts'

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

/** Are all words of the name such as are said of no goods: "late fee", "crate deposit"? */
function isOfNoGoods({ line }: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const pack = at + 1 < to ? (sayingWith(line, at, 'pack')?.end ?? 0) : 0
    const end = endOfAside(line, at, 'no-goods') || endOfPlain(line, at, 'adjective') || pack
    if (end === 0) return false
    at = end
  }
  return true
}
