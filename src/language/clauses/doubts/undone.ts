import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { beginsAside, endOfAside } from '../../text/asides.ts'
import { foldSaying } from '../../text/clean.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { sizesAt } from '../../values/size.ts'
import { endOfNumbered } from '../beside/adjuncts.ts'
import { endOfDenied, endOfLate } from '../beside/late.ts'
import { isBreak, isBroken } from '../segments/breaks.ts'
import type { Segment } from '../segments/segment.ts'
import { isOfOthers, isPossessive } from '../who/others.ts'

const TAKEN: ReadonlySet<Doing> = new Set<Doing>(['waste', 'use'])
const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])
const RECEIVED: ReadonlySet<Doing> = new Set<Doing>(['receive'])
/** What buyers do as well as the shop. */
const COMES: ReadonlySet<Doing> = new Set<Doing>(['receive', 'buy'])
const COUNTED: ReadonlySet<Doing> = new Set<Doing>(['count'])
const GIVEN: ReadonlySet<Doing> = new Set<Doing>(['give'])
const MOVED: ReadonlySet<Doing> = new Set<Doing>([
  'sell',
  'waste',
  'use',
  'receive',
  'transfer',
  'shift',
  'take',
  'give',
])
const GONE: ReadonlySet<Doing> = new Set<Doing>(['sell', 'waste', 'use'])
const MOVED_AWAY: ReadonlySet<Doing> = new Set<Doing>(['transfer', 'send', 'shift'])
const WHO = ['supplier', 'customer', 'branch', 'here'] as const
const PHILIPPINE = 'PHP'

/**
 * Where words at a token end that say that what is told was not done, not here or not now: "on the way" of what was
 * received, "still usable" of what was thrown away, "from the other shop". 0 if none do.
 */
export function endOfUndone(sight: Sight, path: readonly Segment[], at: number): number {
  const { line } = sight
  return (
    (beginsAside(line, at) ? endOfUndoing(sight, path, at) : 0) ||
    (doesAny(path, COUNTED) || !doesAny(path, MOVED) ? endOfOldGoods(line, at) : 0) ||
    endOfFormer(path, line, at) ||
    (at === 0 && (isOfOthers(sight) || isOfOrder(line)) ? 1 : 0)
  )
}

/** The same of what begins with a saying of what people add to an entry. */
function endOfUndoing(sight: Sight, path: readonly Segment[], at: number): number {
  const { line } = sight
  const isSold = doesAny(path, SOLD)
  const isReceived = doesAny(path, RECEIVED)
  return (
    (doesAny(path, TAKEN) ? outsideVerbs(path, at, endOfAside(line, at, 'regained')) : 0) ||
    (isReceived ? outsideVerbs(path, at, endOfAside(line, at, 'on-the-way')) : 0) ||
    (isSold ? outsideVerbs(path, at, endOfAside(line, at, 'looked-at')) : 0) ||
    (isSold && endOfAside(line, at, 'not-paying') === line.tokens.length
      ? outsideVerbs(path, at, line.tokens.length)
      : 0) ||
    outsideVerbs(path, at, endOfAside(line, at, 'unreal')) ||
    endOfUnreal(sight, path, at) ||
    endOfForDay(line, path, at) ||
    (doesAny(path, GONE) && (isBehind(path, at) || isOpened(line, at))
      ? endOfAside(line, at, 'at-others') || endOfTheirHouse(line, at)
      : 0) ||
    (doesAny(path, MOVED_AWAY) ? 0 : outsideVerbs(path, at, endOfAside(line, at, 'other-branch'))) ||
    endOfLeftUndone(line, at) ||
    (isSold ? endOfToSell(line, path, at, doesAny(path, GIVEN)) : 0) ||
    (isSold ? endOfPaidDebt(line, at) : 0) ||
    (isReceived ? endOfTakenTo(line, at) : 0) ||
    (isSold && sight.habits.currency === PHILIPPINE ? endOfJoined(sight, path, at) : 0) ||
    endOfOtherKind(sight, path, at) ||
    endOfMore(path, line, at) ||
    (isReceived ? endOfDeliveryOut(sight, at) || endOfOrderPlaced(sight, at) : 0)
  )
}

/** Does a verb of the path tell of any of these? */
export function doesAny(path: readonly Segment[], doings: ReadonlySet<Doing>): boolean {
  for (const segment of path) if (segment.kind === 'verb' && doings.has(segment.verb.doing)) return true
  return false
}

