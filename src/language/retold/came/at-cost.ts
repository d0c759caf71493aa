import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'

/** What says the price of one, and what leaves open whether it is of one or of all. */
const PLAINLY = { 'at-cost': 'at', 'at-cost-of': 'cost' } as const
const LEAST_GOODS = 2

/** "received 12 tata tea at cost 125", "got 5 milk cp 30": what one of them cost us when it came. */
export function receivedAtCost(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  let said = ''
  let from = 0
  for (let at = LEAST_GOODS; at < length; at += 1) {
    const told = costAt(sight, at)
    if (told === undefined) continue
    said += `${saidBetween(line, from, at)} ${told.plainly} `
    from = told.end
    at = told.end
  }
  return from === 0 ? undefined : { line: `${said}${saidBetween(line, from, length)}`, moves: ['receive'], remark: '' }
}

function costAt({ line, habits }: Sight, at: number): { readonly plainly: string; readonly end: number } | undefined {
  for (const kind of ['at-cost', 'at-cost-of'] as const) {
    const words = endOfAside(line, at, kind)
    const end = isMark(line, words, ':') || isMark(line, words, '-') ? words + 1 : words
    if (words > 0 && moneyAt(line, end, habits) !== undefined) return { plainly: PLAINLY[kind], end }
  }
  return undefined
}
