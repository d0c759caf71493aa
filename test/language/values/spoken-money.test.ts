import { expect, it } from 'vitest'
import { wordsOf } from '../../../src/language/lexicon/words.ts'
import { lineOf } from '../../../src/language/text/line.ts'
import { moneyAt } from '../../../src/language/values/money.ts'
import { numberMarks } from '../../../src/language/wording.ts'
import { HABITS } from '../shop.ts'

function minor(words: string): bigint | null | undefined {
  const line = lineOf(words, wordsOf('en'), numberMarks('1,234.5'))
  return moneyAt(line, 0, { ...HABITS, currency: 'GBP' })?.minor
}

it.each([
  ['one pound sixty', 160n],
  ['four pounds fifty each', 450n],
  ['4 pounds 50', 450n],
  ['two pounds and fifty pence', 250n],
  ['two pounds five', 200n],
  ['two pounds 20 eggs', 200n],
  ['twelve quid', 1200n],
])('%s', (words, expected) => {
  expect(minor(words)).toBe(expected)
})
