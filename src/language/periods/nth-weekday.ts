import { addDays, weekday } from '../calendar.ts'
import { ORDINAL, ordinalOf, WEEKDAY, weekdayOf } from '../dates/words.ts'
import type { PeriodContext } from './context.ts'
import { monthsSpan } from './months.ts'
import { dayRange, fixedSpan, type Span } from './span.ts'
import { unitSpan } from './units.ts'

const NTH = new RegExp(`^(?:the )?(${ORDINAL}|last) (${WEEKDAY}) (?:of|in) (?:the )?(.+)$`)

/** "first tuesday of october", "last friday of last month". */
export function nthWeekdaySpan(text: string, context: PeriodContext): Span | undefined {
  const match = NTH.exec(text)
  if (!match) return undefined
  const [, nth = '', name = '', month = ''] = match
  const range = (unitSpan(month, context) ?? monthsSpan(month, context))?.latest(context.today)
  if (!range) return undefined
  const date =
    nth === 'last'
      ? lastBefore(range.to, weekdayOf(name))
      : addDays(firstFrom(range.from, weekdayOf(name)), 7 * (ordinalOf(nth) - 1))
  return date >= range.from && date < range.to ? fixedSpan(dayRange(date)) : undefined
}

function firstFrom(date: string, day: number): string {
  return addDays(date, (day - weekday(date) + 7) % 7)
}

function lastBefore(date: string, day: number): string {
  return addDays(firstFrom(date, day), -7)
}
