import type { Sight } from '../../context.ts'
import { endOfPlain } from '../../text/line.ts'
import type { Segment } from '../segments/segment.ts'

type ItemSegment = Extract<Segment, { kind: 'item' }>

/** "2 boxes of bolts and 1 of nuts": the item that is told without its pack behind one that has it; undefined if none is. */
export function withoutItsPack(sight: Sight, items: readonly ItemSegment[]): ItemSegment | undefined {
  return items.find(({ item: { quantity, name } }, at) => {
    const before = items[at - 1]?.item.quantity?.reading
    if (before?.kind !== 'exact' || before.unit === null || quantity?.bare !== true || name === null) return false
    return quantity.end < name.from && endOfPlain(sight.line, quantity.end, 'of') === name.from
  })
}