/** "and sold 3": what a verb of the line tells is none of these. */
function outsideVerbs(path: readonly Segment[], at: number, end: number): number {
  if (end === 0) return 0
  return path.some(segment => segment.kind === 'verb' && segment.from < end && segment.end > at) ? 0 : end
}

function endsItem(path: readonly Segment[], at: number): boolean {
  return path.some(segment => segment.kind === 'item' && segment.end === at)
}

function isBehind(path: readonly Segment[], at: number): boolean {
  return path.some(({ kind, end }) => (kind === 'item' || kind === 'verb' || kind === 'filler') && end === at)
}

/** "hopefully" as all that is remarked, or behind "to the supplier"; "he says" in front. */
function endOfUnreal({ line, names }: Sight, path: readonly Segment[], at: number): number {
  const struck = endOfAside(line, at, 'struck')
  if (struck > 0 && isBroken(line, struck)) return struck
  if (at === 0) return outsideVerbs(path, at, endOfAside(line, at, 'unreal-lead'))
  const end = endOfAside(line, at, 'unreal-alone') || endOfSays(line, at)
  if (end === 0) return 0
  const isPlace = names.index.names.places.some(
    place => foldSaying(place).split(' ').at(-1) === line.tokens[at - 1]?.text,
  )
  const isBehindSomebody = isBroken(line, end) && (isPlace || WHO.some(kind => endOfPlain(line, at - 1, kind) === at))
  return path.some(({ kind, from, end: last }) => {
    const start = isBreak(line, from) ? from + 1 : from
    return kind === 'remark' && last >= end && (start === at ? last <= end + 1 : isBehindSomebody && start < at)
  })
    ? end
    : 0
}

/** "says ama" */
function endOfSays(line: Line, at: number): number {
  const end = endOfAside(line, at, 'says')
  return end > 0 && isForeign(line, end) && isBroken(line, end + 1) ? end + 1 : 0
}

/** "sold 3 cakes for friday": of the last one, or for the next? */
function endOfForDay(line: Line, path: readonly Segment[], at: number): number {
  if (at === 0 || endOfPlain(line, at - 1, 'for') !== at || at === 1) return 0
  const day = path.find(segment => segment.kind === 'day' && (segment.from === at || segment.from === at - 1))
  const isWeekday = endOfAside(line, at, 'weekday') === day?.end
  return day !== undefined && isWeekday && path.some(({ kind, end }) => kind === 'item' && end < at) ? day.end : 0
}

function isOpened(line: Line, at: number): boolean {
  return at === 0 || isBreak(line, at - 1)
}

/** "in kumar's shop", "at my brother's shop" */
function endOfTheirHouse(line: Line, at: number): number {
  const where = endOfAside(line, at, 'where-others')
  const whose = where === 0 ? 0 : endOfAside(line, where, 'determiner') || where
  return whose > 0 && isPossessive(line, whose) ? endOfAside(line, whose + 1, 'selling-house') : 0
}

/** "forgot to deliver 3 lux sold": nothing that only comes late. 0 where nothing is told so. */
function endOfLeftUndone(line: Line, at: number): number {
  const end = endOfAside(line, at, 'left-undone')
  return endOfLate(line, at) < end && endOfDenied(line, at) === 0 ? end : 0
}

/** "6 lux given to be sold": not sold yet. */
function endOfToSell(line: Line, path: readonly Segment[], at: number, isGiven: boolean): number {
  const end = endOfAside(line, at, 'to-become')
  const isSold = path.some(segment => segment.kind === 'verb' && segment.from === end && segment.verb.doing === 'sell')
  // "to be" says so by itself, "to" and "for" of what was given.
  return isSold && (isGiven ? end > 0 : end > at + 1) ? end : 0
}

/** "count 5 of yesterday's bread": not of all the bread. */
function endOfOldGoods(line: Line, at: number): number {
  const of = endOfPlain(line, at, 'of')
  return of > 0 ? endOfPlain(line, of, 'of-day') : 0
}

/** "aling tess utang 6 lux nagbayad": what is paid was had before. */
function endOfPaidDebt(line: Line, at: number): number {
  const end = endOfAside(line, at, 'debt')
  return end > 0 && line.tokens.some((_, token) => endOfAside(line, token, 'repaid') > 0) ? end : 0
}

/** "delivered na 6 lux kay aling tess": to her, or by her? */
function endOfTakenTo(line: Line, at: number): number {
  const end = endOfAside(line, at, 'to-whom')
  return end > 0 && line.tokens.some((_, token) => token < at && endOfAside(line, token, 'delivered-to') > 0) ? end : 0
}

