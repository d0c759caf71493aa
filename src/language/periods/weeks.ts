import { addDays, partsOf, startOfNumberedWeek, startOfWeek } from '../calendar.ts'
import { YEAR } from '../dates/words.ts'
import type { PeriodContext } from './context.ts'
import { daySpan } from './day.ts'
import { type ClosedRange, fixedSpan, type Span } from './span.ts'

const NUMBERED = new RegExp(`^(?:(${YEAR})[ -])?(?:week|wk|w) ?(?:no\\.? )?(\\d{1,2})(?:(?: of)? (${YEAR}))?$`)
const WEEK_OF = /^week (?:of|beginning|starting|from) (?:the )?(.+)$/
const WEEKEND = /^(?:(this|last|previous|past|next|coming) )?weekend$/
const MONDAY = 1
const SATURDAY = 6

/** Weeks by number or by a day of theirs, and weekends: "week 45", "week of 5 nov", "last weekend". */
export function weekSpan(text: string, context: PeriodContext): Span | undefined {
  const numbered = NUMBERED.exec(text)
  if (numbered) return numberedWeek(Number(numbered[2]), numbered[1] ?? numbered[3], context.habits.weekStart)
  const weekOf = WEEK_OF.exec(text)
  if (weekOf) return weekAround(weekOf[1] ?? '', context)
  const weekend = WEEKEND.exec(text)
  return weekend ? weekendSpan(weekend[1], context.today) : undefined
}

function numberedWeek(week: number, yearText: string | undefined, weekStart: number): Span | undefined {
  const inYear = (year: number): ClosedRange | undefined => {
    const from = startOfNumberedWeek(year, week, weekStart)
    return from === undefined ? undefined : { from, to: addDays(from, 7) }
  }
  if (yearText !== undefined) {
    const range = inYear(Number(yearText))
    return range && fixedSpan(range)
  }
  // Week 1 may begin in the year before, and week 53 is not in every year.
  const near = (day: string, years: readonly number[]) => years.map(year => inYear(partsOf(day).year + year))
  return {
    recurs: true,
    latest: day => near(day, [1, 0, -1, -2, -3, -4, -5, -6, -7]).find(range => range && range.from <= day),
    next: day => near(day, [0, 1, 2, 3, 4, 5, 6, 7]).find(range => range && range.from >= day),
  }
}

function weekAround(text: string, context: PeriodContext): Span | undefined {
  const day = daySpan(text, context, 'yes')?.latest(context.today)
  if (!day) return undefined
  const from = startOfWeek(day.from, context.habits.weekStart)
  return fixedSpan({ from, to: addDays(from, 7) })
}

function weekendSpan(pointer: string | undefined, today: string): Span {
  const thisWeek = addDays(startOfWeek(today, MONDAY), SATURDAY - MONDAY)
  const latest = thisWeek <= today ? thisWeek : addDays(thisWeek, -7)
  const from = pointer === undefined ? latest : pointer === 'this' ? thisWeek : nextOrLast(pointer, thisWeek)
  return fixedSpan({ from, to: addDays(from, 2) })
}

function nextOrLast(pointer: string, thisWeek: string): string {
  if (pointer === 'coming') return thisWeek
  return addDays(thisWeek, pointer === 'next' ? 7 : -7)
}
