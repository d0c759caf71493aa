import type { Catalog, Product } from '../catalog/product.ts'
import { type Alias, type Barcode, type Pack, Prisma, type Product as Row } from './client/client.ts'
import type { Database } from './database.ts'
import { grouped } from './grouped.ts'
import { selectRows } from './select.ts'

/** How many shops' catalogues are kept in memory; the one that was asked for least lately goes. */
const CATALOGUES_KEPT = 100

/**
 * The catalogues as they were last committed. A shop's version grows with every fact of every product, so a catalogue
 * of the right version is right, also when another process wrote it.
 */
export interface CatalogueCache {
  /** The catalogue of this version, read anew when it is not the one that is kept. */
  of(database: Database, shop: number, version: number): Promise<Catalog>
  /** Keeps a catalogue that was committed, unless a later one is kept. */
  keep(shop: number, catalogue: Catalog): void
}

/** An empty cache. */
export function createCatalogueCache(): CatalogueCache {
  const kept = new Map<number, Catalog>()

  function keep(shop: number, catalogue: Catalog): void {
    if ((kept.get(shop)?.version ?? 0) > catalogue.version) return
    kept.delete(shop)
    kept.set(shop, catalogue)
    const [oldest] = kept.keys()
    if (kept.size > CATALOGUES_KEPT && oldest !== undefined) kept.delete(oldest)
  }

  return {
    keep,
    async of(database, shop, version) {
      const known = kept.get(shop)
      const catalogue = known?.version === version ? known : await readCatalogue(database, shop, version)
      keep(shop, catalogue)
      return catalogue
    },
  }
}

function productOf(row: Row, aliases: readonly Alias[], barcodes: readonly Barcode[], packs: readonly Pack[]): Product {
  return {
    id: row.id,
    name: row.name,
    unit: row.unit,
    priceMinor: row.priceMinor,
    reorderPointThousandths: row.reorderPointThousandths,
    category: row.category,
    place: row.place,
    supplier: row.supplier,
    aliases: aliases.map(({ alias }) => alias),
    barcodes: barcodes.map(({ code }) => code),
    packs: packs.map(({ name, thousandths, packs }) => ({ name, thousandths, packs })),
    archived: row.archivedAs !== 0,
    mergedInto: row.mergedInto,
  }
}

/** All products of a shop as the database tells them now, in the order in which they were made. */
export async function readCatalogue(database: Database, shop: number, version: number): Promise<Catalog> {
  const byProduct = ({ productId }: { productId: number }) => productId
  const products = await selectRows(database, 'Product', Prisma.sql`"shopId" = ${shop} ORDER BY "id"`)
  const aliases = grouped(await selectRows(database, 'Alias', Prisma.sql`"shopId" = ${shop} ORDER BY "key"`), byProduct)
  const barcodes = grouped(
    await selectRows(database, 'Barcode', Prisma.sql`"shopId" = ${shop} ORDER BY "code"`),
    byProduct,
  )
  const packs = grouped(await selectRows(database, 'Pack', Prisma.sql`"shopId" = ${shop} ORDER BY "name"`), byProduct)
  return {
    version,
    products: products.map(row =>
      productOf(row, aliases.get(row.id) ?? [], barcodes.get(row.id) ?? [], packs.get(row.id) ?? []),
    ),
  }
}

const indexes = new WeakMap<Catalog, ReadonlyMap<number, Product>>()

/** The products of a catalogue by id, reckoned once. */
export function byId(catalogue: Catalog): ReadonlyMap<number, Product> {
  const index = indexes.get(catalogue) ?? new Map(catalogue.products.map(product => [product.id, product]))
  indexes.set(catalogue, index)
  return index
}
