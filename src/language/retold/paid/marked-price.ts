import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'
import { isPaidFor } from '../words.ts'

/** "2 lux mrp 45 sold at 40": the price that stands on the goods, and then what they were sold for. */
export function belowMarked(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  for (let at = 2; at < line.tokens.length - 2; at += 1) {
    const amount = endOfAside(line, at, 'marked-price')
    if (amount === 0) continue
    const end = moneyAt(line, amount, habits)?.end ?? 0
    const sold = isMark(line, end, ',') || isMark(line, end, ')') ? end + 1 : end
    if (end === 0 || !isSold(line, sold) || !isPaidFor(sight, sold)) return undefined
    const goods = saidBetween(line, 0, isMark(line, at - 1, '(') || isMark(line, at - 1, ',') ? at - 1 : at)
    const rest = saidBetween(line, sold, line.tokens.length)
    return { line: `${goods} ${rest}`, moves: ['sell'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

function isSold(line: Line, at: number): boolean {
  return sayingWith(line, at, 'verb')?.sense.doing === 'sell'
}
