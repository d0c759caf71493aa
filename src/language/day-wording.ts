import { addDays, addMonths, isDate, startOfMonth, startOfQuarter, startOfYear } from './calendar.ts'
import type { Period } from './reading.ts'

/** A date in a reply: "today", "yesterday", "Mon 16 Nov", with its year when that is not this one. */
export function formatDay(date: string, today: string, locale: string): string {
  if (date === today) return 'today'
  if (date === addDays(today, -1)) return 'yesterday'
  if (date === addDays(today, 1)) return 'tomorrow'
  const weekday = dates(locale, { weekday: 'short' }).format(instantOf(date))
  return `${weekday} ${dayAndMonth(date, today, locale)}`
}

/** A period in a reply: "today", "16–20 Nov", "November 2026", "Q3 2026", "2026", "since 1 Nov", "all time". */
export function formatPeriod(period: Pick<Period, 'from' | 'to'>, today: string, locale: string): string {
  const { from, to } = period
  if (from === null) return to === null ? 'all time' : `until ${dayAndMonth(addDays(to, -1), today, locale)}`
  if (to === null) return `since ${dayAndMonth(from, today, locale)}`
  if (to === addDays(from, 1)) return formatDay(from, today, locale)
  return wholePeriod(from, to, locale) ?? dayRange(from, addDays(to, -1), today, locale)
}

function wholePeriod(from: string, to: string, locale: string): string | undefined {
  if (from === startOfMonth(from) && to === addMonths(from, 1)) {
    return dates(locale, { month: 'long', year: 'numeric' }).format(instantOf(from))
  }
  const year = from.slice(0, 4)
  if (from === startOfQuarter(from) && to === addMonths(from, 3)) {
    return `Q${(Number(from.slice(5, 7)) + 2) / 3} ${year}`
  }
  return from === startOfYear(from) && to === addMonths(from, 12) ? year : undefined
}

function dayRange(first: string, last: string, today: string, locale: string): string {
  const format = dates(locale, { day: 'numeric', month: 'short', ...yearUnlessNow(first, last, today) })
  return format.formatRange(instantOf(first), instantOf(last))
}

function dayAndMonth(date: string, today: string, locale: string): string {
  return dates(locale, { day: 'numeric', month: 'short', ...yearUnlessNow(date, date, today) }).format(instantOf(date))
}

function yearUnlessNow(first: string, last: string, today: string): Intl.DateTimeFormatOptions {
  const now = today.slice(0, 4)
  return first.startsWith(now) && last.startsWith(now) ? {} : { year: 'numeric' }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join()}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

function instantOf(date: string): number {
  if (!isDate(date)) throw new RangeError(`Not a date: ${date}`)
  return Date.parse(`${date}T00:00:00Z`)
}
