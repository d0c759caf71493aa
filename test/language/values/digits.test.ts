import { describe, expect, it } from 'vitest'
import { productOf, readDigits, scaled, sumOf } from '../../../src/language/values/digits.ts'
import { numberMarks } from '../../../src/language/wording.ts'

const readings = (text: string, style: string): string[] =>
  readDigits(text, numberMarks(style)).map(({ value, decimals }) => (Number(value) / 10 ** decimals).toString())

describe('a number in digits', () => {
  it.each([
    ['3', ['3']],
    ['007', ['7']],
    ['1.5', ['1.5']],
    ['12.50', ['12.5']],
    ['1,200', ['1200']],
    ['1,234,567', ['1234567']],
    ['1,00,000', ['100000']],
    ['12,34,567.8', ['1234567.8']],
    ['1,234.5', ['1234.5']],
    ["1'200", ['1200']],
    ['1.000', ['1']],
  ])('%s has one reading where a comma groups', (text, values) => {
    expect(readings(text, '1,234.5')).toEqual(values)
  })

  it.each([
    ['2,5', ['2.5', '25']],
    ['12,50', ['12.5', '1250']],
  ])('%s has two readings where a comma groups', (text, values) => {
    expect(readings(text, '1,234.5')).toEqual(values)
  })

  it.each([
    ['1,5', ['1.5']],
    ['1.200', ['1200']],
    ['1.234.567', ['1234567']],
    ['1.234,5', ['1234.5']],
    ['1,000', ['1', '1000']],
    ['1.5', ['1.5']],
  ])('%s where a comma marks decimals', (text, values) => {
    expect(readings(text, '1.234,5')).toEqual(values)
  })

  it.each(['1.2.3,4.5', '1,2,3', '1.2.3', '123456789012345', '9'.repeat(400), '1,234,56'])(
    '%s cannot be read',
    text => {
      expect(readings(text, '1,234.5')).toEqual([])
    },
  )

  it('has as many digits as the longest number, and no more', () => {
    expect(readings('9'.repeat(14), '1,234.5')).toHaveLength(1)
    expect(readings('9'.repeat(15), '1,234.5')).toHaveLength(0)
  })
})

describe('exact figures', () => {
  it('are scaled without rounding', () => {
    expect(scaled({ value: 15n, decimals: 1 }, 3)).toBe(1500n)
    expect(scaled({ value: 15000n, decimals: 4 }, 3)).toBe(1500n)
    expect(scaled({ value: 15001n, decimals: 4 }, 3)).toBeUndefined()
  })

  it('are added and multiplied exactly', () => {
    expect(sumOf({ value: 1n, decimals: 0 }, { value: 5n, decimals: 1 })).toEqual({ value: 15n, decimals: 1 })
    expect(productOf({ value: 15n, decimals: 1 }, { value: 3n, decimals: 0 })).toEqual({ value: 45n, decimals: 1 })
  })
})
