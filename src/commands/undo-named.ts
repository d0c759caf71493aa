import type { Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Reason } from '../ledger/reason.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, refuse, say, type WriteContext } from './command.ts'
import { askedProduct } from './facts/asked.ts'

/** The words by which an entry of a product is named, and why stock moved by it. */
const REASONS_OF: Readonly<Record<string, readonly Reason[]>> = {
  sale: ['sale'],
  delivery: ['receipt'],
  purchase: ['receipt'],
  receipt: ['receipt'],
  return: ['return', 'supplier-return'],
  waste: ['waste'],
  count: ['count'],
}

/** The words that name an entry of a product, for phrases. */
export const NAMED_ENTRIES = Object.keys(REASONS_OF).join('|')

/** So far back an entry is looked for. */
const LOOKED_AT = 20

/** Shows the latest entry that may be meant by "that earbuds sale", with how to take it back: it is not the only one. */
export async function showNamed(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { name, id } = which.product
  const reasons = REASONS_OF[slots.word ?? ''] ?? []
  const own = reaches(context.role, 'manager') ? {} : { member: context.member.id }
  const entries = await context.unit.entries({ product: id, kind: 'entry', live: true, limit: LOOKED_AT, ...own })
  const isMeant = ({ movements }: Entry): boolean =>
    movements.some(({ product, reason }) => product === id && reasons.includes(reason))
  const entry = entries.find(isMeant)
  if (entry === undefined) return refuse(`There is no ${slots.word} of ${name} to take back. See: history of ${name}`)
  const { number, businessDate, text } = entry
  const undo = `undo #${number}`
  return {
    ...say(`#${number} ${context.wording.day(businessDate)}: ${text.split('\n')[0]}. To take it back: ${undo}`),
    buttons: [[{ label: `Undo #${number}`, action: { kind: 'say', text: undo } }]],
  }
}
