import { daysBetween } from '../../language/calendar.ts'
import type { DayReading } from '../../language/reading.ts'
import type { Ask, ReadContext } from '../command.ts'

/** The business day that a clause is booked on, or the question that finds it out. */
export type WhichDay = { readonly kind: 'day'; readonly date: string } | Ask

/** No day said is the message's own; a day in the future or with two readings is asked back. */
export function whichDay(day: DayReading | null, context: ReadContext): WhichDay {
  if (day === null) return { kind: 'day', date: context.today }
  if (day.kind === 'day') return { kind: 'day', date: day.date }
  const key = `day:${day.said}`
  const answer = context.answers.get(key)
  if (answer !== undefined) return { kind: 'day', date: answer }
  const option = (date: string) => ({ label: context.wording.day(date), value: date })
  if (day.kind === 'unclear') {
    const dates = day.dates ?? [context.today]
    const text = `Which day is "${day.said}"?`
    return { kind: 'ask', question: 'which-day', key, text, options: dates.map(option), free: 'day' }
  }
  return {
    kind: 'ask',
    question: 'future-day',
    key,
    text: `"${day.said}" would be ${context.wording.day(day.date)}, which is still to come. Which day shall it be booked on?`,
    options: inOrder(day, context.today).map(option),
    free: 'day',
  }
}

/** A day that comes soon is not meant of a year ago; else what was done was done on the day that is past. */
function inOrder({ date, past }: Extract<DayReading, { kind: 'future' }>, today: string): readonly string[] {
  if (past === undefined) return [today, date]
  return daysBetween(today, date) <= SOON_DAYS ? [today, date, past] : [past, today, date]
}

const SOON_DAYS = 31
