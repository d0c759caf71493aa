import type { StockedProduct } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { divideHalfUp } from '../ledger/rounding.ts'
import { type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedProduct, askedProducts } from './facts/asked.ts'
import { allStocked, productsData, withStock } from './facts/stocked.ts'
import { convertSaid } from './moving/of-pairs.ts'

/** More rows do not help on a phone. */
const PRICE_ROWS = 40

/** Up to so many prices are told in sentences, more in a table. */
const PRICES_IN_SENTENCES = 3

/** Who asks for the dearest wants a short list. */
const FIRST_ROWS = 5

const ONE_THOUSANDTHS = 1000n

/** The selling price of one product, of several, of all. */
export const price: ReadCommand = {
  kind: 'read',
  name: 'price',
  role: 'viewer',
  help: 'See the selling price.',
  examples: ['price of rice?', 'how much is soap', 'rate of tea', 'price list'],
  phrases: [
    '(what|how much) (is|are) (a|an|one|each|each of the) {products} worth [(now|today|these days|nowadays|at the moment|right now|currently)]',
    '(whats|how much is) (a|an|one|each) {products} worth [(now|today|these days|nowadays|at the moment|right now|currently|mate|boss|bro|please|again)]',
    '[(show|what are)] [me] [the] [(all|our)] (price list|prices|rate list|rates|pricelist)',
    "[(what is|whats|what's|tell me|show|check)] [the] [(selling|sale|current|retail)] (price|rate|mrp) [(of|for)] [(a|an|one|1|the)] {products}",
    '{products} [(selling|sale|retail|last|final|best)] (price|rate|mrp)',
    '[(whats|what is)] [the] (last|final|best) (price|rate) (of|for|on) {products}',
    '{products} (whats|what is|hows) [the] (price|rate|mrp)',
    '{products} (price how much|is how much|for how much|goes for how much)',
    'how much (is it|do you sell|are you selling|are we selling) [for] [(a|an|one|the)] {products} [(going for|selling for|each|per piece)]',
    '[(quick|quickly|and|hey)] how much (is|are) [(a|an|one|1|the)] {products} [(customer waiting|customer asking|customer is waiting|a customer is asking|for a customer|each|now|today)]',
    'how much (is|are) [(a|an|one|1|the)] {products}',
    '(how much|what) (do|does|did|would) [(a|an|one|the|our)] {products} (cost|sell for|sell at|go for|go at|run|run for|run at|retail for|retail at|set you back|set me back|set a customer back|ring up at|scan at|come in at|fetch) [(now|today|these days|nowadays|again|currently|at the moment|each)]',
    'what (do|are|did) (we|i|you) (sell|selling|charge|charging) [for] [(the|a|an|one|our)] {products} [(for|at)] [(again|now|today|each)]',
    'how much (do|should|did|are|r) (we|i|you|u) (sell|selling|charge|charging) [for] [(the|a|an|one)] {products} [(for|at)] [(again|now|today|each)]',
    'what (do|did|are) (we|i|you) (have|got|put) [the] {products} (at|for|down as) [(again|now)]',
    '(we|you|i|they) (are|r) (selling|charging) [for] [the] {products} (at|for) how much [(now|today|again)]',
    'at how much (do|are|r) (we|you|i) (sell|selling|charging|giving) [the] {products} [(now|today|for|at)]',
    '{products} how much (selling|we selling|are we selling|you selling|are you selling|giving|we giving) [(now|today|for)]',
    'how much (we|are we|you|are you) (giving|selling|charging) [for] [the] {products} [(now|today|for|at)]',
    '[so] what (are|do) (we|you|i) (asking|ask|looking|looking for) for [(a|an|the)] {products} [(now|today|again|these days)]',
    '[so] how much (are|do) (we|you|i) (asking|ask|looking) for [(a|an|the)] {products} [(now|today|again|these days)]',
    '(whats|what is) the damage (on|for) [(a|an|the|one)] {products}',
    '{word:price|rate}',
  ],
  run: tellPrice,
}

async function tellPrice(slots: Slots, context: ReadContext): Promise<Outcome> {
  if (slots.word === 'dearest' || slots.word === 'cheapest') return await byPrice(slots.word, context)
  if (slots.word !== undefined) {
    const ask = askedProduct(slots, context)
    if (ask.kind !== 'product') return ask
  }
  if (slots.products === undefined) return listPrices(await allStocked(context), context)
  const asked = await askedProducts(slots.products, context)
  if (asked.kind !== 'products') return asked
  const products = await withStock(asked.products, context)
  if (products.length > PRICES_IN_SENTENCES) return listPrices(products, context)
  const [only] = products
  const ofMany = products.length === 1 && only !== undefined ? priceOfMany(only, slots.quantity, context) : undefined
  const lines = ofMany === undefined ? products.map(product => priceSentence(product, context)) : [ofMany]
  return { ...say(...lines), data: productsData(products, context) }
}

function priceSentence({ name, unit, priceMinor }: StockedProduct, { wording }: ReadContext): string {
  if (priceMinor === null) return `${name} has no price yet. Set one like this: price ${name} 10`
  return `${name}: ${wording.money(priceMinor)}${perUnit(unit)}.`
}

/** "12 Eggs: ₹84.00, at ₹7.00."; undefined where so many cannot be reckoned. */
function priceOfMany(
  product: StockedProduct,
  quantity: Slots['quantity'],
  { wording }: ReadContext,
): string | undefined {
  const { priceMinor } = product
  const wanted = quantity?.kind === 'exact' ? convertSaid(quantity, product) : undefined
  if (wanted?.kind !== 'quantity' || priceMinor === null || wanted.thousandths === ONE_THOUSANDTHS) return undefined
  const sum = divideHalfUp(priceMinor * wanted.thousandths, ONE_THOUSANDTHS)
  return `${wording.amountOf(wanted.thousandths, product)}: ${wording.money(sum)}, at ${wording.money(priceMinor)}${perUnit(product.unit)}.`
}

/** The dearest products first, or the cheapest; those without a price are left out. */
async function byPrice(first: 'dearest' | 'cheapest', context: ReadContext): Promise<Outcome> {
  const priced = (await allStocked(context)).filter(({ priceMinor }) => priceMinor !== null)
  const prices = ({ priceMinor }: StockedProduct): number => Number(priceMinor) * (first === 'dearest' ? -1 : 1)
  const sorted = [...priced].sort((one, other) => prices(one) - prices(other)).slice(0, FIRST_ROWS)
  if (sorted.length === 0) return say('No product has a price yet. Set one like this: price rice 120')
  return listPrices(sorted, context)
}

function listPrices(products: readonly StockedProduct[], context: ReadContext): Outcome {
  const rows = products
    .slice(0, PRICE_ROWS)
    .map(({ name, unit, priceMinor }) => [
      name,
      priceMinor === null ? 'none yet' : `${context.wording.money(priceMinor)}${perUnit(unit)}`,
    ])
  const rest = products.length - PRICE_ROWS
  return {
    kind: 'said',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Product', align: 'left' },
          { title: 'Price', align: 'right' },
        ],
        rows,
      },
      ...(rest > 0 ? [{ kind: 'text' as const, text: `… and ${rest} more, all in: export csv` }] : []),
    ],
    data: productsData(products, context),
  }
}

/** " per kg"; a price of pieces is for one without saying. */
function perUnit(unit: string): string {
  return unit === 'pcs' ? '' : ` per ${unit}`
}
