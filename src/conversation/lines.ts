import type { Ask } from '../commands/command.ts'
import type { LineReading } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Part } from './compose.ts'
import { Pending } from './draft.ts'
import { workLine } from './line.ts'
import { postEntries } from './posting.ts'
import { stateFor } from './question.ts'
import { draftTakeBack } from './taking-back.ts'
import { readLines, type Turn } from './turn.ts'
import type { ReadyEntry, Worked } from './worked.ts'

/** What came of the lines of a message. */
export interface Performed {
  readonly parts: readonly Part[]
  /** The question that is left, with what it waits for. */
  readonly open?: { readonly ask: Ask; readonly state: string }
  /** Was there nothing for the bot at all? */
  readonly silent: boolean
}

/** A line to go through, with what was answered about it. */
export interface Line {
  readonly reading: LineReading
  readonly answers: ReadonlyMap<string, string>
}

const NOTHING_YET: ReadonlyMap<string, string> = new Map()

/** Reads a text into lines that nothing was answered about. */
export async function linesOf(
  text: string,
  turn: Turn,
  unit: UnitOfWork,
  previousLine?: string,
): Promise<readonly Line[]> {
  const readings = await readLines(text, turn, unit, NOTHING_YET, previousLine)
  return readings.map(reading => ({ reading, answers: NOTHING_YET }))
}

/** Writes the clear lines, one entry each, and keeps the unclear ones to ask about, one after the other. */
export async function performLines(
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
  repliedTo: readonly Entry[] = [],
): Promise<Performed> {
  const parts: Part[] = []
  let silent = true
  let asked: { ask: Ask; line: Line; replaces: readonly number[] } | undefined
  const rest: string[] = []
  for (const line of lines) {
    if (line.reading.kind === 'amend') {
      const amended = await performAmendment(line.reading.line, turn, unit)
      silent = false
      parts.push(...amended.parts)
      if (amended.open !== undefined) return { parts, open: amended.open, silent }
      continue
    }
    const again = await saysAgain(line, turn, unit)
    const worked = await workLine({ ...line, replaced: [], repliedTo }, turn, unit, new Pending(unit))
    if (worked.kind === 'silence') continue
    silent = false
    if (worked.kind === 'ask') {
      if (asked === undefined) asked = { ask: worked, line, replaces: [] }
      else rest.push(line.reading.text)
      continue
    }
    const part = await finish(worked, turn, unit, again)
    parts.push(part)
    const followUp = worked.kind === 'done' ? worked.said.followUp : undefined
    if (followUp !== undefined && asked === undefined) {
      asked = { ask: followUp, line, replaces: part.entries.map(entry => entry.number) }
    }
  }
  if (asked === undefined) return { parts, silent }
  const { ask, line, replaces } = asked
  return { parts, silent, open: { ask, state: waitingFor(ask, line, turn, rest, replaces) } }
}

/** Takes entries back and writes other lines in their place: all of it, or none of it and a question. */
export async function performReplacement(
  old: readonly Entry[],
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed & { readonly replaced: boolean }> {
  const pending = new Pending(unit)
  const ready: ReadyEntry[] = []
  const parts: { said: Part['said']; ready: readonly ReadyEntry[] }[] = []
  for (const entry of old) {
    const back = await draftTakeBack(entry, unit, pending, new Map([[`restore:${entry.number}`, 'restore']]))
    if (back.kind !== 'drafted') continue
    pending.add(back.drafted)
    ready.push({ command: 'edit', text: entry.text, drafted: back.drafted, reverses: back.reverses })
  }
  for (const [index, line] of lines.entries()) {
    const worked = await workLine({ ...line, replaced: old, repliedTo: [] }, turn, unit, pending)
    if (worked.kind === 'done') {
      for (const one of worked.ready) pending.add(one.drafted)
      parts.push({ said: worked.said, ready: worked.ready })
      continue
    }
    if (worked.kind === 'ask') {
      const rest = lines.filter((_, other) => other !== index).map(other => other.reading.text)
      const state = waitingFor(
        worked,
        line,
        turn,
        rest,
        old.map(entry => entry.number),
      )
      return { parts: [], open: { ask: worked, state }, silent: false, replaced: false }
    }
    const text = worked.kind === 'refused' ? worked.text : 'That is no entry.'
    return { parts: [textPart(text)], silent: false, replaced: false }
  }
  await postEntries(ready, turn, unit)
  const written: Part[] = []
  for (const part of parts) written.push({ said: part.said, entries: await postEntries(part.ready, turn, unit) })
  return { parts: written, silent: false, replaced: true }
}

/** "sorry 4 not 3": the latest live entry is replaced by the line as it should have read, on its own day. */
async function performAmendment(text: string, turn: Turn, unit: UnitOfWork): Promise<Performed> {
  const [latest] = await unit.entries({
    member: turn.member.id,
    platform: turn.platform,
    chat: turn.chat.id,
    kind: 'entry',
    live: true,
    limit: 1,
  })
  if (latest === undefined) return { parts: [textPart('There is nothing to correct here.')], silent: false }
  const performed = await performReplacement([latest], await linesOf(text, turn, unit), turn, unit)
  if (!performed.replaced) return performed
  return { ...performed, parts: [textPart(`Corrected #${latest.number}:`), ...performed.parts] }
}

/** A part that is only text. */
export function textPart(text: string): Part {
  return { said: { blocks: [{ kind: 'text', text }] }, entries: [] }
}

async function finish(
  worked: Extract<Worked, { kind: 'done' | 'refused' }>,
  turn: Turn,
  unit: UnitOfWork,
  again: boolean,
): Promise<Part> {
  if (worked.kind === 'refused') {
    const { text, buttons } = worked
    return { said: { blocks: [{ kind: 'text', text }], ...(buttons === undefined ? {} : { buttons }) }, entries: [] }
  }
  const entries = await postEntries(worked.ready, turn, unit)
  const written = entries.some(entry => entry.kind === 'entry')
  const [first, ...others] = worked.said.blocks
  if (!again || !written || first?.kind !== 'text') return { said: worked.said, entries }
  return { said: { ...worked.said, blocks: [{ ...first, text: `Again: ${first.text}` }, ...others] }, entries }
}

/** Is it word for word what the person wrote last here? It counts again, and the reply says so. */
async function saysAgain({ reading }: Line, turn: Turn, unit: UnitOfWork): Promise<boolean> {
  if (reading.kind !== 'clauses') return false
  const { platform, member, chat } = turn
  const [last] = await unit.entries({ member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit: 1 })
  return last !== undefined && last.text === reading.text && last.origin.message !== turn.message
}

function waitingFor(ask: Ask, line: Line, turn: Turn, rest: readonly string[], replaces: readonly number[]): string {
  return stateFor(ask, {
    line: line.reading.text,
    answers: Object.fromEntries(line.answers),
    message: turn.message,
    at: turn.at.toISOString(),
    rest: [...rest],
    replaces: [...replaces],
  })
}
