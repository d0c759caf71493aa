import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fractionDigits, sumDecimals } from '../../src/charts/decimals.ts'

test.each([
  [[], '0'],
  [['12'], '12'],
  [['0.10', '0.20'], '0.3'],
  [['1.5', '-2.25'], '-0.75'],
  [['9007199254740993', '0.01'], '9007199254740993.01'],
  [['-5', '5'], '0'],
])('the sum of %j is %s', (decimals, sum) => {
  expect(sumDecimals(decimals)).toBe(sum)
})

test('a sum is exact, whatever the figures', () => {
  const thousandths = fc.array(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), { maxLength: 20 })
  fc.assert(
    fc.property(thousandths, figures => {
      const total = figures.reduce((sum, figure) => sum + figure, 0n)
      expect(inThousandths(sumDecimals(figures.map(decimal)))).toBe(total)
    }),
  )
})

test('final zeros are no digits', () => {
  expect(['5', '5.00', '5.250', '-0.125'].map(fractionDigits)).toEqual([0, 0, 2, 3])
})

function decimal(thousandths: bigint): string {
  const figures = (thousandths < 0n ? -thousandths : thousandths).toString().padStart(4, '0')
  return `${thousandths < 0n ? '-' : ''}${figures.slice(0, -3)}.${figures.slice(-3)}`
}

function inThousandths(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(3, '0'))
}
