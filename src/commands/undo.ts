import type { Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import { reaches } from '../people/member.ts'
import { type Outcome, productOf, refuse, type WriteCommand, type WriteContext } from './command.ts'

/** At most so many entries are taken back by one message. */
export const UNDONE_AT_ONCE = 20

/** Takes entries back: the latest of one's own, some of them, or one by its number or its receipt. */
export const undo: WriteCommand = {
  kind: 'write',
  name: 'undo',
  role: 'staff',
  help: 'Take back the latest entry, or one by its number; nothing is erased, the opposite is written.',
  examples: ['undo', 'undo #2', 'undo last 2'],
  phrases: [
    '(undo|revert|reverse) [that|it|this|the last one|last|the last entry|last entry]',
    '(undo|revert|reverse|cancel|delete) [entry|number|no] {entry}',
    '(undo|revert|reverse) [the] last {number} [entries|ones]',
    '(take that back|scratch that|that was wrong|cancel that|cancel last|cancel the last one)',
  ],
  run,
}

async function run(slots: Slots, context: WriteContext): Promise<Outcome> {
  const found = await entriesMeant(slots, context)
  if (typeof found === 'string') return refuse(found)
  const lines: string[] = []
  for (const entry of found) {
    const foreign = entry.origin.member !== context.member.id
    if (foreign && !reaches(context.role, 'manager')) {
      return refuse(`#${entry.number} is somebody else's entry. Ask a manager to take it back: undo #${entry.number}`)
    }
    const taken = await context.takeBack(entry)
    if (taken.kind === 'ask') return taken
    if (taken.kind === 'already-undone') {
      return refuse(`#${entry.number} is undone already, by #${taken.by}. To bring it back, say: undo #${taken.by}`)
    }
    lines.push(await told(entry, taken.products, context))
  }
  return { kind: 'said', blocks: [{ kind: 'text', text: lines.join('\n') }] }
}

async function entriesMeant(slots: Slots, context: WriteContext): Promise<readonly Entry[] | string> {
  const { unit, member, platform, chat } = context
  if (slots.entry !== undefined) {
    const entry = await unit.entry(slots.entry)
    return entry === undefined ? `There is no entry #${slots.entry}. See the latest ones: recent` : [entry]
  }
  if (context.repliedTo.length > 0 && slots.number === undefined) return context.repliedTo
  const limit = Number(slots.number ?? 1n)
  if (limit < 1 || limit > UNDONE_AT_ONCE) return `I can take back 1 to ${UNDONE_AT_ONCE} entries at once: undo last 2`
  const latest = await unit.entries({ member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit })
  return latest.length === 0
    ? 'There is nothing of yours to undo here. An older entry goes by its number: undo #12'
    : latest
}

async function told(entry: Entry, products: readonly number[], context: WriteContext): Promise<string> {
  const stocks: string[] = []
  for (const id of products) {
    const product = context.catalog.products.find(known => known.id === id) ?? productOf(context, id)
    const { onHandThousandths } = await context.work.stock(id)
    const below = onHandThousandths < 0n ? ' (below zero: count it when you can)' : ''
    stocks.push(`${product.name}: ${context.wording.quantity(onHandThousandths, product.unit)} left${below}.`)
  }
  const shown = stocks.length > 5 ? [...stocks.slice(0, 5), `and ${stocks.length - 5} more.`] : stocks
  return [`Undone #${entry.number}, "${entry.text.split('\n')[0]}".`, ...shown].join(' ')
}
