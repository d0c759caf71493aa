import type { DatePhrase, WhichWeekday } from './phrase.ts'
import { COUNT, countOf, HOUR_ALONE, NAMED_DAYS, VAGUE_DAY, WEEKDAY, weekdayOf } from './words.ts'

const UNIT = '(days?|d|weeks?|wks?|w|fortnights?|months?|mths?|years?|yrs?)'
const AGO = new RegExp(
  `^(${COUNT}) ?${UNIT} (?:ago|back|before|earlier|prior)$|^(week|fortnight|month|year) (?:ago|back)$`,
)
const AHEAD = new RegExp(`^(?:in (${COUNT}) ?${UNIT}|(${COUNT}) ?${UNIT} (?:from now|later|hence))$`)
/** A moment ago is still the day on which it is said. */
const MOMENTS_AGO = new RegExp(
  `^(?:(?:about|around) )?(?:half an|${COUNT}) ?(?:minutes?|mins?|hours?|hrs?) (?:ago|back)$`,
)
const POINTED =
  '(?:(last|past|this past|previous|prev|this|next|coming|this coming|upcoming) )?' +
  `(${WEEKDAY})(?:'s)?(?: (gone|just gone|past|(?:of )?(?:last|previous|this|next) week))?`
const WEEKDAY_ALONE = new RegExp(`^${POINTED}$`)
const WEEK_FIRST = new RegExp(`^(last|previous|prev|this|next) week(?:'?s)? (?:on )?(${WEEKDAY})$`)
const WEEKDAYS_AGO = new RegExp(`^(${COUNT}) (${WEEKDAY}) (?:ago|back)$`)

const WHICH: Readonly<Record<string, WhichWeekday>> = {
  last: 'last',
  previous: 'last',
  prev: 'last',
  'last week': 'last-week',
  'previous week': 'last-week',
  'prev week': 'last-week',
  past: 'past',
  'this past': 'past',
  gone: 'past',
  'just gone': 'past',
  this: 'this',
  'this week': 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  upcoming: 'next',
  'next week': 'next-week',
}

/** A date said from today: "yday", "3 days ago", "last monday". The text is tidied. */
export function relativeDate(text: string): DatePhrase | undefined {
  const days = NAMED_DAYS.get(text)
  if (days !== undefined) return { kind: 'offset', days }
  // In Singapore it is yesterday, in a report the year to date.
  if (text === 'ytd') return { kind: 'doubtful', likely: { kind: 'offset', days: -1 } }
  if (MOMENTS_AGO.test(text) || HOUR_ALONE.test(text)) return { kind: 'offset', days: 0 }
  if (VAGUE_DAY.test(text)) return { kind: 'vague' }
  return weekdayPhrase(text) ?? steps(text)
}

function weekdayPhrase(text: string): DatePhrase | undefined {
  const weekFirst = WEEK_FIRST.exec(text)
  if (weekFirst) {
    return { kind: 'weekday', weekday: weekdayOf(weekFirst[2] ?? ''), which: WHICH[`${weekFirst[1]} week`] ?? 'bare' }
  }
  const ago = WEEKDAYS_AGO.exec(text)
  if (ago) return { kind: 'weekdays-ago', weekday: weekdayOf(ago[2] ?? ''), count: countOf(ago[1] ?? '') }
  const alone = WEEKDAY_ALONE.exec(text)
  if (!alone || (alone[1] && alone[3])) return undefined
  const pointer = alone[1] ?? alone[3]?.replace('of ', '')
  return { kind: 'weekday', weekday: weekdayOf(alone[2] ?? ''), which: WHICH[pointer ?? ''] ?? 'bare' }
}

function steps(text: string): DatePhrase | undefined {
  const ago = AGO.exec(text)
  if (ago) return step(-countOf(ago[1] ?? 'one'), ago[2] ?? ago[3] ?? '')
  const ahead = AHEAD.exec(text)
  return ahead ? step(countOf(ahead[1] ?? ahead[3] ?? 'one'), ahead[2] ?? ahead[4] ?? '') : undefined
}

function step(count: number, unit: string): DatePhrase {
  if (unit.startsWith('d')) return { kind: 'offset', days: count }
  if (unit.startsWith('w')) return { kind: 'offset', days: 7 * count }
  if (unit.startsWith('f')) return { kind: 'offset', days: 14 * count }
  return { kind: 'months', months: unit.startsWith('m') ? count : 12 * count }
}
