import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import type { QuantitySaid } from '../../values/quantity.ts'
import type { Segment } from '../segments/segment.ts'

type ItemSegment = Extract<Segment, { kind: 'item' }>

/** "2 boxes of bolts and 1 of nuts": the item that is told without its pack behind one that has it; undefined if none is. */
export function withoutItsPack(sight: Sight, items: readonly ItemSegment[]): ItemSegment | undefined {
  return items.find(({ item: { quantity, name } }, at) => {
    const isPacked = items.some(({ item }, before) => before < at && isOfPack(item.quantity))
    if (!isPacked || quantity?.bare !== true || name === null) return false
    const of = quantity.end < name.from ? endOfPlain(sight.line, quantity.end, 'of') : 0
    return of > 0 && (of === name.from || endOfAside(sight.line, of, 'determiner') === name.from)
  })
}

/** In packs, by weight, or by the dozen. */
function isOfPack(quantity: QuantitySaid | null): boolean {
  return quantity?.reading.kind === 'exact' && (quantity.reading.unit !== null || quantity.counted !== null)
}
