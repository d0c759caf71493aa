import { canonicalUnit, isContainer, isPieceUnit } from '../../catalog/units.ts'
import type { Item } from '../../language/reading.ts'

/**
 * "50 kg sugar @ 40, transport 100", "12 milk, 2 rejected": a word that nobody knows beside goods that are known or have a
 * price, itself without a price and without a measure. "10 dettol at 30" and "5 kg besan" are goods.
 */
export function mayBeNoGoods(item: Item, items: readonly Item[]): boolean {
  if (item.name.kind !== 'unknown' || isPriced(item) || isMeasured(item)) return false
  return items.some(other => other !== item && (other.name.kind !== 'unknown' || isPriced(other)))
}

function isPriced({ price }: Item): boolean {
  return price?.kind === 'each' || price?.kind === 'total'
}

function isMeasured({ quantity }: Item): boolean {
  const unit = quantity?.kind === 'exact' ? quantity.unit : null
  return unit !== null && !isContainer(unit) && !isPieceUnit(canonicalUnit(unit))
}
