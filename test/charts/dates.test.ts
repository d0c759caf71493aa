import { describe, expect, test } from 'vitest'
import { columnDates, dateSpan, lineDates, shortDate } from '../../src/charts/dates.ts'
import { daysFrom } from './values.ts'

test('a date is written as the locale does, in our calendar and with the figures of the texts', () => {
  expect(shortDate('2026-11-03', 'en-IN')).toBe('3 Nov')
  expect(shortDate('2026-11-03', 'en-US')).toBe('Nov 3')
  expect(shortDate('2026-11-03', 'ar-EG')).toBe('3 نوفمبر')
  expect(shortDate('2026-11-03', 'fa-IR')).toMatch(/3/)
})

test('a date stays the same day wherever the program runs', () => {
  expect(shortDate('2026-03-29', 'en-GB')).toBe('29 Mar')
})

test('days from one to another name the month once', () => {
  expect(dateSpan('2026-11-03', '2026-11-09', 'en-GB')).toMatch(/^3\s?–\s?9 Nov$/)
  expect(dateSpan('2026-11-03', '2026-11-03', 'en-GB')).toBe('3 Nov')
})

describe('under columns', () => {
  test('a week has its weekdays and dates', () => {
    expect(columnDates(daysFrom('2026-11-02', 2), 'day', 'en-GB')).toEqual([
      ['Mon', '2 Nov'],
      ['Tue', '3 Nov'],
    ])
  })

  test('more days name the month where it changes', () => {
    const dates = columnDates(daysFrom('2026-10-24', 12), 'day', 'en-GB')
    expect(dates[0]).toEqual(['Sat', '24', 'Oct'])
    expect(dates[1]).toEqual(['Sun', '25'])
    expect(dates[8]).toEqual(['Sun', '1', 'Nov'])
  })

  test('long names of weekdays become letters where there is no room', () => {
    const [first] = columnDates(daysFrom('2026-11-02', 12), 'day', 'ar-EG')
    expect(first?.[0]?.length).toBeLessThanOrEqual(2)
  })

  test('weeks have no weekday, months name the year where it changes', () => {
    expect(columnDates(['2026-08-12', '2026-08-19'], 'week', 'en-GB')).toEqual([['12 Aug'], ['19 Aug']])
    expect(columnDates(['2025-12-01', '2026-01-01', '2026-02-01'], 'month', 'en-GB')).toEqual([
      ['Dec', '2025'],
      ['Jan', '2026'],
      ['Feb'],
    ])
  })
})

describe('under a line', () => {
  test.each([13, 30, 31, 45, 62])('of %i days there are at most seven dates, the last day among them', count => {
    const days = daysFrom('2026-09-01', count)
    const dates = lineDates(days, 'day', 'en-GB')
    expect(dates).toHaveLength(count)
    expect(dates.filter(date => date.length > 0).length).toBeLessThanOrEqual(7)
    expect(dates.at(-1)).toEqual([shortDate(days.at(-1) ?? '', 'en-GB')])
  })

  test('the dates of a month are a week apart', () => {
    const dates = lineDates(daysFrom('2026-10-05', 30), 'day', 'en-GB').flat()
    expect(dates).toEqual(['6 Oct', '13 Oct', '20 Oct', '27 Oct', '3 Nov'])
  })
})
