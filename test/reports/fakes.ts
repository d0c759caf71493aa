import type { Product } from '../../src/catalog/product.ts'
import type { MovementFilter, MovementSum, ShopReader } from '../../src/store/port.ts'

/** A product with nothing special about it. */
export function product(id: number, name: string, more: Partial<Product> = {}): Product {
  return {
    id,
    name,
    unit: 'pcs',
    priceMinor: null,
    reorderPointThousandths: null,
    category: null,
    place: null,
    supplier: null,
    aliases: [],
    barcodes: [],
    packs: [],
    archived: false,
    mergedInto: null,
    ...more,
  }
}

/** What a product sold: units, revenue and cost in whole units and major money. */
export function sold(
  of: number,
  units: number,
  revenue: number,
  cost: number,
  more: Partial<MovementSum> = {},
): MovementSum {
  return {
    product: of,
    reason: 'sale',
    quantityThousandths: BigInt(-units * 1000),
    amountMinor: BigInt(revenue * 100),
    valueMinor: BigInt(-cost * 100),
    quantityWithoutAmountThousandths: 0n,
    quantityWithoutValueThousandths: 0n,
    ...more,
  }
}

/** A reader that knows these products and answers `sums` by the beginning of the period. */
export function reader(
  products: readonly Product[],
  sums: (filter: MovementFilter) => readonly MovementSum[],
  entries = 0,
) {
  const asked: MovementFilter[] = []
  const fake: Pick<ShopReader, 'catalog' | 'sums' | 'countEntries'> & { readonly asked: MovementFilter[] } = {
    asked,
    catalog: async () => ({ version: 1, products }),
    sums: async filter => {
      asked.push(filter)
      return sums(filter)
    },
    countEntries: async () => entries,
  }
  return fake
}
