import { expect, it } from 'vitest'
import { wordsOf } from '../../../src/language/lexicon/words.ts'
import { lineOf } from '../../../src/language/text/line.ts'
import { moneyAt } from '../../../src/language/values/money.ts'
import { numberMarks } from '../../../src/language/wording.ts'
import { HABITS } from '../shop.ts'

function minor(words: string, currency = 'GBP'): bigint | null | undefined {
  const line = lineOf(words, wordsOf('en'), numberMarks('1,234.5'))
  return moneyAt(line, 0, { ...HABITS, currency })?.minor
}

it.each([
  ['one pound sixty', 160n],
  ['four pounds fifty each', 450n],
  ['4 pounds 50', 450n],
  ['two pounds and fifty pence', 250n],
  ['two pounds five', 205n],
  ['two pounds five twix', 200n],
  ['a pound', 100n],
  ['a pound five each', 105n],
  ['a fiver', 500n],
  ['two tenners', 2000n],
  ['two forty nine each', 249n],
  ['one oh five', 105n],
  ['one twenty five a kilo', 125n],
  ['two twenty twix', 200n],
  ['12,50', 1250n],
  ['1,250', 125000n],
  ['3k5', 350000n],
  ['two pounds 20 eggs', 200n],
  ['twelve quid', 1200n],
])('%s', (words, expected) => {
  expect(minor(words)).toBe(expected)
})

it.each([
  ['one twenty each', 12000n],
  ['one twenty five each', 12500n],
  ['one oh five each', 100n],
  ['two fifty lux', 200n],
])('%s of rupees', (words, expected) => {
  expect(minor(words, 'INR')).toBe(expected)
})
