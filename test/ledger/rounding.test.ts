import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountFor, divideHalfUp, unitPriceOf } from '../../src/ledger/rounding.ts'

const whole = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
const notZero = whole.filter(number => number !== 0n)

describe('dividing', () => {
  test.each([
    [7n, 2n, 4n],
    [-7n, 2n, -4n],
    [7n, -2n, -4n],
    [-7n, -2n, 4n],
    [1n, 3n, 0n],
    [-1n, 3n, 0n],
    [2n, 3n, 1n],
    [0n, -5n, 0n],
    [10n ** 30n + 1n, 2n, 5n * 10n ** 29n + 1n],
  ])('%i / %i is %i', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient)
  })

  test('by zero is a bug', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
  })

  test('is off by half at most, and never more for one sign than for the other', () => {
    fc.assert(
      fc.property(whole, notZero, (numerator, denominator) => {
        const quotient = divideHalfUp(numerator, denominator)
        const doubledRest = 2n * (quotient * denominator - numerator)
        const size = denominator < 0n ? -denominator : denominator
        expect(doubledRest <= size && doubledRest >= -size).toBe(true)
        expect(divideHalfUp(-numerator, denominator)).toBe(-quotient)
        expect(divideHalfUp(numerator, -denominator)).toBe(-quotient)
      }),
    )
  })
})

describe('prices', () => {
  test('half a kilo at 45.00 is 22.50', () => expect(amountFor(500n, 4500n)).toBe(2250n))
  test('a third of a unit is rounded once', () => expect(amountFor(333n, 100n)).toBe(33n))
  test('three for 100.00 are 33.33 each', () => expect(unitPriceOf(10000n, 3000n)).toBe(3333n))
  test('a price for nothing is a bug', () => expect(() => unitPriceOf(100n, 0n)).toThrow(RangeError))

  test('a total of whole units at a price gives that price back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }), (units, price) => {
        expect(unitPriceOf(amountFor(units * 1000n, price), units * 1000n)).toBe(price)
      }),
    )
  })
})
