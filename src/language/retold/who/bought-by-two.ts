import { isBuyer } from '../../clauses/who/bought-by.ts'
import { doerBetween } from '../../clauses/who/doer.ts'
import { isForStock } from '../../clauses/who/named-buyer.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_WHO = 4

/** "sipho and themba bought 4 eggs": two of whom each is a customer. */
export function boughtByTwo(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let and = 1; and <= LONGEST_WHO && and < line.tokens.length; and += 1) {
    const second = endOfPlain(line, and, 'gap')
    if (second === 0) continue
    for (let verb = second + 1; verb <= second + LONGEST_WHO; verb += 1) {
      const goods = endOfAside(line, verb, 'buys')
      if (goods === 0 || !isCounted(sight, goods) || isForStock(sight, goods)) continue
      const doers = [doerBetween(sight, 0, and), doerBetween(sight, second, verb)]
      if (!doers.every(doer => doer !== undefined && isBuyer(sight, doer))) return undefined
      const said = `sold ${saidBetween(line, goods, line.tokens.length)}`
      return { line: said, moves: ['sell'], remark: saidBetween(line, 0, verb) }
    }
  }
  return undefined
}
