import type { Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Stock } from '../ledger/movement.ts'
import { type Ask, type Outcome, productOf, refuse, type WriteCommand, type WriteContext } from './command.ts'
import { standsInstead } from './stands-instead.ts'
import { askWhetherLatest, askWhetherList } from './undo-meant.ts'
import { latestNamed, NAMED_ENTRIES, SEVERAL_NAMED, showNamed } from './undo-named.ts'

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
    `(undo|revert|reverse) [the] last {number} {word:${SEVERAL_NAMED}}`,
    '(undo|revert|reverse|cancel|delete) [the] [last] {word:both|both of them|both entries|both of those|those two|these two}',
    '(undo|revert|reverse) [(that|the|my|this)] [(last|latest)] {product}',
    '[no] (take that back|scratch that|that was wrong|cancel that|cancel that one|cancel it|cancel last|cancel the last one|cancel last one|scrap that|scrap it|scrap that one|scrap the last one|scratch that one|delete that|delete that one|delete the last one|remove that|remove that one)',
    `(undo|revert|reverse|cancel|delete|remove|scrap) [(that|the|my|this)] [(last|latest)] {product} {word:${NAMED_ENTRIES}}`,
    `(undo|revert|reverse|cancel|delete|remove|scrap) [(that|the|my|this)] [(last|latest)] {word:${NAMED_ENTRIES}} of [the] {product}`,
  ],
  run,
}

async function run(slots: Slots, context: WriteContext): Promise<Outcome> {
  if (slots.product !== undefined) return await showNamed(slots, context)
  const found = await entriesMeant(slots, context)
  if (typeof found === 'string') return refuse(found)
  if ('kind' in found) return found
  const lines: string[] = []
  for (const entry of found) {
    const taken = await context.takeBack(entry)
    if (taken.kind === 'already-undone' && found.length > 1) continue
    const instead = await standsInstead(entry, context.unit)
    if (instead !== undefined) return refuse(instead)
    if (taken.kind === 'already-undone') {
      return refuse(`#${entry.number} is undone already, by #${taken.by}. To bring it back, say: undo #${taken.by}`)
    }
    if (taken.kind !== 'taken-back') return taken
    lines.push(told(entry, taken.stocks, context))
  }
  if (lines.length === 0) return refuse('All of that is undone already.')
  return { kind: 'said', blocks: [{ kind: 'text', text: lines.join('\n') }] }
}

async function entriesMeant(slots: Slots, context: WriteContext): Promise<readonly Entry[] | Ask | string> {
  const { unit, chat, repliedTo } = context
  if (slots.entry !== undefined) {
    const entry = await unit.entry(slots.entry)
    if (entry === undefined) return `There is no entry #${slots.entry}. See the latest ones: recent`
    return (await askWhetherList(entry, context)) ?? [entry]
  }
  // In a thread every message answers the first one: what was written in the thread since comes before that.
  const inThread = chat.id.includes('/')
  if (repliedTo !== undefined && slots.number === undefined && !inThread) {
    return repliedTo.length > 0 ? repliedTo : 'That message is no receipt. Say which entry: undo #12'
  }
  const limit = Number(slots.number ?? 1n)
  if (limit < 1 || limit > UNDONE_AT_ONCE) return `I can take back 1 to ${UNDONE_AT_ONCE} entries at once: undo last 2`
  if (slots.word !== undefined) return await latestNamed(slots.word, Number(slots.number ?? 2n), context)
  const latest = await latestOwn(limit, context)
  const [first] = latest
  if (first !== undefined) return (await askWhetherLatest(slots, first, context)) ?? latest
  if (repliedTo !== undefined && repliedTo.length > 0) return repliedTo
  return 'There is nothing of yours to undo here. An older entry goes by its number: undo #12'
}

async function latestOwn(limit: number, { unit, member, platform, chat }: WriteContext): Promise<readonly Entry[]> {
  return await unit.entries({ member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit })
}

/** A reply has room for so many products. */
const TOLD_PRODUCTS = 5

function told(entry: Entry, stocks: ReadonlyMap<number, Stock>, context: WriteContext): string {
  const isBelow = (stock: Stock): boolean => stock.onHandThousandths < 0n
  // What is below zero is to be counted: it stands first, where nothing cuts it off.
  const sorted = [...stocks].sort(([, one], [, other]) => Number(isBelow(other)) - Number(isBelow(one)))
  const left = sorted.map(([id, stock]) => {
    const product = productOf(context, id)
    const count = isBelow(stock) ? ' (below zero: count it when you can)' : ''
    return `${product.name}: ${context.wording.quantity(stock.onHandThousandths, product.unit)} left${count}`
  })
  const rest = left.length - TOLD_PRODUCTS
  const shown = rest > 0 ? [...left.slice(0, TOLD_PRODUCTS), `and ${rest} more`] : left
  const list = shown.length === 0 ? '' : ` ${shown.join(', ')}.`
  return `Undone #${entry.number}, "${entry.text.split('\n')[0]}".${list}`
}
