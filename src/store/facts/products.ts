import type { Database } from '../database.ts'
import { pieces } from '../database.ts'
import type { Facts } from './fact.ts'
import { type ProductRows, productRows } from './product.ts'

/** A product before and after changes; `before` is absent when it is new. */
export interface ProductChange {
  readonly id: number
  readonly before: Facts | undefined
  readonly after: Facts
}

/** The rows of those of the products that there are, by id. */
export async function readProducts(
  database: Database,
  shop: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ProductRows>> {
  const result = new Map<number, ProductRows>()
  for (const piece of pieces(ids)) {
    const rows = await database.product.findMany({
      where: { shopId: shop, id: { in: [...piece] } },
      include: { aliases: true, barcodes: true, packs: true },
    })
    for (const { aliases, barcodes, packs, ...product } of rows) {
      result.set(product.id, { product, aliases, barcodes, packs })
    }
  }
  return result
}

/**
 * Writes products as their facts have become. Names that are given up are given up first, so that others may take them
 * in the same entry; many new products take few statements.
 */
export async function writeProducts(
  database: Database,
  shop: number,
  changes: readonly ProductChange[],
): Promise<void> {
  const old = changes.filter(({ before }) => before !== undefined)
  const relisted = changes.filter(({ before, after }) => before === undefined || listsDiffer(before, after))
  await removeLists(
    database,
    shop,
    relisted.filter(({ before }) => before !== undefined).map(({ id }) => id),
  )
  const archivedFirst = [...old].sort(
    (one, other) => Number(other.after.has('archived')) - Number(one.after.has('archived')),
  )
  for (const { id, after } of archivedFirst) {
    const { product } = productRows(shop, id, after)
    await database.product.update({ where: { shopId_id: { shopId: shop, id } }, data: product })
  }
  const made = changes.filter(({ before }) => before === undefined)
  for (const piece of pieces(made)) {
    await database.product.createMany({ data: piece.map(({ id, after }) => productRows(shop, id, after).product) })
  }
  await addLists(
    database,
    relisted.map(({ id, after }) => productRows(shop, id, after)),
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

async function addLists(database: Database, rows: readonly ProductRows[]): Promise<void> {
  for (const piece of pieces(rows.flatMap(({ aliases }) => aliases))) {
    await database.alias.createMany({ data: [...piece] })
  }
  for (const piece of pieces(rows.flatMap(({ barcodes }) => barcodes))) {
    await database.barcode.createMany({ data: [...piece] })
  }
  for (const piece of pieces(rows.flatMap(({ packs }) => packs))) {
    await database.pack.createMany({ data: [...piece] })
  }
}
