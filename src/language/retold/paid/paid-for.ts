import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'

const LONGEST_WHO = 4

/** "customer paid 90 for 2 chargers", "she gave me 40 for 1 rope": the money is told in front of what was sold for it. */
export function paidFor(sight: Sight): Retold | undefined {
  const { line, habits, names } = sight
  for (let at = 1; at <= LONGEST_WHO && at < line.tokens.length; at += 1) {
    if (!isWhoWord(line, at - 1) || (names.knows(at - 1) && endOfPlain(line, at - 1, 'function') === 0))
      return undefined
    const paid = endOfAside(line, at, 'paid-us')
    const money = paid > 0 ? moneyAt(line, paid, habits) : undefined
    const goods = money === undefined ? 0 : endOfPlain(line, money.end, 'for')
    if (money === undefined || goods === 0 || !isBuyer(sight, at)) continue
    const rest = saidBetween(line, goods, line.tokens.length)
    return {
      line: `sold ${rest} for ${saidBetween(line, paid, money.end)}`,
      moves: ['sell'],
      remark: saidBetween(line, 0, at),
    }
  }
  return undefined
}

/** Somebody who buys, and none of those who work here or supply. */
function isBuyer({ line }: Sight, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    if (endOfAside(line, at, 'buyer') === end || endOfAside(line, at, 'pronoun') === end) return true
    if (endOfPlain(line, at, 'customer') === end) return true
  }
  return false
}
