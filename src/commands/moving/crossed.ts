import { crossing } from '../../alerts/crossing.ts'
import type { Product } from '../../catalog/product.ts'
import type { Wording } from '../wording.ts'

/** The seller is told at once when stock crosses its reorder point, runs out or goes below zero. */
export function crossedNote(
  product: Product,
  beforeThousandths: bigint,
  afterThousandths: bigint,
  wording: Wording,
): readonly string[] {
  const { name, unit, reorderPointThousandths: point } = product
  switch (crossing(beforeThousandths, afterThousandths, point)) {
    case 'below-zero':
      return [`${name} is below zero: count it when you can.`]
    case 'out':
      return [`${name} is out of stock.`]
    case 'low':
      return [`${name} is low: its reorder point is ${wording.quantity(point ?? 0n, unit)}.`]
    case undefined:
      return []
  }
}
