import type { Ask } from '../commands/command.ts'
import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { amend } from './amendment.ts'
import type { Part } from './compose.ts'
import { Pending } from './draft.ts'
import { workLine } from './line.ts'
import { type Line, type Performed, waitingFor } from './performed.ts'
import { postEntries } from './posting.ts'
import { readLines, type Turn } from './turn.ts'
import type { Worked } from './worked.ts'

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
      const amended = await amend(await linesOf(line.reading.line, turn, unit), repliedTo[0], turn, unit)
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
