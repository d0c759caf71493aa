import type { Entry } from '../../ledger/entry.ts'
import type { Movement } from '../../ledger/movement.ts'
import { productOf, type ReadContext, type Said, say } from '../command.ts'

/** So far back sales are looked for. */
const ENTRIES_LOOKED_AT = 200
const SHOWN_SALES = 5

interface Sale {
  readonly entry: Entry
  readonly movement: Movement
}

/** The latest sales of some products with who sold them: of so many pieces, where a number was said. */
export async function tellLatestSales(
  products: readonly number[] | null,
  number: bigint | undefined,
  context: ReadContext,
): Promise<Said> {
  const sales = await latestSales(products, context)
  if (sales.length === 0) return say('None of it was ever sold, as far as the books go.')
  const wanted = number === undefined ? undefined : number * 1000n
  const exact = sales.filter(({ movement }) => -movement.quantityThousandths === wanted)
  const shown = (exact.length > 0 ? exact : sales).slice(0, SHOWN_SALES)
  const names = new Map((await context.reader.members()).map(({ id, name }) => [id, name]))
  const isOther = wanted !== undefined && exact.length === 0
  const head = isOther ? [`Nobody sold exactly ${number} at once. The last sales:`] : []
  return say(...head, ...shown.map(sale => told(sale, names, context)))
}

async function latestSales(products: readonly number[] | null, { reader }: ReadContext): Promise<readonly Sale[]> {
  const filters = products === null ? [{}] : products.map(product => ({ product }))
  const found = new Map<number, Entry>()
  for (const filter of filters) {
    const entries = await reader.entries({ ...filter, live: true, kind: 'entry', limit: ENTRIES_LOOKED_AT })
    for (const entry of entries) found.set(entry.number, entry)
  }
  return [...found.values()]
    .sort((one, other) => other.number - one.number)
    .flatMap(entry => entry.movements.map(movement => ({ entry, movement })))
    .filter(({ movement: { reason, product } }) => reason === 'sale' && products?.includes(product) !== false)
}

/** "ann sold 20 Lux Soap Mon 16 Nov · #2". */
function told({ entry, movement }: Sale, names: ReadonlyMap<number, string>, context: ReadContext): string {
  const amount = context.wording.amountOf(-movement.quantityThousandths, productOf(context, movement.product))
  const who = names.get(entry.origin.member) ?? 'somebody'
  return `${who} sold ${amount}, ${context.wording.day(entry.businessDate)} · #${entry.number}`
}
