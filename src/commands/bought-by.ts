import type { NameReading, Period, Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { moved } from './moved.ts'
import { report } from './report.ts'

/** So far back sales are looked for. */
const ENTRIES_LOOKED_AT = 500
const SHOWN_SALES = 10
/** Who is no buyer: nobody in particular. */
const NO_BUYER = new Set('they|he|she|it|people|anyone|anybody|customers|the customer|customer'.split('|'))
/** What the shop itself bought came in. */
const OURSELVES = new Set(['i', 'we', 'you', 'us', 'me'])

/** What was sold to somebody: the sales whose words name them. */
export const boughtBy: ReadCommand = {
  kind: 'read',
  name: 'bought-by',
  role: 'staff',
  help: 'See the sales that name a customer.',
  examples: ['what did kumar buy', 'sales to kumar', 'who bought soap'],
  phrases: [
    '(what|what all) (did|has) {text} (buy|bought|purchase|purchased|take from us|get from us) [(from us|here|so far|recently|lately)] [(in|on|for)] [{period}]',
    '[(show|list)] [me] [the] sales to {text} [(in|on|for)] [{period}]',
    'what (did we sell|have we sold|was sold|did i sell) to {text} [(in|on|for)] [{period}]',
    'who (bought|has bought|purchased|has purchased|is buying|buys) [(the|any|our|all the)] {products} [(in|on|for)] [{period}]',
  ],
  run: tellBought,
}

async function tellBought(slots: Slots, context: ReadContext): Promise<Outcome> {
  const { text = '', products, period } = slots
  const name = text.trim().toLowerCase()
  const when = period === undefined ? {} : { period }
  // "what did we buy this week" is asked of what came in.
  if (products === undefined && OURSELVES.has(name)) return await moved.run({ word: 'receipts', ...when }, context)
  if (products === undefined && NO_BUYER.has(name)) return await report.run(when, context)
  const own = reaches(context.role, 'manager') ? {} : { member: context.member.id }
  const entries = await context.reader.entries({ limit: ENTRIES_LOOKED_AT, live: true, kind: 'entry', ...own })
  const sales = entries.filter(entry => isSale(entry) && isIn(entry, period))
  if (products !== undefined) return tellBuyers(sales, products, context)
  const found = sales.filter(entry => names(entry, name)).slice(0, SHOWN_SALES)
  if (found.length > 0) return told(found, context)
  return say(`No sale names "${text.trim()}". Who bought is kept where it is said, like: sold 2 soap to ${text.trim()}`)
}

/** "who bought milk": its sales, in the words in which they were told. */
function tellBuyers(sales: readonly Entry[], products: readonly NameReading[], context: ReadContext): Outcome {
  const asked = askedProducts(products, context)
  if (asked.kind !== 'products') return asked
  const ids = new Set(asked.products.map(({ id }) => id))
  const found = sales.filter(({ movements }) =>
    movements.some(({ reason, product }) => reason === 'sale' && ids.has(product)),
  )
  const of = context.wording.list(asked.products.map(product => product.name))
  if (found.length === 0) return say(`No sale of ${of}.`)
  return told(found.slice(0, SHOWN_SALES), context, `Who bought ${of} is kept only where it is said:`)
}

function told(found: readonly Entry[], { wording }: ReadContext, ...above: readonly string[]): Outcome {
  const lines = found.map(
    entry => `#${entry.number} ${wording.day(entry.businessDate)}: ${entry.text.split('\n')[0] ?? ''}`,
  )
  return say(...above, ...lines)
}

function isIn({ businessDate }: Entry, period: Period | undefined): boolean {
  if (period === undefined) return true
  return (period.from === null || businessDate >= period.from) && (period.to === null || businessDate < period.to)
}

function isSale({ movements }: Entry): boolean {
  return movements.some(({ reason }) => reason === 'sale')
}

function names({ text }: Entry, name: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
}
