import { priceIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import type { Verb } from '../../lexicon/words.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import type { RemarkSaid } from '../beside/tails.ts'
import { isBreak, isBroken } from './breaks.ts'
import { dayAt } from './dates.ts'
import type { Segment } from './segment.ts'

const SOLD: Verb = { doing: 'sell', side: 'after', weak: false, casual: false, isState: false }
const ARRIVED: Verb = { doing: 'receive', side: 'after', weak: false, casual: true, isState: false }
const COST = { arrived: 0.1, none: 1 } as const
/** Of what is only counted, "none" is a figure. */
const DONE: ReadonlySet<Doing> = new Set<Doing>(['receive', 'sell', 'use', 'waste'])

/**
 * "in" of "6 beanies in from the knitter", "24 coke just in", "12 bread in this morning": without a verb, it says behind
 * goods that they came. Not from a place of the shop's own: those were here before.
 */
export function arrivalsAt(sight: Sight, at: number): readonly Segment[] {
  const verb = isArrival(sight, at) ? ARRIVED : isDeparture(sight, at) ? SOLD : undefined
  return verb === undefined ? [] : [{ kind: 'verb', verb, from: at, end: at + 1, cost: COST.arrived }]
}

/** Does the word at this token say that goods came in, without a verb? */
export function isArrival(sight: Sight, at: number): boolean {
  const { line } = sight
  if (at === 0 || endOfAside(line, at, 'into') !== at + 1) return false
  if (line.tokens.some((_, token) => isVerb(line, token) || endOfPlain(line, token, 'branch') > 0)) return false
  const day = dayAt(sight, at + 1)?.day
  const isJust = endOfAside(line, at - 1, 'lately') === at && isBroken(line, at + 1)
  return (
    isJust ||
    isPriced(sight, at + 1) ||
    isOfEach(line, at) ||
    isLoad(line, at) ||
    isOfSeveral(sight, at) ||
    isBought(sight, at) ||
    endOfPlain(line, at + 1, 'from') > 0 ||
    (day?.kind === 'day' && day.date <= sight.today)
  )
}

/** "40 cement in @ R98": what it cost. */
function isPriced(sight: Sight, at: number): boolean {
  const price = priceIn(sight, at)
  return price !== undefined && price.meaning.kind !== 'number' && price.meaning.kind !== 'unclear'
}

/** "20 bags in, cost us 4.50 each": what they cost the shop is told behind. */
function isBought({ line, habits }: Sight, at: number): boolean {
  const cost = isBreak(line, at + 1) ? endOfAside(line, at + 2, 'cost-us') : 0
  return cost > 0 && moneyAt(line, cost, habits) !== undefined
}

/** "2 ctn maggi in", and nothing more: goods that come by the load. */
function isLoad(line: Line, at: number): boolean {
  const isLast = at === line.tokens.length - 1 && endOfPlain(line, 0, 'inverted') === 0
  return isLast && line.tokens.slice(0, at).some((_, before) => endOfAside(line, before, 'by-the-load') > 0)
}

/** "2 lux, 3 dove in": of several goods told so, none is an inch and none stays; a length of one would stand behind its number. */
function isOfSeveral(sight: Sight, at: number): boolean {
  const { line, names } = sight
  if (at !== line.tokens.length - 1 || endOfPlain(line, 0, 'inverted') > 0) return false
  const last = endOfAside(line, at - 1, 'all-came') === at ? at - 1 : at
  if (line.tokens[last - 1]?.kind !== 'word') return false
  let counted = 0
  for (let from = 0; from < last; from += 1) {
    if (endOfAside(line, from, 'outward') > 0 || endOfAside(line, from, 'into') > 0) return false
    const isFirst =
      from === 0 || isBreak(line, from - 1) || names.knows(from - 1) || endOfPlain(line, from - 1, 'gap') === from
    if (isFirst && numberAt(line, from) !== undefined) counted += 1
  }
  return counted > 1
}

/** "1 case sprite in, 2 case coke in": said of each of several goods. */
function isOfEach(line: Line, at: number): boolean {
  if (!isBroken(line, at + 1)) return false
  const said = line.tokens.filter((_, token) => endOfAside(line, token, 'into') === token + 1)
  const isSaidOfAll = line.tokens.every(
    (_, token) => !isBroken(line, token + 1) || endOfAside(line, token, 'into') > 0 || isBreak(line, token),
  )
  return said.length > 1 && isSaidOfAll
}

/** "3 cement out @ 110", "3 cement out, cash sale": goods that went for money were sold; bare, nobody knows where they went. */
export function isDeparture(sight: Sight, at: number): boolean {
  const { line } = sight
  if (at === 0 || endOfAside(line, at, 'outward') !== at + 1) return false
  const paid = isBreak(line, at + 1) ? at + 2 : at + 1
  const payment = endOfPlain(line, paid, 'payment')
  const isPaid =
    endOfAside(line, paid, 'paid-how') > 0 && isBroken(line, Math.max(payment, endOfAside(line, paid, 'circumstance')))
  const isSale = (payment > 0 && sayingWith(line, payment - 1, 'verb')?.sense.doing === 'sell') || isPaid
  if (!isPriced(sight, paid) && !isSale) return false
  return line.tokens.every(
    (_, token) => !isVerb(line, token) || endOfPlain(line, token - 1, 'payment') > token || token === at,
  )
}

function isVerb(line: Line, at: number): boolean {
  return sayingWith(line, at, 'verb') !== undefined
}

/** "7Up none.", told among other goods: nothing happened with it, which is no entry. */
export function noneAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line, names } = sight
  const isStart = at > 0 && (isBreak(line, at - 1) || endOfPlain(line, at - 1, 'stop') === at)
  const from = isBreak(line, at) && !isMark(line, at, '(') ? at + 1 : isStart ? at : -1
  if (from < 0) return []
  return names.at(from).flatMap(({ end, kind, distance }) => {
    const none = endOfAside(line, isMark(line, end, '-') || isMark(line, end, ':') ? end + 1 : end, 'none')
    if (kind === 'near' || distance > DISTANCE.part || none === 0 || !isBroken(line, none)) return []
    return [{ end: none, cost: COST.none, doings: DONE, isReason: false, isAside: true }]
  })
}
