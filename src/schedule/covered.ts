import { addDays, addMonths, startOfMonth } from '../language/calendar.ts'
import type { ScheduleKind, ScheduleRule } from './rules.ts'

/** Until then, a business day is too young to be told of: who wants a summary at 8 in the morning means yesterday. */
const YOUNG_MINUTES = 12 * 60

/** Business days, half-open. */
export interface Covered {
  readonly from: string
  readonly to: string
}

/**
 * Does a summary at this time of day tell of the business day of its own date? Else it tells of the one before: that one
 * still runs, or it has ended and the new one is young. A business day turns at noon at the latest.
 */
export function tellsOfItsDate(minutes: number, dayStartMinutes: number): boolean {
  return minutes - dayStartMinutes >= YOUNG_MINUTES
}

/**
 * The last business day that a summary tells of that is due on a date. It is found by the wall clock and not by what has
 * passed of the day: so each date tells of a day of its own, on those of 23 and 25 hours too.
 */
export function lastDayCovered(date: string, minutes: number, dayStartMinutes: number): string {
  return tellsOfItsDate(minutes, dayStartMinutes) ? date : addDays(date, -1)
}

/**
 * The business days that a summary of a rule tells of that is due on a date: a day, the seven days that end with it, or
 * the calendar month that has ended. The list of what to buy has none.
 */
export function covered(
  kind: Exclude<ScheduleKind, 'buying'>,
  date: string,
  rule: ScheduleRule,
  dayStartMinutes: number,
): Covered {
  const day = lastDayCovered(date, rule.minutes, dayStartMinutes)
  const to = addDays(day, 1)
  if (kind === 'daily') return { from: day, to }
  if (kind === 'weekly') return { from: addDays(day, -6), to }
  const month = addMonths(startOfMonth(day), isLastOfMonth(day, rule) ? 0 : -1)
  return { from: month, to: addMonths(month, 1) }
}

/** A rule for the 28th or 30th tells of the month before in February too: of every month once. */
function isLastOfMonth(day: string, rule: ScheduleRule): boolean {
  const turnsWithMonth = rule.every === 'month' && (rule.day === 1 || rule.day === 31)
  const next = addDays(day, 1)
  return turnsWithMonth && startOfMonth(next) === next
}

/** What a summary is compared with: the same weekday of the week before, the seven days before, the month before. */
export function comparedWith(kind: Exclude<ScheduleKind, 'buying'>, { from, to }: Covered): Covered {
  if (kind === 'monthly') return { from: addMonths(from, -1), to: from }
  return { from: addDays(from, -7), to: addDays(to, -7) }
}
