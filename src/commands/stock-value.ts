import { nameKey } from '../catalog/name-key.ts'
import type { StockedProduct } from '../catalog/product.ts'
import type { NameReading, Slots } from '../language/reading.ts'
import { stockValueChart } from '../reports/stock-value-chart.ts'
import { type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { allStocked, unitCostMinor, withStock, worthMinor } from './facts/stocked.ts'
import { chartStyle, drawn } from './reporting/drawn.ts'

/** How many names a sentence holds. */
const NAMED = 8

/** What all stock is worth at its cost. */
export const stockValue: ReadCommand = {
  kind: 'read',
  name: 'stock-value',
  role: 'manager',
  help: 'See what all stock is worth at cost.',
  examples: ['stock value', 'what is our stock worth', 'chart stock value'],
  phrases: [
    `[(show|draw|see)] [me] [(a|the|our|my)] {word:chart|graph|plot|diagram} [(of|for)] [(the|our|my)] (stock value|inventory value|stock worth|stock at cost|value of stock|value of the stock|value of our stock)`,
    '[(show|draw|see)] [me] [(a|the|our|my)] (stock|inventory) value {word:chart|graph|diagram}',
    '(what|how much) (is|are) [(the|our|my|all the)] {products} worth [(at cost|now|today)]',
    '(what|how much) [(is|are)] [(the|our|my)] {products} (stock|on hand|in stock) [is] worth',
    'how much [money] [(is|have we got|have i got|do we have)] [(sitting|tied up|lying|stuck)] in [(the|our)] {products}',
    '(value|worth) (of|for) [(the|our|my)] {products} [(stock|on hand|in stock|now)]',
    '{products} (stock|inventory) (value|worth)',
    'how much [money] [(is|have we got|do we have)] [(sitting|tied up|lying|stuck)] (in stock|in the shop|in the stock|on the shelves)',
    '[the] (stock|inventory) (value|worth|valuation) [(rn|right now|now|today|at cost|please)]',
    '(whats|what is|how much is) [(the|our|my|all|all the|all our)] (stock|inventory) worth [(altogether|in total|all together|in all|now|today|at cost|rn)]',
    '(whats|what is) everything worth',
    '[(what is|whats|show)] [(the|our|my)] [total] (stock|inventory) (value|worth|valuation)',
    '[(what is|whats|show)] [the] [total] (value|worth) of [(the|our|my|all)] (stock|inventory)',
    '(what is|whats|how much is) [(the|our|my|all)] [total] (stock|inventory) worth',
  ],
  run: tellValue,
}

async function tellValue(slots: Slots, context: ReadContext): Promise<Outcome> {
  const { wording } = context
  if (slots.products !== undefined) return tellWorth(slots.products, context)
  const isAsked = ({ category }: StockedProduct): boolean =>
    slots.category === undefined || nameKey(category ?? '') === nameKey(slots.category)
  const stocked = (await allStocked(context)).filter(product => product.onHandThousandths > 0n && isAsked(product))
  const costed = stocked.filter(product => product.unitCost !== null)
  const cost = costed.reduce((sum, product) => sum + product.valueMinor, 0n)
  const unknown = stocked.filter(product => product.unitCost === null).map(product => product.name)
  const rest = unknown.length - NAMED
  const named = rest > 0 ? [...unknown.slice(0, NAMED), `${rest} more`] : unknown
  const products = costed.length === 1 ? 'product' : 'products'
  const said = say(
    `${slots.category ?? 'Stock'} is worth ${wording.money(cost)} at cost (${costed.length} ${products} on hand).`,
    ...(named.length === 0 ? [] : [`No cost known: ${wording.list(named)}.`]),
  )
  return slots.word === undefined ? said : { ...said, ...drawn(stockValueChart(costed, chartStyle(context))) }
}

/** What these are worth at their cost; the first product whose cost is not known says how to tell it. */
async function tellWorth(names: readonly NameReading[], context: ReadContext): Promise<Outcome> {
  const asked = askedProducts(names, context)
  if (asked.kind !== 'products') return asked
  const { wording } = context
  const lines = (await withStock(asked.products, context)).map(product => {
    const { name, unit, onHandThousandths } = product
    const [worth, cost] = [worthMinor(product), unitCostMinor(product)]
    const onHand = wording.quantity(onHandThousandths, unit)
    if (cost === null) return `${name}: no cost known, ${onHand} on hand. Set it like this: cost ${name} 10`
    return `${name}: worth ${wording.money(worth ?? 0n)} at cost. ${onHand} at ${wording.money(cost)}.`
  })
  return say(...lines)
}
