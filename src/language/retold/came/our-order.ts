import { endOfLate } from '../../clauses/beside/late.ts'
import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, passMark } from '../words.ts'

const OUR_ORDER = sayingsOf(englishReceipts.ourOrder)
const HERE = sayingsOf(englishReceipts.orderHere)
const WE_ORDERED = sayingsOf(englishReceipts.weOrdered)

/** "our order of 24 sprite has come", "our order came through: 24 sprite": an order of a customer is placed, and nothing came. */
export function ourOrderCame(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const order = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, OUR_ORDER)
  if (order === 0) return undefined
  const here = endOfSaying(line, order, length, HERE)
  const goods = here > 0 ? passMark(line, here) : endOfPlain(line, order, 'of')
  if (goods === 0 || !isCounted(sight, goods)) return undefined
  if (here > 0) return receivedOf(sight, goods, length, length)
  const end = hereBehind(sight, goods)
  return end === undefined ? undefined : receivedOf(sight, goods, end.from, end.to)
}

/** "the 24 sprite we ordered came" */
export function weOrderedCame(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const start = endOfAside(line, first, 'determiner') || first
  if (!isCounted(sight, start)) return undefined
  for (let at = start + 2; at < length; at += 1) {
    const ordered = endOfSaying(line, at, length, WE_ORDERED)
    const here = ordered === 0 ? 0 : endOfSaying(line, ordered, length, HERE)
    if (here > 0) return receivedOf(sight, start, at, here)
  }
  return undefined
}

function hereBehind({ line }: Sight, goods: number): { readonly from: number; readonly to: number } | undefined {
  for (let from = goods + 2; from < line.tokens.length; from += 1) {
    const to = endOfSaying(line, from, line.tokens.length, HERE)
    if (to > 0) return { from, to }
  }
  return undefined
}

/** The goods up to `end`, and what is told from `rest` on: no other verb, and no question. */
function receivedOf(sight: Sight, goods: number, end: number, rest: number): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?')) return undefined
  for (let at = goods; at < length; at += 1)
    if ((at < end || at >= rest) && sayingWith(line, at, 'verb') !== undefined) return undefined
  // "was delivered next door"
  const isEnd =
    rest === length || isBroken(line, rest) || endOfPlain(line, rest, 'from') > 0 || endOfPlain(line, rest, 'with') > 0
  if (!isEnd && dayAt(sight, rest) === undefined && endOfLate(line, rest) === 0) return undefined
  const said = `${saidBetween(line, goods, end)} ${saidBetween(line, rest, length)}`.trim()
  return { line: `received ${said}`, moves: ['receive'], remark: '' }
}
