import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, partsOf, weekday } from '../../../src/language/calendar.ts'
import {
  candidateDays,
  latestDayOfMonth,
  latestDayOfYear,
  nextDayOfMonth,
  nextDayOfYear,
} from '../../../src/language/dates/candidates.ts'
import type { WhichWeekday } from '../../../src/language/dates/phrase.ts'

const anyToday = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const anyWeekday = fc.integer({ min: 1, max: 7 })

describe('the days that a weekday can mean', () => {
  it.each<[WhichWeekday, number, string[]]>([
    // Said on Wednesday 18 November 2026.
    ['bare', 1, ['2026-11-16']],
    ['bare', 3, ['2026-11-18', '2026-11-11']],
    ['bare', 5, ['2026-11-13']],
    ['past', 1, ['2026-11-16']],
    ['past', 3, ['2026-11-11']],
    ['last', 1, ['2026-11-09', '2026-11-16']],
    ['last', 3, ['2026-11-11']],
    ['last', 5, ['2026-11-13']],
    ['last-week', 1, ['2026-11-09']],
    ['last-week', 5, ['2026-11-13']],
    ['this', 1, ['2026-11-16']],
    ['this', 5, ['2026-11-20']],
    ['next', 1, ['2026-11-23']],
    ['next', 5, ['2026-11-20']],
    ['next-week', 5, ['2026-11-27']],
  ])('%s weekday %i: %o', (which, day, dates) => {
    expect(candidateDays({ kind: 'weekday', weekday: day, which }, '2026-11-18')).toEqual(dates)
  })

  it('are of that weekday, and the bare ones within the week before', () => {
    fc.assert(
      fc.property(anyToday, anyWeekday, (today, day) => {
        const dates = candidateDays({ kind: 'weekday', weekday: day, which: 'bare' }, today)
        expect(dates.length).toBe(weekday(today) === day ? 2 : 1)
        for (const date of dates) {
          expect(weekday(date)).toBe(day)
          expect(daysBetween(date, today)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(date, today)).toBeLessThanOrEqual(7)
        }
      }),
    )
  })
})

describe('the days that a weekday with its date can mean', () => {
  it.each([
    [5, 11, 6, ['2026-11-06']],
    [5, 11, 7, []],
    // In a month that is to come.
    [5, 12, 4, ['2026-12-04']],
    [4, 12, 4, ['2025-12-04']],
  ])('weekday %i, month %i, day %i: %o', (day, month, dayOfMonth, dates) => {
    const phrase = {
      kind: 'weekday-date',
      weekday: day,
      date: { kind: 'day-of-year', month, day: dayOfMonth },
    } as const
    expect(candidateDays(phrase, '2026-11-18')).toEqual(dates)
  })
})

describe('a date without its year or month', () => {
  it('is the latest that is not to come, or the next that is not past', () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (today, month, day) => {
        const latest = latestDayOfYear(month, day, today) ?? ''
        const next = nextDayOfYear(month, day, today) ?? ''
        expect(latest <= today && today <= next).toBe(true)
        expect(partsOf(latest)).toMatchObject({ month, day })
        expect(partsOf(next)).toMatchObject({ month, day })
        expect(daysBetween(latest, next)).toBeLessThanOrEqual(366)
      }),
    )
  })

  it('of a month, likewise', () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 31 }), (today, day) => {
        const latest = latestDayOfMonth(day, today) ?? ''
        const next = nextDayOfMonth(day, today) ?? ''
        expect(latest <= today && today <= next).toBe(true)
        expect(partsOf(latest).day).toBe(day)
        expect(partsOf(next).day).toBe(day)
        expect(daysBetween(latest, next)).toBeLessThanOrEqual(62)
      }),
    )
  })

  it('is found even when it comes once in eight years', () => {
    expect(latestDayOfYear(2, 29, '1904-02-28')).toBe('1896-02-29')
    expect(nextDayOfYear(2, 29, '1896-03-01')).toBe('1904-02-29')
    expect(latestDayOfMonth(31, '2026-03-30')).toBe('2026-01-31')
    expect(nextDayOfMonth(31, '2026-04-01')).toBe('2026-05-31')
  })

  it.each([
    [0, '2026-11-05'],
    [1, '2026-10-05'],
  ])('%i months back is in that month', (monthsBack, date) => {
    expect(candidateDays({ kind: 'day-of-month', day: 5, monthsBack }, '2026-11-18')).toEqual([date])
  })

  it('is no day where that month has none', () => {
    expect(candidateDays({ kind: 'day-of-month', day: 31, monthsBack: 0 }, '2026-11-18')).toEqual([])
    expect(candidateDays({ kind: 'vague' }, '2026-11-18')).toEqual([])
  })
})
