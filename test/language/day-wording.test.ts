import { describe, expect, it } from 'vitest'
import { formatDay, formatPeriod } from '../../src/language/day-wording.ts'

const today = '2026-11-18'

describe('a day in a reply', () => {
  it.each([
    ['2026-11-18', 'en-IN', 'today'],
    ['2026-11-17', 'en-IN', 'yesterday'],
    ['2026-11-19', 'en-IN', 'tomorrow'],
    ['2026-11-16', 'en-IN', 'Mon 16 Nov'],
    ['2026-11-16', 'en-GB', 'Mon 16 Nov'],
    ['2026-11-16', 'en-US', 'Mon Nov 16'],
    ['2026-11-16', 'en', 'Mon Nov 16'],
    ['2025-11-16', 'en-IN', 'Sun 16 Nov 2025'],
    ['2025-11-16', 'en-US', 'Sun Nov 16, 2025'],
    ['2027-01-01', 'en-GB', 'Fri 1 Jan 2027'],
  ])('%s in %s is "%s"', (date, locale, text) => {
    expect(formatDay(date, today, locale)).toBe(text)
  })

  it('is asserted to be a date', () => {
    expect(() => formatDay('2026-02-30', today, 'en-IN')).toThrow(RangeError)
  })
})

describe('a period in a reply', () => {
  it.each([
    ['2026-11-18', '2026-11-19', 'today'],
    ['2026-11-17', '2026-11-18', 'yesterday'],
    ['2026-11-16', '2026-11-17', 'Mon 16 Nov'],
    ['2026-11-16', '2026-11-23', '16–22 Nov'],
    ['2026-10-30', '2026-11-02', '30 Oct – 1 Nov'],
    ['2025-12-25', '2026-01-06', '25 Dec 2025 – 5 Jan 2026'],
    ['2025-12-25', '2025-12-28', '25–27 Dec 2025'],
    ['2026-11-01', '2026-12-01', 'November 2026'],
    ['2025-02-01', '2025-03-01', 'February 2025'],
    ['2026-07-01', '2026-10-01', 'Q3 2026'],
    ['2026-08-01', '2026-11-01', '1 Aug – 31 Oct'],
    ['2025-01-01', '2026-01-01', '2025'],
    ['2026-11-01', null, 'since 1 Nov'],
    ['2025-11-01', null, 'since 1 Nov 2025'],
    [null, '2026-11-06', 'until 5 Nov'],
    [null, null, 'all time'],
  ])('from %s until %s is "%s"', (from, to, text) => {
    // Which spaces stand around a dash is for the locale's data to say.
    const words = formatPeriod({ from, to }, today, 'en-IN').replace(/\s/g, ' ')
    expect(words).toBe(text)
  })
})
