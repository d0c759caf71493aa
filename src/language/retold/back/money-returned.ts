import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

/** "…, gave him his 80", "… and gave her £5 back": the money that was given back for goods stands behind them. */
export function moneyReturned(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  for (let at = 3; at < line.tokens.length; at += 1) {
    const given = endOfAside(line, at, 'hands-money')
    if (given === 0) continue
    const whose = endOfAside(line, given, 'whose-money')
    const money = moneyAt(line, whose || given, habits)
    if (money === undefined || money.minor === null) return undefined
    // "gave her 1" is one of the goods.
    const isMoney = money.marked || (whose > 0 && isMoreThanGoods(sight, at, whose))
    const end = endOfAside(line, money.end, 'money-back') || money.end
    if (!isMoney || !isBroken(line, end) || end < line.tokens.length - 1) return undefined
    const goods = saidBetween(line, 0, isMark(line, at - 1, ',') || isMark(line, at - 1, '-') ? at - 1 : at)
    const sum = saidBetween(line, whose || given, money.end)
    return { line: `${goods}, refunded ${sum}`, moves: ['customer-return'], remark: '', priceOfOne: sum }
  }
  return undefined
}

/** Is the number larger than every one that stands in front of it? */
function isMoreThanGoods({ line }: Sight, before: number, at: number): boolean {
  const valueAt = (token: number): bigint | undefined => {
    const [figure, ...more] = numberAt(line, token)?.readings ?? []
    return figure?.decimals === 0 && more.length === 0 ? figure.value : undefined
  }
  const sum = valueAt(at)
  if (sum === undefined) return false
  for (let token = 0; token < before; token += 1) {
    if (numberAt(line, token) !== undefined && (valueAt(token) ?? sum) >= sum) return false
  }
  return true
}
