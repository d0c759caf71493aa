import type { Span } from './spans.ts'

/** Dates are written in the calendar and with the figures of the bot's texts, in the words of the locale. */
const DATES = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const

/** Under a column there is no room for wider names of days. */
const NARROW_COLUMNS = 8
const WEEKDAY_LETTERS = 4
/** So many dates stand side by side under a line. */
const DATES_UNDER_A_LINE = 7
const STEPS_DAYS = [2, 3, 7, 14]

/** "3 Nov" for 2026-11-03, as the locale writes it. */
export function shortDate(iso: string, locale: string): string {
  return format(iso, locale, { day: 'numeric', month: 'short' })
}

/** "3 – 9 Nov" for the days from one to another, or the one day that both are. */
export function dateSpan(first: string, last: string, locale: string): string {
  const dates = new Intl.DateTimeFormat(locale, { ...DATES, day: 'numeric', month: 'short' })
  return dates.formatRange(startOf(first), startOf(last))
}

/** What stands under columns, each in lines: the day of the week, the date; the month where it changes. */
export function columnDates(isos: readonly string[], span: Span, locale: string): readonly (readonly string[])[] {
  const isWide = isos.length < NARROW_COLUMNS
  return isos.map((iso, index) => {
    const before = isos[index - 1] ?? ''
    if (span === 'month') return monthName(iso, before, locale)
    const weekday = span === 'day' ? [weekdayName(iso, locale, isWide)] : []
    if (isWide) return [...weekday, shortDate(iso, locale)]
    const isNewMonth = iso.slice(0, 7) !== before.slice(0, 7)
    const month = isNewMonth ? [format(iso, locale, { month: 'short' })] : []
    return [...weekday, format(iso, locale, { day: 'numeric' }), ...month]
  })
}

/** What stands under a line, every few points counted back from the last; the other texts are empty. */
export function lineDates(isos: readonly string[], span: Span, locale: string): readonly (readonly string[])[] {
  const least = Math.ceil(isos.length / DATES_UNDER_A_LINE)
  const step = (span === 'day' ? STEPS_DAYS.find(days => days >= least) : undefined) ?? least
  return isos.map((iso, index) => {
    if ((isos.length - 1 - index) % step !== 0) return []
    return span === 'month' ? monthName(iso, isos[index - step] ?? '', locale) : [shortDate(iso, locale)]
  })
}

function weekdayName(iso: string, locale: string, isWide: boolean): string {
  const weekday = format(iso, locale, { weekday: 'short' })
  return isWide || weekday.length <= WEEKDAY_LETTERS ? weekday : format(iso, locale, { weekday: 'narrow' })
}

/** The month, and the year where it is another than before. */
function monthName(iso: string, before: string, locale: string): readonly string[] {
  const isNewYear = iso.slice(0, 4) !== before.slice(0, 4)
  const year = isNewYear ? [format(iso, locale, { year: 'numeric' })] : []
  return [format(iso, locale, { month: 'short' }), ...year]
}

function format(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...DATES, ...options }).format(startOf(iso))
}

function startOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}
