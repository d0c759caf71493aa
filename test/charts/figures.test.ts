import { describe, expect, test } from 'vitest'
import { axisFormat, figureFormat } from '../../src/charts/figures.ts'
import type { ChartMeasure } from '../../src/chat/chart.ts'

const wide = { exactColumns: 15, wholeColumns: 15 }
const money = (currency: string): ChartMeasure => ({ kind: 'money', currency })

describe('the figures beside bars', () => {
  test.each([
    ['en-IN', 'INR', '150000.50', '₹1,50,000.50'],
    ['en-IN', 'INR', '150000.00', '₹1,50,000'],
    ['ja-JP', 'JPY', '58000', '￥58,000'],
    ['en-KW', 'KWD', '9.005', 'KWD 9.005'],
    ['de-DE', 'EUR', '1234.5', '1.234,50 €'],
    ['en-US', 'USD', '-85.5', '-$85.50'],
  ])('in %s and %s: %s is %s', (locale, currency, value, written) => {
    expect(figureFormat([value], { measure: money(currency), locale }, wide)(value).replaceAll('\u00a0', ' ')).toBe(
      written,
    )
  })

  test('are all written alike', () => {
    const write = figureFormat(['3', '2.5'], { measure: money('USD'), locale: 'en-US' }, wide)
    expect([write('3'), write('2.5')]).toEqual(['$3.00', '$2.50'])
  })

  test('lose their decimals and then their thousands where there is no room', () => {
    const style = { measure: money('INR'), locale: 'en-IN' }
    const written = (value: string) => figureFormat([value], style, { exactColumns: 6, wholeColumns: 7 })(value)
    expect(written('85.50')).toBe('₹85.50')
    expect(written('12485.50')).toBe('₹12,486')
    expect(written('1250000')).toBe('₹12.5L')
  })

  test('are exact beyond what a float can hold', () => {
    const value = '9007199254740993'
    const roomy = { exactColumns: 40, wholeColumns: 40 }
    expect(figureFormat([value], { measure: money('JPY'), locale: 'en-US' }, roomy)(value)).toBe(
      '¥9,007,199,254,740,993',
    )
  })

  test('of a quantity have its unit, pieces go without saying', () => {
    const write = (unit: string) =>
      figureFormat(['39.5'], { measure: { kind: 'quantity', unit }, locale: 'en-US' }, wide)('39.5')
    expect([write('kg'), write('pcs')]).toEqual(['39.5 kg', '39.5'])
  })

  test.each([
    ['en-IN', '1,234.5', 'INR', '-43312766.5', '-₹43,312,766.50'],
    ['en-US', '12,34,567.8', 'USD', '1234567', '$12,34,567'],
    ['de-DE', '1,234.5', 'EUR', '1234.5', '1,234.50 €'],
    ['en-US', '1.234,5', 'KWD', '9.005', 'KWD 9,005'],
  ])('are grouped as the shop writes: in %s as %s', (locale, numberStyle, currency, value, written) => {
    const style = { measure: money(currency), locale, numberStyle }
    expect(figureFormat([value], style, wide)(value).replaceAll('\u00a0', ' ')).toBe(written)
    expect(figureFormat([value], style, { exactColumns: 2, wholeColumns: 2 })(value)).not.toBe(written)
  })

  test('are 0 to 9 in every locale, as in the texts', () => {
    expect(figureFormat(['5'], { measure: money('EGP'), locale: 'ar-EG' }, wide)('5')).toContain('5')
  })
})

describe('the marks of an axis', () => {
  test('have the decimals of its steps', () => {
    expect(axisFormat({ measure: money('USD'), locale: 'en-US' }, 500, 2_000)(1_500)).toBe('$1,500')
    expect(axisFormat({ measure: money('USD'), locale: 'en-US' }, 2.5, 10)(7.5)).toBe('$7.5')
    expect(
      axisFormat({ measure: money('KWD'), locale: 'en-US' }, 0.002, 0.01)(3 * 0.002).replaceAll('\u00a0', ' '),
    ).toBe('KWD 0.006')
  })

  test('are written short from a million on', () => {
    expect(axisFormat({ measure: money('INR'), locale: 'en-IN' }, 500_000, 2_500_000)(500_000)).toBe('₹5L')
    expect(axisFormat({ measure: money('USD'), locale: 'en-US' }, 500_000, 2_000_000)(1_500_000)).toBe('$1.5M')
  })
})
