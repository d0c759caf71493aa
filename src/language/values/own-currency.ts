import type { Words } from '../lexicon/words.ts'
import { lineOf, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberMarks } from '../wording.ts'

const ANY_STYLE = numberMarks('1,234.5')

/** What is left of an amount without the words or short forms of this currency in front and behind: "Rs. 140", "140 naira". */
export function withoutOwnCurrency(amount: string, currency: string, words: Words): string {
  if (!/\p{L}/u.test(amount)) return amount
  const line = lineOf(amount, words, ANY_STYLE)
  const { length } = line.tokens
  const front = sayingWith(line, 0, 'major')
  const start = front?.sense.has(currency) === true ? front.end : 0
  const from = start > 0 && line.tokens[start]?.text === '.' ? start + 1 : start
  const last = line.tokens.findIndex((_, at) => {
    const saying = at > from ? sayingWith(line, at, 'major') : undefined
    return saying?.end === length && saying.sense.has(currency)
  })
  if (from === 0 && last < 0) return amount
  return saidBetween(line, from, last < 0 ? length : last)
}
