import { aliasFact, barcodeFact, packFact, packText, productFacts } from '../../catalog/facts.ts'
import { nameKey } from '../../catalog/name-key.ts'
import type { Product } from '../../catalog/product.ts'
import { canonicalUnit } from '../../catalog/units.ts'
import { EMPTY_STOCK } from '../../ledger/cost.ts'
import type { Stock } from '../../ledger/movement.ts'
import { costOf } from '../../ledger/unit-cost.ts'
import { unitCostDecimal } from '../../reports/books.ts'
import { subjectOf, type WriteContext } from '../command.ts'
import type { ImportStep } from './plan.ts'
import type { ImportRow } from './row.ts'

const PIECES = 'pcs'

/** What an import did. */
export interface Imported {
  readonly made: number
  readonly changed: number
  readonly opened: number
}

/** Writes the steps into the entry in the making; a text says why one cannot be written. `stocks` is what the books say. */
export async function writeImport(
  steps: readonly ImportStep[],
  stocks: ReadonlyMap<number, Stock>,
  context: WriteContext,
): Promise<Imported | string> {
  const done = { made: 0, changed: 0, opened: 0 }
  for (const step of steps) {
    const { product, row, openingThousandths } = step
    const id = product?.id ?? (await context.work.addProduct(row.name, row.unit ?? PIECES, factsOf(row)))
    const changed = product !== null && (await update(row, product, context))
    if (product === null) done.made += 1
    else if (changed) done.changed += 1
    if (openingThousandths > 0n) done.opened += 1
    const refusal = await value(step, id, stocks.get(id) ?? EMPTY_STOCK, context)
    if (refusal !== null) return `Line ${row.line}: that is too large for the books. Nothing is written.`
  }
  return done
}

/** The facts of a new product besides its name and unit. */
function factsOf(row: ImportRow): ReadonlyMap<string, string> {
  const once = [
    ['price', row.priceMinor?.toString()],
    ['reorderPoint', row.reorderPointThousandths?.toString()],
    ['category', row.category],
    ['place', row.place],
    ['supplier', row.supplier],
  ] as const
  return new Map([
    ...once.flatMap(([field, text]) => (text == null ? [] : [[field, text] as const])),
    ...row.aliases
      .filter(alias => nameKey(alias) !== nameKey(row.name))
      .map(alias => [aliasFact(alias), alias] as const),
    ...row.barcodes.map(code => [barcodeFact(code), code] as const),
    ...row.packs.map(pack => [packFact(pack.name), packText(pack)] as const),
  ])
}

/** Sets what the row says otherwise than the books; whether there was anything. */
async function update(row: ImportRow, product: Product, { work }: WriteContext): Promise<boolean> {
  const now = productFacts(product)
  const wanted = new Map(factsOf(row))
  if (row.unit !== null && canonicalUnit(product.unit) !== row.unit) wanted.set('unit', row.unit)
  const news = [...wanted].filter(([field, text]) => now.get(field) !== text)
  for (const [field, text] of news) await work.change(subjectOf(product.id), field, text)
  return news.length > 0
}

/** The opening stock with its cost; without one, the cost alone where it differs from the books. */
async function value(
  { row, openingThousandths: quantity }: ImportStep,
  product: number,
  stock: Stock,
  context: WriteContext,
) {
  const { work, today, wording } = context
  if (quantity > 0n) {
    const valueMinor = row.cost === null ? null : costOf(quantity, row.cost)
    return work.move({
      reason: 'opening',
      product,
      businessDate: today,
      quantityThousandths: quantity,
      valueMinor,
      unitCostMinor: null,
    })
  }
  if (row.cost === null) return null
  const known = unitCostDecimal(stock.unitCost, wording.currencyDigits)
  if (known === unitCostDecimal(row.cost, wording.currencyDigits)) return null
  return work.setUnitCost(product, row.cost, today)
}
