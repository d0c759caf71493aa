import type { Product } from '../catalog/product.ts'
import type { Slots } from '../language/reading.ts'
import { LARGEST_MAGNITUDE } from '../ledger/intent.ts'
import type { UnitCost } from '../ledger/movement.ts'
import { unitCostOf } from '../ledger/unit-cost.ts'
import { type Outcome, refuse, say, type WriteCommand, type WriteContext } from './command.ts'
import { askedProduct, refuseArchived } from './facts/asked.ts'
import { saysNegative } from './facts/said-value.ts'
import { unitCostMinor } from './facts/stocked.ts'
import { howMuch } from './moving/quantity.ts'

const WHOLE_UNIT = 1000n

/** What one unit of a product costs the shop: tells it, or sets it and with it the value of what is on hand. */
export const cost: WriteCommand = {
  kind: 'write',
  name: 'cost',
  role: 'manager',
  help: 'Set or see what one costs the shop; sales are measured against it.',
  examples: ['cost rice 90', 'set cost of soap to 38', 'cost of milk?'],
  phrases: [
    '[(set|change|update|new|the)] [the] [(unit|purchase|buying|our)] (cost|cost price|purchase price|buying price|cp|supplier price|supplier rate|suppliers price|suppliers rate|vendor price|distributor price|landing price|landed cost) [(of|for)] [the] {product} [(to|is|at|=|now|is now)] {money} [(per|a|an|each|/)] [{unit}]',
    '{product} (cost|costs us|cost price|purchase price|buying price|cp|supplier price|supplier rate|landing price|landed cost) [(is|to|at|=)] {money} [each] [(per|a|an|/)] [{unit}]',
    "[(what is|whats|what's|show)] [the] [(unit|our)] (cost|cost price|purchase price|buying price|cp) [(of|for)] [(a|an|one|the)] {product} [(to|for) us]",
    '{product} [(whats|what is)] [(the|our)] (cost|cost price|purchase price|buying price|cp)',
    '(what is|whats|what was) [(the|our|my)] (cost|cost price|buying price) (on|of|for|per) [(a|one|the)] {product}',
    '(what is|whats) [(the|our)] {product} (cost|cost price|buying price)',
    '[at] (what|which) (rate|price|cost) [(do|did|have|had)] (we|i|you) (purchase|purchased|buy|bought|get|got) [(the|a|one|this)] {product} [(at|for|from)]',
    'what (do|did) (we|i) pay for [(a|one|the)] {product}',
    '(how much|what) (does|did|do) [(a|one|the)] {product} cost (us|me|the shop)',
    'how much (do|did) we pay for {product}',
  ],
  run: setOrTell,
}

async function setOrTell(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { product } = which
  if (slots.money === undefined) return tell(product, context)
  if (product.archived) return refuseArchived(product)
  if (slots.money > LARGEST_MAGNITUDE)
    return refuse('That cost is too large for the books. Say it again with a smaller one.')
  if (saysNegative(context.line)) return refuse('A cost cannot be below 0.')
  if (slots.unit === undefined) return set(product, unitCostOf(slots.money, WHOLE_UNIT), context)
  const one = { kind: 'exact', thousandths: WHOLE_UNIT, unit: slots.unit, said: slots.unit } as const
  const held = howMuch(one, product, context)
  return held.kind === 'amount' ? set(product, unitCostOf(slots.money, held.thousandths), context) : held
}

async function tell(product: Product, { work, wording }: WriteContext): Promise<Outcome> {
  const stock = await work.stock(product.id)
  const minor = unitCostMinor(stock)
  if (minor === null)
    return say(`The cost of ${product.name} is not known yet. Set it like this: cost ${product.name} 10`)
  const onHand = wording.quantity(stock.onHandThousandths, product.unit)
  return say(
    `${product.name}: cost ${wording.money(minor)}. ${onHand} on hand, worth ${wording.money(stock.valueMinor)}.`,
  )
}

/** `cost` is exact: that of a tray is not rounded to that of an egg. */
async function set(product: Product, cost: UnitCost, context: WriteContext): Promise<Outcome> {
  const { work, wording, today } = context
  const before = unitCostMinor(await work.stock(product.id))
  const minor = unitCostMinor({ unitCost: cost }) ?? 0n
  const now = `${product.name}: cost ${wording.money(minor)}`
  if (before === minor) return say(`${now} already.`)
  await work.setUnitCost(product.id, cost, today)
  const after = await work.stock(product.id)
  const was = before === null ? 'not known before' : `was ${wording.money(before)}`
  const onHand = wording.quantity(after.onHandThousandths, product.unit)
  const worth = after.onHandThousandths > 0n ? ` ${onHand} on hand, worth ${wording.money(after.valueMinor)}.` : ''
  return say(`${now} (${was}).${worth} What was sold before keeps its cost.`)
}
