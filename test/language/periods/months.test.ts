import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/periods.ts'

function read(text: string, today = '2026-11-18') {
  const period = readPeriod(text, { today, habits: { dayFirst: true, language: 'en', weekStart: 1 } })
  return period && [period.from, period.to]
}

describe('a month by name', () => {
  it.each([
    ['november', '2026-11-01', '2026-12-01'],
    ['nov', '2026-11-01', '2026-12-01'],
    ['Sept.', '2026-09-01', '2026-10-01'],
    ['may', '2026-05-01', '2026-06-01'],
    ['december', '2025-12-01', '2026-01-01'],
    ['month of may', '2026-05-01', '2026-06-01'],
    ['this september', '2026-09-01', '2026-10-01'],
    ['last october', '2026-10-01', '2026-11-01'],
    ['last november', '2025-11-01', '2025-12-01'],
    ['last december', '2025-12-01', '2026-01-01'],
    ['next march', '2027-03-01', '2027-04-01'],
    ['nov 2025', '2025-11-01', '2025-12-01'],
    ['november of 2025', '2025-11-01', '2025-12-01'],
    ["nov '25", '2025-11-01', '2025-12-01'],
    ['2025 nov', '2025-11-01', '2025-12-01'],
    ['11/2025', '2025-11-01', '2025-12-01'],
    ['2025-11', '2025-11-01', '2025-12-01'],
    ['feb 2028', '2028-02-01', '2028-03-01'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })
})

describe('a year', () => {
  it.each([
    ['2025', '2025-01-01', '2026-01-01'],
    ['in 2025', '2025-01-01', '2026-01-01'],
    ['the year 2024', '2024-01-01', '2025-01-01'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })

  it('is not any number of four digits', () => {
    for (const text of ['1023', '1000', '5000', '2200']) expect(read(text)).toBeUndefined()
  })
})

describe('a quarter', () => {
  it.each([
    ['Q3', '2026-07-01', '2026-10-01'],
    ['q4', '2026-10-01', '2027-01-01'],
    ['q 1', '2026-01-01', '2026-04-01'],
    ['Q3 2025', '2025-07-01', '2025-10-01'],
    ['q3 of 2025', '2025-07-01', '2025-10-01'],
    ['2025 Q3', '2025-07-01', '2025-10-01'],
    ['2025-q3', '2025-07-01', '2025-10-01'],
    ['first quarter', '2026-01-01', '2026-04-01'],
    ['the 2nd quarter of the year', '2026-04-01', '2026-07-01'],
    ['third quarter of last year', '2025-07-01', '2025-10-01'],
  ])('%s is from %s until %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })

  it('that has not begun yet is the one of last year', () => {
    expect(read('q4', '2026-03-01')).toEqual(['2025-10-01', '2026-01-01'])
  })
})
