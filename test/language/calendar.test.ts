import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isDate,
  partsOf,
  startOfMonth,
  startOfNumberedWeek,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  weekday,
} from '../../src/language/calendar.ts'

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('a date of the calendar', () => {
  it.each(['2026-11-18', '2028-02-29', '2000-02-29', '2026-12-31', '1000-01-01'])('%s is one', date => {
    expect(isDate(date)).toBe(true)
  })

  it.each(['2026-02-29', '1900-02-29', '2026-11-31', '2026-13-01', '2026-00-01', '2026-11-00', '26-11-18', 'x', ''])(
    '"%s" is none',
    text => {
      expect(isDate(text)).toBe(false)
    },
  )

  it('is made of its parts, and taken apart into them', () => {
    fc.assert(
      fc.property(anyDate, date => {
        const { year, month, day } = partsOf(date)
        expect(dateOf(year, month, day)).toBe(date)
      }),
    )
    expect(dateOf(2026, 2, 29)).toBeUndefined()
    expect(dateOf(2026, 0, 1)).toBeUndefined()
    expect(dateOf(999, 1, 1)).toBeUndefined()
    expect(dateOf(9000, 1, 1)).toBeUndefined()
  })
})

describe('counting', () => {
  it.each([
    ['2026-11-18', 1, '2026-11-19'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-18', -365, '2025-11-18'],
    ['2026-11-18', 0, '2026-11-18'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later)
  })

  it('days between two dates is what has to be added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it.each([
    ['2026-11-18', 1, '2026-12-18'],
    ['2026-12-18', 1, '2027-01-18'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-18', -12, '2025-11-18'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later)
  })
})

describe('where things begin', () => {
  it.each([
    ['2026-11-18', 3],
    ['2026-11-15', 7],
    ['2026-11-16', 1],
  ])('%s is weekday %i', (date, day) => {
    expect(weekday(date)).toBe(day)
  })

  it('a week begins on its weekday, no more than six days ago', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, weekStart) => {
        const start = startOfWeek(date, weekStart)
        expect(weekday(start)).toBe(weekStart)
        expect(daysBetween(start, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(start, date)).toBeLessThan(7)
      }),
    )
  })

  it.each([
    ['2026-11-18', '2026-11-01', '2026-10-01', '2026-01-01'],
    ['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01'],
    ['2028-02-29', '2028-02-01', '2028-01-01', '2028-01-01'],
    ['2026-06-30', '2026-06-01', '2026-04-01', '2026-01-01'],
  ])('%s is in the month of %s, the quarter of %s, the year of %s', (date, month, quarter, year) => {
    expect([startOfMonth(date), startOfQuarter(date), startOfYear(date)]).toEqual([month, quarter, year])
  })

  it.each([
    [2026, 1, 1, '2025-12-29'],
    [2026, 53, 1, '2026-12-28'],
    [2025, 53, 1, undefined],
    [2026, 45, 1, '2026-11-02'],
    [2026, 45, 7, '2026-11-08'],
    [2026, 0, 1, undefined],
    [2026, 54, 1, undefined],
  ])('week %i/%i, weeks beginning on day %i, begins on %s', (year, week, weekStart, start) => {
    expect(startOfNumberedWeek(year, week, weekStart)).toBe(start)
  })
})
