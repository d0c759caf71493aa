import { nameKey } from '../catalog/name-key.ts'
import type { StockedProduct } from '../catalog/product.ts'
import { canonicalUnit, isPieceUnit } from '../catalog/units.ts'
import type { Block } from '../chat/reply.ts'
import type { NameReading, QuantityReading, Slots } from '../language/reading.ts'
import { type ReadCommand, type ReadContext, refuse, type Said, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { stockSentence } from './facts/fact-lines.ts'
import { readName } from './facts/new-name.ts'
import { toldThen } from './facts/stock-then.ts'
import { allStocked, byName, productsData, withStock } from './facts/stocked.ts'
import { convertSaid } from './moving/of-pairs.ts'

/** More rows do not help on a phone; the rest is found by category or in a file. */
export const STOCK_ROWS = 40

/** Up to so many products are told in sentences, more in a table. */
const PRODUCTS_IN_SENTENCES = 3

/** What products are sorted by, for phrases. */
const GROUPS = 'categories|category list|suppliers|supplier list|places'

/** What is on hand: of one product, of several, of a category, at a place, of everything. */
export const stock: ReadCommand = {
  kind: 'read',
  name: 'stock',
  role: 'viewer',
  help: 'See what is on hand.',
  examples: ['how much rice?', 'stock', 'stock soap and tea', 'do we have any milk left?', 'rice?'],
  phrases: [
    '[(show|list|see|view)] [me] [the] [(our|my|all|current|full|whole)] (stock|stocks|inventory) [(list|report|levels|status|now|today)]',
    '(list|list it|the list|stock list)',
    '(what|how much) [stock] (do we have|have we got|is there|is left|is in stock) [in stock] [left] [now]',
    '(show|list|see|view) [me] (all|everything) [(items|products)] [(we have|weve got|we have got)] [in stock]',
    '(what|how much) [(stuff|goods|things)] (have we|do we) [(got|have)] (in stock|in the shop|on the shelves)',
    '[(show|list|see|view)] [me] [(all|our|my|the)] [(our|my|the)] (items|products|goods)',
    `[(show|list|what are|whats)] [me] [(our|the|my|all|all the)] {word:${GROUPS}} [(do we have|have we got|we have|there are)]`,
    `(what|which|how many) {word:${GROUPS}} (do we have|have we got|are there)`,
    `who (are|is) (our|my) {word:suppliers|supplier}`,
    '(stock|inventory) (on|of|from|as of|at the end of) {period}',
    '(send|share|give|forward|text|show) [(me|us|over)] [(a|the|full|complete|whole|current|latest)] list [(of|with)] [(all|our|the|my|current|available)] [(the|our|my)] (stock|stocks|items|products|goods|inventory) [(we have|in stock|available|in the shop|left|now|today)]',
    '(send|share|give|forward|text|show) [(me|us|over)] [(a|the|full|complete|whole|current|latest)] (stock|stocks|item|items|product|products|inventory) list [(now|today)]',
    'stock [(of|in|for)] [the] [category] {category}',
    'stock [(at|in|on)] [the] {place}',
    "(what is|whats|what's) (on|in|at) [the] {place}",
    '[show] [me] [the] [(current|total)] (stock|inventory) [level] [(of|for)] [the] {products} [(now|today|left)]',
    '{category} (stock|list|items|products)',
    '{products} (stock|inventory|balance|left|remaining|in stock|on hand|in shop|in the shop|in store|in the store) [(now|today|left)]',
    '{products} (how many|how much|hw many|how mny) [(pcs|pieces|kg|kgs|kilos|units|packets|nos|bottles|litres|boxes|is|are|do we have|we have|we get)] [(left|remaining|in stock|on hand|now|there|do we have|we have|is left|are left)]',
    '[(whats|what is)] [the] (price|rate) (and|&) (stock|quantity|balance|how many) (of|for|on) [the] {products}',
    '[(whats|what is)] [the] (stock|quantity) (and|&) (price|rate) (of|for|on) [the] {products}',
    '{products} (left|remaining|balance|in stock|stock) (how many|how much)',
    '(stk|stck|bal|balance stock) [of] {products}',
    '(stock|stk|count|level) on [the] {products} [(pls|please|now)]',
    '{products} stk',
    '{products} (qty|quantity|stock qty|stock quantity|available qty|available quantity|qty left|current stock|current qty|current quantity|stock status|stock position|stock balance|qty balance|stock count|qty on hand|qty in hand|qty available) [(now|today|please|pls|plz|plss|as at now|as of now|as at today|currently|left|available|in hand|kindly|sir|boss)]',
    '(is|are) [the] {products} (finished|finish|all gone|sold out|out of stock|out)',
    '(how are we|how r we|hows we|where are we) [doing] (for|on|with) {products}',
    '(hows|how is|how are|how r) [the] {products} (looking|doing|for stock)',
    '[(hiya|quick|quickly|and|right|um)] [(just|please)] [(tell me|check|let me know|show me)] how (much|many) [of] [the] {products} [that] (weve|we have|we|ive|i have) [still] [(got|have)] [(left|on the shelf|in stock|on hand|in the shop)]',
    '(do|have) (we|i) [still] (have|got) enough {products} [for {quantity}]',
    '(is|are) there enough {products} [for {quantity}]',
    'enough {products} [for {quantity}]',
    '(how many|how much) {pack} [of] {products} (do we have|have we got|are left|left|is left|are there|we have|remaining|in stock)',
    '[(check|show|tell me)] (how much|how many|how mny|hw many|hw much) [of] [the] {products} (left|remaining|remain|in stock|on hand|available|now)',
    'how (much|many) [of] [the] {products} [(do|does|have|has|is|are|did)] [(we|i|you|there|the shop)] [still] [(have|got|hold)] [(left|remaining|in stock|on hand|now|there|here|inside|available|in shop|in the shop|in store|in the store|for shop|for the shop|on shelf|on the shelf)] [(today|now)]',
    '(do|does|have|has) (we|i|you) [still] (have|got) [any] [more] {products} [(left|remaining|in stock|on hand|still)] [now]',
    '(is|are) there [still] [any] [more] {products} [(left|remaining|in stock|on hand|still)]',
    '(any|got any|got|any of the|is any|we got any) {products} (left|remaining|in stock|still|there) [(out the back|in the back|at the back|in the shop|on the shelf|anywhere|now)]',
    "(what is|whats|what's) [the] (stock|balance|quantity|count|level|inventory) (of|for|on) [the] {products}",
    '(quantity|balance|qty) [(of|for)] {products}',
    '(got|have we|have we got|we got|do we got|u got|you got) any [more] {products} [(left|still|there|in stock)]',
    '(check|tell me|show me|send me|give me) [the] {products} (stock|balance|quantity) [(for me|level|now)]',
    'how (many|much) {products} (u|you|we|i|they) (have|got) [(left|now|in stock|there)]',
    'stock check [(of|for|on)] {products}',
    '(check|count of) {products}',
    '{products}',
  ],
  run: answerStock,
}

async function answerStock(slots: Slots, context: ReadContext) {
  if (slots.products !== undefined && (slots.pack !== undefined || slots.quantity !== undefined))
    return answerCounted(slots.products, slots, context)
  if (slots.word !== undefined) return await tellGroups(slots.word, context)
  const group = slots.category ?? slots.place
  const all = await allStocked(context)
  if (group !== undefined) {
    const found = inGroup(all, group)
    if (found !== undefined) return told(found.products, `Stock, ${found.title}`, context)
  }
  const names = slots.products ?? (group === undefined ? [] : [readName(group, context)])
  if (names.length > 0) {
    const asked = askedProducts(names, context)
    if (asked.kind !== 'products') return asked
    const { period } = slots
    if (period?.to != null && period.to <= context.today) return await toldThen(asked.products, period.to, context)
    return toldInPacks(await withStock(asked.products, context), context)
  }
  const { period } = slots
  if (period?.to != null && period.to <= context.today) return await toldThen(all, period.to, context)
  if (all.length === 0) return refuse('Nothing is in the books yet. Say what came in, like: add 20 rice')
  return told(all, `Stock, ${all.length} ${all.length === 1 ? 'product' : 'products'}`, context)
}

/** The categories, places or suppliers of the products, and how many each has. */
async function tellGroups(word: string, context: ReadContext): Promise<Said> {
  const field = word.startsWith('cat') ? 'category' : word.startsWith('sup') ? 'supplier' : 'place'
  const counts = new Map<string, number>()
  for (const { [field]: name } of await allStocked(context))
    if (name !== null) counts.set(name, 1 + (counts.get(name) ?? 0))
  if (counts.size === 0) return say(`No product has a ${field} yet.`)
  const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other))
  return say(`${sorted.map(([name, count]) => `${name} (${count})`).join(', ')}.`)
}

