import { addDays, addMonths, dateOf, partsOf, startOfMonth, startOfWeek, weekday } from '../calendar.ts'
import type { DatePhrase, WhichWeekday } from './phrase.ts'

const MONDAY = 1

/**
 * The days that a phrase can mean when it is said on `today`, the likelier first. Where the year or the month is left
 * open it is the latest day that is not in the future. None when no day can be meant.
 */
export function candidateDays(phrase: DatePhrase, today: string): readonly string[] {
  switch (phrase.kind) {
    case 'date':
      return [phrase.date]
    case 'offset':
      return [addDays(today, phrase.days)]
    case 'months':
      return [addMonths(today, phrase.months)]
    case 'day-of-year':
      return listed(latestDayOfYear(phrase.month, phrase.day, today))
    case 'day-of-month':
      return listed(
        phrase.monthsBack === null
          ? latestDayOfMonth(phrase.day, today)
          : dayInMonth(phrase.day, today, -phrase.monthsBack),
      )
    case 'weekday':
      return weekdays(phrase.weekday, phrase.which, today)
    case 'weekdays-ago':
      return weekdays(phrase.weekday, 'past', addDays(today, 7 * (1 - phrase.count)))
    case 'weekday-date':
      return weekdayDates(phrase.weekday, phrase.date, today)
    case 'doubtful':
      return candidateDays(phrase.likely, today)
    case 'vague':
      return []
  }
}

function weekdayDates(day: number, date: DatePhrase, today: string): readonly string[] {
  const fits = (candidate: string) => weekday(candidate) === day
  const past = candidateDays(date, today).filter(fits)
  if (past.length > 0 || date.kind !== 'day-of-year') return past
  return listed(nextDayOfYear(date.month, date.day, today)).filter(fits)
}

/** The latest day of this month and day that is not after `today`. */
export function latestDayOfYear(month: number, day: number, today: string): string | undefined {
  const { year } = partsOf(today)
  return inYears(month, day, year, -1, date => date <= today)
}

/** The first day of this month and day that is not before `from`. */
export function nextDayOfYear(month: number, day: number, from: string): string | undefined {
  const { year } = partsOf(from)
  return inYears(month, day, year, 1, date => date >= from)
}

/** Eight years hold a 29 February everywhere in the calendar. */
const YEARS = 9

function inYears(month: number, day: number, from: number, step: 1 | -1, fits: (date: string) => boolean) {
  for (let year = from; Math.abs(year - from) < YEARS; year += step) {
    const date = dateOf(year, month, day)
    if (date !== undefined && fits(date)) return date
  }
  return undefined
}

/** The latest such day of a month that is not after `today`. */
export function latestDayOfMonth(day: number, today: string): string | undefined {
  return inMonths(day, today, -1, date => date <= today)
}

/** The first such day of a month that is not before `from`. */
export function nextDayOfMonth(day: number, from: string): string | undefined {
  return inMonths(day, from, 1, date => date >= from)
}

/** Of two months on end at least one has 31 days; one more for the days of this month on the wrong side. */
const MONTHS = 3

function inMonths(day: number, from: string, step: 1 | -1, fits: (date: string) => boolean): string | undefined {
  for (let count = 0; count < MONTHS; count++) {
    const date = dayInMonth(day, from, step * count)
    if (date !== undefined && fits(date)) return date
  }
  return undefined
}

function dayInMonth(day: number, from: string, months: number): string | undefined {
  const { year, month } = partsOf(addMonths(startOfMonth(from), months))
  return dateOf(year, month, day)
}

function weekdays(day: number, which: WhichWeekday, today: string): readonly string[] {
  const thisWeek = addDays(startOfWeek(today, MONDAY), day - MONDAY)
  const before = thisWeek < today ? thisWeek : addDays(thisWeek, -7)
  switch (which) {
    case 'this':
      return [thisWeek]
    case 'next':
      return [thisWeek > today ? thisWeek : addDays(thisWeek, 7)]
    case 'next-week':
      return [addDays(thisWeek, 7)]
    case 'past':
      return [before]
    case 'last-week':
      return [addDays(thisWeek, -7)]
    case 'last':
      // On a Thursday, "last tuesday" is last week's for some and the day before yesterday for others.
      return thisWeek < today ? [addDays(thisWeek, -7), thisWeek] : [before]
    case 'bare':
      return thisWeek === today ? [today, before] : [before]
  }
}

function listed(date: string | undefined): readonly string[] {
  return date === undefined ? [] : [date]
}
