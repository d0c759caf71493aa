import { addDays, addMonths, isDate, startOfMonth, startOfWeek } from './calendar.ts'

const BEFORE = /^(?:the )?(?:last|previous|past) (week|month)$/iu
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAY = /^(?:on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/iu
const DAY_OF_MONTH = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/iu
const MONDAY = 1

/**
 * The first and the last day that may be meant where `said`, "last week" or "last month", was asked about, and the day of
 * them that an answer names: "tuesday", "the 10th". Undefined where nothing of the kind was said.
 */
export function dayWithin(
  said: string,
  answer: string,
  today: string,
): { readonly first: string; readonly last: string; readonly day: string | undefined } | undefined {
  const unit = BEFORE.exec(said.trim())?.[1]?.toLowerCase()
  if (unit === undefined) return undefined
  if (unit === 'week') {
    const first = addDays(startOfWeek(today, MONDAY), -WEEKDAYS.length)
    const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(answer.trim())?.[1]?.toLowerCase() ?? '')
    const day = weekday < 0 ? undefined : addDays(first, weekday)
    return { first, last: addDays(first, WEEKDAYS.length - 1), day }
  }
  const first = startOfMonth(addMonths(startOfMonth(today), -1))
  const number = DAY_OF_MONTH.exec(answer.trim())?.[1]?.padStart(2, '0')
  const named = number === undefined ? undefined : `${first.slice(0, -2)}${number}`
  const day = named !== undefined && isDate(named) ? named : undefined
  return { first, last: addDays(startOfMonth(today), -1), day }
}
