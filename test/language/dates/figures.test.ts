import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/language/calendar.ts'
import { type Announced, figuresDate } from '../../../src/language/dates/figures.ts'

function read(text: string, dayFirst: boolean, announced: Announced = 'no') {
  return figuresDate(text, { dayFirst, announced })
}

describe('a date in figures', () => {
  it('is read for every day of a leap year, with every mark, in the order of the shop', () => {
    for (let date = '2028-01-01'; date < '2029-01-01'; date = addDays(date, 1)) {
      const [year = '', month = '', day = ''] = date.split('-')
      const expected = { kind: 'date', date, shortYear: false }
      for (const mark of ['-', '/', '.']) {
        expect(read([year, month, day].join(mark), true)).toEqual(expected)
        expect(read([day, month, year].join(mark), true)).toEqual(expected)
        expect(read([month, day, year].join(mark), false)).toEqual(expected)
        expect(read([Number(day), Number(month), year].join(mark), true)).toEqual(expected)
        expect(read([day, month, '28'].join(mark), true)).toEqual({ ...expected, shortYear: true })
      }
      const ofYear = { kind: 'day-of-year', month: Number(month), day: Number(day) }
      expect(read(`${day}/${month}`, true)).toEqual(ofYear)
      expect(read(`${month}/${day}`, false)).toEqual(ofYear)
    }
  })

  it.each([
    [
      'of the other order, where its year is whole',
      '10/31/1974',
      { kind: 'date', date: '1974-10-31', shortYear: false },
    ],
    ['doubtful of the other order, short', '10/31/26', { kind: 'doubtful', likely: { date: '2026-10-31' } }],
    ['of the other order, where there is no such month', '11/25', { kind: 'day-of-year', month: 11, day: 25 }],
    ['doubtful when a full stop may end the sentence', '5.11.', { kind: 'doubtful', likely: { month: 11, day: 5 } }],
  ])('is %s', (_what, text, reading) => {
    expect(read(text, true)).toMatchObject(reading)
  })

  it.each(['1/2', '1/3', '2/3', '1/4', '3/4', '1/8', '7/8', '1/10', '5.11', '4.50', '5-11', '2-3'])(
    '%s is a figure of another kind, unless a word such as "on" stands before it',
    text => {
      expect(read(text, true)).toBeUndefined()
      expect(read(text, true, 'yes')).toEqual(
        text === '4.50' ? undefined : expect.objectContaining({ kind: 'day-of-year' }),
      )
    },
  )

  it.each([
    [
      'impossible in either order',
      ['31/11', '32/1', '0/5', '5/0', '13/13', '50/50', '2026-02-29', '31/11/2026', '29/2/2026'],
    ],
    ['of mixed marks', ['5/11-2026', '2026-11/5', '5.11/26']],
    ['of wrong lengths', ['5/11/1', '5/11/202', '123/4', '5/111', '20261105', '05112026']],
    ['of more than a date', ['5/11/2026 5', '5/11 soap', '$5/11', '5/11/2026/1', '1.2.3.4', '192.168.1.10']],
    ['slashed with a full stop', ['5/11.', '5-11.']],
  ])('is not %s', (_what, texts) => {
    for (const text of texts) expect([text, read(text, true)]).toEqual([text, undefined])
  })
})
