import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  currencyDigits,
  decimal,
  decimalQuantity,
  formatMoney,
  formatQuantity,
  joinWords,
  numberMarks,
  parseCurrency,
  unitLabel,
} from '../../src/language/wording.ts'

const STYLES = ['1,234.5', '1.234,5', '1 234,5', "1'234.5", '12,34,567.8']

/** A space that does not break, as people see it: a space. */
function seen(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

describe('a quantity in a reply', () => {
  it.each([
    [39_500n, '1,234.5', '39.5'],
    [1_200_000n, '1,234.5', '1,200'],
    [1_234_567_891n, '1,234.5', '1,234,567.891'],
    [1_234_567_891n, '1.234,5', '1.234.567,891'],
    [1_234_567_890n, '1 234,5', '1 234 567,89'],
    [1_234_567_800n, "1'234.5", "1'234'567.8"],
    [1_234_567_800n, '12,34,567.8', '12,34,567.8'],
    [123_456_789_000n, '12,34,567.8', '12,34,56,789'],
    [100_000_000n, '12,34,567.8', '1,00,000'],
    [999_000n, '12,34,567.8', '999'],
    [1n, '1,234.5', '0.001'],
    [10n, '1.234,5', '0,01'],
    [0n, '1,234.5', '0'],
    [-500n, '1,234.5', '-0.5'],
    [-1_200_000n, '1,234.5', '-1,200'],
  ])('%s thousandths in the style %s is %s', (thousandths, style, text) => {
    expect(seen(formatQuantity(thousandths, style))).toBe(text)
  })

  it('is exact where a float would not be', () => {
    expect(formatQuantity(9_007_199_254_740_993_001n, '1,234.5')).toBe('9,007,199,254,740,993.001')
  })

  it('can be read back in every style', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(...STYLES), (value, style) => {
        const marks = numberMarks(style)
        const plain = formatQuantity(value, style).replaceAll(marks.group, '').replace(marks.decimal, '.')
        expect(plain).toBe(decimalQuantity(value))
      }),
    )
  })

  it.each([
    ['7', 'pcs', '7'],
    ['7', 'PCS', '7'],
    ['7', 'nos', '7'],
    ['39.5', 'kg', '39.5 kg'],
    ['12', 'pkt', '12 pkt'],
  ])('%s of the unit %s is written %s', (quantity, unit, text) => {
    expect(unitLabel(quantity, unit)).toBe(text)
  })
})

describe('a figure for programs', () => {
  it.each([
    [12_000n, 2, '120.00'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [1500n, 0, '1500'],
    [1500n, 3, '1.500'],
    [0n, 2, '0.00'],
  ])('%s with %i digits is %s', (value, digits, text) => {
    expect(decimal(value, digits)).toBe(text)
  })

  it.each([
    [39_500n, '39.5'],
    [48_000n, '48'],
    [-2000n, '-2'],
    [-250n, '-0.25'],
    [0n, '0'],
  ])('%s thousandths are %s', (thousandths, text) => {
    expect(decimalQuantity(thousandths)).toBe(text)
  })
})

describe('money in a reply', () => {
  it.each([
    [13_500n, 'INR', 'en-IN', '1,234.5', '₹135.00'],
    [123_456_789n, 'INR', 'en-IN', '12,34,567.8', '₹12,34,567.89'],
    [1500n, 'USD', 'en-US', '1,234.5', '$15.00'],
    [110n, 'GBP', 'en-GB', '1,234.5', '£1.10'],
    [1200n, 'EUR', 'en-IE', '1,234.5', '€12.00'],
    [123_400n, 'EUR', 'de-DE', '1.234,5', '1.234,00 €'],
    [20_000n, 'KES', 'en-KE', '1,234.5', 'Ksh 200.00'],
    [150_000n, 'NGN', 'en-NG', '1,234.5', '₦1,500.00'],
    [9900n, 'PHP', 'en-PH', '1,234.5', '₱99.00'],
    [123_450n, 'ZAR', 'en-ZA', '1,234.5', 'R 1,234.50'],
    [1500n, 'JPY', 'en', '1,234.5', '¥1,500'],
    [1500n, 'KWD', 'en', '1,234.5', 'KWD 1.500'],
    [-300n, 'USD', 'en-US', '1,234.5', '-$3.00'],
    [-300n, 'EUR', 'de-DE', '1.234,5', '-3,00 €'],
    [0n, 'GBP', 'en-GB', '1,234.5', '£0.00'],
  ])('%s minor units of %s in %s, style %s, is %s', (minor, currency, locale, style, text) => {
    const digits = currencyDigits(currency)
    expect(seen(formatMoney(minor, { currency, digits, style, locale }))).toBe(text)
  })

  it('is exact where a float would not be', () => {
    const money = { currency: 'USD', digits: 2, style: '1,234.5', locale: 'en-US' }
    expect(formatMoney(9_007_199_254_740_993n, money)).toBe('$90,071,992,547,409.93')
  })

  it.each([
    ['INR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['UGX', 0],
  ])('%s has %i digits of its minor unit', (currency, digits) => {
    expect(currencyDigits(currency)).toBe(digits)
  })

  it('is of a currency that exists', () => {
    expect(parseCurrency(' inr ')).toBe('INR')
    for (const text of ['rupees', 'INRR', 'ZZZ', '', '₹']) expect(parseCurrency(text)).toBeUndefined()
  })
})

describe('a list in a sentence', () => {
  it.each([
    [[], 'and', ''],
    [['Soap'], 'and', 'Soap'],
    [['Soap', 'Rice'], 'and', 'Soap and Rice'],
    [['Soap', 'Rice', 'Tea'], 'and', 'Soap, Rice and Tea'],
    [['Soap', 'Rice', 'Tea'], 'or', 'Soap, Rice or Tea'],
  ] as const)('%o with "%s" is "%s"', (words, joint, text) => {
    expect(joinWords(words, 'en-GB', joint)).toBe(text)
  })
})
