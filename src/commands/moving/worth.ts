import type { Product } from '../../catalog/product.ts'
import { isMeasure } from '../../catalog/units.ts'
import type { Item, QuantityReading } from '../../language/reading.ts'
import type { Reason } from '../../ledger/reason.ts'

const ONE = 1000n

/**
 * How much of a product an item means; where only money was told of a sale ("50 rupees of sugar"), as much as that buys at
 * the list price. Null, to be asked, where the money buys no exact quantity, or part of a piece.
 */
export function quantityOf({ quantity, price }: Item, product: Product, reason: Reason): QuantityReading | null {
  const list = product.priceMinor
  if (quantity !== null || reason !== 'sale' || price?.kind !== 'total' || list === null || list <= 0n) return quantity
  const thousandths = (price.minor * ONE) / list
  const isExact = (price.minor * ONE) % list === 0n && (isMeasure(product.unit) || thousandths % ONE === 0n)
  return isExact && thousandths > 0n ? { kind: 'exact', thousandths, unit: null, said: '' } : null
}
