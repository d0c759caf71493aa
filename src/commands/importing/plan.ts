import { nameKey } from '../../catalog/name-key.ts'
import type { Catalog, Product } from '../../catalog/product.ts'
import { canonicalUnit } from '../../catalog/units.ts'
import type { Stock } from '../../ledger/movement.ts'
import type { Wording } from '../wording.ts'
import type { ImportRow } from './row.ts'

/** A row with the product that it is about; null makes a new one. */
export interface ImportStep {
  readonly row: ImportRow
  readonly product: Product | null
  /** What comes in as opening stock, 0 for none. */
  readonly openingThousandths: bigint
}

/** A bad row: its line and everything that is wrong with it. */
export interface BadRow {
  readonly line: number
  readonly faults: readonly string[]
}

/** What the rows of an import are held against. */
export interface Books {
  readonly catalog: Catalog
  readonly stocks: ReadonlyMap<number, Stock>
  readonly wording: Wording
}

/**
 * Holds rows against the books. A known product gets the facts that its row names. Its stock comes in as opening only if
 * it never moved: a figure that differs from the books is a bad row, because nobody can know whether it is a count, a
 * delivery or an old file; the same figure is nothing, so that importing a file twice does no harm.
 */
export function planImport(
  rows: readonly ImportRow[],
  books: Books,
): { readonly steps: readonly ImportStep[]; readonly bad: readonly BadRow[] } {
  const names = holdersOf(books.catalog)
  const seen = new Map<string, number>()
  const steps: ImportStep[] = []
  const bad: BadRow[] = []
  for (const row of rows) {
    const product = names.get(nameKey(row.name)) ?? null
    const faults = [
      ...clashes(row, product, names, seen),
      ...(product === null ? [] : disagreements(row, product, books)),
    ]
    const opening = openingOf(row, product, books, faults)
    if (faults.length > 0) bad.push({ line: row.line, faults })
    else steps.push({ row, product, openingThousandths: opening })
  }
  return { steps, bad }
}

/** The products that are not archived by all their names and barcodes. */
function holdersOf({ products }: Catalog): ReadonlyMap<string, Product> {
  const holders = new Map<string, Product>()
  for (const product of products) {
    if (product.archived) continue
    for (const name of [product.name, ...product.aliases, ...product.barcodes]) holders.set(nameKey(name), product)
  }
  return holders
}

/** Names and barcodes mean one product, in the file and in the books. */
function clashes(
  row: ImportRow,
  product: Product | null,
  holders: ReadonlyMap<string, Product>,
  seen: Map<string, number>,
): string[] {
  const faults: string[] = []
  const keys = new Set([
    `product:${product?.id ?? nameKey(row.name)}`,
    ...[row.name, ...row.aliases, ...row.barcodes].map(nameKey),
  ])
  for (const key of keys) {
    const line = seen.get(key)
    if (line !== undefined && faults.length === 0) faults.push(`${row.name} is in line ${line} already`)
    else seen.set(key, row.line)
  }
  for (const name of [...row.aliases, ...row.barcodes]) {
    const holder = holders.get(nameKey(name))
    if (holder !== undefined && holder.id !== product?.id) faults.push(`"${name}" means ${holder.name} already`)
  }
  return faults
}

function disagreements(row: ImportRow, product: Product, { stocks }: Books): string[] {
  const own = canonicalUnit(product.unit)
  if (row.unit === null || row.unit === own || !stocks.has(product.id)) return []
  return [`${product.name} is kept in ${product.unit}, not in ${row.unit}`]
}

function openingOf(row: ImportRow, product: Product | null, { stocks, wording }: Books, faults: string[]): bigint {
  const said = row.stockThousandths
  if (said === null) return 0n
  const stock = product === null ? undefined : stocks.get(product.id)
  if (product !== null && stock !== undefined) {
    if (stock.onHandThousandths !== said) {
      const onHand = wording.quantity(stock.onHandThousandths, product.unit)
      faults.push(
        `${product.name} has ${onHand} by the books; leave its stock empty, or say: ${product.name} is ${wording.number(said)} now`,
      )
    }
    return 0n
  }
  if (said < 0n) faults.push(`stock: opening stock cannot be below 0`)
  return said
}
