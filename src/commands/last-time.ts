import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import type { Movement } from '../ledger/movement.ts'
import type { Reason } from '../ledger/reason.ts'
import { type Outcome, productOf, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'

/** What may have happened last, by the words that ask for it. */
const KINDS: readonly { readonly words: string; readonly reasons: readonly Reason[]; readonly done: string }[] = [
  {
    words:
      'come in|came in|arrive|arrived|get|got|receive|received|buy|bought|order|ordered|restock|restocked|stock up on|delivery|deliveries|receipt|purchase|shipment|delivered|get in|get delivered',
    reasons: ['receipt'],
    done: 'received',
  },
  { words: 'sell|sold|sale|sales|go out', reasons: ['sale'], done: 'sold' },
  { words: 'count|counted|stocktake|recount', reasons: ['count'], done: 'counted' },
  { words: 'waste|wasted|throw out|threw out|bin', reasons: ['waste'], done: 'wasted' },
  { words: 'return|returned', reasons: ['return', 'supplier-return'], done: 'returned' },
]
const WORDS = KINDS.map(kind => kind.words).join('|')

/** So many products are told; a name that means more is narrowed down by its reader. */
const TOLD_PRODUCTS = 8

/** So far back the last sale of all is looked for. */
const LATEST_ENTRIES = 100

/** When a product last came in, was sold or was counted. */
export const lastTime: ReadCommand = {
  kind: 'read',
  name: 'last-time',
  role: 'staff',
  help: 'See when a product last came in, was sold or was counted.',
  examples: ['when did we last get rice?', 'last sale of soap', 'when was tea last counted?'],
  phrases: [
    `(when|when was it) (did|have) (we|i|you|they) last {word:${WORDS}} [(any|some|the|more)] {products}`,
    `(when last|when was the last time|whens the last time|when is the last time|whats the last time|last time) [(did|that|have)] [(we|i|you|they)] {word:${WORDS}} [(any|some|the|more)] {products}`,
    `(when|when last|last time) (did|was|were|has|have|that) [the] {products} [last] [been] {word:${WORDS}} [last]`,
    `when last {products} {word:${WORDS}}`,
    `[(when was|when is|when were|whats|what was|show|show me)] [the] (last|latest|most recent) [stock] {word:${WORDS}} (of|for) [the] {products}`,
    `[(when was|when were|whats|what was)] [the] {products} last {word:${WORDS}}`,
    `when did (we|i|you|they) {word:${WORDS}} [the] {products} last`,
  ],
  run: tellLast,
}

async function tellLast(slots: Slots, context: ReadContext): Promise<Outcome> {
  const kind = KINDS.find(({ words }) => words.split('|').includes(slots.word ?? ''))
  if (kind === undefined) throw new Error(`no movement is asked for by "${slots.word}"`)
  if (slots.products === undefined) return tellLastOfAll(kind, context)
  const asked = askedProducts(slots.products, context)
  if (asked.kind !== 'products') return asked
  const lines: string[] = []
  for (const product of asked.products.slice(0, TOLD_PRODUCTS)) {
    const movement = await context.reader.latestMovement(product.id, kind.reasons)
    lines.push(
      movement === undefined
        ? `${product.name} was never ${kind.done}.`
        : toldLast(movement, product, kind.done, context),
    )
  }
  return say(...lines)
}

/** The last of its kind, whatever the product. */
async function tellLastOfAll({ reasons, done }: (typeof KINDS)[number], context: ReadContext): Promise<Outcome> {
  const entries = await context.reader.entries({ limit: LATEST_ENTRIES, live: true })
  const isOfKind = ({ reason, reverses }: Movement): boolean => reverses === null && reasons.includes(reason)
  const last = entries.find(({ kind, movements }) => kind !== 'undo' && movements.some(isOfKind))
  const movements = (last?.movements ?? []).filter(isOfKind).slice(0, TOLD_PRODUCTS)
  if (movements.length === 0) return say(`Nothing was ${done} lately.`)
  return say(...movements.map(movement => toldLast(movement, productOf(context, movement.product), done, context)))
}

/** "26 kg Basmati Rice received Mon 16 Nov · #4"; a count tells what was found. */
export function toldLast(movement: Movement, product: Product, done: string, { wording }: ReadContext): string {
  const { quantityThousandths: moved, countedThousandths: counted, businessDate, entry } = movement
  const thousandths = counted ?? (moved < 0n ? -moved : moved)
  return `${wording.amountOf(thousandths, product)} ${done} ${wording.day(businessDate)} · #${entry}`
}
