import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossing, isOn, LEVELS, left, levelOf } from '../../src/alerts/crossing.ts'

const POINT = 4_000n

describe('stock with a reorder point of 4', () => {
  it.each([
    ['stays above it', 10, 5, undefined],
    ['reaches it', 10, 4, 'low'],
    ['falls below it', 10, 3, 'low'],
    ['falls below it by a thousandth', 4.001, 4, 'low'],
    ['was low already', 4, 3, undefined],
    ['runs out at once', 10, 0, 'out'],
    ['runs out, being low', 3, 0, 'out'],
    ['was out already', 0, 0, undefined],
    ['goes below zero at once', 10, -1, 'below-zero'],
    ['goes below zero, being out', 0, -0.001, 'below-zero'],
    ['goes further below zero', -1, -5, undefined],
    ['comes in, but stays low', 0, 4, undefined],
    ['comes in from below zero, but stays out', -3, 0, undefined],
    ['comes in above it', 0, 5, undefined],
    ['does not move', 4, 4, undefined],
  ])('%s: %d to %d is %s', (_, before, after, level) => {
    expect(crossing(thousandths(before), thousandths(after), POINT)).toBe(level)
  })
})

describe('stock without a reorder point', () => {
  it.each([
    ['is never low', 10, 1, undefined],
    ['runs out', 1, 0, 'out'],
    ['goes below zero', 1, -1, 'below-zero'],
  ])('%s: %d to %d is %s', (_, before, after, level) => {
    expect(crossing(thousandths(before), thousandths(after), null)).toBe(level)
  })
})

describe('stock that is stated for the first time', () => {
  it.each([
    [5, undefined],
    [4, 'low'],
    [0, 'out'],
  ])('of %d is %s', (after, level) => {
    expect(crossing(null, thousandths(after), POINT)).toBe(level)
  })
})

it('a reorder point of 0 is out of stock', () => {
  expect(crossing(1_000n, 0n, 0n)).toBe('out')
})

describe('what stock has left can be crossed again', () => {
  it.each([
    [2, 5, ['low']],
    [0, 2, ['out']],
    [0, 5, ['out', 'low']],
    [-1, 5, ['below-zero', 'out', 'low']],
    [-1, 0, ['below-zero']],
    [5, 2, []],
    [5, 9, []],
  ])('from %d to %d: %j', (before, after, levels) => {
    expect(left(thousandths(before), thousandths(after), POINT)).toEqual(levels)
  })
})

const onHand = fc.bigInt({ min: -9_000n, max: 9_000n })
const point = fc.option(fc.bigInt({ min: 0n, max: 6_000n }))

it('a level is crossed between two of its sides only, and never when stock goes up', () => {
  fc.assert(
    fc.property(onHand, onHand, point, (before, after, reorderPoint) => {
      const level = crossing(before, after, reorderPoint)
      if (after >= before) expect(level).toBeUndefined()
      const crossed = LEVELS.filter(one => !isOn(one, before, reorderPoint) && isOn(one, after, reorderPoint))
      // The most urgent is said; if that was crossed before, there is nothing to say.
      expect(level).toBe(crossed.includes(levelOf(after, reorderPoint) ?? 'low') ? crossed[0] : undefined)
    }),
  )
})

it('on every way down and up, a level is said once for each time that it was left', () => {
  fc.assert(
    fc.property(fc.array(onHand, { minLength: 2, maxLength: 40 }), point, (stops, reorderPoint) => {
      let armed = new Set<string>(LEVELS.filter(level => !isOn(level, stops[0] ?? 0n, reorderPoint)))
      for (const [index, after] of stops.slice(1).entries()) {
        const said = crossing(stops[index] ?? 0n, after, reorderPoint)
        if (said !== undefined) expect(armed.has(said)).toBe(true)
        armed = new Set(LEVELS.filter(level => !isOn(level, after, reorderPoint)))
      }
    }),
  )
})

function thousandths(quantity: number): bigint {
  return BigInt(Math.round(quantity * 1_000))
}
