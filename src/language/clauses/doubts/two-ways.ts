import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import type { NumberSaid } from '../../values/digits.ts'
import { numberAt } from '../../values/number.ts'
import { isBroken } from '../segments/breaks.ts'
import { dayAt } from '../segments/dates.ts'
import { isOfVerb, itemBefore, type Segment } from '../segments/segment.ts'
import { always, type Doubt, doesAny, outsideVerbs, type Place } from './doubt.ts'
import { endOfTakenOffBooks, isOffBooks } from './off-books.ts'
import { endOfAlways, isOpenBeside } from './open-beside.ts'
import { endOffDisplay, endOfOwnShelf } from './own-shelf.ts'
import { endOfWorked } from './regained.ts'

const LATEST_HOUR = 12
const LONGEST_BILL = 3
const LONGEST_ORDER = 2

/** What a line is made of that tells nothing beside its goods. */
const BARE: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['verb', 'item', 'gap', 'filler', 'stop'])
const WRITTEN: ReadonlySet<Doing> = new Set<Doing>([
  'sell',
  'receive',
  'waste',
  'use',
  'count',
  'transfer',
  'customer-return',
])
const RECEIVED: ReadonlySet<Doing> = new Set<Doing>(['receive'])
const BILLED: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive'])
const COME: ReadonlySet<Doing> = new Set<Doing>(['receive', 'buy'])
const SENT_BACK: ReadonlySet<Doing> = new Set<Doing>(['return', 'supplier-return'])
const COUNTED: ReadonlySet<Doing> = new Set<Doing>(['count'])
const WASTED: ReadonlySet<Doing> = new Set<Doing>(['waste'])
const USED: ReadonlySet<Doing> = new Set<Doing>(['use'])
const BOUGHT: ReadonlySet<Doing> = new Set<Doing>(['buy', 'sell'])
const TOLD: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive', 'count'])
const CAME_BACK: ReadonlySet<Doing> = new Set<Doing>(['customer-return', 'return', 'supplier-return'])
const RETURNED: ReadonlySet<Doing> = new Set<Doing>(['return'])

/** What leaves two readings of the entry that it stands beside. */
export const TWO_WAYS: readonly Doubt[] = [
  { kind: 'and-more', of: WRITTEN, ends: outsideVerbs },
  { kind: 'in-book-already', of: WRITTEN, ends: outsideVerbs },
  { kind: 'not-taken-back', of: CAME_BACK, ends: outsideVerbs },
  { kind: 'to-own-shelf', of: SENT_BACK, ends: outsideVerbs },
  { kind: 'off-own-shelf', of: COME, ends: endOfOffShelf },
  { kind: 'with-driver', of: RETURNED, ends: outsideVerbs },
  { kind: 'part-counted', of: COUNTED, ends: outsideVerbs },
  { kind: 'left-to-count', of: WRITTEN, ends: always },
  { kind: 'for-another', of: WRITTEN, ends: outsideVerbs },
  { kind: 'back-from', of: RECEIVED, ends: outsideVerbs },
  { kind: 'one-more', of: null, ends: endOfOneMore },
  { kind: 'buyer-left', of: null, ends: endOfLeftBehind },
  { kind: 'always-so', of: null, ends: endOfManyDays },
  { kind: 'heads', of: null, ends: endOfHeads },
  { kind: 'off-own-shelf', of: null, ends: endOffDisplay },
  { kind: 'bill-or-sum', of: BILLED, ends: endOfBill },
  { kind: 'order-or-wish', of: BILLED, ends: endOfOrderBehind },
  { kind: 'money-came', of: RECEIVED, ends: endOfMoneyCame },
  { kind: 'on-own-shelf', of: COME, ends: endOfOwnShelf },
  { kind: 'comes', of: COME, ends: endOfHour },
  { kind: 'replaced-by', of: SENT_BACK, ends: endOfReplaced },
  { kind: 'have-got', of: RECEIVED, ends: endOfHaveGot },
  { kind: 'still-in-oven', of: RECEIVED, ends: endOfUndoneBake },
  { kind: 'over-there', of: RECEIVED, ends: endOfGoodsThere },
  { kind: 'more-than-told', of: COUNTED, ends: endOfDifference },
  { kind: 'for-own-shop', of: BOUGHT, ends: endOfForShop },
  { kind: 'told-wrong', of: TOLD, ends: endOfWrong },
  { kind: 'sold-as', of: BILLED, ends: endOfOtherGoods },
  { kind: 'as-of', of: COUNTED, ends: endOfCounted },
  { kind: 'expired-on', of: WASTED, ends: endOfExpiry },
  { kind: 'that-were', of: WASTED, ends: endOfFoundAgain },
  { kind: 'goes-off', of: WASTED, ends: endOfGoingOff },
  { kind: 'works-in', of: WASTED, ends: ({ sight, at }) => endOfWorked(sight, at) },
  { kind: 'paid-alone', of: WASTED, ends: outsideVerbs },
  { kind: 'we-sold', of: BILLED, ends: endOfTakenOffBooks },
  { kind: 'eats-unpaid', of: USED, ends: endOfEaten },
]

