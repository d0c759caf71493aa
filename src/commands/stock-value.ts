import { type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'
import { allStocked } from './facts/stocked.ts'

/** How many names a sentence holds. */
const NAMED = 8

/** What all stock is worth at its cost. */
export const stockValue: ReadCommand = {
  kind: 'read',
  name: 'stock-value',
  role: 'manager',
  help: 'See what all stock is worth at cost.',
  examples: ['stock value', 'what is our stock worth'],
  phrases: [
    '[(what is|whats|show)] [(the|our|my)] [total] (stock|inventory) (value|worth|valuation)',
    '[(what is|whats|show)] [the] [total] (value|worth) of [(the|our|my|all)] (stock|inventory)',
    '(what is|whats|how much is) [(the|our|my|all)] [total] (stock|inventory) worth',
  ],
  run: tellValue,
}

async function tellValue(_: unknown, context: ReadContext): Promise<Outcome> {
  const { wording } = context
  const stocked = (await allStocked(context)).filter(product => product.onHandThousandths > 0n)
  const costed = stocked.filter(product => product.unitCost !== null)
  const cost = costed.reduce((sum, product) => sum + product.valueMinor, 0n)
  const unknown = stocked.filter(product => product.unitCost === null).map(product => product.name)
  const rest = unknown.length - NAMED
  const named = rest > 0 ? [...unknown.slice(0, NAMED), `${rest} more`] : unknown
  const products = costed.length === 1 ? 'product' : 'products'
  return say(
    `Stock is worth ${wording.money(cost)} at cost (${costed.length} ${products} on hand).`,
    ...(named.length === 0 ? [] : [`No cost known: ${wording.list(named)}.`]),
  )
}
