import { describe, expect, test } from 'vitest'
import { namedKind, readWish } from '../../../src/commands/scheduling/wish.ts'
import { ruleText } from '../../../src/schedule/rules.ts'

const SHOP = { weekStart: 1, dayStartMinutes: 0, locale: 'en-IN' }

function read(line: string, half?: string, shop = SHOP): string {
  const wish = readWish(line, shop, half)
  return wish.kind === 'wish' ? `${wish.what}: ${ruleText(wish.rule)}` : wish.kind
}

describe('a wish', () => {
  test.each([
    ['summary daily at 9pm here', 'daily: day 21:00'],
    ['summary daily 21:00', 'daily: day 21:00'],
    ['send me the sales summary every day at 8.30 pm please', 'daily: day 20:30'],
    ['summary at midnight', 'daily: day 00:00'],
    ['summary every evening at 9 pm', 'daily: day 21:00'],
    ['daily summary at 12am', 'daily: day 00:00'],
    ['daily summary at 12 pm', 'daily: day 12:00'],
    ['summary monday 8am', 'weekly: week 1 08:00'],
    ['summary mondays at 8am', 'weekly: week 1 08:00'],
    ['summary weekly on sunday at 20:15', 'weekly: week 7 20:15'],
    ['weekly summary 8am', 'weekly: week 1 08:00'],
    ['summary every fri 6pm', 'weekly: week 5 18:00'],
    ['summary monthly at 8am', 'monthly: month 1 08:00'],
    ['summary monthly on the 1st at 8am', 'monthly: month 1 08:00'],
    ['summary every month on the 15th at noon', 'monthly: month 15 12:00'],
    ['summary on the last day of the month at 9pm', 'monthly: month 31 21:00'],
    ['buying list every monday 8am', 'buying: week 1 08:00'],
    ['send me what to buy every friday at 7pm', 'buying: week 5 19:00'],
    ['shopping list daily at 7am', 'buying: day 07:00'],
    ['buying list at 7am', 'buying: week 1 07:00'],
    ['buying list on the 1st at 8am', 'buying: month 1 08:00'],
    ['weekly summary at 9pm', 'weekly: week 7 21:00'],
    ['summary every evening at 9', 'daily: day 21:00'],
    ['summary every night at 11:30', 'daily: day 23:30'],
    ['summary every night at 12', 'daily: day 00:00'],
    ['summary every morning at 8', 'daily: day 08:00'],
    ['summary daily at 09:30', 'daily: day 09:30'],
    ['summary daily at 12:30', 'daily: day 12:30'],
  ])('"%s" is %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  test.each([
    ['summary daily', 'no-time'],
    ['summary daily at 9', 'half'],
    ['summary daily at 9:30', 'half'],
    ['summary daily at 12', 'half'],
    ['summary daily on monday at 8am', 'fault'],
    ['summary daily at 25', 'fault'],
    ['summary daily at 9:75', 'fault'],
    ['summary daily at 13pm', 'fault'],
    ['summary daily at 8am and 9pm', 'fault'],
    ['summary daily at noonish', 'fault'],
    ['summary daily at 9pm for rice', 'fault'],
    ['summary on the 32nd at 8am', 'fault'],
    ['summary weekly on the 5th at 8am', 'fault'],
  ])('"%s" is no wish yet: %s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  test('for a bare hour is whole with morning or evening', () => {
    expect(read('summary daily at 9', 'pm')).toBe('daily: day 21:00')
    expect(read('summary daily at 12', 'am')).toBe('daily: day 00:00')
    expect(read('summary daily at 9.30', 'pm')).toBe('daily: day 21:30')
    // Where the day has twenty-four hours, half past nine is in the morning.
    expect(read('summary daily at 9:30', undefined, { ...SHOP, locale: 'en-IE' })).toBe('daily: day 09:30')
  })

  test('of a week is for its end, where no day is named: in the evening of its last day or the morning after', () => {
    const sundayShop = { weekStart: 7, dayStartMinutes: 4 * 60, locale: 'en-US' }
    expect(read('weekly summary at 8am', undefined, sundayShop)).toBe('weekly: week 7 08:00')
    expect(read('weekly summary at 9pm', undefined, sundayShop)).toBe('weekly: week 6 21:00')
    expect(read('weekly summary at 2am', undefined, sundayShop)).toBe('weekly: week 7 02:00')
    expect(read('buying list at 9pm', undefined, sundayShop)).toBe('buying: week 7 21:00')
  })
})

test.each([
  ['stop the weekly summary', 'weekly'],
  ['daily summary off', 'daily'],
  ['stop the buying list', 'buying'],
  ['summary off', undefined],
])('"%s" names %s', (line, kind) => {
  expect(namedKind(line)).toBe(kind)
})
