import { describe, expect, it } from 'vitest'
import { daySpan } from '../../../src/language/periods/day.ts'
import { dayRange, fixedSpan, type Unit, wholeUnits } from '../../../src/language/periods/span.ts'
import { namedSpan } from '../../../src/language/periods/spans.ts'

const context = { today: '2026-11-18', habits: { dayFirst: true, language: 'en', weekStart: 1 } } as const

describe('a stretch of days', () => {
  it('of one day ends where the next begins', () => {
    expect(dayRange('2026-12-31')).toEqual({ from: '2026-12-31', to: '2027-01-01' })
  })

  it('that does not recur is the same from everywhere', () => {
    const range = { from: '2026-11-01', to: '2026-11-16' }
    const span = fixedSpan(range)
    expect(span.recurs).toBe(false)
    expect(span.latest('2020-01-01')).toEqual(range)
    expect(span.next('2030-01-01')).toEqual(range)
  })

  it.each([
    ['friday', '2026-11-13', '2026-11-20'],
    ['wednesday', '2026-11-18', '2026-11-18'],
    ['3 nov', '2026-11-03', '2027-11-03'],
    ['the 20th', '2026-10-20', '2026-11-20'],
    ['29 feb', '2024-02-29', '2028-02-29'],
    ['november', '2026-11-01', '2027-11-01'],
    ['december', '2025-12-01', '2026-12-01'],
    ['q1', '2026-01-01', '2027-01-01'],
    ['week 50', '2025-12-08', '2026-12-07'],
  ])('%s recurs: from today it was last on %s, and comes on %s', (text, latest, next) => {
    const span = namedSpan(text, context, 'no')
    expect(span?.recurs).toBe(true)
    expect(span?.latest(context.today)?.from).toBe(latest)
    expect(span?.next(context.today)?.from).toBe(next)
  })

  it.each(['today', 'last friday', '3 nov 2026', 'this month', 'nov 2026', 'q1 2026', 'week 50 2025', 'weekend'])(
    '%s does not recur',
    text => {
      expect(namedSpan(text, context, 'no')?.recurs).toBe(false)
    },
  )

  it('of a day that nobody can know is none', () => {
    for (const text of ['last week', 'the other day', 'friday 7 nov', 'soap']) {
      expect(daySpan(text, context, 'no')).toBeUndefined()
    }
  })
})

describe('whole units of the calendar', () => {
  it.each<[Unit, number, number, string, string]>([
    ['day', 0, 1, '2026-11-18', '2026-11-19'],
    ['day', -6, 7, '2026-11-12', '2026-11-19'],
    ['week', -1, 1, '2026-11-09', '2026-11-16'],
    ['week', -4, 4, '2026-10-19', '2026-11-16'],
    ['month', 0, 1, '2026-11-01', '2026-12-01'],
    ['month', 1, 2, '2026-12-01', '2027-02-01'],
    ['quarter', -1, 1, '2026-07-01', '2026-10-01'],
    ['quarter', -4, 4, '2025-10-01', '2026-10-01'],
    ['year', -1, 1, '2025-01-01', '2026-01-01'],
    ['year', 0, 2, '2026-01-01', '2028-01-01'],
  ])('%s at %i, %i of them, from %s until %s', (unit, offset, count, from, to) => {
    expect(wholeUnits(unit, offset, count, context)).toEqual({ from, to })
  })
})
