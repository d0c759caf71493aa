import { Temporal } from 'temporal-polyfill'

/** So that no sum of days, months or years that people count in leaves the four digits of a year. */
const FIRST_YEAR = 1000
const LAST_YEAR = 8999
const DAY_MS = 24 * 60 * 60 * 1000
const ISO_DATE = /^\d{4}-\d\d-\d\d$/

/** Is this a date of the calendar, written `YYYY-MM-DD`? */
export function isDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number)
  return ISO_DATE.test(text) && dateOf(year ?? 0, month ?? 0, day ?? 0) !== undefined
}

/** The ISO date of a year (1000 to 8999), month (1 to 12) and day; undefined where there is none (30 February). */
export function dateOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** Year, month (1 to 12) and day of an ISO date. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Midnight of a date in UTC, where every day is as long: days are counted for nearly every date that is read. */
function midnightOf(date: string): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day)
}

/** The date so many days later; negative is earlier. */
export function addDays(date: string, days: number): string {
  return new Date(midnightOf(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The date so many months later; a day that the month lacks becomes its last. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** How many days it is from one date to the other; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (midnightOf(to) - midnightOf(from)) / DAY_MS
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return new Date(midnightOf(date)).getUTCDay() || 7
}

/** First day of the week that holds this date; weeks begin on ISO weekday `weekStart`. */
export function startOfWeek(date: string, weekStart: number): string {
  return addDays(date, -((weekday(date) - weekStart + 7) % 7))
}

/** First day of the month that holds this date. */
export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`
}

/** First day of the quarter that holds this date. */
export function startOfQuarter(date: string): string {
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** First day of the year that holds this date. */
export function startOfYear(date: string): string {
  return `${date.slice(0, 4)}-01-01`
}

/**
 * First day of a numbered week of a year. Week 1 is the one that holds 4 January, as ISO 8601 has it for weeks that
 * begin on Monday. Undefined where the year has no such week.
 */
export function startOfNumberedWeek(year: number, week: number, weekStart: number): string | undefined {
  if (week < 1 || week > 53) return undefined
  const first = startOfWeek(`${year}-01-04`, weekStart)
  const start = addDays(first, 7 * (week - 1))
  const nextYear = startOfWeek(`${year + 1}-01-04`, weekStart)
  return start < nextYear ? start : undefined
}
