import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/periods.ts'

function read(text: string, today: string, weekStart = 1) {
  const period = readPeriod(text, { today, habits: { dayFirst: true, language: 'en', weekStart } })
  return period && [period.from, period.to]
}

describe('a unit of the calendar', () => {
  it.each([
    ['this week', '2026-11-16', '2026-11-23'],
    ['week', '2026-11-16', '2026-11-23'],
    ['current week', '2026-11-16', '2026-11-23'],
    ['last week', '2026-11-09', '2026-11-16'],
    ['previous week', '2026-11-09', '2026-11-16'],
    ['next week', '2026-11-23', '2026-11-30'],
    ['week before last', '2026-11-02', '2026-11-09'],
    ['this month', '2026-11-01', '2026-12-01'],
    ['month', '2026-11-01', '2026-12-01'],
    ['last month', '2026-10-01', '2026-11-01'],
    ['prev month', '2026-10-01', '2026-11-01'],
    ['next month', '2026-12-01', '2027-01-01'],
    ['month before last', '2026-09-01', '2026-10-01'],
    ['this quarter', '2026-10-01', '2027-01-01'],
    ['last qtr', '2026-07-01', '2026-10-01'],
    ['this year', '2026-01-01', '2027-01-01'],
    ['last year', '2025-01-01', '2026-01-01'],
    ['next year', '2027-01-01', '2028-01-01'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text, '2026-11-18')).toEqual([from, to])
  })

  it.each([
    ['on a Monday', 'this week', '2026-11-16', ['2026-11-16', '2026-11-23']],
    ['on a Sunday', 'this week', '2026-11-15', ['2026-11-09', '2026-11-16']],
    ['on the last of a month', 'last month', '2026-10-31', ['2026-09-01', '2026-10-01']],
    ['in January', 'last month', '2027-01-05', ['2026-12-01', '2027-01-01']],
    ['in January', 'last quarter', '2027-01-05', ['2026-10-01', '2027-01-01']],
    ['over the new year', 'this week', '2027-01-01', ['2026-12-28', '2027-01-04']],
    ['in a leap year', 'this month', '2028-02-29', ['2028-02-01', '2028-03-01']],
  ])('holds %s: %s', (_when, text, today, range) => {
    expect(read(text, today)).toEqual(range)
  })

  it.each([
    [6, '2026-11-14', '2026-11-21'],
    [7, '2026-11-15', '2026-11-22'],
  ])('begins its weeks on the weekday that the shop chose: %i', (weekStart, from, to) => {
    expect(read('this week', '2026-11-18', weekStart)).toEqual([from, to])
  })
})

describe('a unit so far', () => {
  it.each([
    ['this month so far', '2026-11-01'],
    ['so far this month', '2026-11-01'],
    ['month to date', '2026-11-01'],
    ['MTD', '2026-11-01'],
    ['wtd', '2026-11-16'],
    ['week-to-date', '2026-11-16'],
    ['qtd', '2026-10-01'],
    ['this quarter till date', '2026-10-01'],
    ['YTD', '2026-01-01'],
    ['year till now', '2026-01-01'],
  ])('%s is from %s through today', (text, from) => {
    expect(read(text, '2026-11-18')).toEqual([from, '2026-11-19'])
  })
})

describe('several units', () => {
  it.each([
    // Days end with today.
    ['last 7 days', '2026-11-12', '2026-11-19'],
    ['past 7 days', '2026-11-12', '2026-11-19'],
    ['the last seven days', '2026-11-12', '2026-11-19'],
    ['last 1 day', '2026-11-18', '2026-11-19'],
    ['last 30 days', '2026-10-20', '2026-11-19'],
    ['last30days', undefined, undefined],
    ['90 days', '2026-08-21', '2026-11-19'],
    // Weeks, months … are whole ones, before the present one.
    ['last 2 weeks', '2026-11-02', '2026-11-16'],
    ['last 3 months', '2026-08-01', '2026-11-01'],
    ['past two quarters', '2026-04-01', '2026-10-01'],
    ['last two years', '2024-01-01', '2026-01-01'],
    ['next 7 days', '2026-11-19', '2026-11-26'],
    ['2 months ago', '2026-09-01', '2026-10-01'],
    ['last 0 days', undefined, undefined],
  ])('%s are from %s until %s', (text, from, to) => {
    expect(read(text, '2026-11-18')).toEqual(from && [from, to])
  })
})
