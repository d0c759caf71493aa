import { addDays, addMonths, startOfMonth } from '../language/calendar.ts'
import { type BusinessClock, businessDate, businessDayInstants } from '../people/business-day.ts'
import type { ScheduleKind } from './rules.ts'

/** Until then, a business day is too young to be told of: who wants a summary at 8 in the morning means yesterday. */
const YOUNG_DAY_MS = 12 * 60 * 60_000

/** Business days, half-open. */
export interface Covered {
  readonly from: string
  readonly to: string
}

/** The last business day that a summary at this instant tells of. */
export function lastDayCovered(at: Date, clock: BusinessClock): string {
  const today = businessDate(at, clock)
  const { from } = businessDayInstants(today, clock)
  return at.getTime() - from.getTime() < YOUNG_DAY_MS ? addDays(today, -1) : today
}

/**
 * The business days that a summary at this instant tells of: a day, the seven days that end with it, or the calendar
 * month that it ends, else the one before. The list of what to buy has none.
 */
export function covered(kind: Exclude<ScheduleKind, 'buying'>, at: Date, clock: BusinessClock): Covered {
  const day = lastDayCovered(at, clock)
  const to = addDays(day, 1)
  if (kind === 'daily') return { from: day, to }
  if (kind === 'weekly') return { from: addDays(day, -6), to }
  const month = startOfMonth(to) === to ? addMonths(to, -1) : addMonths(startOfMonth(day), -1)
  return { from: month, to: addMonths(month, 1) }
}

/** What a summary is compared with: the same weekday of the week before, the seven days before, the month before. */
export function comparedWith(kind: Exclude<ScheduleKind, 'buying'>, { from, to }: Covered): Covered {
  if (kind === 'monthly') return { from: addMonths(from, -1), to: from }
  return { from: addDays(from, -7), to: addDays(to, -7) }
}
