import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../src/language/dates/parse.ts'

describe('what a date phrase says by itself', () => {
  it.each([
    ['yday', { kind: 'offset', days: -1 }],
    ['3 days ago', { kind: 'offset', days: -3 }],
    ['in 2 weeks', { kind: 'offset', days: 14 }],
    ['a year ago', { kind: 'months', months: -12 }],
    ['monday', { kind: 'weekday', weekday: 1, which: 'bare' }],
    ['last sunday', { kind: 'weekday', weekday: 7, which: 'last' }],
    ['sunday just gone', { kind: 'weekday', weekday: 7, which: 'past' }],
    ['next week tuesday', { kind: 'weekday', weekday: 2, which: 'next-week' }],
    ['wensday', { kind: 'weekday', weekday: 3, which: 'bare' }],
    ['two fridays ago', { kind: 'weekdays-ago', weekday: 5, count: 2 }],
    ['the 5th', { kind: 'day-of-month', day: 5, monthsBack: null }],
    ['5th of this month', { kind: 'day-of-month', day: 5, monthsBack: 0 }],
    ['twenty-third of september', { kind: 'day-of-year', month: 9, day: 23 }],
    ['29 feb', { kind: 'day-of-year', month: 2, day: 29 }],
    ['dec31 , 1994', { kind: 'date', date: '1994-12-31', shortYear: false }],
    ['1/2/26', { kind: 'date', date: '2026-02-01', shortYear: true }],
    ['2019/aug/01', { kind: 'date', date: '2019-08-01', shortYear: false }],
    ['sun 1/11', { kind: 'weekday-date', weekday: 7, date: { kind: 'day-of-year', month: 11, day: 1 } }],
    ['5.11.', { kind: 'doubtful', likely: { kind: 'day-of-year', month: 11, day: 5 } }],
    ['last month', { kind: 'vague' }],
    ['several days ago', { kind: 'vague' }],
  ])('%s', (text, phrase) => {
    expect(parseDate(text, true)).toEqual(phrase)
  })

  it('asks the words around figures whether they are a date', () => {
    for (const text of ['1/2', '5.11', '5-11']) {
      expect(parseDate(text, true)).toBeUndefined()
      expect(parseDate(`for ${text}`, true)).toBeUndefined()
      expect(parseDate(`on ${text}`, true)).toMatchObject({ kind: 'day-of-year' })
      expect(parseDate(text, true, 'yes')).toMatchObject({ kind: 'day-of-year' })
    }
    expect(parseDate('5.11', true, 'perhaps')).toMatchObject({ kind: 'doubtful' })
    expect(parseDate('1/2', true, 'perhaps')).toBeUndefined()
  })

  it('never reads an hour where a price may stand', () => {
    for (const text of ['3 nov at 5', '3 nov 5', 'nov 3 @ 20', 'at 20', 'yday at 20', 'monday at 4.50']) {
      expect([text, parseDate(text, true)]).toEqual([text, undefined])
    }
  })

  it('reads 48 characters and not one more', () => {
    expect(parseDate(`the day before yesterday${' '.repeat(24)}`, true)).toEqual({ kind: 'offset', days: -2 })
    expect(parseDate(`the day before yesterday${' '.repeat(25)}`, true)).toBeUndefined()
  })
})
