import type { StockedProduct } from '../catalog/product.ts'
import { type ReadCommand, type ReadContext, type Said, say } from './command.ts'
import { allStocked, isLow, productsData } from './facts/stocked.ts'

/** More rows do not help on a phone. */
export const LOW_ROWS = 40

/** What is at or below its reorder point, the most urgent first. */
export const low: ReadCommand = {
  kind: 'read',
  name: 'low',
  role: 'viewer',
  help: 'See what is running low: at or below its reorder point.',
  examples: ['low', 'what is running low?', 'low stock', 'what should we reorder?'],
  phrases: [
    '[show] [me] [the] low [(stock|items|products|list|stocks)] [(list|items|products|report|now|today)]',
    '(what|which) [(items|products|things|stock)] (is|are) [(running|getting|we)] (low|short|out) [on] [(on stock|in stock|of stock|now|today)]',
    '(what|which) [(items|products|things)] (run|runs|running|getting) (low|short|out) [(on stock|of stock|now)]',
    'what (are we|is) (low|short) (on|of)',
    '(what is|whats|what else is) (running|getting|going) (low|short|out) [(on stock|in stock|of stock|now|today)]',
    '(running|getting) (low|short|out) [(list|items)]',
    '(what|which items|which products) [(do|should|must|shall|can)] [(we|i)] [(need|have)] [to] (order|reorder|restock|buy) [(again|now|today|next)]',
    "(what is|whats|what's) (needed|missing|to order|to buy|short|out of stock|finished|finishing|running out)",
    '(reorder|restock|shopping|order|buying) (list|report)',
    '(anything|is anything|are any items) [running] (low|short|out of stock)',
    'out of stock [(items|list|products)]',
  ],
  run: answerLow,
}

async function answerLow(_: unknown, context: ReadContext) {
  const all = await allStocked(context)
  const found = all.filter(isLow).sort(byNeed)
  const data = productsData(found, context)
  if (found.length === 0) return { ...say(nothingLow(all)), data }
  const { wording } = context
  const rows = found.slice(0, LOW_ROWS).map(product => {
    const { name, unit, onHandThousandths: onHand } = product
    const point = product.reorderPointThousandths ?? 0n
    return [name, `${wording.number(onHand)} of ${wording.quantity(point, unit)}`, wording.number(point - onHand)]
  })
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'On hand', align: 'right' },
    { title: 'Missing', align: 'right' },
  ] as const
  const rest = found.length - LOW_ROWS
  const said: Said = {
    kind: 'said',
    blocks: [
      { kind: 'heading', text: `Low: ${found.length} ${found.length === 1 ? 'product' : 'products'}` },
      { kind: 'table', columns, rows },
      ...(rest > 0 ? [{ kind: 'text' as const, text: `… and ${rest} more, all in: export csv` }] : []),
    ],
    data,
  }
  return said
}

function nothingLow(all: readonly StockedProduct[]): string {
  const watched = all.filter(product => product.reorderPointThousandths !== null).length
  if (watched === 0) return 'No product has a reorder point yet. Set one like this: min rice 10'
  const rest = all.length - watched
  const unwatched = rest === 0 ? '' : ` ${rest} without a reorder point ${rest === 1 ? 'is' : 'are'} not watched.`
  return `Nothing is low: all ${watched} products with a reorder point are above it.${unwatched}`
}

/** By the share of the reorder point that is left, compared crosswise so that nothing is rounded. */
function byNeed(one: StockedProduct, other: StockedProduct): number {
  const left = one.onHandThousandths * (other.reorderPointThousandths ?? 0n)
  const right = other.onHandThousandths * (one.reorderPointThousandths ?? 0n)
  return left === right ? one.name.localeCompare(other.name) : left < right ? -1 : 1
}
