import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, passMark } from '../words.ts'

const LONGEST_LEAD = 9
const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])
const SPOILT: ReadonlySet<Doing> = new Set<Doing>(['waste'])

/** "tradies in early, sold 6 pies", "rain came in, write off 2 cement": who was here, or what happened, in front of a plain entry. */
export function behindLead(sight: Sight): Retold | undefined {
  const { line } = sight
  const who = endOfAside(line, 0, 'has-had')
  for (let at = 0; at < LONGEST_LEAD; at += 1) {
    const weather = endOfAside(line, at, 'weather')
    if (weather > 0 && (at === 0 || isWeatherLead(sight, at))) return entryBehind(sight, weather, SPOILT, 'waste')
    const gone = endOfAside(line, at, 'order-gone')
    if (gone > 0) return orderGone(sight, at, gone)
    const here = at > 0 ? endOfAside(line, at, 'is-in') : 0
    const kind = here > 0 ? doerBetween(sight, who, at)?.kind : undefined
    if (kind === 'person' || kind === 'trade')
      return boughtBehind(sight, who, at, here) ?? entryBehind(sight, here, SOLD, 'sell')
    if (isMark(line, at, ',')) return undefined
  }
  return undefined
}

/** "two tourists in, bought 4 totes": what those who were here bought, told of them. */
function boughtBehind({ line }: Sight, who: number, end: number, here: number): Retold | undefined {
  const from = passMark(line, here)
  if (from === here || endOfAside(line, from, 'buys') === 0) return undefined
  const said = `${saidBetween(line, who, end)} ${saidBetween(line, from, line.tokens.length)}`
  return { line: said, moves: ['sell'], remark: '' }
}

/** "school order gone, 60 lamingtons": sold to who ordered it. */
function orderGone(sight: Sight, order: number, end: number): Retold | undefined {
  const { line } = sight
  const kind = order === 0 ? undefined : doerBetween(sight, 0, order)?.kind
  const from = passMark(line, end)
  if ((kind !== 'person' && kind !== 'trade') || from === end || !isCounted(sight, from)) return undefined
  if (line.tokens.some((_, at) => at >= from && isVerb(line, at))) return undefined
  const rest = saidBetween(line, from, line.tokens.length)
  return { line: `sold ${rest}`, moves: ['sell'], remark: saidBetween(line, 0, end) }
}

function isWeatherLead({ line }: Sight, at: number): boolean {
  for (let before = 0; before < at; ) {
    const end = endOfPlain(line, before, 'filler') || endOfPlain(line, before, 'polite')
    if (end === 0 || end > at) return false
    before = end
  }
  return true
}

function isVerb(line: Line, at: number): boolean {
  return sayingWith(line, at, 'verb') !== undefined
}

/** The entry behind the mark that ends the lead: with a verb of its own, in front of the goods or behind them. */
function entryBehind(
  sight: Sight,
  end: number,
  doings: ReadonlySet<Doing>,
  move: 'sell' | 'waste',
): Retold | undefined {
  const { line } = sight
  const and = endOfPlain(line, end, 'gap')
  const start = passMark(line, end)
  const from = start > end ? start : and
  let verb = from
  while (endOfPlain(line, verb, 'filler') === verb + 1 && sayingWith(line, verb, 'verb') === undefined) verb += 1
  const isOfGoods = from > 0 && isCounted(sight, from)
  const at = isOfGoods ? line.tokens.findIndex((_, token) => token > from && isVerb(line, token)) : verb
  const doing = sayingWith(line, at, 'verb')?.sense.doing
  if (from > 0 && isOfGoods && move === 'sell' && doing === 'remove' && line.tokens[at]?.text === 'gone') {
    const said = `sold ${saidBetween(line, from, at)} ${saidBetween(line, at + 1, line.tokens.length)}`.trim()
    return { line: said, moves: [move], remark: saidBetween(line, 0, end) }
  }
  if (from === 0 || doing === undefined || !doings.has(doing)) return undefined
  return { line: saidBetween(line, from, line.tokens.length), moves: [move], remark: saidBetween(line, 0, end) }
}
