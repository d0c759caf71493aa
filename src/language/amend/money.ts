import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import { englishAmend } from '../lexicon/en/amend/amend.ts'
import { type ReadLine, readLine } from '../line.ts'
import { endOfSaying, holdsSaying, sayingsOf } from '../text/sayings.ts'
import { saidBetween } from '../text/tokens.ts'
import { priceAt } from '../values/price.ts'
import { denialAt } from './denial.ts'
import type { Kernel } from './kernel.ts'
import { withRight } from './rewrite.ts'
import type { Right } from './words.ts'

const PAID_FOR = sayingsOf(englishAmend.paidFor)
const WRONG_PRICE = sayingsOf(englishAmend.wrongPrice)

/**
 * "I gave her for 11000", "they paid 500", and behind a word of correction "price was 45": the line before with that
 * price. What was paid is for all of it, a price is for one.
 */
export function withMoney(
  right: Kernel,
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): string | undefined {
  const { sight, from } = right
  const to = endOfRight(right)
  const isCorrecting = right.corrects
  const paid = firstOf(right, from, englishAmend.paid)
  const priced = isWrongPrice(right)
    ? from
    : isCorrecting
      ? endOfAny(right, from, englishAmend.priced)
      : tellsPrice(previous)
        ? endOfAny(right, from, englishAmend.pricedThen)
        : 0
  const start = paid || priced
  if (start === 0 || start >= to || (paid > 0 && isPaidFor(right, paid))) return undefined
  const said = saidBetween(sight.line, start, to)
  const isNumber = priceAt(sight.line, start, sight.habits)?.meaning.kind === 'number'
  const money = readLine(
    isNumber ? `${paid > 0 ? englishAmend.forAll : englishAmend.forOne} ${said}` : said,
    grammar,
    context,
  )
  const { length } = money.sight.line.tokens
  const price = priceAt(money.sight.line, 0, money.sight.habits)
  if (price?.end !== length || price.meaning.kind === 'number') return undefined
  return withRight({ sight: money.sight, from: 0, to: length }, previous)
}

/** Was it told at what price? Then "rate was 105" says which one it should have been. */
function tellsPrice({ path }: ReadLine): boolean {
  return path.some(segment => segment.kind === 'item' && segment.item.price !== null)
}

/** "wrong price, 15": no number of goods. */
export function isWrongPrice({ sight: { line }, from }: Right): boolean {
  return line.tokens[from]?.kind === 'number' && holdsSaying(line, 0, from, WRONG_PRICE)
}

/** "she only paid for 2" tells how many were paid, "I gave her for 2" what they cost. */
function isPaidFor({ sight: { line } }: Right, end: number): boolean {
  return line.tokens[end]?.text === englishAmend.forAll && endOfSaying(line, end - 1, end, PAID_FOR) > 0
}

/** "240" of "240 not 250". */
function endOfRight({ sight: { line }, from, to }: Kernel): number {
  for (let at = from + 1; at < to; at += 1) if (denialAt(line, at) > 0) return at
  for (const tail of englishAmend.paidBehind) {
    const start = to - tail.length
    if (start > from && tail.every((word, offset) => line.tokens[start + offset]?.text === word)) return start
  }
  return to
}

/** Where the first of these sayings ends that begins no later than at the token: "she" may be passed over in front of what is right. */
function firstOf(right: Right, last: number, sayings: readonly (readonly string[])[]): number {
  for (let at = 0; at <= last; at += 1) {
    const end = endOfAny(right, at, sayings)
    if (end > 0) return end
  }
  return 0
}

/** Where the longest of these sayings ends that begins at the token; 0 if none does. */
function endOfAny({ sight: { line }, to }: Right, at: number, sayings: readonly (readonly string[])[]): number {
  const ends = sayings
    .filter(words => words.every((word, offset) => line.tokens[at + offset]?.text === word))
    .map(words => at + words.length)
  return Math.max(0, ...ends.filter(end => end < to))
}
