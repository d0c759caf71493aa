import type { Product } from '../catalog/product.ts'
import { canonicalUnit, isContainer, isOnePiece } from '../catalog/units.ts'
import type { Block } from '../chat/reply.ts'
import type { Slots } from '../language/reading.ts'
import { LARGEST_MAGNITUDE } from '../ledger/intent.ts'
import { type Ask, type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { PRICE_WISHES } from './facts/price-wishes.ts'
import { confirm, saysNegative } from './facts/said-value.ts'
import { stepSaid } from './facts/step-said.ts'
import { unitCostMinor } from './facts/stocked.ts'
import { answeredPrice, askPrice } from './moving/price.ts'
import { reorderPoint } from './reorder-point.ts'

/** Behind a price that holds from now on. */
const FROM_NOW = '(now|from today|from now|from now on|onwards|from today on|so from today)'

/** Sets the selling price of one unit. */
export const setPrice: WriteCommand = {
  kind: 'write',
  name: 'set-price',
  role: 'manager',
  help: 'Set the selling price of one.',
  examples: ['price rice 120', 'set price of soap to 45', 'new price for milk 30', 'tea price is 210'],
  phrases: [
    `[${FROM_NOW}] [(can you|could you|please|we|lets)] (put|push|bring|bump|raise|increase|drop|lower|reduce|cut|change|update|set|make) [the] [(selling|sale|retail)] (price|rate|mrp) (of|for|on) [(a|an|one|the)] {product} [(up|down)] (to|at) {money} [(per|a|an|each|/)] [{unit}] [${FROM_NOW}]`,
    `[the] {product} [(selling|new)] (price|rate|mrp) [(is|to|at|=|now|is now|goes to|went to|went up to|goes up to|becomes|will be)] {money} ${FROM_NOW}`,
    `(we|we are|were|now|now we) [now] (sell|selling|charge|charging) {product} (at|for) {money} (from now on|from today|from now|from today on)`,
    '{product} (is|are|will be|goes to|go to) [now] {money} [each] (from now on|from today|from today on|from today onwards|starting today|starting now|as of today|effective today)',
    '(from now on|from now|from now onwards|from today|from today on|as from today|starting today|starting now|from here on) {product} (is|are|na|na only|be|will be|costs|cost|sells at|sell at|goes for|selling at|selling) {money}',
    '(change|set|update|drop|raise|lower|increase|reduce|make|put) [the] {product} [(selling|sale)] (price|rate|mrp) [(up|down)] (to|at) {money} [(per|a|an|each|/)] [{unit}]',
    '{word:increase|raise|put up|bump|up} [the] (price|rate) (of|for|on) [the] {product} by {money}',
    '{word:reduce|lower|drop|cut|decrease} [the] (price|rate) (of|for|on) [the] {product} by {money}',
    '[(set|change|update|make)] [the] (price|rate) (of|for|on) [the] {product} (to|at|is|=) {money} and [the] (min|minimum|reorder point|reorder level|alert level) (to|at|is|of|=) {quantity}',
    '[(set|change|update|make|new|put|fix|raise|lower|increase|reduce|the)] [the] [(selling|sale|new|retail)] (price|rate|mrp) [(of|for|on)] [the] {product} [(to|is|at|as|=|now|is now)] {money} [(per|a|an|each|/)] [{unit}]',
    '[the] {product} [(selling|new)] (price|rate|mrp) [(is|to|at|=|now|is now)] {money} [(per|a|an|each|/)] [{unit}]',
    '{product} (sells|sell|goes|costs customers) (at|for) {money} [(per|a|an|each|/)] [{unit}]',
    'sell {product} (at|for) {money} (from now on|from today|each|now)',
    '[(we|lets|please|start to|now)] (sell|selling|charge|retail) [the] {product} [(at|for)] {money} [(each|a piece|per piece|naira|rupees|pesos|shillings|bob|bucks|dollars|pounds|euro|euros|rand)] (from now on|from now|from today|from today on|from today onwards|from now onwards|going forward|henceforth|onwards|starting today|starting now|as from today|from here on)',
    '{product} [(is|are)] now selling [(at|for)] {money} [each]',
    '[(set|change|update|new|the)] [the] (price|rate|mrp) [(to|is|=)] {money} [(for|of|on)] [{product}]',
    '[(can you|could you|please|i want to|want to|need to|we need to|have to|lets)] (change|update|edit|adjust|set|fix|correct|increase|raise|reduce|lower|drop|cut|put up|bring down|bump) [the] [(selling|sale)] (price|rate) (of|for|on) [the] {product}',
    '[(can you|could you|please|i want to|want to|need to|we need to|have to|lets)] (change|update|edit|adjust|increase|raise|reduce|lower|drop|cut|put up|bring down|bump) [the] {product} (price|rate)',
    ...PRICE_WISHES,
  ],
  run: writePrices,
}

/** All prices of a line or none: a question about one of them holds up the others. */
async function writePrices(slots: Slots, context: WriteContext): Promise<Outcome> {
  if (slots.prices === undefined) return writePrice(slots, context)
  const blocks: Block[] = []
  for (const price of slots.prices) {
    const outcome = await writePrice(price, context)
    if (outcome.kind !== 'said') return outcome
    blocks.push(...outcome.blocks)
  }
  return { kind: 'said', blocks }
}

async function writePrice(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const minor = slots.money ?? answeredPrice(product, context.answers) ?? undefined
  if (saysNegative(context.line)) return refuse('A price cannot be below 0.')
  if (minor === undefined) return askPrice(product, `What is the new price of one ${product.name}?`)
  if (slots.formerMoney !== undefined && slots.formerMoney !== product.priceMinor)
    return refuse(`What went to that? If it is the price of one ${product.name}, say: price ${product.name} …`)
  if (slots.unit !== undefined && !isForOne(slots.unit, product) && !isBagOfOne(slots.unit, minor, product)) {
    return refuse(
      `Prices of ${product.name} are for one ${product.unit}. Say the price for that: price ${product.name} …`,
    )
  }
  const step = stepSaid(slots.word, product.priceMinor, minor, context.line)
  if (step === 'open') return refuse(whichPrice(product, minor, context))
  if (step !== undefined) return changeBy(product, step, context)
  const far = askIfFar(product, minor, context)
  if (far !== undefined) return far
  if (slots.quantity === undefined) return changePrice(product, minor, context)
  const point = await reorderPoint.run(slots, context)
  if (point.kind !== 'said') return point
  const price = await changePrice(product, minor, context)
  return price.kind === 'said' ? { ...price, blocks: [...price.blocks, ...point.blocks] } : price
}

/** No price goes up or down by so many times at once: "rose 2 bob" of what costs 70 was read as a price, or a point was lost. */
const FAR_TIMES = 10n

function askIfFar(product: Product, minor: bigint, { answers, wording }: WriteContext): Ask | undefined {
  const { id, name, priceMinor } = product
  if (priceMinor === null || priceMinor === 0n || minor === 0n) return undefined
  if (minor * FAR_TIMES > priceMinor && minor < priceMinor * FAR_TIMES) return undefined
  const [said, now] = [wording.money(minor), wording.money(priceMinor)]
  return confirm(`price-far:${id}:${minor}`, `${name} at ${said}? It is ${now} now.`, answers, `Yes, ${said}`)
}

/** "$5 a can" is for one of what is kept in pieces, where no can holds more of them. */
function isForOne(said: string, { unit, packs }: Product): boolean {
  const word = canonicalUnit(said)
  return (
    word === canonicalUnit(unit) || (isOnePiece(word, unit) && !packs.some(({ name }) => canonicalUnit(name) === word))
  )
}

/** "R119 a bag" of cement that is kept in pieces at R115: near the price of one, it is for one, and the bag is what is counted. */
function isBagOfOne(said: string, minor: bigint, { unit, packs, priceMinor }: Product): boolean {
  if (!isContainer(said) || canonicalUnit(unit) !== 'pcs' || packs.length > 0 || priceMinor === null) return false
  return minor * 2n >= priceMinor && minor <= priceMinor * 2n
}

/** "Increase price of soap by 5": from the price that is known. */
async function changeBy(product: Product, byMinor: bigint, context: WriteContext): Promise<Outcome> {
  const { name, priceMinor } = product
  if (priceMinor === null) return refuse(`${name} has no price yet. Set one like this: price ${name} 10`)
  if (priceMinor + byMinor <= 0n)
    return refuse(`${name} costs ${context.wording.money(priceMinor)}: that leaves nothing.`)
  return changePrice(product, priceMinor + byMinor, context)
}

/** "Salt up 30" of what costs 22 may be the new price, or what is added to it. */
function whichPrice({ name, priceMinor }: Product, minor: bigint, { wording }: WriteContext): string {
  const now = priceMinor === null ? 'has no price yet' : `is ${wording.money(priceMinor)} now`
  const amount = wording.money(minor)
  return `Is ${amount} the new price of ${name}, which ${now}, or by how much it changes? Say: price ${name} … or: raise the price of ${name} by …`
}

/** Sets the price of a product and tells the one before. */
export async function changePrice(product: Product, minor: bigint, context: WriteContext): Promise<Outcome> {
  if (minor > LARGEST_MAGNITUDE)
    return refuse('That price is too large for the books. Say it again with a smaller one.')
  const { wording, work } = context
  const now = `${product.name}: price ${wording.money(minor)}`
  if (product.priceMinor === minor) return say(`${now} already.`)
  const text = `Shall ${product.name} cost nothing?`
  const ask = minor === 0n ? confirm(`free:${product.id}`, text, context.answers, 'Yes, free') : undefined
  if (ask !== undefined) return ask
  await work.change(subjectOf(product.id), 'price', minor.toString())
  const was = product.priceMinor === null ? 'none before' : `was ${wording.money(product.priceMinor)}`
  const cost = unitCostMinor(await work.stock(product.id))
  const below = cost !== null && minor < cost ? ` That is below its cost of ${wording.money(cost)}.` : ''
  return say(`${now} (${was}).${below}`)
}
