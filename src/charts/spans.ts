import { sumDecimals } from './decimals.ts'

/** What one point of a chart by day stands for. */
export type Span = 'day' | 'week' | 'month'

/** Series of figures by their dates; a week or month is named by its first day. */
export interface Dated {
  readonly span: Span
  readonly dates: readonly string[]
  readonly series: readonly (readonly (string | null)[])[]
}

/** More days than these are a thicket: weeks tell more. */
const MOST_DAYS = 62
/** More days than these are told by month. */
const MOST_DAYS_BY_WEEK = 186
const WEEK_DAYS = 7

/**
 * Days as they are, or summed where they are too many: by week, counted back from the last day and whole weeks only, or
 * by calendar month, of which the first and the last may have few days.
 */
export function gatherDays(dates: readonly string[], series: Dated['series']): Dated {
  if (dates.length <= MOST_DAYS) return { span: 'day', dates, series }
  const isWeeks = dates.length <= MOST_DAYS_BY_WEEK
  const starts = isWeeks ? weekStarts(dates.length) : monthStarts(dates)
  return {
    span: isWeeks ? 'week' : 'month',
    dates: starts.map(start => dates[start] ?? ''),
    series: series.map(values => starts.map((start, index) => sumKnown(values.slice(start, starts[index + 1])))),
  }
}

/** The sum of the figures that are known; null where none is. */
export function sumKnown(values: readonly (string | null)[]): string | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : sumDecimals(known)
}

function weekStarts(days: number): readonly number[] {
  return Array.from({ length: Math.floor(days / WEEK_DAYS) }, (_, week) => (days % WEEK_DAYS) + week * WEEK_DAYS)
}

function monthStarts(dates: readonly string[]): readonly number[] {
  const month = (index: number) => dates[index]?.slice(0, 7)
  return dates.flatMap((_, index) => (month(index) === month(index - 1) ? [] : [index]))
}
