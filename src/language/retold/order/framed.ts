import { isBroken } from '../../clauses/segments/breaks.ts'
import { dayAt } from '../../clauses/segments/dates.ts'
import { doerBetween } from '../../clauses/who/doer.ts'
import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import type { Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor, passMark } from '../words.ts'

/** A saying in front of goods and one behind them that tell together what was done. */
interface Frame {
  readonly front?: AsideKind
  readonly behind: AsideKind
  readonly move: Move
  /** The plain words in front of the goods, and those between the goods and what follows them. */
  readonly verb: string
  readonly join?: string
  /** Nothing but a break may follow the saying behind. */
  readonly isLast?: boolean
  /** It is a sale only if money is told, and use only if none is. */
  readonly paid?: boolean
}

const FRAMES: readonly Frame[] = [
  { front: 'lets', behind: 'goes-for', move: 'sell', verb: 'sold', join: 'for', paid: true },
  { front: 'has-had', behind: 'came-in', move: 'receive', verb: 'received', isLast: true },
  { front: 'pours', behind: 'down-drain', move: 'waste', verb: 'wasted', isLast: true, paid: false },
  { behind: 'down-drain', move: 'waste', verb: 'wasted', isLast: true, paid: false },
  { front: 'takes-out', behind: 'for-own', move: 'use', verb: 'used', isLast: true, paid: false },
  { front: 'has-had', behind: 'by-ourselves', move: 'use', verb: 'used', isLast: true, paid: false },
  { behind: 'taken-own', move: 'use', verb: 'used', isLast: true, paid: false },
  { front: 'takes-out', behind: 'for-self', move: 'use', verb: 'used', isLast: true, paid: false },
  { behind: 'on-house', move: 'waste', verb: 'gave away', join: 'to', paid: false },
  { front: 'takes-out', behind: 'to-mend', move: 'use', verb: 'used', isLast: true, paid: false },
  { front: 'sends', behind: 'back-to-supplier', move: 'supplier-return', verb: 'returned', join: 'to supplier' },
  { front: 'got-at', behind: 'at-market', move: 'receive', verb: 'received' },
  { front: 'after-selling', behind: 'just-there', move: 'sell', verb: 'sold', isLast: true },
  { behind: 'went-for', move: 'sell', verb: 'sold', join: 'for', paid: true },
  { behind: 'off-van', move: 'receive', verb: 'received', isLast: true, paid: false },
  { front: 'takes-out', behind: 'from-oven', move: 'receive', verb: 'received', isLast: true, paid: false },
  { front: 'sends', behind: 'to-animals', move: 'waste', verb: 'wasted', isLast: true, paid: false },
  { behind: 'to-animals', move: 'waste', verb: 'wasted', isLast: true, paid: false },
  { behind: 'from-oven', move: 'receive', verb: 'received', isLast: true, paid: false },
  { behind: 'was-sale', move: 'sell', verb: 'sold', isLast: true },
  { behind: 'sold-out-to', move: 'sell', verb: 'sold' },
]
const LONGEST_WHO = 6

/** "let 2 totes go for 20", "we had 72 coke in", "opened 1 pen for shop use", "3 cement cash sale": said around the goods. */
export function framed(sight: Sight): Retold | undefined {
  for (const frame of FRAMES) {
    const found = framedBy(sight, frame)
    if (found !== undefined) return found
  }
  return undefined
}

function framedBy(sight: Sight, frame: Frame): Retold | undefined {
  const { line } = sight
  const from = startOf(line, frame.front)
  if (from === undefined) return undefined
  const goods = frame.front === undefined ? from : endOfAside(line, from, frame.front)
  if (!isGoods(sight, goods, frame.front === undefined)) return undefined
  for (let at = goods + 1; at < line.tokens.length; at += 1) {
    if (holdsVerb(line, at, frame) || fellOff(line, at, frame)) return undefined
    const end = endOfAside(line, at, frame.behind)
    if (end === 0 || (frame.isLast === true && !isEnd(sight, end, frame))) continue
    if (frame.paid !== undefined && isPaidFor(sight, goods) !== frame.paid) return undefined
    const last = endOfPlain(line, at - 1, 'filler') === at || isMark(line, at - 1, ',') || isMark(line, at - 1, '-')
    if (frame.behind === 'sold-out-to') return soldTo(sight, goods, at, end)
    const rest = saidBetween(line, end, line.tokens.length)
    const said = [frame.verb, saidBetween(line, goods, last ? at - 1 : at), frame.join ?? '', rest]
    return {
      line: said.join(' ').replace(/\s+/gu, ' ').trim(),
      moves: [frame.move],
      remark: saidBetween(line, at, end),
      ...(frame.behind === 'from-oven' && { isOpen: true }),
    }
  }
  return undefined
}