/** "How many cases of coke?", "enough butter for 15?": the figure that was asked for stands before the others. */
async function answerCounted(names: readonly NameReading[], { pack: word, quantity }: Slots, context: ReadContext) {
  const asked = askedProducts(names, context)
  if (asked.kind !== 'products') return asked
  const products = await withStock(asked.products, context)
  const said = told(products, 'Stock', context)
  const lines = products.flatMap(product => {
    if (quantity !== undefined) return enoughSentence(product, quantity, context)
    return packsSentence(product, canonicalUnit(word ?? ''), context)
  })
  return lines.length === 0
    ? said
    : { ...said, blocks: [{ kind: 'text' as const, text: lines.join('\n') }, ...said.blocks] }
}

/** "how many crates of eggs do I have": in the pack that the line names, too. */
function toldInPacks(products: readonly StockedProduct[], context: ReadContext): Said {
  const said = told(products, 'Stock', context)
  const lines = products.flatMap(product => {
    const pack = packNamed(context.line, product)
    return pack === undefined ? [] : packsSentence(product, pack, context)
  })
  return lines.length === 0 ? said : { ...said, blocks: [{ kind: 'text', text: lines.join('\n') }, ...said.blocks] }
}

/** The pack of a product that a line names; a word of the product's name names none. */
function packNamed(line: string, { name, packs }: StockedProduct): string | undefined {
  if (packs.length === 0) return undefined
  const own = new Set(singulars(name))
  const said = new Set(singulars(line).filter(word => !own.has(word)))
  const named = packs.map(pack => canonicalUnit(pack.name)).filter(pack => said.has(pack))
  return named.length === 1 ? named[0] : undefined
}

