import type { Entry } from '../ledger/entry.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, type ReadCommand, type ReadContext, refuse, say } from './command.ts'

/** So far back sales are looked for. */
const ENTRIES_LOOKED_AT = 500
const SHOWN_SALES = 10
/** Who is no buyer: the shop itself, and nobody in particular. */
const NO_BUYER = new Set(
  'i|we|you|they|us|me|he|she|it|people|anyone|anybody|customers|the customer|customer'.split('|'),
)

/** What was sold to somebody: the sales whose words name them. */
export const boughtBy: ReadCommand = {
  kind: 'read',
  name: 'bought-by',
  role: 'staff',
  help: 'See the sales that name a customer.',
  examples: ['what did kumar buy', 'sales to kumar'],
  phrases: [
    '(what|what all) (did|has) {text} (buy|bought|purchase|purchased|take from us|get from us) [(from us|here|today|this week|so far|recently|lately)]',
    '[(show|list)] [me] [the] sales to {text}',
    'what (did we sell|have we sold|was sold|did i sell) to {text}',
  ],
  run: tellBought,
}

async function tellBought({ text = '' }: { readonly text?: string }, context: ReadContext): Promise<Outcome> {
  const name = text.trim().toLowerCase()
  if (NO_BUYER.has(name)) return refuse('Sales: report today. What came in: what came in this week')
  const own = reaches(context.role, 'manager') ? {} : { member: context.member.id }
  const entries = await context.reader.entries({ limit: ENTRIES_LOOKED_AT, live: true, kind: 'entry', ...own })
  const found = entries.filter(entry => isSale(entry) && names(entry, name)).slice(0, SHOWN_SALES)
  if (found.length === 0)
    return say(
      `No sale names "${text.trim()}". Who bought is kept where it is said, like: sold 2 soap to ${text.trim()}`,
    )
  return say(
    ...found.map(
      entry => `#${entry.number} ${context.wording.day(entry.businessDate)}: ${entry.text.split('\n')[0] ?? ''}`,
    ),
  )
}

function isSale({ movements }: Entry): boolean {
  return movements.some(({ reason }) => reason === 'sale')
}

function names({ text }: Entry, name: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
}
