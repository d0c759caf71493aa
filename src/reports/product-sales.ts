import type { Product } from '../catalog/product.ts'
import type { MovementSum } from '../store/port.ts'

/** What one product sold: goods that came back and entries that were taken back are out of it already. */
export interface ProductSales {
  readonly product: Product
  readonly quantityThousandths: bigint
  /** What is known of the revenue; null when nothing is. */
  readonly revenueMinor: bigint | null
  /** Null as soon as a part of what was sold has no known cost. */
  readonly costMinor: bigint | null
  readonly profitMinor: bigint | null
  readonly withoutPrice: boolean
  /** What it is summed of. */
  readonly sums: readonly MovementSum[]
}

/**
 * Sums of sales and returns as one row a product, the highest revenue first. What went and came back in full is left out;
 * what a product sold before it was merged into another counts for that one.
 */
export function productSales(sums: readonly MovementSum[], products: readonly Product[]): readonly ProductSales[] {
  const heirs = new Map(products.map(product => [product.id, product.mergedInto]))
  const byProduct = new Map<number, MovementSum[]>()
  for (const sum of sums) {
    const product = heirOf(sum.product, heirs)
    const own = byProduct.get(product)
    if (own === undefined) byProduct.set(product, [sum])
    else own.push(sum)
  }
  const sold = products.flatMap(product => {
    const own = byProduct.get(product.id)
    return own === undefined ? [] : [salesOf(product, own)]
  })
  return sold
    .filter(row => row.quantityThousandths !== 0n || (row.revenueMinor ?? 0n) !== 0n)
    .sort((one, other) => descending(one.revenueMinor ?? 0n, other.revenueMinor ?? 0n) || byQuantity(one, other))
}

/** The product that took this one over in the end. */
export function heirOf(product: number, heirs: ReadonlyMap<number, number | null>): number {
  let last = product
  for (let steps = 0; steps < heirs.size; steps += 1) {
    const heir = heirs.get(last) ?? null
    if (heir === null) break
    last = heir
  }
  return last
}

function salesOf(product: Product, sums: readonly MovementSum[]): ProductSales {
  const total = (figure: (sum: MovementSum) => bigint) => sums.reduce((result, sum) => result + figure(sum), 0n)
  const revenue = total(sum => sum.amountMinor)
  const withoutPrice = total(sum => sum.quantityWithoutAmountThousandths) !== 0n
  const withoutCost = total(sum => sum.quantityWithoutValueThousandths) !== 0n
  const costMinor = withoutCost ? null : -total(sum => sum.valueMinor)
  return {
    product,
    quantityThousandths: -total(sum => sum.quantityThousandths),
    revenueMinor: withoutPrice && revenue === 0n ? null : revenue,
    costMinor,
    profitMinor: costMinor === null || withoutPrice ? null : revenue - costMinor,
    withoutPrice,
    sums,
  }
}

function byQuantity(one: ProductSales, other: ProductSales): number {
  return (
    descending(one.quantityThousandths, other.quantityThousandths) || one.product.name.localeCompare(other.product.name)
  )
}

function descending(one: bigint, other: bigint): number {
  return one === other ? 0 : one > other ? -1 : 1
}
