import type { Clause } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import { businessDate } from '../people/business-day.ts'
import type { UnitOfWork } from '../store/port.ts'
import type { Line } from './performed.ts'
import { readLines, type Turn } from './turn.ts'

/** Entries that are replaced, and the lines in their place, each with the day that it is of. */
export interface Dated {
  readonly old: readonly Entry[]
  readonly lines: readonly Line[]
}

/**
 * A day that is said as before is the day of before: "yesterday" of what was written last week was then. Where a day was
 * said and is not any more, the entry is of the day of its own message.
 */
export async function withDaysOfBefore(
  old: readonly Entry[],
  lines: readonly Line[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<Dated> {
  const days = new Map<string, string>()
  const plain: Entry[] = []
  for (const entry of old) {
    const said = entry.movements.length === 0 ? undefined : await daySaid(entry, turn, unit)
    if (said !== undefined) days.set(said, entry.businessDate)
    plain.push(said === undefined ? entry : { ...entry, businessDate: businessDate(entry.origin.at, unit.shop) })
  }
  if (days.size === 0) return { old, lines }
  const dated = lines.map(line => {
    const { reading } = line
    if (reading.kind !== 'clauses') return line
    return { ...line, reading: { ...reading, clauses: reading.clauses.map(clause => datedAs(clause, days)) } }
  })
  return { old: plain, lines: dated }
}

function datedAs(clause: Clause, days: ReadonlyMap<string, string>): Clause {
  const { day } = clause
  const date = day?.kind === 'day' ? days.get(day.said) : undefined
  return day?.kind !== 'day' || date === undefined ? clause : { ...clause, day: { ...day, date } }
}

/** How the day of an entry was said in its own words, if it was. */
async function daySaid({ text, origin }: Entry, turn: Turn, unit: UnitOfWork): Promise<string | undefined> {
  const [reading] = await readLines(text, { ...turn, at: origin.at }, unit, new Map())
  const said = reading?.kind === 'clauses' ? reading.clauses.map(({ day }) => day) : []
  return said.find(day => day?.kind === 'day')?.said
}
