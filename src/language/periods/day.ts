import { addDays, addMonths, startOfMonth, weekday } from '../calendar.ts'
import { candidateDays, latestDayOfMonth, latestDayOfYear, nextDayOfMonth, nextDayOfYear } from '../dates/candidates.ts'
import type { Announced } from '../dates/figures.ts'
import { parseDate } from '../dates/parse.ts'
import type { DatePhrase } from '../dates/phrase.ts'
import type { PeriodContext } from './context.ts'
import { type ClosedRange, dayRange, fixedSpan, type Span } from './span.ts'

/** A single day as a period. A report only shows, so that where a booking would ask the likelier day is taken. */
export function daySpan(text: string, context: PeriodContext, announced: Announced): Span | undefined {
  const phrase = parseDate(text, context.habits.dayFirst, announced)
  return phrase && (recurringDay(phrase) ?? settledDay(phrase, context.today))
}

function settledDay(phrase: DatePhrase, today: string): Span | undefined {
  const [date] = candidateDays(phrase, today)
  if (date !== undefined && phrase.kind === 'months') return fixedSpan(monthAround(date))
  return date === undefined ? undefined : fixedSpan(dayRange(date))
}

/** "2 months ago" is that month. */
function monthAround(date: string): ClosedRange {
  const from = startOfMonth(date)
  return { from, to: addMonths(from, 1) }
}

function recurringDay(phrase: DatePhrase): Span | undefined {
  if (phrase.kind === 'day-of-year') {
    const { month, day } = phrase
    return recurring(
      date => latestDayOfYear(month, day, date),
      date => nextDayOfYear(month, day, date),
    )
  }
  if (phrase.kind === 'day-of-month' && phrase.monthsBack === null) return dayOfAnyMonth(phrase.day)
  if (phrase.kind === 'weekday' && phrase.which === 'bare') {
    return recurring(
      date => addDays(date, -((weekday(date) - phrase.weekday + 7) % 7)),
      date => addDays(date, (phrase.weekday - weekday(date) + 7) % 7),
    )
  }
  return undefined
}

/** "the 15th", of whichever month. */
export function dayOfAnyMonth(day: number): Span {
  return recurring(
    date => latestDayOfMonth(day, date),
    date => nextDayOfMonth(day, date),
  )
}

type Find = (date: string) => string | undefined

function recurring(latest: Find, next: Find): Span {
  const range = (find: Find) => (date: string) => {
    const found = find(date)
    return found === undefined ? undefined : dayRange(found)
  }
  return { recurs: true, latest: range(latest), next: range(next) }
}
