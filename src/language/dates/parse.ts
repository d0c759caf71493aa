import { figuresDate } from './figures.ts'
import type { DatePhrase } from './phrase.ts'
import { relativeDate } from './relative.ts'
import { spelledDate } from './spelled.ts'
import { ORDINAL, ordinalOf, PART_OF_DAY, tidied, WEEKDAY, weekdayOf } from './words.ts'

/** No date phrase is longer. */
const LONGEST = 48

/** What every date phrase has one of; a test that costs next to nothing, for most texts are no dates. */
const SIGN = new RegExp(
  [
    '\\d ?(?:st|nd|rd|th|[-/.]) ?[\\da-z]?',
    '(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)',
    'day|tdy|yest|ystd|ydy|dby|tmr|tmw|tomor|tommor|tonig|tonit|night|morning|evening|afternoon',
    'ago|back|before|earlier|prior|now|later|hence|week|month|recent|late|current|(?:^|on )the ',
  ].join('|'),
  'i',
)

const LEAD = /^(?:(?:on|dated?|for|of) )+/
const THE_DAY = /^the (?=(?:day|previous|next) )/
const WEEKDAY_THEN_DATE = new RegExp(`^(?:this )?(${WEEKDAY})[ -](?:the )?(?=\\S)`)
const DAY_OF_MONTH = new RegExp(`^(the )?(${ORDINAL}|\\d{1,2})(?: (?:of )?(this|last|previous|the) month)?$`)
const MONTHS_BACK: Readonly<Record<string, number>> = { this: 0, the: 0, last: 1, previous: 1 }

/**
 * What a text says as a date; undefined unless the whole of it is one. `dayFirst`: is 5/11 the fifth of November?
 * `announced`: do the words around it say that it is a date, so that even "1/2" is one?
 */
export function parseDate(text: string, dayFirst: boolean, announced = false): DatePhrase | undefined {
  if (text.length > LONGEST || !SIGN.test(text)) return undefined
  const tidy = tidied(text)
  const lead = LEAD.exec(tidy)?.[0] ?? ''
  const rest = tidy.slice(lead.length).replace(THE_DAY, '')
  const day = rest.replace(PART_OF_DAY, '')
  return (
    relativeDate(rest) ??
    (day === rest ? undefined : relativeDate(day)) ??
    calendarDay(day, dayFirst, announced || lead !== '')
  )
}

function calendarDay(text: string, dayFirst: boolean, announced: boolean): DatePhrase | undefined {
  const lead = WEEKDAY_THEN_DATE.exec(text)
  if (!lead) return plainDay(text, dayFirst, announced)
  const date = plainDay(text.slice(lead[0].length), dayFirst, true)
  return date && { kind: 'weekday-date', weekday: weekdayOf(lead[1] ?? ''), date }
}

function plainDay(text: string, dayFirst: boolean, announced: boolean): DatePhrase | undefined {
  return figuresDate(text, { dayFirst, announced }) ?? dayOfMonth(text, announced) ?? spelledDate(text)
}

function dayOfMonth(text: string, announced: boolean): DatePhrase | undefined {
  const match = DAY_OF_MONTH.exec(text)
  if (!match) return undefined
  const [, article, figure = '', month] = match
  // "20" is a quantity and "fifth" a rank; "on the 20" and "the fifth" are days.
  if (/\d$/.test(figure) && !(announced && article) && !month) return undefined
  if (/^[a-z]/.test(figure) && !announced && !article) return undefined
  const day = /^\d/.test(figure) ? Number.parseInt(figure, 10) : ordinalOf(figure)
  if (day < 1 || day > 31) return undefined
  return { kind: 'day-of-month', day, monthsBack: month === undefined ? null : (MONTHS_BACK[month] ?? 0) }
}
