import { chainOf } from '../commands/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Line } from './performed.ts'
import { readLines, recognisedIn, type Turn } from './turn.ts'

/** How far back a correction reaches that names its product. */
export const ENTRIES_REACHED = 5

/** The key under which it is kept which entry a correction is for. */
export const AMENDED_KEY = 'amended'

/** The key under which the line is kept that was chosen where a correction may mean several, or none. */
export const CORRECTED_KEY = 'corrected'

/** A correction of an entry before the last, and the entries that it may be for, the latest first. */
export interface Earlier {
  readonly line: Line
  readonly entries: readonly [Entry, ...Entry[]]
}

/**
 * "sorry the soap was 4 not 3", when the last entry is of something else: the correction as it is read of those of the
 * person's last few entries here that move the product that it names; with the last itself, where it may be of that too.
 * Undefined where it is no correction of any but the last.
 */
export async function correctionOfEarlier(
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<Earlier | undefined> {
  const [only] = lines
  if (only === undefined || lines.length > 1) return undefined
  const { kind, text } = only.reading
  if (kind !== 'unclear' && kind !== 'nothing' && kind !== 'amend') return undefined
  const { names } = await recognisedIn(text, turn, unit)
  const products = names.flatMap(name => (name.kind === 'one' ? name.product : name.products))
  if (products.length === 0) return undefined
  const { platform, chat, member } = turn
  const own = { member: member.id, platform, chat: chat.id, kind: 'entry', live: true } as const
  const found: { line: Line; entry: Entry }[] = []
  const entries = await unit.entries({ ...own, limit: ENTRIES_REACHED })
  const moves = (entry: Entry): boolean => entry.movements.some(({ product }) => products.includes(product))
  const [latest] = entries
  if (kind === 'amend' && (latest === undefined || moves(latest))) return undefined
  for (const entry of entries) {
    if (!moves(entry)) continue
    const [reading] = await readLines(text, turn, unit, new Map(), { line: entry.text, isRecent: false })
    if (reading?.kind === 'amend') found.push({ line: { reading, answers: new Map() }, entry })
  }
  const [first, ...others] = found
  if (first === undefined) return undefined
  // "wrong, it was 3 soap" behind "sold 2 soap" and "sold 3 tea" may be right of either.
  if (kind === 'amend' && latest !== undefined)
    return { line: only, entries: [latest, ...found.map(({ entry }) => entry)] }
  return { line: first.line, entries: [first.entry, ...others.map(({ entry }) => entry)] }
}

/**
 * A correction that answers a receipt of several entries: as it is read of those that it may be for, and that still
 * count; of those alone that move what it names. Undefined where the receipt is of one entry, or it corrects none of them.
 */
export async function correctionOfReceipt(
  lines: readonly Line[],
  repliedTo: readonly Entry[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<Earlier | undefined> {
  const [only] = lines
  if (only === undefined || lines.length > 1 || repliedTo.length < 2) return undefined
  const { kind, text } = only.reading
  if (kind !== 'unclear' && kind !== 'nothing' && kind !== 'amend') return undefined
  const found: { line: Line; entry: Entry }[] = []
  for (const entry of repliedTo) {
    if (!isLive(await chainOf(entry, unit))) continue
    const [reading] = await readLines(text, turn, unit, new Map(), { line: entry.text, isRecent: false })
    if (reading?.kind === 'amend') found.push({ line: { reading, answers: new Map() }, entry })
  }
  const { names } = await recognisedIn(text, turn, unit)
  const products = names.flatMap(name => (name.kind === 'one' ? name.product : name.products))
  const named = found.filter(({ entry }) => entry.movements.some(({ product }) => products.includes(product)))
  const [first, ...others] = named.length > 0 ? named : found
  return first && { line: first.line, entries: [first.entry, ...others.map(({ entry }) => entry)] }
}

/** The entry that an answer says a correction is for. */
export async function amendedEntry(answers: ReadonlyMap<string, string>, unit: UnitOfWork): Promise<Entry | undefined> {
  const number = answers.get(AMENDED_KEY)
  return number === undefined ? undefined : await unit.entry(Number(number))
}
