import type { Ask } from '../commands/command.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { amend } from './amendment.ts'
import type { Part } from './compose.ts'
import { Pending } from './draft.ts'
import { workLine } from './line.ts'
import { type Line, type Performed, textPart, waitingFor } from './performed.ts'
import { postEntries } from './posting.ts'
import { type PreviousLine, readLines, type Turn } from './turn.ts'
import { type NotUnderstood, timesNotUnderstood, wallOf, wallPart } from './wall.ts'
import type { Worked } from './worked.ts'

const NOTHING_YET: ReadonlyMap<string, string> = new Map()

/** Reads a text into lines that nothing was answered about. */
export async function linesOf(
  text: string,
  turn: Turn,
  unit: UnitOfWork,
  previous?: PreviousLine,
): Promise<readonly Line[]> {
  const readings = await readLines(text, turn, unit, NOTHING_YET, previous)
  return readings.map(reading => ({ reading, answers: NOTHING_YET }))
}

/** Writes the clear lines, one entry each, and keeps the unclear ones to ask about, one after the other. */
export async function performLines(
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
  repliedTo?: readonly Entry[],
): Promise<Performed> {
  const parts: Part[] = []
  let silent = true
  const waiting: { ask: Ask; line: Line }[] = []
  const walls: { readonly wall: NotUnderstood; readonly line: string; readonly at: number }[] = []
  let followUp: { ask: Ask; line: Line; replaces: readonly number[] } | undefined
  const known = await unit.catalog()
  for (const read of lines) {
    if (read.reading.kind === 'amend') {
      const amended = await amend(read.reading, read, repliedTo?.[0], turn, unit)
      parts.push(...amended.parts)
      if (amended.open !== undefined) return { parts, open: amended.open, silent: false }
      silent = false
      continue
    }
    // What a line above has made or renamed is known below.
    const line = known === (await unit.catalog()) ? read : await readAgain(read, turn, unit)
    const again = await saysAgain(line, turn, unit)
    const worked = await workLine({ ...line, replaced: [], repliedTo }, turn, unit, new Pending(unit))
    if (worked.kind === 'silence') continue
    silent = false
    if (worked.kind === 'ask') {
      waiting.push({ ask: worked, line })
      continue
    }
    if (worked.kind === 'refused' && worked.again !== undefined) {
      walls.push({ wall: { text: worked.text, again: worked.again }, line: line.reading.text, at: parts.length })
      continue
    }
    const part = await finish(worked, turn, unit, again)
    parts.push(part)
    const ask = worked.kind === 'done' ? worked.said.followUp : undefined
    if (ask !== undefined) followUp ??= { ask, line, replaces: part.entries.map(entry => entry.number) }
  }
  const [wall] = walls
  if (wall !== undefined) {
    const said = wallOf(
      wall.wall,
      walls.map(({ line }) => line),
      lines.length > 1,
    )
    parts.splice(wall.at, 0, wallPart(said, await timesNotUnderstood(turn, unit)))
  }
  const [first, ...rest] = waiting
  if (first !== undefined) {
    if (rest.length > 0)
      parts.push(textPart(`Not written yet: ${rest.map(({ line }) => `"${line.reading.text}"`).join(', ')}.`))
    const state = waitingFor(
      first.ask,
      first.line,
      turn,
      rest.map(({ line }) => line),
      [],
    )
    return { parts, silent, open: { ask: first.ask, state } }
  }
  if (followUp === undefined) return { parts, silent }
  const { ask, line, replaces } = followUp
  return { parts, silent, open: { ask, state: waitingFor(ask, line, turn, [], replaces) } }
}

async function readAgain(line: Line, turn: Turn, unit: UnitOfWork): Promise<Line> {
  const [reading = line.reading] = await readLines(line.reading.text, turn, unit, line.answers)
  return { ...line, reading }
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
