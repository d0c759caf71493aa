import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDate, businessDayInstants } from '../../src/people/business-day.ts'

const kolkata = { timeZone: 'Asia/Kolkata', dayStartMinutes: 0 }
const newYork = { timeZone: 'America/New_York', dayStartMinutes: 0 }
const bar = { timeZone: 'America/New_York', dayStartMinutes: 4 * 60 }
const halfPastTwo = { timeZone: 'America/New_York', dayStartMinutes: 150 }
const halfPastOne = { timeZone: 'America/New_York', dayStartMinutes: 90 }
const cairo = { timeZone: 'Africa/Cairo', dayStartMinutes: 0 }
const apia = { timeZone: 'Pacific/Apia', dayStartMinutes: 0 }
const kiritimati = { timeZone: 'Pacific/Kiritimati', dayStartMinutes: 0 }

describe('the business day of an instant', () => {
  it.each([
    // The day of the shop, not of the server.
    ['2026-11-18T18:29:59.999Z', kolkata, '2026-11-18'],
    ['2026-11-18T18:30:00Z', kolkata, '2026-11-19'],
    ['2026-12-31T10:00:00Z', kiritimati, '2027-01-01'],
    ['2027-01-01T04:59:59Z', newYork, '2026-12-31'],
    ['2028-02-29T12:00:00Z', newYork, '2028-02-29'],
    // A bar's evening ends at four in the morning.
    ['2026-11-19T08:59:59Z', bar, '2026-11-18'],
    ['2026-11-19T09:00:00Z', bar, '2026-11-19'],
    // Four by the wall clock on both nights on which the clocks change.
    ['2026-03-08T07:59:59Z', bar, '2026-03-07'],
    ['2026-03-08T08:00:00Z', bar, '2026-03-08'],
    ['2026-11-01T08:59:59Z', bar, '2026-10-31'],
    ['2026-11-01T09:00:00Z', bar, '2026-11-01'],
    // 2:30 is skipped on 8 March: the day turns at 3:30, when 2:30 would have been.
    ['2026-03-08T07:29:59Z', halfPastTwo, '2026-03-07'],
    ['2026-03-08T07:30:00Z', halfPastTwo, '2026-03-08'],
    // 1:30 comes twice on 1 November: the day turns at the first and does not turn back.
    ['2026-11-01T05:29:59Z', halfPastOne, '2026-10-31'],
    ['2026-11-01T05:30:00Z', halfPastOne, '2026-11-01'],
    ['2026-11-01T06:15:00Z', halfPastOne, '2026-11-01'],
    // A day without a midnight, and a calendar without a day.
    ['2024-04-25T21:59:59Z', cairo, '2024-04-25'],
    ['2024-04-25T22:00:00Z', cairo, '2024-04-26'],
    ['2011-12-30T09:59:59Z', apia, '2011-12-29'],
    ['2011-12-30T10:00:00Z', apia, '2011-12-31'],
  ])('%s is %o %s', (at, shop, date) => {
    expect(businessDate(new Date(at), shop)).toBe(date)
  })

  it('refuses a time zone that does not exist', () => {
    expect(() => businessDate(new Date(0), { timeZone: 'Mars/Olympus', dayStartMinutes: 0 })).toThrow(RangeError)
  })
})

describe('the instants of a business day', () => {
  it.each([
    ['2026-11-18', kolkata, '2026-11-17T18:30:00.000Z', 24],
    ['2026-11-18', bar, '2026-11-18T09:00:00.000Z', 24],
    ['2026-03-08', newYork, '2026-03-08T05:00:00.000Z', 23],
    ['2026-11-01', newYork, '2026-11-01T04:00:00.000Z', 25],
    ['2026-03-07', bar, '2026-03-07T09:00:00.000Z', 23],
    ['2024-04-26', cairo, '2024-04-25T22:00:00.000Z', 23],
    ['2011-12-30', apia, '2011-12-30T10:00:00.000Z', 0],
  ])('%s on %o begins at %s and has %i hours', (date, shop, from, hours) => {
    const day = businessDayInstants(date, shop)
    expect(day.from.toISOString()).toBe(from)
    expect(day.to.getTime() - day.from.getTime()).toBe(hours * 3_600_000)
  })

  it('holds exactly the instants of its date, in every zone and at every turning hour', () => {
    const zones = ['Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/St_Johns', 'UTC']
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        (at, timeZone, dayStartMinutes) => {
          const shop = { timeZone, dayStartMinutes }
          const { from, to } = businessDayInstants(businessDate(at, shop), shop)
          expect(from.getTime()).toBeLessThanOrEqual(at.getTime())
          expect(to.getTime()).toBeGreaterThan(at.getTime())
        },
      ),
      { numRuns: 300 },
    )
  })
})
