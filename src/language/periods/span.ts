import { addDays, addMonths, startOfMonth, startOfQuarter, startOfWeek, startOfYear } from '../calendar.ts'
import type { PeriodContext } from './context.ts'

/** A half-open range of dates; null is open. */
export interface Range {
  readonly from: string | null
  readonly to: string | null
}

/** A range whose ends are known. */
export interface ClosedRange {
  readonly from: string
  readonly to: string
}

/**
 * A stretch of days that a phrase names. "November" and "friday" recur, and mean another stretch from each point of
 * view; "last week" and "nov 2025" are the same from everywhere.
 */
export interface Span {
  readonly recurs: boolean
  /** The latest one that has begun by this day. */
  latest(day: string): ClosedRange | undefined
  /** The first one that begins on this day or later. */
  next(day: string): ClosedRange | undefined
}

/** A span that does not recur. */
export function fixedSpan(range: ClosedRange): Span {
  return { recurs: false, latest: () => range, next: () => range }
}

/** The single day. */
export function dayRange(date: string): ClosedRange {
  return { from: date, to: addDays(date, 1) }
}

/** A unit of the calendar. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** So many whole units from the one that is `offset` units after the one that holds today. */
export function wholeUnits(unit: Unit, offset: number, count: number, context: PeriodContext): ClosedRange {
  const from = moved(startOfUnit(unit, context), unit, offset)
  return { from, to: moved(from, unit, count) }
}

function startOfUnit(unit: Unit, { today, habits }: PeriodContext): string {
  switch (unit) {
    case 'day':
      return today
    case 'week':
      return startOfWeek(today, habits.weekStart)
    case 'month':
      return startOfMonth(today)
    case 'quarter':
      return startOfQuarter(today)
    case 'year':
      return startOfYear(today)
  }
}

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 }

function moved(date: string, unit: Unit, count: number): string {
  if (unit === 'day') return addDays(date, count)
  return unit === 'week' ? addDays(date, 7 * count) : addMonths(date, MONTHS[unit] * count)
}
