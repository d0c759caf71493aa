import { withoutEnds } from './answer-kernel.ts'
import { englishAnswers } from './lexicon/en/answers.ts'
import { type Line, lineOf } from './text/line.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import { saidBetween } from './text/tokens.ts'
import { priceAt } from './values/price.ts'
import type { Habits } from './vocabulary.ts'

/** What stands in front of an answer that is the price of all, and not of one. */
export const TOTAL_ANSWER = 'total '

const FOR_ALL = sayingsOf(englishAnswers.ofAll)
const OF_ONE = sayingsOf(englishAnswers.ofOne)

/** Does an answer say no more than that what was said is the price of one ("each"), or of all ("total", "both")? */
export function priceOfWhich(text: string, habits: Habits): 'one' | 'all' | undefined {
  const line = withoutEnds(text, habits)
  const { length } = line.tokens
  if (length === 0) return undefined
  if (endOfSaying(line, 0, length, OF_ONE) === length) return 'one'
  return endOfSaying(line, 0, length, FOR_ALL) === length ? 'all' : undefined
}

/** The amount that `text` says to be paid for all ("50 in all", "total 50", "50 for both"), in minor units. */
export function readTotal(text: string, habits: Habits): bigint | undefined {
  const line = withoutEnds(text, habits)
  const { length } = line.tokens
  for (let end = 1; end < length; end += 1) {
    if (endOfSaying(line, end, length, FOR_ALL) === length) return amountIn(line, 0, end, habits)
  }
  const front = endOfSaying(line, 0, length, FOR_ALL)
  const from = front > 0 ? front + (line.tokens[front]?.kind === 'mark' ? 1 : 0) : 0
  return from > 0 && from < length ? amountIn(line, from, length, habits) : undefined
}

/** The amount that these tokens are, and nothing else. */
function amountIn(line: Line, from: number, to: number, habits: Habits): bigint | undefined {
  const said = lineOf(`@ ${saidBetween(line, from, to)}`, line.words, line.marks)
  const price = priceAt(said, 0, habits)
  return price?.end === said.tokens.length && price.meaning.kind === 'each' ? price.meaning.minor : undefined
}
