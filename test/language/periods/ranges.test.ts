import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/periods.ts'

function read(text: string, today = '2026-11-18') {
  const period = readPeriod(text, { today, habits: { dayFirst: true, language: 'en', weekStart: 1 } })
  return period && [period.from, period.to]
}

describe('from one day to another, both counted', () => {
  it.each([
    ['from 1 to 15 nov', '2026-11-01', '2026-11-16'],
    ['from the 1st to the 15th of november', '2026-11-01', '2026-11-16'],
    ['between 1 and 15 Nov', '2026-11-01', '2026-11-16'],
    ['1 to 15 nov', '2026-11-01', '2026-11-16'],
    ['1-15 nov', '2026-11-01', '2026-11-16'],
    ['nov 1 - nov 15', '2026-11-01', '2026-11-16'],
    ['nov 1-15', '2026-11-01', '2026-11-16'],
    ['november 1 through 15th', '2026-11-01', '2026-11-16'],
    ['from ninth till seventeenth of april', '2026-04-09', '2026-04-18'],
    ['1st to 15th', '2026-11-01', '2026-11-16'],
    ['from 5/11 to 10/11', '2026-11-05', '2026-11-11'],
    ['5/11-10/11', '2026-11-05', '2026-11-11'],
    ['from 1/2 to 3/4', '2026-02-01', '2026-04-04'],
    ['from 1/11/2026 - 7/11/2026', '2026-11-01', '2026-11-08'],
    ['2026-11-01 to 2026-11-10', '2026-11-01', '2026-11-11'],
    ['2026-11-01..2026-11-10', '2026-11-01', '2026-11-11'],
    ['1 oct to today', '2026-10-01', '2026-11-19'],
    ['from 1 nov till yesterday', '2026-11-01', '2026-11-18'],
    ['yesterday to today', '2026-11-17', '2026-11-19'],
    ['monday to friday', '2026-11-16', '2026-11-21'],
    ['fri to sun', '2026-11-13', '2026-11-16'],
    ['nov 18-dec 19, 2025', '2025-11-18', '2025-12-20'],
    ['nov 18 2024 - dec 19 2025', '2024-11-18', '2025-12-20'],
    ['15 oct 2025 to 15 oct 2026', '2025-10-15', '2026-10-16'],
    ['25 dec to 5 jan', '2025-12-25', '2026-01-06'],
    ['28 nov to 2 dec', '2025-11-28', '2025-12-03'],
    ['from 1 to 30 nov', '2026-11-01', '2026-12-01'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })

  it('takes the days together that belong together, whenever it is said', () => {
    expect(read('1 to 15 nov', '2026-11-05')).toEqual(['2026-11-01', '2026-11-16'])
    expect(read('1 to 15 nov', '2026-10-30')).toEqual(['2025-11-01', '2025-11-16'])
    expect(read('monday to wednesday', '2026-11-22')).toEqual(['2026-11-16', '2026-11-19'])
  })
})

describe('from one stretch through another', () => {
  it.each([
    ['jan to mar', '2026-01-01', '2026-04-01'],
    ['from nov to march', '2025-11-01', '2026-04-01', '2026-09-07'],
    ['oct - nov', '2026-10-01', '2026-12-01'],
    ['april to june 2025', '2025-04-01', '2025-07-01'],
    ['nov 2025 to january', '2025-11-01', '2026-02-01'],
    ['2024 to 2025', '2024-01-01', '2026-01-01'],
    ['2024-2025', '2024-01-01', '2026-01-01'],
    ['from q1 2025 to q3 2025', '2025-01-01', '2025-10-01'],
    ['from last month to today', '2026-10-01', '2026-11-19'],
    ['last week to this week', '2026-11-09', '2026-11-23'],
  ])('%s is from %s until %s', (text, from, to, today = '2026-11-18') => {
    expect(read(text, today)).toEqual([from, to])
  })
})

describe('what ends before it begins, or has only one end', () => {
  it.each(['2026-11-10 to 2026-11-01', 'today to last week', '5 and 10 nov', 'from 5 to', 'to 5 nov to', '1 to 15'])(
    '%s is no period',
    text => {
      expect(read(text)).toBeUndefined()
    },
  )
})

describe('an open end', () => {
  it.each([
    ['since monday', '2026-11-16', null],
    ['since 1 nov', '2026-11-01', null],
    ['since the 5th', '2026-11-05', null],
    ['since last week', '2026-11-09', null],
    ['since october', '2026-10-01', null],
    ['from nov 10', '2026-11-10', null],
    ['from 10 nov onwards', '2026-11-10', null],
    ['1/1/2026 and later', '2026-01-01', null],
    ['after 5 nov', '2026-11-06', null],
    ['after october', '2026-11-01', null],
    ['until yesterday', null, '2026-11-18'],
    ['till 5 nov', null, '2026-11-06'],
    ['up to october', null, '2026-11-01'],
    ['till date', null, '2026-11-19'],
    ['until now', null, '2026-11-19'],
    ['before 5 nov', null, '2026-11-05'],
    ['before 2025', null, '2025-01-01'],
    ['before the year 2025', null, '2025-01-01'],
    ['before today', null, '2026-11-18'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })
})
