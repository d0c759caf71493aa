import { dateOf } from '../calendar.ts'
import type { DatePhrase } from './phrase.ts'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const WITH_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2((?:\d\d)?\d\d)$/
const WITHOUT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/
/** Parts that people weigh and measure in: "1/2" is half of something before it is a date. */
const FRACTION = /^(?:1\/(?:2|3|4|5|6|8|10|12|16)|2\/[35]|3\/[458]|4\/5|5\/[68]|7\/8)$/

/** Do the words around figures say that they are a date? "on" does, "for" does not, a weekday beside them may. */
export type Announced = 'yes' | 'perhaps' | 'no'

/** How figures are read: the order of day and month, and what the words around them say. */
export interface FiguresContext {
  readonly dayFirst: boolean
  readonly announced: Announced
}

/** A date in figures: "5/11", "05-11-2026", "2026-11-05", "on 5.11". */
export function figuresDate(text: string, context: FiguresContext): DatePhrase | undefined {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return whole(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const withYear = WITH_YEAR.exec(text)
  if (withYear) return dated(Number(withYear[1]), Number(withYear[3]), withYear[4] ?? '', context.dayFirst)
  const withoutYear = WITHOUT_YEAR.exec(text)
  return withoutYear ? dayAndMonth(withoutYear, context) : undefined
}

function whole(year: number, month: number, day: number, shortYear = false): DatePhrase | undefined {
  const date = dateOf(year, month, day)
  return date === undefined ? undefined : { kind: 'date', date, shortYear }
}

function dated(first: number, second: number, yearText: string, dayFirst: boolean): DatePhrase | undefined {
  const shortYear = yearText.length === 2
  const year = shortYear ? 2000 + Number(yearText) : Number(yearText)
  const [day, month] = dayFirst ? [first, second] : [second, first]
  const likely = whole(year, month, day, shortYear)
  if (likely) return likely
  const swapped = whole(year, day, month, shortYear)
  return swapped && shortYear ? { kind: 'doubtful', likely: swapped } : swapped
}

function dayAndMonth(match: RegExpExecArray, { dayFirst, announced }: FiguresContext): DatePhrase | undefined {
  const [text, first, mark, second, stop] = match
  if (announced !== 'yes' && (mark === '-' || FRACTION.test(text))) return undefined
  if (mark === '.' ? announced === 'no' && stop === '' : stop !== '') return undefined
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)]
  const likely = ofYear(month, day)
  // "5.11." may as well be a price at the end of a sentence.
  if (likely) return mark === '.' && announced !== 'yes' ? { kind: 'doubtful', likely } : likely
  // There is no 17th month, in whichever order a shop writes its dates.
  return mark === '/' ? ofYear(day, month) : undefined
}

function ofYear(month: number, day: number): DatePhrase | undefined {
  // A leap year, for 29 February is a day of some years.
  return dateOf(2024, month, day) === undefined ? undefined : { kind: 'day-of-year', month, day }
}
