import { type Converted, convert } from '../../catalog/convert.ts'
import type { Product } from '../../catalog/product.ts'
import { canonicalUnit } from '../../catalog/units.ts'
import { piecesOfPair } from '../../language/pairs.ts'
import type { QuantityReading } from '../../language/reading.ts'

type Exact = Extract<QuantityReading, { kind: 'exact' }>

/** The unit of what is counted in pairs. */
export const PAIR = 'pair'

/** What was said in the product's own unit: of pairs, which it neither is kept nor packed in, the goods tell how many pieces. */
export function convertSaid(quantity: Exact, product: Pick<Product, 'name' | 'unit' | 'packs'>): Converted {
  return convert(inPieces(quantity, product), product)
}

function inPieces(quantity: Exact, { name, unit, packs }: Pick<Product, 'name' | 'unit' | 'packs'>): Exact {
  const isOfPieces = quantity.unit === PAIR && canonicalUnit(unit) === 'pcs'
  if (!isOfPieces || packs.some(pack => canonicalUnit(pack.name) === PAIR)) return quantity
  const pieces = piecesOfPair(name)
  return pieces === undefined ? quantity : { ...quantity, thousandths: quantity.thousandths * pieces, unit: null }
}
