import { daysBetween } from './calendar.ts'
import { candidateDays, nextDayOfYear } from './dates/candidates.ts'
import { parseDate } from './dates/parse.ts'
import type { DatePhrase } from './dates/phrase.ts'
import type { DayReading } from './reading.ts'
import type { Habits } from './vocabulary.ts'

/** What it takes to read a date: the shop's business day and how it writes dates. */
export interface DayContext {
  /** ISO date of the business day on which this is said. */
  readonly today: string
  readonly habits: Pick<Habits, 'dayFirst' | 'language'>
}

/** Without a year, a date that lies further back than this is more likely the coming one: "3 Dec", said in November. */
const HALF_A_YEAR_DAYS = 183
/** No books of a shop that talks to us are older. */
const FIRST_YEAR = 2000

/**
 * Reads a day of the books. The whole text must be a date phrase ("yday", "on mon", "3 Nov", "the 5th", "5/11");
 * undefined when it is none.
 *
 * What leaves the year, the month or the week open means the latest such day. It is unclear which day is meant by
 * "monday" on a Monday (today, or a week ago), by "last tuesday" on a Thursday (this week's or last week's), by a
 * weekday that does not fit its date, by "a month ago" and "last week".
 */
export function readDay(text: string, context: DayContext): DayReading | undefined {
  const phrase = parseDate(text, context.habits.dayFirst)
  return phrase && dayOfBooks(phrase, text.trim(), context.today)
}

function dayOfBooks(phrase: DatePhrase, said: string, today: string): DayReading {
  const dates = candidateDays(phrase, today)
  const [date] = dates
  if (date === undefined || dates.length > 1 || isDoubtful(phrase, date, today)) return unclear(phrase, said, today)
  if (date > today) return { kind: 'future', date, said }
  const coming = comingInstead(phrase, date, today)
  return coming === undefined ? { kind: 'day', date, said } : { kind: 'future', date: coming, said, past: date }
}

function unclear(phrase: DatePhrase, said: string, today: string): DayReading {
  const dates = candidateDays(phrase.kind === 'weekday-date' ? phrase.date : phrase, today)
  return dates.length === 0 ? { kind: 'unclear', said } : { kind: 'unclear', said, dates }
}

function isDoubtful(phrase: DatePhrase, date: string, today: string): boolean {
  if (phrase.kind === 'weekday-date') return isDoubtful(phrase.date, date, today)
  if (phrase.kind === 'doubtful' || phrase.kind === 'months') return true
  const year = Number(date.slice(0, 4))
  // "3 Nov 20" in 2026 may have a price behind it, and "10-11-12" be sizes.
  if (phrase.kind === 'date' && phrase.shortYear) return Math.abs(Number(today.slice(0, 4)) - year) > 1
  return year < FIRST_YEAR
}

function comingInstead(phrase: DatePhrase, date: string, today: string): string | undefined {
  if (phrase.kind !== 'day-of-year' || daysBetween(date, today) <= HALF_A_YEAR_DAYS) return undefined
  return nextDayOfYear(phrase.month, phrase.day, today)
}
