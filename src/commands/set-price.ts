import type { Product } from '../catalog/product.ts'
import { canonicalUnit } from '../catalog/units.ts'
import type { Slots } from '../language/reading.ts'
import { LARGEST_MAGNITUDE } from '../ledger/intent.ts'
import { type Outcome, refuse, say, subjectOf, type WriteCommand, type WriteContext } from './command.ts'
import { changedProduct } from './facts/asked.ts'
import { unitCostMinor } from './facts/stocked.ts'

/** Sets the selling price of one unit. */
export const setPrice: WriteCommand = {
  kind: 'write',
  name: 'set-price',
  role: 'manager',
  help: 'Set the selling price of one.',
  examples: ['price rice 120', 'set price of soap to 45', 'new price for milk 30', 'tea price is 210'],
  phrases: [
    '[(set|change|update|make|new|put|fix|raise|lower|increase|reduce|the)] [the] [(selling|sale|new|retail)] (price|rate|mrp) [(of|for|on)] [the] {product} [(to|is|at|as|=|now|is now)] {money} [(per|a|an|each|/)] [{unit}]',
    '[the] {product} [(selling|new)] (price|rate|mrp) [(is|to|at|=|now|is now)] {money} [(per|a|an|each|/)] [{unit}]',
    '{product} (sells|sell|goes|costs customers) (at|for) {money} [(per|a|an|each|/)] [{unit}]',
    'sell {product} (at|for) {money} (from now on|from today|each|now)',
    '[(set|change|update|new|the)] [the] (price|rate|mrp) [(to|is|=)] {money} [(for|of|on)] [{product}]',
  ],
  run: writePrice,
}

async function writePrice(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = changedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  const minor = slots.money
  if (minor === undefined) return refuse(`Say the price for one, like: price ${product.name} 10`)
  if (slots.unit !== undefined && canonicalUnit(slots.unit) !== canonicalUnit(product.unit)) {
    return refuse(
      `Prices of ${product.name} are for one ${product.unit}. Say the price for that: price ${product.name} …`,
    )
  }
  return changePrice(product, minor, context)
}

/** Sets the price of a product and tells the one before. */
export async function changePrice(product: Product, minor: bigint, context: WriteContext): Promise<Outcome> {
  if (minor > LARGEST_MAGNITUDE)
    return refuse('That price is too large for the books. Say it again with a smaller one.')
  const { wording, work } = context
  const now = `${product.name}: price ${wording.money(minor)}`
  if (product.priceMinor === minor) return say(`${now} already.`)
  await work.change(subjectOf(product.id), 'price', minor.toString())
  const was = product.priceMinor === null ? 'none before' : `was ${wording.money(product.priceMinor)}`
  const cost = unitCostMinor(await work.stock(product.id))
  const below = cost !== null && minor < cost ? ` That is below its cost of ${wording.money(cost)}.` : ''
  return say(`${now} (${was}).${below}`)
}
