import { describe, expect, it } from 'vitest'
import { dayWithin } from '../../src/language/day-within.ts'

describe('the day that an answer names of what was asked about', () => {
  it.each([
    ['last week', 'tuesday', '2026-11-10'],
    ['last week', 'on sun', '2026-11-15'],
    ['last month', 'the 5th', '2026-10-05'],
    ['last month', '31', '2026-10-31'],
    ['last month', 'monday', undefined],
    ['last week', 'the 5th', undefined],
  ])('%s, %s', (said, answer, day) => {
    expect(dayWithin(said, answer, '2026-11-18')?.day).toBe(day)
  })

  it('is of no other question', () => {
    expect(dayWithin('on monday', 'monday', '2026-11-18')).toBeUndefined()
  })
})
