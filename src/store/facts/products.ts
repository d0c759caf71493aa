import { type Database, pieces } from '../database.ts'
import { insertRows, upsertRows } from '../rows.ts'
import type { Facts } from './fact.ts'
import { productRows } from './product.ts'

/** A product before and after changes; `before` is absent when it is new. */
export interface ProductChange {
  readonly id: number
  readonly before: Facts | undefined
  readonly after: Facts
}

/**
 * Writes products as their facts have become. Names that are given up are given up first, so that others may take them
 * in the same entry.
 */
export async function writeProducts(
  database: Database,
  shop: number,
  changes: readonly ProductChange[],
): Promise<void> {
  const relisted = changes.filter(({ before, after }) => before === undefined || listsDiffer(before, after))
  const old = relisted.filter(({ before }) => before !== undefined)
  await removeLists(
    database,
    shop,
    old.map(({ id }) => id),
  )
  const archivedFirst = changes.map(({ id, after }) => productRows(shop, id, after).product)
  archivedFirst.sort((one, other) => other.archivedAs - one.archivedAs)
  await upsertRows(database, 'Product', ['shopId', 'id'], archivedFirst)
  const rows = relisted.map(({ id, after }) => productRows(shop, id, after))
  await insertRows(
    database,
    'Alias',
    rows.flatMap(({ aliases }) => aliases),
  )
  await insertRows(
    database,
    'Barcode',
    rows.flatMap(({ barcodes }) => barcodes),
  )
  await insertRows(
    database,
    'Pack',
    rows.flatMap(({ packs }) => packs),
  )
}

/** Do aliases, barcodes or packs differ, or whether their names are free for others? */
function listsDiffer(before: Facts, after: Facts): boolean {
  const lists = (facts: Facts) => [...facts].filter(([field]) => field === 'archived' || field.includes(':')).sort()
  return JSON.stringify(lists(before)) !== JSON.stringify(lists(after))
}

async function removeLists(database: Database, shop: number, products: readonly number[]): Promise<void> {
  for (const piece of pieces(products)) {
    const where = { shopId: shop, productId: { in: [...piece] } }
    await database.alias.deleteMany({ where })
    await database.barcode.deleteMany({ where })
    await database.pack.deleteMany({ where })
  }
}
