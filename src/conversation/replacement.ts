import type { Ask } from '../commands/command.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Part } from './compose.ts'
import { Pending } from './draft.ts'
import { workLine } from './line.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { postEntries } from './posting.ts'
import { draftTakeBack } from './taking-back.ts'
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
): Promise<Replaced> {
  const pending = new Pending(unit)
  const takenBack = await draftAllBack(old, unit, pending)
  const done: { line: Line; worked: Done }[] = []
  for (const line of lines) {
    const worked = await workLine({ ...line, replaced: old, repliedTo: [] }, turn, unit, pending)
    if (worked.kind !== 'done') return unclear(worked, line, lines, old, turn)
    for (const one of worked.ready) pending.add(one.drafted)
    done.push({ line, worked })
  }
  await postEntries(takenBack, turn, unit)
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

async function draftAllBack(old: readonly Entry[], unit: UnitOfWork, pending: Pending): Promise<readonly ReadyEntry[]> {
  const ready: ReadyEntry[] = []
  for (const entry of old) {
    const back = await draftTakeBack(entry, unit, pending, new Map([[`restore:${entry.number}`, 'restore']]))
    if (back.kind !== 'drafted') continue
    pending.add(back.drafted)
    ready.push({ command: 'edit', text: entry.text, drafted: back.drafted, reverses: back.reverses })
  }
  return ready
}

function unclear(
  worked: Exclude<Worked, Done>,
  line: Line,
  lines: readonly Line[],
  old: readonly Entry[],
  turn: Turn,
): Replaced {
  if (worked.kind === 'ask') {
    const rest = lines.filter(other => other !== line).map(other => other.reading.text)
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