function endOfOffShelf(place: Place): number {
  return isBroken(place.sight.line, place.end) ? outsideVerbs(place) : 0
}

/** "every day sold 5" */
function endOfManyDays({ sight: { line }, path, at }: Place): number {
  return isOfVerb(path, at, at + 1) ? 0 : endOfAlways(line, at)
}

function endOfMoneyCame({ at, end }: Place): number {
  return at === 0 ? end : 0
}

/** "We've got 31 eggs": they came, or they are there, where nothing else is said; with "in", or from whom, they came. */
function endOfHaveGot({ path, at, end }: Place): number {
  const isGot = path.some(segment => segment.kind === 'verb' && segment.end > at && segment.end <= end)
  const isAll = path.every(({ kind }) => BARE.has(kind))
  return isGot && isAll ? end : 0
}

/** "a customer left 3 bread": given back, or forgotten? */
function endOfLeftBehind({ sight: { line }, end }: Place): number {
  return numberAt(line, end) !== undefined ? end : 0
}

/** "sold 1 bread, another": of which, and sold as well? */
function endOfOneMore({ sight: { line }, path, at, end }: Place): number {
  const isEnd = isBroken(line, end) || endOfPlain(line, end, 'toward') > 0
  return (isEnd && itemBefore(path, at)) || isNumberedBehind(path, end) ? end : 0
}

/** "another tote bag, 12": of one more of it, the number is none of how many. */
function isNumberedBehind(path: readonly Segment[], from: number): boolean {
  return path.some(segment => {
    if (segment.kind !== 'item' || segment.item.name?.from !== from) return false
    const { name, quantity } = segment.item
    return quantity?.bare === true && quantity.from >= name.to
  })
}

/** "for 3 customers" is no price. */
function endOfHeads({ sight: { line }, path, at, end }: Place): number {
  const isFor = endOfPlain(line, at - 2, 'for') === at - 1 && line.tokens[at - 1]?.kind === 'number'
  return isFor && itemBefore(path, at) ? end : 0
}

/** "bill 80": which bill, or how much? */
function endOfBill({ sight: { line }, path, at, end }: Place): number {
  const sum = line.tokens[end]
  const isShort = sum?.kind === 'number' && sum.text.length <= LONGEST_BILL && isBroken(line, end + 1)
  return isShort && itemBefore(path, at) ? end + 1 : 0
}

function endOfOrderBehind({ sight: { line }, path, at }: Place): number {
  return itemBefore(path, at) ? endOfOrder(line, at) : 0
}

/** "order 4": the fourth order, or four are to be ordered? "order #1042" is one. */
function endOfOrder(line: Line, at: number): number {
  const end = endOfAside(line, at, 'order-or-wish')
  const many = line.tokens[end]
  const isShort = end > 0 && many?.kind === 'number' && many.text.length <= LONGEST_ORDER
  return isShort && (isBroken(line, end + 1) || endOfAside(line, end + 1, 'order-over') > 0) ? end + 1 : 0
}

