import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { foldSaying } from '../../text/clean.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { sizesAt } from '../../values/size.ts'
import { endOfNumbered } from '../beside/adjuncts.ts'
import { endOfDenied, endOfLate } from '../beside/late.ts'
import { isBreak, isBroken } from '../segments/breaks.ts'
import type { Segment } from '../segments/segment.ts'
import { isOfOthers, isPossessive } from '../who/others.ts'
import { always, type Doubt, doesAny, outsideVerbs, type Place } from './doubt.ts'

const TAKEN: ReadonlySet<Doing> = new Set<Doing>(['waste', 'use'])
const CAME_BACK: ReadonlySet<Doing> = new Set<Doing>(['customer-return', 'return'])
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

/** What says that what is told was not done, not here or not now: "on the way" of what was received, "from the other shop". */
export const UNDOINGS: readonly Doubt[] = [
  { kind: 'regained', of: TAKEN, ends: outsideVerbs },
  { kind: 'there-again', of: TAKEN, ends: outsideVerbs },
  { kind: 'not-yet-bad', of: TAKEN, ends: always },
  { kind: 'money-only', of: CAME_BACK, ends: always },
  { kind: 'on-the-way', of: RECEIVED, ends: outsideVerbs },
  { kind: 'looked-at', of: SOLD, ends: outsideVerbs },
  { kind: 'not-paying', of: SOLD, ends: endOfUnpaid },
  { kind: 'unreal', of: null, ends: outsideVerbs },
  { kind: 'struck', of: null, ends: endOfStruck },
  { kind: 'unreal-lead', of: null, ends: endOfUnrealLead },
  { kind: 'unreal-alone', of: null, ends: endOfUnreal },
  { kind: 'says', of: null, ends: endOfSays },
  { kind: 'weekday', of: null, ends: endOfForDay },
  { kind: 'at-others', of: GONE, ends: endAtOthers },
  { kind: 'where-others', of: GONE, ends: endOfTheirHouse },
  { kind: 'other-branch', of: null, ends: endOfOtherBranch },
  { kind: 'left-undone', of: null, ends: endOfLeftUndone },
  { kind: 'to-become', of: SOLD, ends: endOfToSell },
  { kind: 'debt', of: SOLD, ends: endOfPaidDebt },
  { kind: 'to-whom', of: RECEIVED, ends: endOfTakenTo },
  { kind: 'and-or-at', of: SOLD, ends: endOfJoined },
  { kind: 'kind-in', of: null, ends: endOfOtherKind },
  { kind: 'besides', of: null, ends: endOfMore },
  { kind: 'delivery-out', of: RECEIVED, ends: endOfDeliveryOut },
  { kind: 'delivery-out', of: RECEIVED, ends: endOfOrderPlaced },
  { kind: 'order-app', of: RECEIVED, ends: endOfOrderPlaced },
  { kind: 'an-order', of: RECEIVED, ends: endOfOrderPlaced },
]

/** Where words end that say the same and begin with no saying of what people add to an entry; 0 if none do. */
export function endOfUndone(sight: Sight, path: readonly Segment[], at: number): number {
  const { line } = sight
  return (
    (doesAny(path, COUNTED) || !doesAny(path, MOVED) ? endOfOldGoods(line, at) : 0) ||
    endOfFormer(path, line, at) ||
    (at === 0 && (isOfOthers(sight) || isOfOrder(line)) ? 1 : 0) ||
    (doesAny(path, RECEIVED) ? endOfTakenToHouse(sight, at) : 0)
  )
}

function endsItem(path: readonly Segment[], at: number): boolean {
  return path.some(segment => segment.kind === 'item' && segment.end === at)
}

function isBehind(path: readonly Segment[], at: number): boolean {
  return path.some(({ kind, end }) => (kind === 'item' || kind === 'verb' || kind === 'filler') && end === at)
}

/** "for his own use, not paying": of all that is said. */
function endOfUnpaid(place: Place): number {
  return place.end === place.sight.line.tokens.length ? outsideVerbs(place) : 0
}

function endOfStruck({ sight, end }: Place): number {
  return isBroken(sight.line, end) ? end : 0
}

/** "he says" in front. */
function endOfUnrealLead(place: Place): number {
  return place.at === 0 ? outsideVerbs(place) : 0
}

