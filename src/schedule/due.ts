import { Temporal } from 'temporal-polyfill'
import type { ScheduleRule } from './rules.ts'

/** The longest span without a due time is that between two months. */
const LONGEST_SPAN_DAYS = 63

/** A time at which something is due: the instant, and the date that the shop's calendar shows then. */
export interface DueTime {
  readonly at: Date
  readonly date: string
}

/**
 * The first due time after an instant. By the wall clock of the shop it is the same time of day all year round: where
 * daylight saving skips that time, as much later as the clock was put forward; where it comes twice, the first. So
 * every date has one due time at most. Throws a RangeError for an unknown time zone.
 */
export function nextDue(rule: ScheduleRule, after: Date, timeZone: string): DueTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(after.getTime())
  // A skipped time may lie on the next date: the search begins a day early.
  const first = instant.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 })
  const time = new Temporal.PlainTime(Math.floor(rule.minutes / 60), rule.minutes % 60)
  for (let days = 0; days <= LONGEST_SPAN_DAYS; days += 1) {
    const date = first.add({ days })
    if (!isOn(rule, date)) continue
    const at = date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    if (at.epochMilliseconds > after.getTime()) return { at: new Date(at.epochMilliseconds), date: date.toString() }
  }
  throw new Error('every rule is due within two months')
}

/** The last due time up to `until` and how many there were since `after`, or undefined where there was none. */
export function lastDue(
  rule: ScheduleRule,
  after: Date,
  until: Date,
  timeZone: string,
): { readonly due: DueTime; readonly count: number } | undefined {
  let found: { due: DueTime; count: number } | undefined
  for (let due = nextDue(rule, after, timeZone); due.at <= until; due = nextDue(rule, due.at, timeZone)) {
    found = { due, count: (found?.count ?? 0) + 1 }
  }
  return found
}

function isOn(rule: ScheduleRule, date: Temporal.PlainDate): boolean {
  if (rule.every === 'day') return true
  if (rule.every === 'week') return date.dayOfWeek === rule.weekday
  return date.day === Math.min(rule.day, date.daysInMonth)
}
