import { addMonths, dateOf, partsOf } from '../calendar.ts'
import { MONTH, monthOf, ORDINAL, ordinalOf, YEAR } from '../dates/words.ts'
import type { PeriodContext } from './context.ts'
import { type ClosedRange, fixedSpan, type Span } from './span.ts'

const YEAR_ALONE = new RegExp(`^(?:the )?(?:year )?(${YEAR})$`)
const NAMED_MONTH = new RegExp(`^(?:(this|last|previous|next) |month of )?(${MONTH})$`)
const MONTH_OF_YEAR = new RegExp(`^(${MONTH})(?:[ /-]| of )?(?:(${YEAR})|'(\\d\\d))$`)
const YEAR_AND_MONTH = new RegExp(`^(${YEAR})[ /-](?:(${MONTH})|(\\d{1,2}))$`)
const FIGURES = new RegExp(`^(\\d{1,2})[/.-](${YEAR})$`)
const WHICH_YEAR = `(?: (?:of )?(?:(?:the )?year )?(?:(${YEAR})|(this|last|previous|next|the) year))?`
const QUARTER = new RegExp(`^(?:q ?([1-4])|(${ORDINAL}) (?:quarter|qtr))${WHICH_YEAR}$`)
const YEAR_AND_QUARTER = new RegExp(`^(${YEAR})[ -]?q([1-4])$`)

/** Months, quarters and years by name: "november", "nov 2025", "Q3", "2025". */
export function monthsSpan(text: string, context: PeriodContext): Span | undefined {
  const year = YEAR_ALONE.exec(text)
  if (year) return stretch(Number(year[1]), 1, 12)
  return monthSpan(text, context) ?? quarterSpan(text, context)
}

function monthSpan(text: string, context: PeriodContext): Span | undefined {
  const named = NAMED_MONTH.exec(text)
  if (named) return pointedMonth(named[1], monthOf(named[2] ?? ''), context)
  const ofYear = MONTH_OF_YEAR.exec(text)
  if (ofYear) return stretch(Number(ofYear[2] ?? `20${ofYear[3]}`), monthOf(ofYear[1] ?? ''), 1)
  const yearFirst = YEAR_AND_MONTH.exec(text)
  if (yearFirst) return stretch(Number(yearFirst[1]), yearFirst[2] ? monthOf(yearFirst[2]) : Number(yearFirst[3]), 1)
  const figures = FIGURES.exec(text)
  return figures ? stretch(Number(figures[2]), Number(figures[1]), 1) : undefined
}

function pointedMonth(pointer: string | undefined, month: number, { today }: PeriodContext): Span | undefined {
  const now = partsOf(today)
  if (pointer === undefined) return recurring(month, 1)
  if (pointer === 'this') return stretch(now.year, month, 1)
  if (pointer === 'next') return stretch(month > now.month ? now.year : now.year + 1, month, 1)
  return stretch(month < now.month ? now.year : now.year - 1, month, 1)
}

function quarterSpan(text: string, { today }: PeriodContext): Span | undefined {
  const yearFirst = YEAR_AND_QUARTER.exec(text)
  if (yearFirst) return stretch(Number(yearFirst[1]), Number(yearFirst[2]) * 3 - 2, 3)
  const match = QUARTER.exec(text)
  if (!match) return undefined
  const quarter = match[1] ? Number(match[1]) : ordinalOf(match[2] ?? '')
  if (quarter < 1 || quarter > 4) return undefined
  const first = quarter * 3 - 2
  if (match[3]) return stretch(Number(match[3]), first, 3)
  return match[4] ? stretch(partsOf(today).year + (YEARS_ON[match[4]] ?? 0), first, 3) : recurring(first, 3)
}

const YEARS_ON: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1 }

function stretch(year: number, month: number, months: number): Span | undefined {
  const range = monthRange(year, month, months)
  return range && fixedSpan(range)
}

function recurring(month: number, months: number): Span {
  const beginning = (day: string, year: number) => monthRange(partsOf(day).year + year, month, months)
  return {
    recurs: true,
    latest: day => [0, -1].map(year => beginning(day, year)).find(range => range && range.from <= day),
    next: day => [0, 1].map(year => beginning(day, year)).find(range => range && range.from >= day),
  }
}

function monthRange(year: number, month: number, months: number): ClosedRange | undefined {
  const from = dateOf(year, month, 1)
  return from === undefined ? undefined : { from, to: addMonths(from, months) }
}