/** "a delivery of 20 milk at 6": the time, or the price? */
function endOfHour({ sight: { line }, at }: Pick<Place, 'sight' | 'at'>): number {
  if (endOfAside(line, at, 'comes') === 0) return 0
  const last = line.tokens.length - 1
  const hour = line.tokens[last]
  const isHour = hour?.kind === 'number' && /^\d+$/u.test(hour.text) && Number(hour.text) <= LATEST_HOUR
  const isAt = last > at + 1 && isHour && endOfAside(line, last - 1, 'at-where') > 0
  return isAt ? last + 1 : 0
}

/** "returned 2 soap to supplier, replacement 2 lux": these came in. */
function endOfReplaced({ sight: { line }, path, at, end }: Place): number {
  const isItem = path.some(({ kind, from }) => kind === 'item' && from >= end)
  const isCome = endOfAside(line, end, 'comes') > 0 || endOfAside(line, end, 'replacement-came') > 0
  return itemBefore(path, at) && (isItem || isCome) ? end : 0
}

/** "made 12 pies, in the oven": not there yet; of burnt ones it tells why. */
function endOfUndoneBake({ path, at, end }: Place): number {
  return itemBefore(path, at) && !doesAny(path, WASTED) ? end : 0
}

/** "received 24 sprite next door": by whom? */
function endOfGoodsThere({ sight: { line }, path, at, end }: Place): number {
  return path.some(segment => segment.kind === 'item' && segment.end === at) && isBroken(line, end) ? end : 0
}

/** "counted 3 more twix": so many, or so many more than the books say? */
function endOfDifference({ sight: { line }, path, at, end }: Place): number {
  const isLeft = path.some(({ kind }) => kind === 'remaining' || kind === 'left' || kind === 'standing')
  return !isLeft && line.tokens[at - 1]?.kind === 'number' ? end : 0
}

/** "she bought 10 for the shop": ours, or hers? */
function endOfForShop({ sight: { line }, at, end }: Place): number {
  const isSomebody = line.tokens.some(
    (_, who) => who < at && (endOfAside(line, who, 'pronoun') > 0 || endOfAside(line, who, 'visitor') > 0),
  )
  return isSomebody && isBroken(line, end) ? end : 0
}

/** "counted twix 11, wrong" */
function endOfWrong({ sight: { line }, path, at, end }: Place): number {
  return itemBefore(path, at) && isBroken(line, end) ? end : 0
}

/** "sold 4 twix as mars bar" */
function endOfOtherGoods({ sight: { names }, path, at, end }: Place): number {
  const isGoods = names.at(end).some(({ kind, distance }) => kind !== 'near' && distance <= DISTANCE.part)
  return itemBefore(path, at) && isGoods ? end : 0
}

/** "as of yesterday" is no count of now. */
function endOfCounted({ sight, end }: Place): number {
  const found = dayAt(sight, end)
  return found !== undefined && !(found.day.kind === 'day' && found.day.date === sight.today) ? found.end : 0
}

/** "2 bread mrp 45 selling at 40": sold, or what they go for? */
function endOfSelling(line: Line, at: number): number {
  const end = endOfPlain(line, at, 'on-sale')
  return end > 0 && endOfPlain(line, end, 'at') > 0 ? end : 0
}

/** "took 4 eggs for the kitchen": our own, or theirs? */
function isTakenForKitchen(line: Line): boolean {
  const taken = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'take')
  const isSomebody = taken > 0 && endOfPlain(line, taken - 1, 'ourselves') !== taken
  return isSomebody && line.tokens.some((_, at) => at > taken && endOfAside(line, at, 'for-kitchen') > 0)
}

