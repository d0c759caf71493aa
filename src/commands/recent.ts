import type { Entry } from '../ledger/entry.ts'
import { reaches } from '../people/member.ts'
import { type ReadCommand, type ReadContext, say } from './command.ts'
import { resolveProduct } from './which-product.ts'

/** So many entries are listed unless another number is said. */
export const LISTED_ENTRIES = 10
/** More than so many do not fit a phone. */
export const MOST_LISTED_ENTRIES = 30

/** "Last 3 soap sales" looks back: nothing is sold by it. */
const PAST = '(entries|movements|changes|sales|deliveries|purchases|returns|receipts)'

/** The latest entries with their numbers: what was written, by whom, and what was taken back. */
export const recent: ReadCommand = {
  kind: 'read',
  name: 'recent',
  role: 'staff',
  help: 'See the latest entries with their numbers.',
  examples: ['recent', 'last 5 entries', 'history of rice'],
  phrases: [
    '[show] [me] [the] (recent|latest|history|log) [entries|movements|changes]',
    '[show] [me] [the] (last|latest|recent) {number} [entries|movements|changes]',
    '[(show|send|give)] [me] [the] [last] (few|couple of|couple) [(last|latest|recent)] (entries|movements|changes|transactions) [there]',
    '[(show|send|give|see)] [me] [the] (last|latest|recent) (few|couple of|couple|some) [(entries|movements|changes|transactions|sales)] [there]',
    '[(can i|let me)] [(show|see|send|give)] [me] [the] (history|movements|entries|log|activity) (of|for|on) [the] {product}',
    `[show] [me] [(the|our)] (last|latest|recent) {number} {product} ${PAST}`,
    `[show] [me] [(the|our)] (last|latest|recent) {number} ${PAST} (of|for|on) [the] {product}`,
    '[(show|see|whats|what is|what was|who wrote|who entered|who did|details of)] [me] [the] (entry|entry number|entry no) {entry}',
    '(show|see|whats|what is|what was|who wrote|who entered|who did) [me] # {entry}',
    '{product} (history|movements|entries|log|activity)',
    '(what|whats) (happened|has happened|went on) (to|with) [(all|the|my|our)] {product} [(today|yesterday|this week|recently|lately)]',
    'what (happened|was written) [today]',
  ],
  run: async (slots, context) => {
    if (slots.entry !== undefined) return await oneEntry(slots.entry, context)
    const wanted = Number(slots.number ?? BigInt(LISTED_ENTRIES))
    const limit = Math.min(Math.max(wanted, 1), MOST_LISTED_ENTRIES)
    const which = slots.product === undefined ? undefined : resolveProduct(slots.product, context)
    if (which !== undefined && which.kind !== 'product') return which
    const product = which === undefined ? {} : { product: which.product.id }
    const own = reaches(context.role, 'manager') ? {} : { member: context.member.id }
    const entries = await context.reader.entries({ limit, ...product, ...own })
    if (entries.length === 0) return say(nothing(which?.product.name))
    const names = new Map((await context.reader.members()).map(member => [member.id, member.name]))
    return say(...entries.map(entry => line(entry, names, context)))
  },
}

/** What is written under a number; staff see their own. */
async function oneEntry(number: number, context: ReadContext) {
  const entry = await context.reader.entry(number)
  const mayRead = entry !== undefined && (reaches(context.role, 'manager') || entry.origin.member === context.member.id)
  if (!mayRead) return say(`There is no entry #${number} that you can see. The latest: recent`)
  const names = new Map((await context.reader.members()).map(member => [member.id, member.name]))
  return say(line(entry, names, context))
}

function nothing(product: string | undefined): string {
  return product === undefined
    ? 'Nothing is written yet. Begin with: add 20 rice'
    : `Nothing is written of ${product} yet.`
}

function line(entry: Entry, names: ReadonlyMap<number, string>, { wording, member }: ReadContext): string {
  const by = entry.origin.member === member.id ? '' : ` · ${names.get(entry.origin.member) ?? ''}`
  const what = entry.kind === 'undo' ? `undo of #${entry.reverses}` : (entry.text.split('\n')[0] ?? '')
  const undone = entry.reversedBy === null ? '' : ` · undone by #${entry.reversedBy}`
  return `#${entry.number} ${wording.day(entry.businessDate)}: ${what}${by}${undone}`
}
