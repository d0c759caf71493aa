import { describe, expect, test } from 'vitest'
import { currencyOfLocale, isCurrency, isLocale, isTimeZone, withRegionOf } from '../../src/settings/region.ts'

describe('names', () => {
  test.each(['Asia/Kolkata', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5'])(
    '%s is a time zone',
    name => {
      expect(isTimeZone(name)).toBe(true)
    },
  )

  test.each(['', '+05:30', '05:30', 'Mars/Base', 'Kolkata', 'Asia/Kolkata '])('"%s" is no time zone', name => {
    expect(isTimeZone(name)).toBe(false)
  })

  test('a currency is three capital letters of the standard', () => {
    expect(['INR', 'EUR', 'JPY', 'KWD', 'XOF'].every(isCurrency)).toBe(true)
    expect(['inr', 'RUPEES', '', 'ABC', '₹'].some(isCurrency)).toBe(false)
  })

  test('a locale is a tag with hyphens', () => {
    expect(['en', 'en-IN', 'hi-Deva-IN', 'de-CH-1996'].every(isLocale)).toBe(true)
    expect(['', 'en_IN', 'english', 'en-', 'C'].some(isLocale)).toBe(false)
  })
})

test.each([
  ['en-IN', 'INR'],
  ['hi', 'INR'],
  ['pt', 'BRL'],
  ['fr-SN', 'XOF'],
  ['en-AQ', 'USD'],
  ['tlh', 'USD'],
])('in %s one pays with %s', (locale, currency) => {
  expect(currencyOfLocale(locale)).toBe(currency)
})

test.each([
  ['en', 'INR', 'en-IN'],
  ['en', 'EUR', 'en-IE'],
  ['en', 'CHF', 'en-CH'],
  ['en', 'XOF', 'en-BF'],
  ['en', 'XAU', 'en'],
  ['en-US', 'INR', 'en-US'],
  ['hi-Deva', 'INR', 'hi-Deva-IN'],
])('%s with %s is %s', (locale, currency, whole) => {
  expect(withRegionOf(locale, currency)).toBe(whole)
})
