import { type Adjunct, endOfAdjunct } from '../../clauses/beside/adjuncts.ts'
import { isBehindPrice, isBreak, isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'

const TOLD_OF_GOODS = [
  'adjunct-receipt',
  'adjunct-waste',
  'adjunct-customer-return',
  'adjunct-supplier-return',
] as const

/** "received this second 6 soap", "2 soap sold to some kids": without a word group that leaves an entry what it is. */
export function withoutAdjunct(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length; at += 1) {
    const found = endOfAdjunct(sight, at)
    if (found !== undefined && isFree(sight, at, found)) return without(line, at, found)
  }
  return undefined
}

/** The line without the words, and without one of two marks around them. */
function without(line: Line, at: number, { end, moves }: Adjunct): Retold {
  const isOpened = at > 0 && isBreak(line, at - 1)
  const isClosed = isMark(line, end, ')') || (at === 0 && isBreak(line, end)) || (isOpened && isMark(line, end, ','))
  const before = saidBetween(line, 0, isOpened ? at - 1 : at)
  const behind = saidBetween(line, isClosed ? end + 1 : end, line.tokens.length)
  // What somebody got "from the fridge" was here before.
  const isHere = endOfAside(line, at, 'off-own-shelf') === end
  const among = isHere ? moves.filter(move => move !== 'receive') : moves
  return { line: `${before} ${behind}`.trim(), moves: ['any'], among, remark: saidBetween(line, at, end) }
}

/** Does nothing stand in front of the words that turns them around, and nothing behind them that they go on with? */
function isFree(sight: Sight, at: number, { end, isApart }: Adjunct): boolean {
  const { line } = sight
  if (isApart) return isBroken(line, end) && (at === 0 || isBreak(line, at - 1))
  if (sayingWith(line, at, 'verb')?.end === end) return false
  if (at > 0 && endOfAside(line, at - 1, 'adjunct-bound') === at && !isBehindPrice(sight, at)) return false
  const next = isBroken(line, end) ? end + 1 : end
  if (at === 0 && (endOfAside(line, end, 'do-it') > 0 || endOfAside(line, next, 'do-it') > 0)) return false
  if (isBroken(line, end)) return true
  return !isOfTheWords(sight, at, end) && mayFollow(sight, end)
}

/** "bought by mistake yesterday", "i signed for 18", "my apologies for yesterday": a day or number that may be of the words. */
function isOfTheWords(sight: Sight, at: number, end: number): boolean {
  const { line } = sight
  // "sold earbuds with receipt 79": no 79 of them.
  if (line.tokens[end]?.kind === 'number' && endOfPlain(line, at, 'reference') >= end) return true
  const isFor = endOfPlain(line, end, 'for') > 0 && (priceIn(sight, end) ?? dayAt(sight, end + 1)) !== undefined
  if (dayAt(sight, end) !== undefined || (isFor && dayAt(sight, end + 1) !== undefined))
    return (
      isFor ||
      endOfAside(line, at, 'for-delivery') === end ||
      TOLD_OF_GOODS.some(kind => endOfAside(line, at, kind) === end)
    )
  return (
    isFor && endOfPlain(line, at, 'toward') === 0 && endOfAside(line, at, 'adjunct') !== end && !isMoney(sight, end)
  )
}

/** "for rs 80", and not "for 3". */
function isMoney({ line, habits }: Sight, at: number): boolean {
  return moneyAt(line, endOfPlain(line, at, 'for'), habits)?.marked === true
}

/** What may stand behind without being said of the words: goods, a verb, a price, a day, somebody. */
function mayFollow(sight: Sight, at: number): boolean {
  const { line } = sight
  if (line.tokens[at]?.kind === 'number' || sayingWith(line, at, 'verb') !== undefined) return true
  if (sight.names.knows(at) || priceIn(sight, at) !== undefined || dayAt(sight, at) !== undefined) return true
  const joined = endOfPlain(line, at, 'gap')
  if (joined > 0 && quantitiesIn(sight, joined).length > 0) return true
  if (endOfPlain(line, at, 'filler') > 0 || endOfPlain(line, at, 'polite') > 0) return true
  if (endOfPlain(line, at, 'payment') > 0 || endOfPlain(line, at, 'customer') > 0) return true
  const isSomebody = endOfPlain(line, at, 'article') > 0 && endOfPlain(line, at + 1, 'customer') > 0
  const isRemark = sayingWith(line, at, 'remark') !== undefined && endOfPlain(line, at, 'of') === 0
  return isSomebody || isRemark || endOfAdjunct(sight, at) !== undefined || endOfAside(line, at, 'circumstance') > 0
}
