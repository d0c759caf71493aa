import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDue, nextDue } from '../../src/schedule/due.ts'
import { parseRule, ruleText, type ScheduleRule } from '../../src/schedule/rules.ts'

const ZONES = ['Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'] as const

function due(rule: string, after: string, zone: string): string {
  const found = nextDue(parseRule(rule), new Date(after), zone)
  return `${found.date} ${found.at.toISOString()}`
}

describe('what is due', () => {
  test.each([
    ['day 21:00', '2026-11-18T20:59:59Z', 'UTC', '2026-11-18 2026-11-18T21:00:00.000Z'],
    ['day 21:00', '2026-11-18T21:00:00Z', 'UTC', '2026-11-19 2026-11-19T21:00:00.000Z'],
    ['day 00:00', '2026-12-31T12:00:00Z', 'UTC', '2027-01-01 2027-01-01T00:00:00.000Z'],
    ['week 1 08:00', '2026-11-18T10:00:00Z', 'Asia/Kolkata', '2026-11-23 2026-11-23T02:30:00.000Z'],
    ['week 3 08:00', '2026-11-18T02:29:59Z', 'Asia/Kolkata', '2026-11-18 2026-11-18T02:30:00.000Z'],
    ['month 1 08:00', '2026-11-18T00:00:00Z', 'UTC', '2026-12-01 2026-12-01T08:00:00.000Z'],
    ['month 31 08:00', '2026-11-18T00:00:00Z', 'UTC', '2026-11-30 2026-11-30T08:00:00.000Z'],
    ['month 31 08:00', '2028-02-01T00:00:00Z', 'UTC', '2028-02-29 2028-02-29T08:00:00.000Z'],
    ['month 29 08:00', '2027-02-01T00:00:00Z', 'UTC', '2027-02-28 2027-02-28T08:00:00.000Z'],
  ])('%s after %s in %s is %s', (rule, after, zone, expected) => {
    expect(due(rule, after, zone)).toBe(expected)
  })

  test.each([
    // The time is skipped: as much later as the clock was put forward.
    ['Europe/Lisbon', 'day 01:30', '2026-03-28T12:00:00Z', '2026-03-29 2026-03-29T01:30:00.000Z'],
    ['America/New_York', 'day 02:30', '2026-03-08T05:00:00Z', '2026-03-08 2026-03-08T07:30:00.000Z'],
    ['Australia/Lord_Howe', 'day 02:15', '2026-10-03T12:00:00Z', '2026-10-04 2026-10-03T15:45:00.000Z'],
    ['America/Santiago', 'day 00:15', '2026-09-05T12:00:00Z', '2026-09-06 2026-09-06T04:15:00.000Z'],
    // The time comes twice: the first.
    ['Europe/Lisbon', 'day 01:30', '2026-10-24T12:00:00Z', '2026-10-25 2026-10-25T00:30:00.000Z'],
    ['America/New_York', 'day 01:30', '2026-11-01T03:00:00Z', '2026-11-01 2026-11-01T05:30:00.000Z'],
    ['Australia/Lord_Howe', 'day 01:45', '2026-04-04T12:00:00Z', '2026-04-05 2026-04-04T14:45:00.000Z'],
    // Santiago turns back from midnight to 23:00: the evening hour of Saturday comes twice.
    ['America/Santiago', 'day 23:30', '2026-04-04T12:00:00Z', '2026-04-04 2026-04-05T02:30:00.000Z'],
    // Between the two it is not due again.
    ['America/Santiago', 'day 23:30', '2026-04-05T02:30:00Z', '2026-04-05 2026-04-06T03:30:00.000Z'],
  ])('in %s, %s after %s is %s', (zone, rule, after, expected) => {
    expect(due(rule, after, zone)).toBe(expected)
  })

  test('comes once for every date of a year, always at the same time by the wall clock or as soon after as it can', () => {
    const rule = fc.record({ every: fc.constant('day' as const), minutes: fc.integer({ min: 0, max: 1439 }) })
    fc.assert(
      fc.property(rule, fc.constantFrom(...ZONES), (daily, zone) => {
        const wall = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
        let at = new Date('2026-01-01T12:00:00Z')
        const dates: string[] = []
        let offTime = 0
        for (let day = 0; day < 366; day += 1) {
          const next = nextDue(daily, at, zone)
          at = next.at
          dates.push(next.date)
          const [hours, minutes] = wall.format(at).split(':').map(Number)
          if ((hours ?? 0) * 60 + (minutes ?? 0) !== daily.minutes) offTime += 1
        }
        expect(new Set(dates).size).toBe(366)
        expect(dates).toEqual([...dates].sort())
        expect(offTime).toBeLessThanOrEqual(1)
      }),
      { numRuns: 8 },
    )
  })
})

describe('what fell due meanwhile', () => {
  test('is the last of it, and how many there were', () => {
    const rule: ScheduleRule = { every: 'day', minutes: 21 * 60 }
    const [after, until] = [new Date('2026-11-01T21:00:00Z'), new Date('2026-11-11T08:00:00Z')]
    expect(lastDue(rule, after, until, 'UTC')).toEqual({
      due: { at: new Date('2026-11-10T21:00:00Z'), date: '2026-11-10' },
      count: 9,
    })
    expect(lastDue(rule, after, new Date('2026-11-02T20:59:59Z'), 'UTC')).toBeUndefined()
  })
})

test('a rule is kept as text and read back', () => {
  for (const text of ['day 21:00', 'week 7 00:05', 'month 31 23:59']) expect(ruleText(parseRule(text))).toBe(text)
  expect(() => parseRule('day 9pm')).toThrow('day 9pm')
})
