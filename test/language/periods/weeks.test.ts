import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/periods.ts'

function read(text: string, today = '2026-11-18', weekStart = 1) {
  const period = readPeriod(text, { today, habits: { dayFirst: true, language: 'en', weekStart } })
  return period && [period.from, period.to]
}

describe('a week by its number', () => {
  it.each([
    ['week 45', '2026-11-18', '2026-11-02', '2026-11-09'],
    ['wk 45', '2026-11-18', '2026-11-02', '2026-11-09'],
    ['w45', '2026-11-18', '2026-11-02', '2026-11-09'],
    ['week 47', '2026-11-18', '2026-11-16', '2026-11-23'],
    ['week 50', '2026-11-18', '2025-12-08', '2025-12-15'],
    ['week 45 2025', '2026-11-18', '2025-11-03', '2025-11-10'],
    ['2025 week 45', '2026-11-18', '2025-11-03', '2025-11-10'],
    ['week 45 of 2025', '2026-11-18', '2025-11-03', '2025-11-10'],
    // Week 1 of 2025 began in 2024, and it is week 1 already on the last days of the year.
    ['week 1', '2025-01-02', '2024-12-30', '2025-01-06'],
    ['week 1', '2024-12-31', '2024-12-30', '2025-01-06'],
    // 2026 has 53 weeks, 2025 and 2024 have not; 2020 had.
    ['week 53', '2027-01-02', '2026-12-28', '2027-01-04'],
    ['week 53', '2025-06-01', '2020-12-28', '2021-01-04'],
  ])('%s, said on %s, is from %s until %s', (text, today, from, to) => {
    expect(read(text, today)).toEqual([from, to])
  })

  it('does not exist in a year without it', () => {
    expect(read('week 53 2025')).toBeUndefined()
  })
})

describe('a week by a day of it', () => {
  it.each([
    ['week of 5 nov', 1, '2026-11-02', '2026-11-09'],
    ['the week of the 5th', 1, '2026-11-02', '2026-11-09'],
    ['week beginning 2 nov', 1, '2026-11-02', '2026-11-09'],
    ['week of 5 nov', 7, '2026-11-01', '2026-11-08'],
  ])('%s, weeks beginning on day %i, is from %s until %s', (text, weekStart, from, to) => {
    expect(read(text, '2026-11-18', weekStart)).toEqual([from, to])
  })
})

describe('a weekend', () => {
  it.each([
    ['on a Wednesday the weekend', 'weekend', '2026-11-18', '2026-11-14'],
    ['on a Wednesday the last one', 'last weekend', '2026-11-18', '2026-11-14'],
    ['on a Wednesday this one', 'this weekend', '2026-11-18', '2026-11-21'],
    ['on a Wednesday the coming one', 'coming weekend', '2026-11-18', '2026-11-21'],
    ['on a Wednesday the next one', 'next weekend', '2026-11-18', '2026-11-28'],
    ['on a Saturday the weekend', 'the weekend', '2026-11-21', '2026-11-21'],
    ['on a Sunday this one', 'this weekend', '2026-11-22', '2026-11-21'],
    ['on a Sunday the last one', 'last weekend', '2026-11-22', '2026-11-14'],
  ])('is Saturday and Sunday: %s', (_what, text, today, saturday) => {
    const sunday = Number(saturday.slice(8)) + 2
    expect(read(text, today)).toEqual([saturday, `2026-11-${sunday}`])
  })
})
