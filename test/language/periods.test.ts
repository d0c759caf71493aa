import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/language/calendar.ts'
import { readPeriod } from '../../src/language/periods.ts'

// A Wednesday.
const context = { today: '2026-11-18', habits: { dayFirst: true, language: 'en', weekStart: 1 } } as const

function read(text: string, today: string = context.today) {
  const period = readPeriod(text, { ...context, today })
  return period && [period.from, period.to]
}

describe('a period', () => {
  it('keeps how it was said', () => {
    expect(readPeriod(' Last Week ', context)).toEqual({ from: '2026-11-09', to: '2026-11-16', said: 'Last Week' })
  })

  it.each([
    ['for today', '2026-11-18', '2026-11-19'],
    ['in november', '2026-11-01', '2026-12-01'],
    ['of last month', '2026-10-01', '2026-11-01'],
    ['on monday', '2026-11-16', '2026-11-17'],
    ['during the last week', '2026-11-09', '2026-11-16'],
    ['over the last 7 days', '2026-11-12', '2026-11-19'],
    ['in the month of october', '2026-10-01', '2026-11-01'],
    ['Today?', '2026-11-18', '2026-11-19'],
  ])('%s may have small words in front', (text, from, to) => {
    expect(read(text)).toEqual([from, to])
  })

  it('can be all there is', () => {
    for (const text of ['all time', 'ever', 'overall', 'since the beginning']) expect(read(text)).toEqual([null, null])
  })
})

describe('a single day', () => {
  it.each([
    ['today', '2026-11-18'],
    ['yesterday', '2026-11-17'],
    ['yday', '2026-11-17'],
    ['day before yesterday', '2026-11-16'],
    ['wednesday', '2026-11-18'],
    ['thursday', '2026-11-12'],
    ['last wednesday', '2026-11-11'],
    ['last friday', '2026-11-13'],
    ['monday last week', '2026-11-09'],
    ['3 nov', '2026-11-03'],
    ['5/11', '2026-11-05'],
    ['5.11.', '2026-11-05'],
    ['the 20th', '2026-10-20'],
    ['2 weeks ago', '2026-11-04'],
    ['tomorrow', '2026-11-19'],
    ['in 3 days', '2026-11-21'],
    // A report only shows: what lies eleven months back is shown.
    ['3 dec', '2025-12-03'],
    ['25 dec 2024', '2024-12-25'],
  ])('%s is %s', (text, date) => {
    expect(read(text)?.[0]).toBe(date)
    expect(readPeriod(text, context)?.to).toBe(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10))
  })

  it('needs a weekday that fits its date', () => {
    expect(read('tue 3 nov')).toEqual(['2026-11-03', '2026-11-04'])
    expect(read('mon 3 nov')).toBeUndefined()
  })
})

describe('what is no period', () => {
  it.each([
    ['5', '20', '4.50', '1/2', '1 to 15', '5-11', '10 - 20', '2 or 3', 'half', 'quarter kg', '2 kg'],
    ['soap', 'rice 5', 'sun chips', 'may flower', 'day old bread', 'top 5', 'all rice', 'week old'],
    ['last', 'this', 'since', 'from', 'to', '-', 'between', 'before', 'on', 'the', 'w', '', ' '],
    ['to kumar', 'from murugan traders', 'since when', 'from rice to soap', 'before lunch', 'until we close'],
    ['q5', 'week 54', 'week 0', '13/2025', '30 feb', '31 nov to 5 dec', '32nd', 'fifth quarter', '0 days'],
  ])('none of %s, %s, %s …', (...texts) => {
    for (const text of texts) expect([text, read(text)]).toEqual([text, undefined])
  })

  it('is nothing that anybody could type to make it fall over', () => {
    const words = /^(?:from |to |until |since |last |this |\d{1,4}|[/.-]| |nov|week|q|monday|between | and |th){1,9}$/
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.stringMatching(words)), text => {
        const period = readPeriod(text, context)
        for (const end of [period?.from, period?.to]) if (end) expect(isDate(end)).toBe(true)
        if (period?.from && period.to) expect(period.from < period.to).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('stays within years of four digits', () => {
    for (const text of ['last 999 years', 'next 999 years', '999 years ago', 'in 999 years', '31 dec 8999']) {
      expect([text, read(text)?.join()]).toEqual([text, expect.stringMatching(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/)])
    }
    for (const text of ['31 dec 9999', '9999-12-31', '9999 week 53', '0000 week 1', '0001-01-01']) {
      expect([text, read(text)]).toEqual([text, undefined])
    }
  })
})
