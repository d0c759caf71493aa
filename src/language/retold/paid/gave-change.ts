import { isBreak } from '../../clauses/segments/breaks.ts'
import { priceIn, type Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'

const CHANGE = sayingsOf(englishEntered.change)

/** "2 coke sold gave him change 50", "sugar 2 sold, change 200 given": the change is no price. */
export function gaveChange(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  const { length } = line.tokens
  for (let at = 0; at < length - 1; at += 1) {
    const said = endOfSaying(line, at, length, CHANGE)
    if (said === 0) continue
    const money = moneyAt(line, said, habits)
    const end = endOfSaying(line, money?.end ?? said, length, CHANGE) || (money?.end ?? said)
    const isLast = at > 1 && end >= length
    if (!isLast && !(at === 0 && isBreak(line, end))) return undefined
    const [from, to] = isLast ? [0, isBreak(line, at - 1) ? at - 1 : at] : [end + 1, length]
    if (isPriced(sight, from, to)) return undefined
    return { line: saidBetween(line, from, to), moves: ['sell'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

/** What was handed over tells, with the change, what was paid. */
function isPriced(sight: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = priceIn(sight, at)?.meaning.kind
    if (kind !== undefined && kind !== 'number') return true
  }
  return false
}
