import { isBroken } from '../../clauses/segments/breaks.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { MoneySaid } from '../../values/money-said.ts'
import type { Retold } from '../done.ts'

/** Least that is paid for one piece, in the smallest money, where no sign tells that it is money. */
const LEAST_EACH = 1000n
const THOUSANDTHS = 1000n

/** "sold 5 gino, collected 1k", "mama tobi bought 5 gino and collected 800": what was taken for it stands at the end. */
export function collectedFor(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  for (let at = 2; at < line.tokens.length; at += 1) {
    const taken = endOfAside(line, at, 'took-money')
    const money = taken > 0 ? moneyAt(line, taken, habits) : undefined
    if (money === undefined || money.minor === null || !isEnd(line, money.end)) continue
    if (!isSold(line, at) || !(isMoney(line, money) || isDear(sight, at, money.minor))) continue
    const before = isMark(line, at - 1, ',') || isMark(line, at - 1, '-') ? at - 1 : at
    const end = endOfPlain(line, before - 1, 'gap') === before ? before - 1 : before
    const said = `${saidBetween(line, 0, end)} for ${saidBetween(line, taken, line.tokens.length)}`
    return { line: said, moves: ['sell'], remark: '' }
  }
  return undefined
}

/** All that follows is how it was paid, and nothing is still to come. */
function isEnd(line: Line, at: number): boolean {
  if (endOfPlain(line, at, 'credit') > 0) return false
  const paid = endOfPlain(line, at, 'payment') || at
  return isBroken(line, paid) && paid >= line.tokens.length - 1
}

/** With a sign, "1k" or cents: no number of goods. */
function isMoney(line: Line, { marked, end }: MoneySaid): boolean {
  return marked || (line.tokens[end - 1]?.text === 'k' && line.tokens[end - 1]?.glued === true)
}

/** "collected 800" for five: far more than anybody has of the goods that were told. */
function isDear(sight: Sight, before: number, minor: bigint): boolean {
  const { line } = sight
  if (line.tokens[before]?.text !== 'collected' && line.tokens[before]?.text !== 'charged') return false
  for (let at = 0; at < before; at += 1) {
    const reading = quantitiesIn(sight, at)[0]?.reading
    if (reading?.kind === 'exact') return minor * THOUSANDTHS >= reading.thousandths * LEAST_EACH
  }
  return false
}

function isSold(line: Line, before: number): boolean {
  for (let at = 0; at < before; at += 1) {
    if (sayingWith(line, at, 'verb')?.sense.doing === 'sell') return true
    if (endOfAside(line, at, 'buys') > 0 || endOfAside(line, at, 'takes') > 0) return true
  }
  return false
}
