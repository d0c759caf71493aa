import { expect, test } from 'vitest'
import { percentAgainst } from '../../src/reports/percent.ts'

test.each([
  [112n, 100n, '+12 %'],
  [95n, 100n, '-5 %'],
  [100n, 100n, '±0 %'],
  [10_004n, 10_000n, '±0 %'],
  [10_050n, 10_000n, '+1 %'],
  [0n, 100n, '-100 %'],
  [-100n, 100n, '-200 %'],
  [300n, 100n, '+200 %'],
  [5n, 0n, null],
  [5n, -10n, null],
])('%s against %s is %s', (now, earlier, said) => {
  expect(percentAgainst(now, earlier)).toBe(said)
})
