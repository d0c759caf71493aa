import { type Announced, figuresDate } from './figures.ts'
import type { DatePhrase } from './phrase.ts'
import { relativeDate } from './relative.ts'
import { spelledDate } from './spelled.ts'
import { HOUR_IN_FRONT, ORDINAL, ordinalOf, PART_OF_DAY, tidied, WEEKDAY, weekdayOf } from './words.ts'

/** No date phrase is longer. */
const LONGEST = 48

/** What every date phrase has one of; a test that costs next to nothing, for most texts are no dates. */
export const SIGN = new RegExp(
  [
    '\\d ?(?:st|nd|rd|th|[-/.]) ?[\\da-z]?',
    '(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)',
    'day|tdy|yest|ystd|ytd|ydy|dby|tmr|tmw|tomor|tommor|tonig|tonit|night|nite|morn|evening|afternoon|arvo|this avo|kahapon|kagabi',
    '[ap]\\.?m|ago|back|before|earlier|prior|now|later|hence|week|month|year|fortnight|recent|late|current|(?:^|on )the ',
  ].join('|'),
  'i',
)

const LEAD = /^(?:(?:on|dated?|dtd?\.?|as (?:on|of)|for|of) )+/
/** "for 1.10" is a price, and "1/2 of …" a half. */
const ANNOUNCING = /\b(?:on|as|d)/
const THE_DAY = /^the (?=(?:day|previous|next) )/
const WEEKDAY_THEN_DATE = new RegExp(`^(?:this )?(${WEEKDAY})[ -](?:the )?(?=\\S)`)
const DATE_THEN_WEEKDAY = new RegExp(`^(.*\\d.*) \\(?(${WEEKDAY})\\)?$`)
const DAY_OF_MONTH = new RegExp(`^(the )?(${ORDINAL}|\\d{1,2})(?: (?:of )?(this|last|previous|the) month)?$`)
const MONTHS_BACK: Readonly<Record<string, number>> = { this: 0, the: 0, last: 1, previous: 1 }

/**
 * What a text says as a date; undefined unless the whole of it is one. `dayFirst`: is 5/11 the fifth of November?
 * `announced`: what the words around it say; after "on" even "1/2" is one.
 */
export function parseDate(text: string, dayFirst: boolean, announced: Announced = 'no'): DatePhrase | undefined {
  if (text.length > LONGEST || !SIGN.test(text)) return undefined
  const tidy = tidied(text)
  const lead = LEAD.exec(tidy)?.[0] ?? ''
  const rest = tidy.slice(lead.length).replace(HOUR_IN_FRONT, '').replace(THE_DAY, '')
  const day = rest.replace(PART_OF_DAY, '')
  return (
    relativeDate(rest) ??
    (day === rest ? undefined : relativeDate(day)) ??
    calendarDay(day, dayFirst, ANNOUNCING.test(lead) ? 'yes' : announced)
  )
}

function calendarDay(text: string, dayFirst: boolean, announced: Announced): DatePhrase | undefined {
  const lead = WEEKDAY_THEN_DATE.exec(text)
  if (lead) {
    const beside = announced === 'no' ? 'perhaps' : announced
    return withWeekday(lead[1] ?? '', text.slice(lead[0].length), dayFirst, beside)
  }
  const end = DATE_THEN_WEEKDAY.exec(text)
  return end ? withWeekday(end[2] ?? '', end[1] ?? '', dayFirst, announced) : plainDay(text, dayFirst, announced)
}

function withWeekday(name: string, text: string, dayFirst: boolean, announced: Announced): DatePhrase | undefined {
  const date = plainDay(text, dayFirst, announced)
  return date && { kind: 'weekday-date', weekday: weekdayOf(name), date }
}

function plainDay(text: string, dayFirst: boolean, announced: Announced): DatePhrase | undefined {
  return figuresDate(text, { dayFirst, announced }) ?? dayOfMonth(text, announced) ?? spelledDate(text)
}

function dayOfMonth(text: string, announced: Announced): DatePhrase | undefined {
  const match = DAY_OF_MONTH.exec(text)
  if (!match) return undefined
  const [, article, figure = '', month] = match
  // "20" is a quantity and "fifth" a rank; "on the 20" and "the fifth" are days.
  if (/\d$/.test(figure) && !(announced === 'yes' && article) && !month) return undefined
  if (/^[a-z]/.test(figure) && announced === 'no' && !article) return undefined
  const day = /^\d/.test(figure) ? Number.parseInt(figure, 10) : ordinalOf(figure)
  if (day < 1 || day > 31) return undefined
  return { kind: 'day-of-month', day, monthsBack: month === undefined ? null : (MONTHS_BACK[month] ?? 0) }
}
