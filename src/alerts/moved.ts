import type { Product } from '../catalog/product.ts'
import { EMPTY_STOCK } from '../ledger/cost.ts'
import type { Movement } from '../ledger/movement.ts'
import type { UnitOfWork } from '../store/port.ts'

/** What a unit of work did to one product, all its entries together. */
export interface Moved {
  readonly product: Product
  /** In the order in which they were written. */
  readonly movements: readonly Movement[]
  readonly beforeThousandths: bigint
  readonly afterThousandths: bigint
  /** Was something taken back: undone, edited or deleted? */
  readonly isCorrected: boolean
}

/** The products that this unit has moved so far; nothing is read when it moved none. */
export async function movedIn(unit: UnitOfWork): Promise<readonly Moved[]> {
  const movements = new Map<number, Movement[]>()
  for (const movement of unit.written.flatMap(entry => entry.movements)) {
    const own = movements.get(movement.product)
    if (own === undefined) movements.set(movement.product, [movement])
    else own.push(movement)
  }
  if (movements.size === 0) return []
  const stocks = await unit.stock([...movements.keys()])
  const { products } = await unit.catalog()
  return products.flatMap(product => {
    const own = movements.get(product.id)
    if (own === undefined) return []
    const afterThousandths = (stocks.get(product.id) ?? EMPTY_STOCK).onHandThousandths
    const sum = own.reduce((total, movement) => total + movement.quantityThousandths, 0n)
    const isCorrected = own.some(movement => movement.reverses !== null)
    return [{ product, movements: own, beforeThousandths: afterThousandths - sum, afterThousandths, isCorrected }]
  })
}
