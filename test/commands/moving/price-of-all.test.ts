import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../src/commands/moving/price-of-all.ts'

describe('a sum that is shared', () => {
  it.each([
    [8100n, [3000n, 6000n], [2700n, 5400n]],
    [100n, [30n, 40n], [43n, 57n]],
    [100n, [1n, 1n, 1n], [33n, 34n, 33n]],
    [0n, [5n, 5n], [0n, 0n]],
    [7n, [0n, 3n], [0n, 7n]],
  ])('%s by %s is %s', (sum, weights, shares) => {
    expect(sharesOf(sum, weights)).toEqual(shares)
  })

  it('is given out to the last cent, and nobody gets less than nothing', () => {
    const money = fc.bigInt({ min: 0n, max: 10n ** 12n })
    fc.assert(
      fc.property(
        money,
        fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }),
        (sum, weights) => {
          const shares = sharesOf(sum, weights)
          expect(shares.reduce((all, share) => all + share, 0n)).toBe(sum)
          expect(shares.every(share => share >= 0n)).toBe(true)
        },
      ),
    )
  })
})
