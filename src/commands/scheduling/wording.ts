import { tellsOfItsDate } from '../../schedule/covered.ts'
import type { ScheduleKind, ScheduleRule } from '../../schedule/rules.ts'
import { weekdayName } from '../settings/clock-words.ts'

/** What the regular messages are called. */
export const KIND_TITLES: Readonly<Record<ScheduleKind, string>> = {
  daily: 'daily summary',
  weekly: 'weekly summary',
  monthly: 'monthly summary',
  buying: 'buying list',
}

/** "every day at 21:00", "every Monday at 08:00", "on the 1st of every month at 08:00". */
export function ruleInWords(rule: ScheduleRule, locale: string): string {
  const time = timeInWords(rule.minutes, locale)
  if (rule.every === 'day') return `every day at ${time}`
  if (rule.every === 'week') return `every ${weekdayName(rule.weekday)} at ${time}`
  return `${rule.day === 31 ? 'on the last day' : `on the ${ordinal(rule.day)}`} of every month at ${time}`
}

/** Which days such a message tells of. */
export function kindInWords(kind: ScheduleKind, rule: ScheduleRule, dayStartMinutes: number): string {
  const ofItsDate = tellsOfItsDate(rule.minutes, dayStartMinutes)
  switch (kind) {
    case 'daily':
      return ofItsDate ? 'the day’s sales' : 'the sales of the day before'
    case 'weekly':
      return ofItsDate ? 'the sales of the last seven days' : 'the sales of the seven days before'
    case 'monthly':
      return ofItsDate && rule.every === 'month' && rule.day === 31
        ? 'the sales of the month'
        : 'the sales of the month before'
    case 'buying':
      return 'what to buy'
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

/** The words with a capital at the beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
