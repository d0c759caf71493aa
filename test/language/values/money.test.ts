import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/language/lexicon/words.ts'
import { lineOf } from '../../../src/language/text/line.ts'
import { moneyAt } from '../../../src/language/values/money.ts'
import { numberMarks } from '../../../src/language/wording.ts'
import { HABITS } from '../shop.ts'

const money = (text: string, currency = 'INR', currencyDigits = 2) => {
  const line = lineOf(text, wordsOf('en'), numberMarks('1,234.5'))
  const said = moneyAt(line, 0, { ...HABITS, currency, currencyDigits })
  return said && said.end === line.tokens.length ? said.minor : undefined
}

describe('an amount of money', () => {
  it.each([
    ['45', 'INR', 4500n],
    ['45.5', 'INR', 4550n],
    ['₹45', 'INR', 4500n],
    ['Rs. 45', 'INR', 4500n],
    ['rs 45', 'INR', 4500n],
    ['45 rupees', 'INR', 4500n],
    ['45/-', 'INR', 4500n],
    ['INR 45', 'INR', 4500n],
    ['50 paise', 'INR', 50n],
    ['$4.50', 'USD', 450n],
    ['4.50 usd', 'USD', 450n],
    ['A nickel', 'USD', undefined],
    ['£1.10', 'GBP', 110n],
    ['85p', 'GBP', 85n],
    ['ten quid', 'GBP', 1000n],
    ['R80', 'ZAR', 8000n],
    ['80 rand', 'ZAR', 8000n],
    ['50c', 'ZAR', 50n],
    ['N4000', 'NGN', 400_000n],
    ['₦4,000', 'NGN', 400_000n],
    ['4k', 'NGN', 400_000n],
    ['1.5k', 'KES', 150_000n],
    ['Ksh 250', 'KES', 25_000n],
    ['250 bob', 'KES', 25_000n],
    ['130 aed', 'AED', 13_000n],
    ['₱20', 'PHP', 2000n],
    ['P20', 'PHP', 2000n],
    ['20 pesos', 'PHP', 2000n],
    ['€35', 'EUR', 3500n],
    ['forty five', 'INR', 4500n],
  ])('%s in %s', (text, currency, minor) => {
    expect(money(text, currency)).toBe(minor)
  })

  it('has as many decimals as the currency', () => {
    expect(money('4.505', 'KWD', 3)).toBe(4505n)
    expect(money('450', 'JPY', 0)).toBe(450n)
    expect(money('4.5', 'JPY', 0)).toBeNull()
    expect(money('4.505', 'INR')).toBeNull()
  })

  it.each([
    ['$45', 'INR'],
    ['45 euros', 'GBP'],
    ['£45', 'EUR'],
  ])('%s is nothing that a shop with %s can book', (text, currency) => {
    expect(money(text, currency)).toBeNull()
  })
})