/** The words of a text as they are, and without the ending of several. */
function singulars(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.flatMap(word => [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')].map(canonicalUnit))
}

function enoughSentence(product: StockedProduct, quantity: QuantityReading, context: ReadContext): readonly string[] {
  const wanted = quantity.kind === 'exact' ? convertSaid(quantity, product) : undefined
  if (wanted?.kind !== 'quantity') return []
  const isEnough = product.onHandThousandths >= wanted.thousandths
  return [`${isEnough ? 'Enough' : 'Not enough'} for ${context.wording.quantity(wanted.thousandths, product.unit)}.`]
}

function packsSentence(product: StockedProduct, word: string, { wording }: ReadContext): readonly string[] {
  const pack = product.packs.find(({ name }) => canonicalUnit(name) === word)
  if (pack === undefined || product.onHandThousandths < 0n) return []
  const whole = (product.onHandThousandths * pack.packs) / pack.thousandths
  const rest = product.onHandThousandths - (whole * pack.thousandths) / pack.packs
  const loose = rest === 0n ? '' : ` and ${wording.quantity(rest, product.unit)} loose`
  return [`${wording.number(whole * 1000n)} ${several(pack.name, whole)}${loose}.`]
}

/** "crates", "boxes"; what is no word of letters stays as it is. */
function several(name: string, count: bigint): string {
  if (count === 1n || !/[a-z]$/u.test(name) || isPieceUnit(name)) return name
  return /(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`
}

/** The products of a category or at a place of that name. */
function inGroup(all: readonly StockedProduct[], said: string) {
  for (const field of ['category', 'place'] as const) {
    const products = all.filter(product => nameKey(product[field] ?? '') === nameKey(said))
    if (products[0] !== undefined) return { products, title: products[0][field] ?? said }
  }
  return undefined
}

function told(products: readonly StockedProduct[], title: string, context: ReadContext): Said {
  const [living, archived] = [products.filter(one => !one.archived), products.filter(one => one.archived)]
  const data = productsData(products, context)
  if (products.length <= PRODUCTS_IN_SENTENCES) {
    const text = [...living, ...archived].map(product => stockSentence(product, context)).join('\n')
    return { kind: 'said', blocks: [{ kind: 'text', text }], data }
  }
  return { kind: 'said', blocks: [{ kind: 'heading', text: title }, ...table(living, context), ...more(living)], data }
}

function table(products: readonly StockedProduct[], { wording }: ReadContext): readonly Block[] {
  const rows = [...products]
    .sort(byName)
    .slice(0, STOCK_ROWS)
    .map(({ name, unit, onHandThousandths, reorderPointThousandths: point }) => [
      name,
      wording.quantity(onHandThousandths, unit),
      point !== null && onHandThousandths <= point ? 'low' : '',
    ])
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'On hand', align: 'right' },
    { title: '', align: 'left' },
  ] as const
  return [{ kind: 'table', columns, rows }]
}

function more(products: readonly StockedProduct[]): readonly Block[] {
  const rest = products.length - STOCK_ROWS
  if (rest <= 0) return []
  const categories = [...new Set(products.map(product => product.category).filter(value => value !== null))]
  const byCategory = categories[0] === undefined ? '' : `one category with: stock ${categories[0]}; `
  return [{ kind: 'text', text: `… and ${rest} more. See ${byCategory}all of them as a file with: export csv` }]
}
