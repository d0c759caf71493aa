import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import type { Habits } from '../vocabulary.ts'
import { moneyAt } from './money.ts'
import type { MoneySaid } from './money-said.ts'
import { endOfPercent } from './percent.ts'
import type { PriceSaid } from './price-said.ts'

/**
 * "10 dhs discount", "less 10", "with 10 off", "discount of 10 each": so much off the list price. Only beside a sale:
 * "30 eggs, 5 off" of a delivery are five bad ones.
 */
export function lessAt(line: Line, at: number, habits: Habits): Omit<PriceSaid, 'from'> | undefined {
  const start = endOfPlain(line, at, 'with') || at
  const before = endOfPlain(line, start, 'less') || endOfPlain(line, start, 'off')
  const opened = isMark(line, before, ':') ? before + 1 : endOfPlain(line, before, 'of') || before
  const money = moneyAt(line, before > 0 ? opened : start, habits)
  if (money === undefined || endOfPercent(line, money.end) > 0 || !isOfSale(line, at)) return undefined
  const end = before > 0 ? money.end : endOfPlain(line, money.end, 'off')
  // "after discount 70": that is what was paid, or what was taken off.
  if (end > 0 && before > 0 && line.tokens[start - 1]?.text === 'after') return { end, meaning: { kind: 'unclear' } }
  return end === 0 ? undefined : lessBy(line, money, end, !money.marked && endOfPlain(line, start, 'less') === before)
}

function lessBy(
  line: Line,
  { minor, marked, token }: MoneySaid,
  off: number,
  isPlain: boolean,
): Omit<PriceSaid, 'from'> {
  const each = endOfPlain(line, off, 'each')
  if (minor === null || minor <= 0n || (each === 0 && isCountOff(line, { token, marked }, off)))
    return { end: each || off, meaning: { kind: 'unclear' } }
  return { end: each || off, meaning: { kind: 'less', minor, isEach: each > 0, isPlain } }
}

/** "sold 1 bread, 2 off": two more may have gone off. */
function isCountOff(line: Line, { token, marked }: Pick<MoneySaid, 'token' | 'marked'>, end: number): boolean {
  const isSmall = /^[1-9]$/.test(line.tokens[token]?.text ?? '')
  return !marked && isSmall && isMark(line, token - 1, ',') && line.tokens[end - 1]?.text === 'off'
}

/** Was a sale told before this token? */
export function isOfSale(line: Line, before: number): boolean {
  for (let at = 0; at < before; at += 1) if (sayingWith(line, at, 'verb')?.sense.doing === 'sell') return true
  return false
}

/** Was it told before this token, and nothing else behind it, that goods came in? */
export function isOfReceipt(line: Line, before: number): boolean {
  for (let at = before - 1; at >= 0; at -= 1) {
    const doing = sayingWith(line, at, 'verb')?.sense.doing
    if (doing !== undefined) return doing === 'receive' || doing === 'buy'
  }
  return false
}
