import { isBroken } from '../../clauses/segments/breaks.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import type { Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const AS = [
  ['as-sold', 'sell', 'sold'],
  ['as-wasted', 'waste', 'wasted'],
  ['as-used', 'use', 'used'],
  ['as-received', 'receive', 'received'],
] as const
const LONGEST_DOER = 9

/** "the builders had a dozen coke, put that down as a sale": what it was is said at the end. */
export function putDownAs(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 1; at < line.tokens.length; at += 1) {
    const as = endOfAside(line, at, 'put-down-as')
    if (as === 0) continue
    for (const [kind, move, verb] of AS) {
      const end = endOfAside(line, as, kind)
      if (end > 0 && isBroken(line, end) && end >= line.tokens.length - 1) return goodsAs(sight, at, move, verb)
    }
  }
  return undefined
}

/** "put down 3 soap sold", "stick 3 soap down as sold", "put in 20 bread delivered this morning". */
export function putDownDone(sight: Sight): Retold | undefined {
  const { line } = sight
  let start = 0
  for (let next = endOfLead(line, 0); next > 0; next = endOfLead(line, start)) start = next
  const whole = endOfAside(line, start, 'puts-down')
  const from = whole || endOfAside(line, start, 'puts')
  if (from === 0 || !isCounted(sight, from)) return undefined
  for (let at = from + 1; at < line.tokens.length; at += 1) {
    const down = endOfAside(line, at, 'down-as')
    const as = down || (whole > 0 ? endOfAside(line, at, 'as-being') || at : 0)
    const verb = as === 0 ? undefined : sayingWith(line, as, 'verb')
    if (verb === undefined) continue
    const { doing } = verb.sense
    if (doing !== 'sell' && doing !== 'receive' && doing !== 'waste' && doing !== 'use') return undefined
    if (doing === 'receive' && isFor(line, verb.end)) return undefined
    const said = [
      saidBetween(line, as, verb.end),
      saidBetween(line, from, at),
      saidBetween(line, verb.end, line.tokens.length),
    ]
    return { line: said.join(' ').trim(), moves: [doing], remark: '' }
  }
  return undefined
}

/** "book in 20 bread delivered for friday": it shall come then. */
function isFor(line: Line, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && endOfPlain(line, at, 'for') > 0)
}

/** What is polite, says nothing or begins a request: "right can you". */
function endOfLead(line: Line, at: number): number {
  const mark = line.tokens[at]?.kind === 'mark' ? at + 1 : 0
  const end = endOfPlain(line, at, 'polite') || endOfPlain(line, at, 'request') || mark
  return end || endOfAside(line, at, 'puts-lead')
}

/** The goods in front, which have no verb but one that tells how they went. */
function goodsAs(sight: Sight, end: number, move: Move, verb: string): Retold | undefined {
  const { line } = sight
  const from = startOfGoods(sight, end)
  if (from === undefined) return undefined
  const last = isMark(line, end - 1, ',') || isMark(line, end - 1, '-') || isMark(line, end - 1, '.') ? end - 1 : end
  for (let at = from; at < last; at += 1) if (sayingWith(line, at, 'verb') !== undefined) return undefined
  return { line: `${verb} ${saidBetween(line, from, last)}`, moves: [move], remark: saidBetween(line, 0, from) }
}

/** Behind "the builders had", or the start of the line where goods stand there. */
function startOfGoods(sight: Sight, before: number): number | undefined {
  const { line, names } = sight
  for (let at = 0; at < Math.min(LONGEST_DOER, before); at = endOfAside(line, at, 'where-from') || at + 1) {
    const end = endOfAside(line, at, 'has-got') || endOfAside(line, at, 'takes') || endOfAside(line, at, 'buys')
    if (end > 0 && isCounted(sight, end)) return end
    if (!isWhoWord(line, at) && endOfAside(line, at, 'where-from') === 0) break
  }
  return isCounted(sight, 0) || names.at(0).some(({ kind }) => kind === 'one') ? 0 : undefined
}
