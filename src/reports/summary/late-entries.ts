import { addDays } from '../../language/calendar.ts'
import type { Movement } from '../../ledger/movement.ts'
import type { ShopReader } from '../../store/port.ts'
import type { ReportPeriod } from '../report.ts'

/** What an earlier summary told: what was entered for its days since then is named in the next. */
export interface Told {
  readonly period: ReportPeriod
  /** The last entry that it knew. */
  readonly entry: number
}

/** What was entered for days that had been told of by then. */
export interface LateEntries {
  /** From the first of these days to the last. */
  readonly period: ReportPeriod
  readonly entries: number
  readonly revenueMinor: bigint
}

/**
 * What was entered after a summary for its days or earlier ones, unless those days are told of again from `from` on;
 * null where there is nothing of it. What was taken back again meanwhile is nothing.
 */
export async function enteredSince(
  { period: { to }, entry }: Told,
  from: string,
  reader: Pick<ShopReader, 'movements'>,
): Promise<LateEntries | null> {
  const end = to !== null && to < from ? to : from
  const since = standing(await reader.movements({ from: null, to: end, afterEntry: entry }))
  const dates = since.map(({ businessDate }) => businessDate).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    period: { from: first, to: addDays(last, 1) },
    entries: new Set(since.map(movement => movement.entry)).size,
    revenueMinor: since.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0n), 0n),
  }
}

/** Without those that took another one back and those that they took back: the latest first, for one may be taken back. */
function standing(movements: readonly Movement[]): readonly Movement[] {
  const known = new Set(movements.map(({ id }) => id))
  const gone = new Set<number>()
  for (const { id, reverses } of movements.toSorted((one, other) => other.id - one.id)) {
    if (gone.has(id) || reverses === null || !known.has(reverses)) continue
    gone.add(id).add(reverses)
  }
  return movements.filter(({ id }) => !gone.has(id))
}
