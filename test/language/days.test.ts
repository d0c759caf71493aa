import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/language/days.ts'

// 2026-11-18 is a Wednesday.
const dayFirst = { today: '2026-11-18', habits: { dayFirst: true, language: 'en' } } as const
const monthFirst = { today: '2026-11-18', habits: { dayFirst: false, language: 'en' } } as const

describe('a day of the books', () => {
  it.each([
    ['today', '2026-11-18'],
    ['Today!', '2026-11-18'],
    ['just now', '2026-11-18'],
    ['earlier today', '2026-11-18'],
    ['this morning', '2026-11-18'],
    ['earlier this morning', '2026-11-18'],
    ['this evening', '2026-11-18'],
    ['tonight', '2026-11-18'],
    ['half an hour ago', '2026-11-18'],
    ['2 hours ago', '2026-11-18'],
    ['at 5pm', '2026-11-18'],
    ['morning', '2026-11-18'],
    ['yesterday', '2026-11-17'],
    ['Yesterday.', '2026-11-17'],
    ['yday', '2026-11-17'],
    ['y’day', '2026-11-17'],
    ['yest', '2026-11-17'],
    ['for yesterday', '2026-11-17'],
    ["yesterday's", '2026-11-17'],
    ['yesterday evening', '2026-11-17'],
    ['yesterday at 5:30 pm', '2026-11-17'],
    ['5pm yesterday', '2026-11-17'],
    ['yesterday morning 9am', '2026-11-17'],
    ['last night', '2026-11-17'],
    ['day before yesterday', '2026-11-16'],
    ['the day before yesterday', '2026-11-16'],
    ['  Day  Before  Yesterday ', '2026-11-16'],
    ['3 days ago', '2026-11-15'],
    ['three days ago', '2026-11-15'],
    ['3 days back', '2026-11-15'],
    ['a week ago', '2026-11-11'],
    ['week back', '2026-11-11'],
    ['2 weeks ago', '2026-11-04'],
    ['a fortnight ago', '2026-11-04'],
  ])('%s is %s', (text, date) => {
    expect(readDay(text, dayFirst)).toEqual({ kind: 'day', date, said: text.trim() })
  })
})

describe('a weekday', () => {
  it.each([
    ['monday', '2026-11-16'],
    ['on mon', '2026-11-16'],
    ['on monday morning', '2026-11-16'],
    ['tues', '2026-11-17'],
    ['thursday', '2026-11-12'],
    ['Fri.', '2026-11-13'],
    ["friday's", '2026-11-13'],
    ['saturday night', '2026-11-14'],
    ['sun', '2026-11-15'],
    ['last friday', '2026-11-13'],
    ['past monday', '2026-11-16'],
    ['this monday', '2026-11-16'],
    ['monday last week', '2026-11-09'],
    ["last week's monday", '2026-11-09'],
    ['2 mondays ago', '2026-11-09'],
    ['fri 6 nov', '2026-11-06'],
    ['Friday, 6 November', '2026-11-06'],
    ['mon the 16th', '2026-11-16'],
    ['3/11 (tue)', '2026-11-03'],
  ])('%s is the past one: %s', (text, date) => {
    expect(readDay(text, dayFirst)).toMatchObject({ kind: 'day', date })
  })

  it.each([
    ['today or a week ago', 'wednesday', ['2026-11-18', '2026-11-11']],
    ['last week or this week', 'last monday', ['2026-11-09', '2026-11-16']],
    ['a weekday that does not fit its date', 'friday 7 nov', ['2026-11-07']],
    ['a weekday that does not fit its figures', '3/11 mon', ['2026-11-03']],
  ])('is asked about where it can be %s', (_why, text, dates) => {
    expect(readDay(text, dayFirst)).toEqual({ kind: 'unclear', said: text, dates })
  })
})

