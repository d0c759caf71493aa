import type { Product, StockedProduct } from '../../catalog/product.ts'
import type { Json } from '../../chat/reply.ts'
import { EMPTY_STOCK } from '../../ledger/cost.ts'
import { divideHalfUp } from '../../ledger/rounding.ts'
import { costOf } from '../../ledger/unit-cost.ts'
import { reaches } from '../../people/member.ts'
import { productData } from '../../reports/books.ts'
import type { ReadContext } from '../command.ts'

const WHOLE_UNIT_THOUSANDTHS = 1000n

/** Costs, values and profits are for managers and owners. */
export function seesCosts({ role }: Pick<ReadContext, 'role'>): boolean {
  return reaches(role, 'manager')
}

/** The products with what is on hand, in the given order. */
export async function withStock(
  products: readonly Product[],
  { reader }: Pick<ReadContext, 'reader'>,
): Promise<readonly StockedProduct[]> {
  const stocks = await reader.stock(products.map(product => product.id))
  return products.map(product => ({ ...product, ...(stocks.get(product.id) ?? EMPTY_STOCK) }))
}

/** All products that are not archived, by name, with what is on hand. */
export async function allStocked(context: Pick<ReadContext, 'reader' | 'catalog'>): Promise<readonly StockedProduct[]> {
  const live = context.catalog.products.filter(product => !product.archived)
  return withStock([...live].sort(byName), context)
}

/** Products as an answer tells them to programs. */
export function productsData(
  products: readonly StockedProduct[],
  context: Pick<ReadContext, 'role' | 'wording'>,
): { readonly products: readonly Json[] } {
  const { currencyDigits } = context.wording
  return { products: products.map(product => productData(product, currencyDigits, seesCosts(context))) }
}

/** What one whole unit costs, in minor units; null while it is not known. */
export function unitCostMinor({ unitCost }: Pick<StockedProduct, 'unitCost'>): bigint | null {
  if (unitCost === null) return null
  return divideHalfUp(unitCost.minor * WHOLE_UNIT_THOUSANDTHS, unitCost.thousandths)
}

/** What is on hand at this cost; below zero there is nothing to be worth anything. */
export function worthMinor({ onHandThousandths, unitCost }: StockedProduct): bigint | null {
  return unitCost === null || onHandThousandths <= 0n ? null : costOf(onHandThousandths, unitCost)
}

/** Is the product at or below its reorder point? */
export function isLow({ onHandThousandths, reorderPointThousandths }: StockedProduct): boolean {
  return reorderPointThousandths !== null && onHandThousandths <= reorderPointThousandths
}

/** The order of lists. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name)
}
