import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/periods.ts'

function read(text: string) {
  const context = { today: '2026-11-18', habits: { dayFirst: true, language: 'en', weekStart: 1 } } as const
  return readPeriod(text, context)?.from
}

describe('a weekday of a month', () => {
  it.each([
    ['first tuesday of october', '2026-10-06'],
    ['the first monday in this month', '2026-11-02'],
    ['2nd friday of last month', '2026-10-09'],
    ['last friday of october', '2026-10-30'],
    ['fifth friday of october', '2026-10-30'],
    ['fifth friday of november', undefined],
    ['first tuesday of soap', undefined],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date)
  })
})
