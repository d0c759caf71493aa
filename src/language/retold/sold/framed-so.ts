import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishFramedSo } from '../../lexicon/en/told/framed-so.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isGoodsUpTo, passMark } from '../words.ts'

const THAT_IS = sayingsOf(englishFramedSo.thatIs)
const FAIRS = sayingsOf(englishFramedSo.fairs)
const ORDER = sayingsOf(englishFramedSo.order)
const NA = sayingsOf(englishFramedSo.naFront)
const WE_SELL = sayingsOf(englishFramedSo.weSell)

/** "that's a dozen eggs sold": what frames it tells nothing of it. */
export function thatIsSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const start = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, THAT_IS)
  if (start === 0 || isMark(line, length - 1, '?')) return undefined
  const verb = line.tokens.findIndex((_, at) => at > start && sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  if (verb < 0 || line.tokens[verb]?.text !== 'sold' || !isGoodsUpTo(sight, start, verb)) return undefined
  return { line: saidBetween(line, start, length), moves: ['sell'], remark: '' }
}

/** "yesterday's market: 20 sourdough sold": sold there, on that day. */
export function soldAtFair(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = dayAt(sight, 0)
  const start = endOfPlain(line, 0, 'of-day') || first?.end || endOfAside(line, 0, 'determiner')
  const end = endOfSaying(line, start, length, FAIRS)
  const last = end === 0 ? undefined : dayAt(sight, end)
  const behind = last?.end ?? end
  const from = passMark(line, behind)
  if (end === 0 || from === behind || (last !== undefined && first !== undefined)) return undefined
  const day = first ?? last
  if (day !== undefined && day.day.kind !== 'day') return undefined
  const verbs = line.tokens.flatMap((_, at) => (at >= from ? (sayingWith(line, at, 'verb')?.sense.doing ?? []) : []))
  const isBought = verbs.length > 0 && verbs.every(doing => doing === 'buy')
  if (!isBought && !verbs.includes('sell')) return undefined
  const when = day === undefined ? '' : day === first ? saidBetween(line, 0, start) : saidBetween(line, end, behind)
  return {
    line: `${withoutOwn(when)} ${saidBetween(line, from, length)}`.trim(),
    moves: [isBought ? 'receive' : 'sell'],
    remark: saidBetween(line, 0, end),
  }
}

/** "yesterday" of "yesterday's". */
function withoutOwn(day: string): string {
  return day.replace(/['’]?s$/u, '')
}

/** "web order 4471: white tee L x2 sold": what an order from outside was for, with its number. */
export function soldForOrder(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const order = endOfSaying(line, 0, length, ORDER)
  const number = isMark(line, order, '#') ? order + 1 : order
  const { kind, text = '' } = line.tokens[number] ?? {}
  const isLong = text.length > 2 || number > order
  if (order === 0 || kind !== 'number' || !isLong) return undefined
  const from = passMark(line, number + 1)
  if (from === number + 1 || from >= length) return undefined
  const verbs = line.tokens.flatMap((_, at) => (at >= from ? (sayingWith(line, at, 'verb')?.sense.doing ?? []) : []))
  if (verbs.length === 0 || !verbs.every(doing => doing === 'sell')) return undefined
  return { line: saidBetween(line, from, length), moves: ['sell'], remark: saidBetween(line, 0, number + 1) }
}

/** "oga na 2kg garri and 1 litre oil we sell": what was sold stands between. */
export function naWeSell(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const start = endOfSaying(line, passMark(line, endOfPlain(line, 0, 'polite')), length, NA)
  if (start === 0 || !isCounted(sight, start)) return undefined
  for (let at = start + 2; at < length; at += 1) {
    const end = endOfSaying(line, at, length, WE_SELL)
    if (end === 0) continue
    if (!isGoodsUpTo(sight, start, at)) return undefined
    const rest = `${saidBetween(line, start, at)} ${saidBetween(line, end, length)}`
    return { line: `sold ${rest}`.trim(), moves: ['sell'], remark: '' }
  }
  return undefined
}