/** "hopefully" as all that is remarked, or behind "to the supplier". */
function endOfUnreal({ sight: { line, names }, path, at, end }: Place): number {
  if (at === 0) return 0
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
function endOfSays(place: Place): number {
  const { line } = place.sight
  const isSomebody = isForeign(line, place.end) && isBroken(line, place.end + 1)
  return isSomebody ? endOfUnreal({ ...place, end: place.end + 1 }) : 0
}

/** "sold 3 cakes for friday": of the last one, or for the next? */
function endOfForDay({ sight: { line }, path, at, end }: Place): number {
  if (at < 2 || endOfPlain(line, at - 1, 'for') !== at) return 0
  const day = path.find(segment => segment.kind === 'day' && (segment.from === at || segment.from === at - 1))
  return day?.end === end && path.some(({ kind, end: last }) => kind === 'item' && last < at) ? day.end : 0
}

function isOpened(line: Line, at: number): boolean {
  return at === 0 || isBreak(line, at - 1)
}

function endAtOthers({ sight: { line }, path, at, end }: Place): number {
  return isBehind(path, at) || isOpened(line, at) ? end : 0
}

/** "in kumar's shop", "at my brother's shop" */
function endOfTheirHouse({ sight: { line }, path, at, end }: Place): number {
  if (!isBehind(path, at) && !isOpened(line, at)) return 0
  const whose = endOfAside(line, end, 'determiner') || end
  return isPossessive(line, whose) ? endOfAside(line, whose + 1, 'selling-house') : 0
}

/** Where goods are moved to is no place where something else was done. */
function endOfOtherBranch(place: Place): number {
  return doesAny(place.path, MOVED_AWAY) ? 0 : outsideVerbs(place)
}

/** "forgot to deliver 3 lux sold": nothing that only comes late. */
function endOfLeftUndone({ sight: { line }, at, end }: Omit<Place, 'path'>): number {
  return endOfLate(line, at) < end && endOfDenied(line, at) === 0 ? end : 0
}

/** "6 lux given to be sold": not sold yet. */
function endOfToSell({ path, at, end }: Place): number {
  const isSold = path.some(segment => segment.kind === 'verb' && segment.from === end && segment.verb.doing === 'sell')
  // "to be" says so by itself, "to" and "for" of what was given.
  return isSold && (doesAny(path, GIVEN) || end > at + 1) ? end : 0
}

/** "count 5 of yesterday's bread": not of all the bread. */
function endOfOldGoods(line: Line, at: number): number {
  const of = endOfPlain(line, at, 'of')
  return of > 0 ? endOfPlain(line, of, 'of-day') : 0
}

/** "aling tess utang 6 lux nagbayad": what is paid was had before. */
function endOfPaidDebt({ sight: { line }, end }: Omit<Place, 'path'>): number {
  return line.tokens.some((_, token) => endOfAside(line, token, 'repaid') > 0) ? end : 0
}

/** "delivered na 6 lux kay aling tess": to her, or by her? */
function endOfTakenTo({ sight: { line }, at, end }: Place): number {
  return line.tokens.some((_, token) => token < at && endOfAside(line, token, 'delivered-to') > 0) ? end : 0
}

/** "nabenta 6 lux at kulfi": "and kulfi" there, and no place. */
function endOfJoined({ sight: { line, names, habits }, path, at, end }: Place): number {
  if (habits.currency !== PHILIPPINE) return 0
  const isRemark = path.some(segment => segment.kind === 'remark' && at >= segment.from && at < segment.end)
  return isRemark && isForeign(line, end) && !names.knows(end) ? end : 0
}

/** "1 white tee M in large": the name tells of another one. */
function endOfOtherKind({ sight: { line }, path, at, end }: Place): number {
  if (!endsItem(path, at)) return 0
  const last = line.tokens[at - 1]?.text
  const size = sizesAt(line, end).find(found => isBroken(line, found.end))
  if (size !== undefined) return size.letters === last ? 0 : size.end
  const colour = endOfAside(line, end, 'attribute')
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
function endOfMore({ sight: { line }, path, at, end }: Place): number {
  const remark = path.find(segment => segment.kind === 'remark' && at > segment.from && at < segment.end)
  if (remark === undefined) return 0
  const first = isBreak(line, remark.from) ? remark.from + 1 : remark.from
  return first < at && isForeign(line, first) && endOfAside(line, first, 'pronoun') === 0 ? end : 0
}

/** "customer delivery: 2 cases": taken there. */
function endOfDeliveryOut({ sight: { line }, end }: Place): number {
  return endOfAside(line, end, 'a-delivery') > 0 ? end : 0
}

/** "2 bread delivered to number nine" */
function endOfTakenToHouse(sight: Sight, at: number): number {
  const to = endOfPlain(sight.line, at, 'toward') || endOfPlain(sight.line, at, 'for')
  return to > 0 ? endOfNumbered(sight, endOfAside(sight.line, to, 'house')) : 0
}

/** "order came in from mrs patel", "online order came in", "order arrived for 3 pies": placed with us, and nothing came. */
function endOfOrderPlaced({ sight: { line }, at }: Place): number {
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
  return isOfOthers(sight) || isOfOrder(line) || line.tokens.some((_, at) => isLeftUndone(sight, at))
}

function isLeftUndone(sight: Sight, at: number): boolean {
  const undone = endOfAside(sight.line, at, 'left-undone')
  const debt = endOfAside(sight.line, at, 'debt')
  return (
    (undone > 0 && endOfLeftUndone({ sight, at, end: undone }) > 0) ||
    (debt > 0 && endOfPaidDebt({ sight, at, end: debt }) > 0)
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