/** "nabenta 6 lux at kulfi": "and kulfi" there, and no place. */
function endOfJoined({ line, names }: Sight, path: readonly Segment[], at: number): number {
  const end = endOfAside(line, at, 'and-or-at')
  const isRemark = path.some(segment => segment.kind === 'remark' && at >= segment.from && at < segment.end)
  return end > 0 && isRemark && isForeign(line, end) && !names.knows(end) ? end : 0
}

/** "1 white tee M in large": the name tells of another one. */
function endOfOtherKind({ line }: Sight, path: readonly Segment[], at: number): number {
  const inside = endOfAside(line, at, 'kind-in')
  if (inside === 0 || !endsItem(path, at)) return 0
  const last = line.tokens[at - 1]?.text
  const size = sizesAt(line, inside).find(({ end }) => isBroken(line, end))
  if (size !== undefined) return size.letters === last ? 0 : size.end
  const colour = endOfAside(line, inside, 'attribute')
  return colour > 0 && isBroken(line, colour) ? colour : 0
}

/** "sold 8 lux, was 9 dove": corrected, and no second entry. */
function endOfFormer(path: readonly Segment[], line: Line, at: number): number {
  const end = endOfPlain(line, at, 'former')
  if (end === 0) return 0
  const index = path.findIndex(segment => segment.kind === 'filler' && segment.from === at)
  if (at === 0 && index === 0) return end
  const isBehind = path.slice(0, Math.max(0, index)).some(segment => segment.kind === 'item')
  return isBehind && path[index + 1]?.kind === 'item' ? end : 0
}

/** "3 bread mouldy, kulfi also melted": told of other goods that nobody knows. */
function endOfMore(path: readonly Segment[], line: Line, at: number): number {
  const end = endOfAside(line, at, 'besides')
  const remark = path.find(segment => segment.kind === 'remark' && at > segment.from && at < segment.end)
  if (end === 0 || remark === undefined) return 0
  const first = isBreak(line, remark.from) ? remark.from + 1 : remark.from
  return first < at && isForeign(line, first) && endOfAside(line, first, 'pronoun') === 0 ? end : 0
}

/** "customer delivery: 2 cases", "2 bread delivered to number nine": taken there. */
function endOfDeliveryOut(sight: Sight, at: number): number {
  const { line } = sight
  const end = endOfAside(line, at, 'delivery-out')
  if (end > 0 && endOfAside(line, end, 'a-delivery') > 0) return end
  const to = endOfPlain(line, at, 'toward') || endOfPlain(line, at, 'for')
  return to > 0 ? endOfNumbered(sight, endOfAside(line, to, 'house')) : 0
}

/** "order came in from mrs patel", "online order came in", "order arrived for 3 pies": placed with us, and nothing came. */
function endOfOrderPlaced(sight: Sight, at: number): number {
  const { line } = sight
  const order = endOfAside(line, at, 'delivery-out') || endOfAside(line, at, 'order-app') || at
  const end = endOfAside(line, order, 'an-order')
  const came = end === 0 ? 0 : endOfAside(line, end, 'order-came')
  if (came === 0) return 0
  if (order > at || endOfPlain(line, came, 'for') > 0) return end
  const from = endOfPlain(line, came, 'from')
  const who = from === 0 ? 0 : endOfAside(line, from, 'determiner') || from
  if (who === 0) return 0
  const isBuyer = (['order-app', 'title', 'buyer', 'trade'] as const).some(kind => endOfAside(line, who, kind) > 0)
  return isBuyer ? end : 0
}

/** Does the whole line tell that what it holds was not done, whatever else it may be read as? */
export function isUndone(sight: Sight): boolean {
  const { line } = sight
  return (
    isOfOthers(sight) ||
    isOfOrder(line) ||
    line.tokens.some((_, at) => endOfLeftUndone(line, at) + endOfPaidDebt(line, at) > 0)
  )
}

/** "catering order: 24 croissants, picked up": by those who ordered, or by us? */
function isOfOrder(line: Line): boolean {
  const order = endOfAside(line, 0, 'delivery-out') || endOfAside(line, 0, 'order-app')
  const end = order === 0 ? 0 : endOfAside(line, order, 'an-order')
  if (end === 0 || !(isMark(line, end, ':') || isMark(line, end, '-'))) return false
  const verbs = line.tokens.flatMap((_, at) => (at > end ? (sayingWith(line, at, 'verb')?.sense.doing ?? []) : []))
  return sayingWith(line, end + 1, 'verb') === undefined && verbs.some(doing => COMES.has(doing))
}