describe('a date of the calendar', () => {
  it.each([
    ['3 Nov', '2026-11-03'],
    ['3rd nov', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['Nov 3rd', '2026-11-03'],
    ['on the 3rd of November', '2026-11-03'],
    ['third day of november', '2026-11-03'],
    ['16nov', '2026-11-16'],
    ['nov/2', '2026-11-02'],
    ['31 oct', '2026-10-31'],
    ['18 nov', '2026-11-18'],
    ['3 dec 2025', '2025-12-03'],
    ["3 nov '25", '2025-11-03'],
    ['3 nov 25', '2025-11-03'],
    ['November 3rd, 2025', '2025-11-03'],
    ['3-nov-2026', '2026-11-03'],
    ['29 feb 2024', '2024-02-29'],
    ['2026-11-05', '2026-11-05'],
    ['2026/11/5', '2026-11-05'],
    ['on the 5th', '2026-11-05'],
    ['5th', '2026-11-05'],
    ['on the 5', '2026-11-05'],
    ['the twenty first', '2026-10-21'],
    ['on the 20th', '2026-10-20'],
    ['on the 31st', '2026-10-31'],
    ['the 5th of last month', '2026-10-05'],
  ])('%s is %s', (text, date) => {
    expect(readDay(text, dayFirst)).toMatchObject({ kind: 'day', date })
  })

  it.each([
    ['9/11', '2026-11-09', '2026-09-11'],
    ['09/11/2026', '2026-11-09', '2026-09-11'],
    ['09-11-2026', '2026-11-09', '2026-09-11'],
    ['9.11.2026', '2026-11-09', '2026-09-11'],
    ['9/11/26', '2026-11-09', '2026-09-11'],
    ['on 9-11', '2026-11-09', '2026-09-11'],
    ['dated 9.11', '2026-11-09', '2026-09-11'],
    ['31/10/2026', '2026-10-31', '2026-10-31'],
    ['10/31/2026', '2026-10-31', '2026-10-31'],
  ])('%s is %s where the day comes first, %s where the month does', (text, indian, american) => {
    expect(readDay(text, dayFirst)).toMatchObject({ kind: 'day', date: indian })
    expect(readDay(text, monthFirst)).toMatchObject({ kind: 'day', date: american })
  })

  it('without a year is the latest past one, over the new year too', () => {
    const january = { ...dayFirst, today: '2027-01-02' }
    expect(readDay('30 dec', january)).toMatchObject({ kind: 'day', date: '2026-12-30' })
    expect(readDay('on the 30th', january)).toMatchObject({ kind: 'day', date: '2026-12-30' })
    expect(readDay('thursday', january)).toMatchObject({ kind: 'day', date: '2026-12-31' })
  })
})

describe('a day in the future', () => {
  it.each([
    ['tomorrow', '2026-11-19'],
    ['day after tomorrow', '2026-11-20'],
    ['next monday', '2026-11-23'],
    ['this friday', '2026-11-20'],
    ['coming friday', '2026-11-20'],
    ['in 3 days', '2026-11-21'],
    ['2026-11-19', '2026-11-19'],
    ['5/11/2027', '2027-11-05'],
    ['25 nov 2026', '2026-11-25'],
    ['friday 4 dec', '2026-12-04'],
  ])('%s is %s, and said to be', (text, date) => {
    expect(readDay(text, dayFirst)).toEqual({ kind: 'future', date, said: text })
  })

  it.each([
    // Eleven months back is not what somebody means who writes this in November, though it may be.
    ['3 dec', '2026-12-03', '2025-12-03'],
    ['25/11', '2026-11-25', '2025-11-25'],
    ['11/25', '2026-11-25', '2025-11-25'],
    ['11/5', '2027-05-11', '2026-05-11'],
  ])('%s is %s, or was %s', (text, date, past) => {
    expect(readDay(text, dayFirst)).toEqual({ kind: 'future', date, said: text, past })
  })
})

describe('a day that is unclear', () => {
  it.each([
    ['last week', undefined],
    ['the other day', undefined],
    ['a few days ago', undefined],
    ['about 3 days back', undefined],
    ['over the weekend', undefined],
    ['a month ago', ['2026-10-18']],
    ['5.11.', ['2026-11-05']],
    ['friday 6.11', ['2026-11-06']],
    ['3 nov 20', ['2020-11-03']],
    ['10-11-12', ['2012-11-10']],
    ['3 nov 1023', ['1023-11-03']],
    ['ytd', ['2026-11-17']],
  ])('%s may be %o', (text, dates) => {
    expect(readDay(text, dayFirst)).toEqual({ kind: 'unclear', said: text, ...(dates && { dates }) })
  })
})

describe('what is no date', () => {
  it.each([
    ['5', '20', '4.50', '5.11', 'for 5.11', 'at 5', '1,000', '10', '24', 'x3', '12:30', '20 pm', 'the 45'],
    ['1/2', '1/4', '3/4', 'for 1/2', 'half', '1/2 monday', '5.11 monday', '20 sat', 'mon 5', '50/50', '0/5'],
    ['2 kg', '2-3', '5-11', '2 or 3', '3 for 10', '10 x2', '2 days', '20W charger', '100ml', '2.5 l', '1st class'],
    ['may', 'march', 'november', 'in may', '10 may 5', 'may flower tea', 'second', 'fifth', '2nd hand', 'day', 'week'],
    ['sun chips', '2 sun chips', 'sat nav', '7 up', 'half & half 1l', 'vitamin b12 30s', 'black jeans 10 x2'],
    ['3 nov at 5', 'nov 3 at 5pm sharp', 'sold 3 soap yesterday', 'yesterday soap', 'monday tuesday', 'exp 12/26'],
    ['30 feb', '31/11', '2026-02-30', '32nd', 'nov 31', '', ' ', 'a', 'the', 'on', 'before', 'now now'],
  ])('none of %s, %s, %s …', (...texts) => {
    for (const text of texts) expect([text, readDay(text, dayFirst)]).toEqual([text, undefined])
  })

  it('is no price at all, however it is written', () => {
    for (let cents = 1; cents < 10_000; cents++) {
      const price = (cents / 100).toFixed(2)
      for (const text of [price, `at ${price}`, `@ ${price}`, `for ${price}`, `${price}/-`, `$${price}`]) {
        if (readDay(text, dayFirst) || readDay(text, monthFirst)) expect.fail(`${text} was read as a date`)
      }
    }
  })

  it('is nothing that anybody could type to make it fall over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        readDay(text, dayFirst)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^(?:the |on |last |\d{1,2}|[/.-]| |nov|mon|days? ago|th){1,9}$/), text => {
        const reading = readDay(text, dayFirst)
        if (reading?.kind === 'day') expect(reading.date <= dayFirst.today).toBe(true)
        if (reading?.kind === 'future') expect(reading.date > dayFirst.today).toBe(true)
      }),
    )
  })
})
