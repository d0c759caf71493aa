import { isBroken } from '../../clauses/segments/breaks.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import type { Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import { endOfTime, numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'
import { isPaidFor } from '../words.ts'

/** What may be said behind goods of which one thing was done; `instead`: what it comes to. */
const TAILS: readonly {
  readonly kind: AsideKind
  readonly move: Move
  readonly instead: string
  readonly isPriced?: true
}[] = [
  { kind: 'stolen-from', move: 'waste', instead: '' },
  { kind: 'searched', move: 'waste', instead: '' },
  { kind: 'as-it-broke', move: 'waste', instead: '' },
  { kind: 'so-binned', move: 'waste', instead: '' },
  { kind: 'why-back', move: 'customer-return', instead: '' },
  { kind: 'why-cheaper', move: 'sell', instead: '', isPriced: true },
  { kind: 'promised', move: 'sell', instead: 'on credit' },
  { kind: 'spoilt-so', move: 'waste', instead: 'expired' },
  { kind: 'seen-so', move: 'count', instead: '' },
]
const LONGEST_DEBTOR = 4

/** "stolen off the rail", "lost, not found anywhere", "broke when unloading", "she'll settle up saturday": behind what was done. */
export function withoutTail(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length; at += 1) {
    for (const { kind, move, instead, isPriced } of TAILS) {
      const end = endOfAside(line, at, kind)
      if (end > 0 && isEnd(line, end) && (isPriced !== true || isPaidFor(sight, 0)))
        return { ...retold(sight, at, end, move, instead), ...(isPriced === true && { mayAskHowMany: true }) }
    }
    const about = endOfAside(line, at, 'about-when')
    const time = about > 0 ? endOfTime(line, about) : 0
    if (time > 0 && isEnd(line, time)) return retold(sight, at, time, 'any', '')
    const ordered = endOfAside(line, at, 'not-so-many')
    const many = ordered > 0 && isTurnedUp(line, at) ? (numberAt(line, ordered)?.end ?? 0) : 0
    if (many > 0 && isEnd(line, many)) return retold(sight, at, many, 'receive', '')
    if (isOwed(sight, at)) return retold(sight, at, line.tokens.length, 'sell', 'on credit')
    const debt = endOfAside(line, at, 'owed-by')
    if (debt > 0 && isDebtor(sight, debt)) return retold(sight, at, line.tokens.length, 'sell', 'on credit')
  }
  return undefined
}

/** The sayings behind which a line may end, with a mark. */
function isEnd(line: Line, at: number): boolean {
  return isBroken(line, at) && at >= line.tokens.length - 1
}

function retold({ line }: Sight, at: number, end: number, move: Move | 'any', instead: string): Retold {
  const last = [',', '-', ';', '.', '('].some(mark => isMark(line, at - 1, mark)) ? at - 1 : at
  return { line: `${saidBetween(line, 0, last)} ${instead}`.trim(), moves: [move], remark: saidBetween(line, at, end) }
}

/** "18 turned up instead of 20": that they came stands right before; "received 18 instead of 20" may put right what was written. */
function isTurnedUp(line: Line, at: number): boolean {
  const last = isMark(line, at - 1, ',') ? at - 1 : at
  return line.tokens.some((_, from) => from > 0 && from < last && endOfAside(line, from, 'turned-up') === last)
}

/** "balance 4k on friday", "owes 40": how much is to come, or when; "balance 20" may be what is left of the goods. */
function isOwed({ line, habits }: Sight, at: number): boolean {
  const owes = endOfAside(line, at, 'owes')
  const from = owes || endOfAside(line, at, 'rest-owed')
  if (from === 0) return false
  const money = moneyAt(line, from, habits)
  const paid = money?.end ?? from
  const when = endOfAside(line, paid, 'paid-when')
  const isTold = when > 0 || (money !== undefined && (owes > 0 || money.marked))
  return isTold && isEnd(line, when || paid)
}

/** Who owes it: a few words of somebody, up to the end, of which none is goods. */
function isDebtor({ line, names }: Sight, from: number): boolean {
  const { length } = line.tokens
  if (from >= length || length - from > LONGEST_DEBTOR) return false
  for (let at = from; at < length; at += 1) if (!isWhoWord(line, at) || names.knows(at)) return false
  return true
}
