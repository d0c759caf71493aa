import { doerBetween } from '../../clauses/who/doer.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, passMark } from '../words.ts'

const LONGEST_WHO = 4

/** "6 eggs to mrs das on credit", "aling nena 2 kilos rice utang": who has goods and owes for them was sold them. */
export function hadForMoney(sight: Sight): Retold | undefined {
  const { line } = sight
  if (line.tokens.some((_, at) => sayingWith(line, at, 'verb') !== undefined)) return undefined
  const debt = endOfAside(line, 0, 'debt-of')
  if (debt > 0) return owedBy(sight, debt)
  if (holds(line, 'from') || holds(line, 'supplier')) return undefined
  const listed = endOfAside(line, 0, 'lists-it')
  const isPaid = holds(line, 'credit') || holds(line, 'payment')
  const { length } = line.tokens
  if (isCounted(sight, listed) && isPaid && (holds(line, 'toward') || goesTo(line)))
    return { line: `sold ${saidOf(line, listed)}`, moves: ['sell'], remark: '' }
  for (let start = 1; start <= LONGEST_WHO && holds(line, 'credit'); start += 1) {
    const kind = isCounted(sight, start) ? doerBetween(sight, 0, start)?.kind : undefined
    if (kind !== 'person' && kind !== 'elder' && kind !== 'trade') continue
    return { line: `sold ${saidBetween(line, start, length)}`, moves: ['sell'], remark: saidBetween(line, 0, start) }
  }
  return undefined
}

/** "kay mang ben", "loaded for thabo". */
function goesTo(line: Line): boolean {
  return line.tokens.some((_, at) => at > 0 && endOfAside(line, at, 'goes-to') > 0)
}

/** "utang ni boy: 1 bread, 2 rice": whose debt it is, and for what. */
function owedBy(sight: Sight, from: number): Retold | undefined {
  const { line, names } = sight
  // "paid" may be said of the debt.
  if (line.tokens.some((_, at) => at >= from && endOfPlain(line, at, 'payment') > 0)) return undefined
  for (let end = from; end <= from + LONGEST_WHO; end += 1) {
    const goods = end > from ? passMark(line, end) : end
    if (end > from && isCounted(sight, goods)) {
      const rest = saidBetween(line, goods, line.tokens.length)
      return { line: `sold ${rest} on credit`, moves: ['sell'], remark: saidBetween(line, from, end) }
    }
    if (!isWhoWord(line, end) || names.knows(end)) return undefined
  }
  return undefined
}

/** "4 cement loaded for thabo": "for" says enough. */
function saidOf(line: Line, from: number): string {
  const loaded = line.tokens.findIndex((_, at) => at > from && endOfAside(line, at, 'goes-to') > at + 1)
  const end = loaded < 0 ? 0 : endOfAside(line, loaded, 'goes-to')
  if (loaded < 0) return saidBetween(line, from, line.tokens.length)
  return `${saidBetween(line, from, loaded)} to ${saidBetween(line, end, line.tokens.length)}`
}

function holds(line: Line, kind: 'credit' | 'payment' | 'toward' | 'from' | 'supplier'): boolean {
  return line.tokens.some((_, at) => endOfPlain(line, at, kind) > 0)
}
