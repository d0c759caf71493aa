import type { Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Reason } from '../ledger/reason.ts'
import { reaches } from '../people/member.ts'
import { type Ask, type Outcome, refuse, say, type WriteContext } from './command.ts'
import { askedProduct } from './facts/asked.ts'
import { confirm } from './facts/said-value.ts'

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

const SEVERAL_REASONS: Readonly<Record<string, readonly Reason[]>> = {
  sales: ['sale'],
  deliveries: ['receipt'],
  purchases: ['receipt'],
  receipts: ['receipt'],
  returns: ['return', 'supplier-return'],
  counts: ['count'],
}

/** The words that name several entries, for phrases. */
export const SEVERAL_NAMED = Object.keys(SEVERAL_REASONS).join('|')

/** So far back an entry is looked for. */
const LOOKED_AT = 20

/** Shows the latest entry that may be meant by "that earbuds sale", with how to take it back: it is not the only one. */
export async function showNamed(slots: Slots, context: WriteContext): Promise<Outcome> {
  const which = askedProduct(slots, context)
  if (which.kind !== 'product') return which
  const { name, id } = which.product
  const reasons = slots.word === undefined ? undefined : (REASONS_OF[slots.word] ?? [])
  const own = reaches(context.role, 'manager') ? {} : { member: context.member.id }
  const entries = await context.unit.entries({ product: id, kind: 'entry', live: true, limit: LOOKED_AT, ...own })
  const isMeant = ({ movements, command }: Entry): boolean =>
    // A whole list is not taken back for one of its products.
    command !== 'import' &&
    movements.some(({ product, reason }) => product === id && reasons?.includes(reason) !== false)
  const entry = entries.find(isMeant)
  if (entry === undefined)
    return refuse(`There is no ${slots.word ?? 'entry'} of ${name} to take back. See: history of ${name}`)
  const { number, businessDate, text } = entry
  const undo = `undo #${number}`
  return {
    ...say(`#${number} ${context.wording.day(businessDate)}: ${text.split('\n')[0]}. To take it back: ${undo}`),
    buttons: [[{ label: `Undo #${number}`, action: { kind: 'say', text: undo } }]],
  }
}

/**
 * The latest entries of one's own that are named together: "the last two sales", "both". Where others stand between or
 * behind them, and of "both", it is asked first.
 */
export async function latestNamed(
  word: string,
  count: number,
  { unit, member, platform, chat, answers }: WriteContext,
): Promise<readonly Entry[] | Ask | string> {
  const agreed = await entriesAgreed(answers, unit)
  if (agreed !== undefined) return agreed
  const own = { member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit: LOOKED_AT } as const
  const entries = await unit.entries(own)
  const reasons = SEVERAL_REASONS[word]
  const isMeant = ({ movements, command }: Entry): boolean =>
    (reasons === undefined && command !== 'import') ||
    (movements.length > 0 && movements.every(({ reason }) => reasons?.includes(reason) === true))
  const meant = entries.filter(isMeant).slice(0, count)
  if (count < 1 || meant.length < count) {
    const kind = reasons === undefined ? 'entries' : word
    return `There are no ${count} ${kind} of yours here that can be taken back. See the latest ones: recent`
  }
  if (reasons !== undefined && meant.every((entry, at) => entry === entries[at])) return meant
  const numbers = meant.map(({ number }) => `#${number}`).join(' and ')
  const texts = meant.map(({ number, text }) => `#${number} "${text.split('\n')[0]}"`).join(' and ')
  return confirm(`${AGREED}${numbers}`, `Take back ${texts}?`, answers, `Undo ${numbers}`) ?? meant
}

/** What begins the key of the question whether the entries behind it are to be taken back. */
const AGREED = 'confirm:undo:'

/** The entries that were named in a question, and no others that came in between; undefined where nothing was agreed to. */
async function entriesAgreed(
  answers: WriteContext['answers'],
  unit: WriteContext['unit'],
): Promise<readonly Entry[] | undefined> {
  const agreed = [...answers].find(([key, answer]) => key.startsWith(AGREED) && answer === 'yes')?.[0]
  if (agreed === undefined) return undefined
  const numbers = agreed.match(/\d+/gu) ?? []
  const entries = await Promise.all(numbers.map(number => unit.entry(Number(number))))
  return entries.filter(entry => entry !== undefined)
}
