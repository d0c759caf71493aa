import { addDays } from '../calendar.ts'
import { COUNT, countOf } from '../dates/words.ts'
import type { PeriodContext } from './context.ts'
import { fixedSpan, type Span, type Unit, wholeUnits } from './span.ts'

const UNIT = '(day|week|wk|month|mth|quarter|qtr|year|yr)'
const POINTED = new RegExp(`^(?:(this|current|last|previous|prev|past|next|coming) )?${UNIT}(?:'?s)?$`)
const BEFORE_LAST = new RegExp(`^${UNIT} before last$`)
const SO_FAR = new RegExp(
  `^(?:this )?${UNIT}[ -](?:so far|to[ -]date|till (?:date|now|today))$|^so far this ${UNIT}$|^([wmqy])td$`,
)
const SEVERAL = new RegExp(`^(last|past|previous|prev|next|coming) (${COUNT}) ?${UNIT}s?$`)
const DAYS_ALONE = new RegExp(`^(${COUNT}) ?days$`)

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  wk: 'week',
  w: 'week',
  month: 'month',
  mth: 'month',
  m: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  q: 'quarter',
  year: 'year',
  yr: 'year',
  y: 'year',
}
const OFFSETS: Readonly<Record<string, number>> = { last: -1, previous: -1, prev: -1, past: -1, next: 1, coming: 1 }

/**
 * Units of the calendar seen from today: "this week", "last quarter", "month so far", "YTD", "last 7 days". The last N
 * days end with today; the last N weeks, months … are whole ones, before the present one.
 */
export function unitSpan(text: string, context: PeriodContext): Span | undefined {
  const pointed = POINTED.exec(text)
  if (pointed) return fixedSpan(wholeUnits(unitOf(pointed[2]), OFFSETS[pointed[1] ?? ''] ?? 0, 1, context))
  const beforeLast = BEFORE_LAST.exec(text)
  if (beforeLast) return fixedSpan(wholeUnits(unitOf(beforeLast[1]), -2, 1, context))
  const soFar = SO_FAR.exec(text)
  if (soFar) {
    const { from } = wholeUnits(unitOf(soFar[1] ?? soFar[2] ?? soFar[3]), 0, 1, context)
    return fixedSpan({ from, to: addDays(context.today, 1) })
  }
  return severalUnits(text, context)
}

function severalUnits(text: string, context: PeriodContext): Span | undefined {
  const daysAlone = DAYS_ALONE.exec(text)
  const several = SEVERAL.exec(text)
  const count = countOf(daysAlone?.[1] ?? several?.[2] ?? '0')
  if (count < 1) return undefined
  const unit = daysAlone ? 'day' : unitOf(several?.[3])
  if (several && OFFSETS[several[1] ?? ''] === 1) return fixedSpan(wholeUnits(unit, 1, count, context))
  return fixedSpan(wholeUnits(unit, unit === 'day' ? 1 - count : -count, count, context))
}

function unitOf(word: string | undefined): Unit {
  return UNITS[word ?? ''] ?? 'day'
}
