import { describe, expect, test } from 'vitest'
import { comparedWith, covered } from '../../src/schedule/covered.ts'

type Kind = Parameters<typeof covered>[0]

const NIGHT_SHOP = { timeZone: 'Europe/Dublin', dayStartMinutes: 4 * 60 }
const SHOP = { timeZone: 'Asia/Kolkata', dayStartMinutes: 0 }

/** Local times of India. */
function at(local: string): Date {
  return new Date(`${local}:00+05:30`)
}

describe('a summary tells of', () => {
  test.each<[kind: Kind, time: string, from: string, to: string, what: string]>([
    ['daily', '2026-11-22T21:00', '2026-11-22', '2026-11-23', 'the running day in the evening'],
    ['daily', '2026-11-22T12:00', '2026-11-22', '2026-11-23', 'the running day from noon'],
    ['daily', '2026-11-22T11:59', '2026-11-21', '2026-11-22', 'the day that has ended in the morning'],
    ['daily', '2026-11-22T00:00', '2026-11-21', '2026-11-22', 'the day that has ended at midnight'],
    ['weekly', '2026-11-23T08:00', '2026-11-16', '2026-11-23', 'the week that ended on Sunday, on Monday morning'],
    ['weekly', '2026-11-22T21:00', '2026-11-16', '2026-11-23', 'the week that ends today, on Sunday evening'],
    ['weekly', '2026-11-20T18:00', '2026-11-14', '2026-11-21', 'the seven days up to a Friday evening'],
    ['monthly', '2026-12-01T08:00', '2026-11-01', '2026-12-01', 'the month before, on the first'],
    ['monthly', '2026-11-30T21:00', '2026-11-01', '2026-12-01', 'the month that ends today'],
    ['monthly', '2026-11-15T21:00', '2026-10-01', '2026-11-01', 'the last whole month otherwise'],
    ['monthly', '2028-02-29T21:00', '2028-02-01', '2028-03-01', 'a February of 29 days'],
  ])('%s at %s: %s to %s, %s', (kind, time, from, to) => {
    expect(covered(kind, at(time), SHOP)).toEqual({ from, to })
  })

  test('the evening that is still running, after midnight in a shop whose day turns at four', () => {
    expect(covered('daily', new Date('2026-11-22T01:30:00Z'), NIGHT_SHOP)).toEqual({
      from: '2026-11-21',
      to: '2026-11-22',
    })
  })
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
