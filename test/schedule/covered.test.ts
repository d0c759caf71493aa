import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/language/calendar.ts'
import { comparedWith, covered, tellsOfItsDate } from '../../src/schedule/covered.ts'
import { nextDue } from '../../src/schedule/due.ts'
import { parseRule } from '../../src/schedule/rules.ts'

type Kind = Parameters<typeof covered>[0]

function told(kind: Kind, rule: string, date: string, dayStartMinutes = 0): string {
  const { from, to } = covered(kind, date, parseRule(rule), dayStartMinutes)
  return `${from} ${to}`
}

describe('a summary tells of', () => {
  test.each<[kind: Kind, rule: string, date: string, expected: string, what: string]>([
    ['daily', 'day 21:00', '2026-11-22', '2026-11-22 2026-11-23', 'the running day in the evening'],
    ['daily', 'day 12:00', '2026-11-22', '2026-11-22 2026-11-23', 'the running day from noon'],
    ['daily', 'day 11:59', '2026-11-22', '2026-11-21 2026-11-22', 'the day that has ended in the morning'],
    ['daily', 'day 00:00', '2026-11-22', '2026-11-21 2026-11-22', 'the day that has ended at midnight'],
    [
      'weekly',
      'week 1 08:00',
      '2026-11-23',
      '2026-11-16 2026-11-23',
      'the week that ended on Sunday, on Monday morning',
    ],
    ['weekly', 'week 7 21:00', '2026-11-22', '2026-11-16 2026-11-23', 'the week that ends today, on Sunday evening'],
    ['weekly', 'week 5 18:00', '2026-11-20', '2026-11-14 2026-11-21', 'the seven days up to a Friday evening'],
    ['monthly', 'month 1 08:00', '2026-12-01', '2026-11-01 2026-12-01', 'the month before, on the first'],
    [
      'monthly',
      'month 1 21:00',
      '2026-12-01',
      '2026-11-01 2026-12-01',
      'the month before, on the evening of the first',
    ],
    ['monthly', 'month 31 21:00', '2026-11-30', '2026-11-01 2026-12-01', 'the month that ends today'],
    ['monthly', 'month 15 21:00', '2026-11-15', '2026-10-01 2026-11-01', 'the last whole month otherwise'],
    ['monthly', 'month 31 21:00', '2028-02-29', '2028-02-01 2028-03-01', 'a February of 29 days'],
    [
      'monthly',
      'month 30 21:00',
      '2026-02-28',
      '2026-01-01 2026-02-01',
      'the month before, where the 30th is the last day',
    ],
  ])('%s by %s on %s: %s, %s', (kind, rule, date, expected) => {
    expect(told(kind, rule, date)).toBe(expected)
  })

  test.each([
    ['day 01:30', '2026-11-21', 'the evening that is still running'],
    ['day 04:00', '2026-11-21', 'the night that has just ended'],
    ['day 15:59', '2026-11-21', 'the day before while the new one is young'],
    ['day 16:00', '2026-11-22', 'the running day from its middle on'],
  ])('where the day turns at four, by %s: %s, %s', (rule, day) => {
    expect(told('daily', rule, '2026-11-22', 4 * 60)).toBe(`${day} ${addDays(day, 1)}`)
  })

  test('every day once and in order, whatever the time, the turn of the day and the changes of the clock', () => {
    const zone = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago')
    // Around noon a day of 23 or 25 hours has its middle elsewhere.
    const minutes = fc.oneof(fc.integer({ min: 660, max: 780 }), fc.integer({ min: 0, max: 1439 }))
    fc.assert(
      fc.property(zone, minutes, fc.integer({ min: 0, max: 720 }), (timeZone, time, dayStartMinutes) => {
        const rule = { every: 'day', minutes: time } as const
        let due = nextDue(rule, new Date('2026-01-01T12:00:00Z'), timeZone)
        let day = covered('daily', due.date, rule, dayStartMinutes).from
        for (let count = 0; count < 365; count += 1) {
          due = nextDue(rule, due.at, timeZone)
          const { from } = covered('daily', due.date, rule, dayStartMinutes)
          expect(from).toBe(addDays(day, 1))
          day = from
        }
      }),
      { numRuns: 6 },
    )
  })

  test('every month once and in order, whatever the day of the month', () => {
    const day = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(day, fc.constantFrom(0, 480, 1260), fc.constantFrom(0, 240), (onDay, minutes, dayStartMinutes) => {
        const rule = { every: 'month', day: onDay, minutes } as const
        let at = new Date('2027-01-01T00:00:00Z')
        const months: string[] = []
        for (let count = 0; count < 15; count += 1) {
          const due = nextDue(rule, at, 'UTC')
          at = due.at
          months.push(covered('monthly', due.date, rule, dayStartMinutes).from)
        }
        expect(new Set(months).size).toBe(15)
        expect(months).toEqual([...months].sort())
      }),
      { numRuns: 100 },
    )
  })
})

test.each([
  [11 * 60 + 59, 0, false],
  [12 * 60, 0, true],
  [23 * 60 + 59, 12 * 60, false],
  [90, 4 * 60, false],
])('at minute %i, with the day turning at %i, a summary tells of its own date: %s', (minutes, turn, expected) => {
  expect(tellsOfItsDate(minutes, turn)).toBe(expected)
})

test('a day is compared with the same weekday, a week with the one before, a month with the month before', () => {
  expect(comparedWith('daily', { from: '2026-11-22', to: '2026-11-23' })).toEqual({
    from: '2026-11-15',
    to: '2026-11-16',
  })
  expect(comparedWith('weekly', { from: '2026-11-16', to: '2026-11-23' })).toEqual({
    from: '2026-11-09',
    to: '2026-11-16',
  })
  expect(comparedWith('monthly', { from: '2026-03-01', to: '2026-04-01' })).toEqual({
    from: '2026-02-01',
    to: '2026-03-01',
  })
})