/** Where "each" ends behind how many each of them got: "6 bread to 3 ladies, 2 each", "to ladies 2 each", "2 for each"; else 0. */
export function endOfEachOfThem(line: Line, at: number): number {
  const each = numberAt(line, at)
  if (each === undefined || sayingWith(line, at - 1, 'major') !== undefined || isMark(line, at - 1, '@')) return 0
  const forEach = endOfPlain(line, each.end, 'for')
  if (forEach > 0 && endOfPlain(line, forEach, 'each') > 0 && isPart(line, at, wholeOf(each), undefined)) return forEach
  if (endOfPlain(line, each.end, 'each') === 0) return 0
  const to = line.tokens.findIndex((_, from) => endOfPlain(line, from, 'toward') > 0)
  const heads = to < 0 ? undefined : numberAt(line, to + 1)
  if (to < 0 || endOfAside(line, heads?.end ?? to + 1, 'heads') === 0) return 0
  return isPart(line, at, wholeOf(each), heads) ? each.end : 0
}

/** Is it so much of a number in front of it that as many as are told of may have had it? */
function isPart(line: Line, before: number, part: bigint, heads: NumberSaid | undefined): boolean {
  return line.tokens.some((_, at) => {
    const told = at < before ? numberAt(line, at) : undefined
    const all = told === undefined || part <= 0n ? 0n : wholeOf(told)
    return heads === undefined ? all > part && all % part === 0n : all > 0n && all === wholeOf(heads) * part
  })
}

/** "threw out 2 milk expired 12/11": a day of the goods, and none of the entry. */
function endOfExpiry({ path, at, end }: Place): number {
  const isDay = path.some(({ kind, from }) => kind === 'day' && (from === end || from === end - 1))
  const isThrown = path.some(segment => segment.kind === 'verb' && segment.end <= at && segment.verb.doing === 'waste')
  return isDay && isThrown && itemBefore(path, at) ? end : 0
}

/** "3 yoghurt expire", and perhaps a day: gone, or good until then? "Don expire" tells that they are. */
function endOfGoingOff({ path, at, end }: Place): number {
  return at > 0 && path.some(({ kind, from, end: last }) => kind === 'verb' && from === at && last === end) ? end : 0
}

/** The same of a line as it stands: no word in front makes one with it. */
function isGoingOff(line: Line, at: number): boolean {
  if (at === 0 || endOfAside(line, at, 'goes-off') === 0) return false
  return !line.tokens.some((_, from) => from < at && (sayingWith(line, from, 'verb')?.end ?? 0) > at)
}

/** "found 2 twix that were nicked": here again. */
function endOfFoundAgain({ sight: { line }, end }: Place): number {
  return endOfAside(line, 0, 'found-lead') > 0 ? end : 0
}

/** "stupid dog, ate 2 bread": not ours. */
function endOfEaten({ sight: { line }, end }: Place): number {
  return isMark(line, end, ',') ? end : 0
}

function wholeOf({ readings: [figure] }: NumberSaid): bigint {
  return figure === undefined || figure.decimals > 0 ? 0n : figure.value
}

/** Does the whole line leave open what a number of it is, or whether it is all entered already? */
export function isOpenAsTold(sight: Sight): boolean {
  const { line } = sight
  if (endOfAside(line, 0, 'found-lead') > 0 && line.tokens.some((_, at) => endOfAside(line, at, 'that-were') > 0))
    return true
  if (isTakenForKitchen(line) || isOpenBeside({ line })) return true
  return line.tokens.some(
    (_, at) =>
      endOfHour({ sight, at }) > 0 ||
      endOfEachOfThem(line, at) > 0 ||
      endOfAside(line, at, 'in-book-already') > 0 ||
      endOfAside(line, at, 'as-other') > 0 ||
      isOffBooks(line, at) ||
      endOfWorked({ line }, at) > 0 ||
      isGoingOff(line, at) ||
      endOfAside(line, at, 'back-from') > 0 ||
      (at > 1 && (endOfOrder(line, at) > 0 || endOfSelling(line, at) > 0)),
  )
}
