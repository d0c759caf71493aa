import type { ScheduleKind, ScheduleRule } from '../../schedule/rules.ts'
import { weekdayName } from '../settings/clock-words.ts'

/** Before noon, a summary is about the days that have ended. */
const NOON_MINUTES = 12 * 60

/** "every day at 21:00", "every Monday at 08:00", "on the 1st of every month at 08:00". */
export function ruleInWords(rule: ScheduleRule, locale: string): string {
  const time = timeInWords(rule.minutes, locale)
  if (rule.every === 'day') return `every day at ${time}`
  if (rule.every === 'week') return `every ${weekdayName(rule.weekday)} at ${time}`
  return `${rule.day === 31 ? 'on the last day' : `on the ${ordinal(rule.day)}`} of every month at ${time}`
}

/** What is said by such a message: the title of its kind, and which days it tells of. */
export function kindInWords(kind: ScheduleKind, minutes: number): string {
  const isMorning = minutes < NOON_MINUTES
  switch (kind) {
    case 'daily':
      return isMorning ? 'the sales of the day before' : 'the day’s sales'
    case 'weekly':
      return isMorning ? 'the sales of the seven days before' : 'the sales of the last seven days'
    case 'monthly':
      return 'the sales of the month that has ended'
    case 'buying':
      return 'the list of what to buy'
  }
}

/** The time of day as the shop's region writes it. */
export function timeInWords(minutes: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return format.format(new Date(minutes * 60_000))
}

function ordinal(day: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day)
  return `${day}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`
}
