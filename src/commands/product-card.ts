import type { StockedProduct } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { type ReadCommand, type ReadContext, type Said, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { cardLines, packsLine } from './facts/fact-lines.ts'
import { listReorderPoints } from './facts/reorder-points.ts'
import { productsData, withStock } from './facts/stocked.ts'

/** So many cards fit a message; a name that means more is narrowed down by its reader. */
const CARDS = 4

/** Everything that is known of a product, or the one fact that was asked for. */
export const productCard: ReadCommand = {
  kind: 'read',
  name: 'product-card',
  role: 'viewer',
  help: 'See all that is known of a product.',
  examples: ['product rice', 'details of soap', 'min rice', 'where is tea?'],
  phrases: [
    '(product|item|card|show|details|info|about) [(of|for|about|on)] [(product|item|the)] {products}',
    '[show] [me] (details|info|information|all|everything) (of|for|about|on) [the] {products}',
    '{products} (details|info|card)',
    "[(what is|whats|what's|show)] [the] {word:min|minimum|reorder point|reorder level|alert level|packs|pack sizes|pack size|pack|barcode|category|aliases|place|unit} [(of|for)] [the] {products}",
    '{word:where} [(is|are|do we keep|can i find)] [the] {products} [(kept|at|now)]',
    '(which|what) {word:shelf|rack|aisle|place|bin} [(is|are|has|for)] [the] {products} [(on|in|at|kept)]',
    '(on|in) (which|what) {word:shelf|rack|aisle|place|bin} (is|are) [the] {products}',
    '{products} {word:where|which shelf|location} [(is it|are they|to find)]',
  ],
  run: showCard,
}

async function showCard(slots: Slots, context: ReadContext) {
  if (slots.products === undefined) return await listReorderPoints(context)
  const asked = askedProducts(slots.products, context)
  if (asked.kind !== 'products') return asked
  const products = await withStock(asked.products.slice(0, CARDS), context)
  const data = productsData(products, context)
  const fact = slots.word === undefined ? undefined : FACT_LINES[slots.word]
  if (fact !== undefined) return { ...say(...products.map(product => fact(product, context))), data }
  const said: Said = {
    kind: 'said',
    blocks: products.flatMap(product => [
      { kind: 'heading' as const, text: product.name },
      { kind: 'text' as const, text: cardLines(product, context).join('\n') },
    ]),
    data,
  }
  return said
}

type FactLine = (product: StockedProduct, context: ReadContext) => string

const reorderPointLine: FactLine = ({ name, unit, reorderPointThousandths: point, onHandThousandths }, { wording }) =>
  point === null
    ? `${name} has no reorder point. Set one like this: min ${name} 10`
    : `${name}: reorder point ${wording.quantity(point, unit)}, ${wording.quantity(onHandThousandths, unit)} on hand.`

const packs: FactLine = (product, context) =>
  product.packs.length === 0
    ? `${product.name} has no packs. Say one like this: carton of ${product.name} is 24`
    : `${product.name}. ${packsLine(product, context)}`

const placeLine: FactLine = ({ name, place }) =>
  place === null ? `${name} has no place yet. Say it like this: place ${name} shelf B2` : `${name}: ${place}.`

const listed = (title: string, values: readonly string[], name: string, how: string) =>
  values.length === 0 ? `${name} has no ${title}. Say one like this: ${how}` : `${name}: ${title} ${values.join(', ')}.`

/** The one line that answers a question about one fact, by the word that asks for it. */
const FACT_LINES: Readonly<Record<string, FactLine>> = {
  min: reorderPointLine,
  minimum: reorderPointLine,
  'reorder point': reorderPointLine,
  'reorder level': reorderPointLine,
  'alert level': reorderPointLine,
  pack: packs,
  packs,
  'pack size': packs,
  'pack sizes': packs,
  where: placeLine,
  'which shelf': placeLine,
  location: placeLine,
  shelf: placeLine,
  rack: placeLine,
  aisle: placeLine,
  bin: placeLine,
  place: placeLine,
  unit: ({ name, unit }) => `${name} is kept in ${unit}.`,
  barcode: ({ name, barcodes }) => listed('barcode', barcodes, name, `barcode ${name} 8901234567890`),
  aliases: ({ name, aliases }) => listed('alias', aliases, name, `alias ${name} …`),
  supplier: ({ name, supplier }) =>
    supplier === null ? `${name} has no supplier in the books.` : `${name}: supplier ${supplier}.`,
  category: ({ name, category }) =>
    listed('category', category === null ? [] : [category], name, `category ${name} groceries`),
}
