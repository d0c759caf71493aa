import { type Ask, type Refused, refuse } from '../commands/command.ts'
import type { Change, Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Part } from './compose.ts'
import { withDaysOfBefore } from './day-of-before.ts'
import { Pending } from './draft.ts'
import { workLine, writes } from './line.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { postEntries } from './posting.ts'
import { archivedOf, draftTakeBack, madeProducts } from './taking-back.ts'
import type { Turn } from './turn.ts'
import type { ReadyEntry, Worked } from './worked.ts'

type Done = Extract<Worked, { kind: 'done' }>

/** What came of replacing entries: were they replaced at all? */
export type Replaced = Performed & { readonly replaced: boolean }

/** Takes entries back and writes other lines in their place: all of it, or none of it and a question. */
export async function performReplacement(
  old: readonly Entry[],
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
  command: 'edit' | 'amend' = 'edit',
): Promise<Replaced> {
  const pending = new Pending(unit)
  const back = await draftAllBack(old, command, lines.length > 0, turn, unit, pending)
  if (!Array.isArray(back)) return { parts: [textPart(back.text)], silent: false, replaced: false }
  const done: { line: Line; worked: Done }[] = []
  const dated = await withDaysOfBefore(old, lines, turn, unit)
  for (const line of dated.lines) {
    const worked = takesBack(line)
      ? refuse('Nothing is taken back by what a message reads now.')
      : await workLine({ ...line, replaced: dated.old, repliedTo: undefined }, turn, unit, pending)
    if (worked.kind !== 'done') return unclear(worked, line, dated.lines, old, turn)
    for (const one of worked.ready) pending.add(one.drafted)
    done.push({ line, worked })
  }
  const written = done.flatMap(({ worked }) => worked.ready)
  // A price that is put right is the one of before, once the wrong one is taken back.
  const isFactOfBefore =
    old.every(({ movements }) => movements.length === 0) && lines.every(({ reading }) => writes(reading, turn))
  if (lines.length > 0 && written.length === 0 && !isFactOfBefore) {
    return { parts: [textPart('That writes nothing.')], silent: false, replaced: false }
  }
  await postEntries(await withArchived(withoutLearnt(back, old, written), old, written, unit), turn, unit)
  const parts: Part[] = []
  let open: Performed['open']
  for (const { line, worked } of done) {
    const entries = await postEntries(worked.ready, turn, unit)
    parts.push({ said: worked.said, entries })
    const ask = worked.said.followUp
    if (ask !== undefined) open ??= { ask, state: waitingFor(ask, line, turn, [], numbersOf(entries)) }
  }
  return { parts, silent: false, replaced: true, ...(open === undefined ? {} : { open }) }
}

/** "undo" in the place of an entry: of that one, or of the one before it? */
function takesBack({ reading }: Line): boolean {
  return reading.kind === 'phrase' && reading.command === 'undo'
}

/** Facts that were changed again since stay as they are now; what was taken back already is not replaced. */
async function draftAllBack(
  old: readonly Entry[],
  command: 'edit' | 'amend',
  keepsProducts: boolean,
  turn: Turn,
  unit: UnitOfWork,
  pending: Pending,
): Promise<ReadyEntry[] | Refused> {
  const ready: ReadyEntry[] = []
  for (const entry of old) {
    const answers = new Map([[`restore:${entry.number}`, 'keep']])
    const back = await draftTakeBack(entry, turn, unit, pending, { answers, keepsProducts })
    if (back.kind === 'already-undone') {
      return refuse(
        `#${entry.number} is taken back already, by #${back.by}. Nothing is written; say it anew if it holds.`,
      )
    }
    if (back.kind === 'ask') throw new Error('a conflict was answered beforehand')
    if (back.kind === 'refused') return back
    pending.add(back.drafted)
    ready.push({ command, text: entry.text, drafted: back.drafted, reverses: back.reverses })
  }
  return ready
}

/** A price or a pack that was learnt with goods that are still spoken of is known still, unless it is told anew. */
function withoutLearnt(
  back: readonly ReadyEntry[],
  old: readonly Entry[],
  written: readonly ReadyEntry[],
): readonly ReadyEntry[] {
  const moved = new Set(written.flatMap(one => one.drafted.movements.map(({ product }) => `product:${product}`)))
  const told = new Set(written.flatMap(one => one.drafted.changes.map(({ subject, field }) => `${subject} ${field}`)))
  const stays = ({ subject, field }: Change): boolean =>
    (field === 'price' || field.startsWith('pack:')) && moved.has(subject) && !told.has(`${subject} ${field}`)
  return back.map((one, at) => {
    if (old[at] === undefined || old[at].movements.length === 0) return one
    return { ...one, drafted: { ...one.drafted, changes: one.drafted.changes.filter(change => !stays(change)) } }
  })
}

/** A product that an old entry made, and that nothing new uses, goes to the archive with it. */
async function withArchived(
  back: readonly ReadyEntry[],
  old: readonly Entry[],
  written: readonly ReadyEntry[],
  unit: UnitOfWork,
): Promise<readonly ReadyEntry[]> {
  const [first, ...others] = back
  const used = new Set(written.flatMap(one => [...one.drafted.stocks.keys()].map(id => `product:${id}`)))
  const made = old.flatMap(entry => madeProducts(entry.changes)).filter(subject => !used.has(subject))
  if (first === undefined || made.length === 0 || written.length === 0) return back
  const gone = await archivedOf(made, unit)
  return [{ ...first, drafted: { ...first.drafted, changes: [...first.drafted.changes, ...gone] } }, ...others]
}

function unclear(
  worked: Exclude<Worked, Done>,
  line: Line,
  lines: readonly Line[],
  old: readonly Entry[],
  turn: Turn,
): Replaced {
  if (worked.kind === 'ask') {
    const rest = lines.filter(other => other !== line)
    const open: { ask: Ask; state: string } = {
      ask: worked,
      state: waitingFor(worked, line, turn, rest, numbersOf(old)),
    }
    return { parts: [], open, silent: false, replaced: false }
  }
  const text = worked.kind === 'refused' ? worked.text : 'That is no entry.'
  return { parts: [textPart(text)], silent: false, replaced: false }
}

function numbersOf(entries: readonly Entry[]): readonly number[] {
  return entries.map(entry => entry.number)
}
