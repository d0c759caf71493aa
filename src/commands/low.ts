import type { StockedProduct } from '../catalog/product.ts'
import type { NameReading, Slots } from '../language/reading.ts'
import { LOW_ROWS, lowBlocks } from '../reports/buying.ts'
import { lowProducts } from '../reports/low-products.ts'
import { type ReadCommand, type ReadContext, type Said, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { allStocked, isLow, productsData, withStock } from './facts/stocked.ts'

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
    '(wetin|which (one|thing|goods|market)) (don|dey|wan|go) (nearly|almost|soon) finish [(for shop|for store|now|o)]',
    '(wetin|which (one|thing|goods|market)) (wan|dey) finish [(for shop|for store|now|o)]',
    '(what|which) [(stock|stocks|items|item|products|things|goods)] (is|are) (less|lesser|very less|too less) [(now|today|in stock|in shop)]',
    '(what is|whats|what) [(else|all)] low [(now|today|in stock|in the shop|on stock)]',
    '(what|which items|which products) [(do|should|must|shall|can)] [(we|i)] [(need|have)] [to] (order|reorder|restock|buy) [(again|now|today|next)]',
    "(what is|whats|what's) (needed|missing|to order|to buy|short|out of stock|finished|finishing|running out)",
    '(reorder|restock|shopping|order|buying) (list|report)',
    '(anything|is anything|are any items) [running] (low|short|out of stock)',
    '(what|which) [(goods|items|products|things)] (is|are) [(running|getting|already)] (low|short|finished|finishing|out) [(on stock|in stock|now|today)]',
    '(are we|are we already|r we|we) (running out of|running low on|low on|short of|short on|out of) (anything|something|any item|any items)',
    '(what|which items|which products|which goods) (are we|have we|r we|is|are) [(all|completely)] [run] {word:out} [of] [stock] [(now|today)]',
    '[show] [me] [the] {word:out} of stock [(items|list|products|now)]',
    '(what|which items|which products) (are we|have we|r we) [(running|run)] (out of|low on|short of|short on)',
    '(are we|is it|are we already|is|are) [already] [(running)] (low on|short of|short on|running low on|running out of) {products}',
    '(is|are) [the] {products} (low|running low|running out|getting low|short) [(now|already|yet)]',
    'what [(do|did|else)] (we|i) (need to|have to|should) (get|buy|order|restock) [(in|more of)]',
  ],
  run: answerLow,
}

async function answerLow(slots: Slots, context: ReadContext) {
  if (slots.products !== undefined) return answerOf(slots.products, context)
  const all = await allStocked(context)
  if (slots.word !== undefined) return answerOut(all, context)
  const low = await lowProducts(context.reader)
  const data = productsData(
    await withStock(
      low.map(({ product }) => product),
      context,
    ),
    context,
  )
  const words = { title: 'Low', none: nothingLow(all) }
  return { kind: 'said' as const, blocks: await lowBlocks(low, words, context.reader, context.wording), data }
}

/** What there is none of, watched or not. */
function answerOut(all: readonly StockedProduct[], context: ReadContext): Said {
  const out = all.filter(product => product.onHandThousandths <= 0n)
  const names = out.slice(0, LOW_ROWS).map(product => product.name)
  const rest = out.length > LOW_ROWS ? `, … and ${out.length - LOW_ROWS} more` : ''
  const text = out.length === 0 ? 'Nothing is out of stock.' : `Out of stock: ${names.join(', ')}${rest}.`
  return { ...say(text), data: productsData(out, context) }
}

/** Is this one low? Its stock beside its reorder point tells. */
async function answerOf(names: readonly NameReading[], context: ReadContext) {
  const asked = askedProducts(names, context)
  if (asked.kind !== 'products') return asked
  const products = await withStock(asked.products, context)
  const { wording } = context
  const lines = products.map(product => {
    const { name, unit, onHandThousandths, reorderPointThousandths: point } = product
    const onHand = `${name}: ${wording.quantity(onHandThousandths, unit)} on hand`
    if (point === null) return `${onHand}, no reorder point.`
    return `${onHand}, ${isLow(product) ? 'low' : 'not low'}: reorder point ${wording.quantity(point, unit)}.`
  })
  return { ...say(...lines), data: productsData(products, context) }
}

function nothingLow(all: readonly StockedProduct[]): string {
  const watched = all.filter(product => product.reorderPointThousandths !== null).length
  if (watched === 0) return 'No product has a reorder point yet. Set one like this: min rice 10'
  const rest = all.length - watched
  const unwatched = rest === 0 ? '' : ` ${rest} without a reorder point ${rest === 1 ? 'is' : 'are'} not watched.`
  return `Nothing is low: all ${watched} products with a reorder point are above it.${unwatched}`
}