/** "2 boxes bolts went out to Thabo's Welding, sold": the end tells what it was. */
export function outAndSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const last = length - 1
  const isSold = sayingWith(line, last, 'verb')?.sense.doing === 'sell' && passMark(line, last - 1) === last
  if (!isSold || !isGoods(sight, 0, true)) return undefined
  for (let at = 1; at < last - 1; at += 1) {
    const to = endOfAside(line, at, 'goes-out-to')
    if (to > 0)
      return {
        line: `${saidBetween(line, 0, at)} sold to ${saidBetween(line, to, last - 1)}`,
        moves: ['sell'],
        remark: '',
      }
    if (sayingWith(line, at, 'verb') !== undefined) return undefined
  }
  return undefined
}

/** "3 pcs sold out to one customer": the last of what is said is who has them. */
function soldTo(sight: Sight, goods: number, at: number, end: number): Retold | undefined {
  const { line } = sight
  for (let last = line.tokens.length; last > end; last -= 1) {
    const kind = doerBetween(sight, end, last)?.kind
    if (kind === undefined || kind === 'bringer' || kind === 'ours') continue
    const rest = saidBetween(line, last, line.tokens.length)
    const said = `sold ${saidBetween(line, goods, at)} ${rest}`.trim()
    return { line: said, moves: ['sell'], remark: saidBetween(line, at, last) }
  }
  return undefined
}

/** Where what is told begins, behind what is polite; with no saying in front, where goods do. */
function startOf(line: Line, front: AsideKind | undefined): number | undefined {
  for (let at = 0; at < line.tokens.length; ) {
    if (front !== undefined && endOfAside(line, at, front) > 0) return at
    const end = endOfPlain(line, at, 'polite') || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) return front === undefined ? at : undefined
    at = end
  }
  return undefined
}

/** A quantity, or a product where nothing else tells that goods are meant. */
function isGoods(sight: Sight, at: number, mayBeNamed: boolean): boolean {
  return isCounted(sight, at) || (mayBeNamed && sight.names.at(at).some(({ kind }) => kind === 'one'))
}

/** Another verb makes two tellings of it, unless the saying itself holds it. */
function holdsVerb(line: Line, at: number, { behind, move }: Frame): boolean {
  const verb = sayingWith(line, at, 'verb')
  // "9 stale buns to the chooks" tells twice of what was thrown away.
  if (move === 'waste' && verb?.sense.doing === 'waste' && endOfPlain(line, at, 'adjective') > 0) return false
  return verb !== undefined && endOfAside(line, at, behind) === 0 && endOfAside(line, at, 'of-now') === 0
}

/** "2 cases fell off the van": they did not come. */
function fellOff(line: Line, at: number, { behind }: Frame): boolean {
  return behind === 'off-van' && (endOfPlain(line, at, 'reason') > 0 || endOfAside(line, at, 'harm') > 0)
}

function isEnd(sight: Sight, at: number, { behind }: Frame): boolean {
  const { line } = sight
  if (isBroken(line, at) || endOfPlain(line, at, 'gap') > 0 || endOfPlain(line, at, 'day') > 0) return true
  // "2 trays out of the oven", and which in answer.
  if (behind === 'from-oven' && sight.names.at(at).some(({ kind }) => kind !== 'near')) return true
  return behind === 'off-van' && dayAt(sight, at) !== undefined
}

/** "let her have two totes for 20", "did mrs patel 2 twix at 60p", "did 5 twix at 60p each": sold, for the money told. */
export function soldAtPrice(sight: Sight): Retold | undefined {
  const { line } = sight
  for (const front of ['lets', 'did'] as const) {
    const from = startOf(line, front)
    const who = from === undefined ? 0 : endOfAside(line, from, front)
    if (who === 0) continue
    for (let end = who; end <= who + LONGEST_WHO && end < line.tokens.length; end += 1) {
      const goods = front === 'lets' ? endOfAside(line, end, 'have-it') : end
      if (goods === 0 || !isCounted(sight, goods)) continue
      const isWho = end === who ? front === 'did' : isSomebody(sight, who, end)
      if (!isWho || !isPaidFor(sight, goods)) return undefined
      const rest = saidBetween(line, goods, line.tokens.length)
      return { line: `sold ${rest}`, moves: ['sell'], remark: saidBetween(line, who, end) }
    }
  }
  return undefined
}

function isSomebody(sight: Sight, from: number, end: number): boolean {
  if (end === from + 1 && endOfAside(sight.line, from, 'got-by') > 0) return true
  const kind = doerBetween(sight, from, end)?.kind
  return kind !== undefined && kind !== 'bringer' && kind !== 'ours'
}
