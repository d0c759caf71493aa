import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { beginsAside, endOfAside } from '../../text/asides.ts'
import { foldSaying } from '../../text/clean.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { endOfTorn } from '../beside/adjuncts.ts'
import { isBroken } from '../segments/breaks.ts'
import { dayAt } from '../segments/dates.ts'
import { isOfVerb, type Segment } from '../segments/segment.ts'
import { always, type Doubt, doesAny, endOfDoubt, indexDoubts, type Place } from './doubt.ts'
import { NOT_HAPPENED } from './not-happened.ts'
import { SALE_DOUBTS } from './sale-doubts.ts'
import { swallowedIn } from './swallowed.ts'
import { TWO_WAYS } from './two-ways.ts'
import { endOfUndone, UNDOINGS } from './undone.ts'

/** Tokens from one up to, not including, another. */
interface Found {
  readonly from: number
  readonly end: number
}

const BACK: ReadonlySet<Doing> = new Set<Doing>(['customer-return', 'return', 'receive', 'sell'])
const OUT: ReadonlySet<Doing> = new Set<Doing>(['transfer', 'remove', 'send', 'shift'])
const COUNTED: ReadonlySet<Doing> = new Set<Doing>(['count'])
const SWAPPED: ReadonlySet<Doing> = new Set<Doing>(['exchange'])
const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])
const WASTED: ReadonlySet<Doing> = new Set<Doing>(['waste'])
/** Of these there are two where words beside an entry are taken for more of it. */
const MORE: ReadonlySet<Segment['kind']> = new Set(['verb', 'particle', 'price', 'day'])
/** Fillers between who did something and what it was. */
const LONGEST_LINK = 3
const LONGEST_LABEL = 5
const TURNINGS: readonly Doubt[] = [
  { kind: 'told', of: SOLD, ends: always },
  { kind: 'heard-of', of: WASTED, ends: endOfHeard },
  { kind: 'to-us', of: SOLD, ends: endOfToUs },
  { kind: 'outsider', of: SOLD, ends: endOfOutsider },
  { kind: 'ours-next-door', of: SWAPPED, ends: endOfSwapWith },
  { kind: 'outsider', of: SWAPPED, ends: endOfSwapWith },
  { kind: 'which-one', of: SOLD, ends: endOfClauseOfBuyer },
  { kind: 'habitual', of: null, ends: endOfHabit },
  { kind: 'loaned', of: BACK, ends: always },
  { kind: 'as-told', of: COUNTED, ends: always },
  { kind: 'within-shop', of: OUT, ends: endOfWithin },
]
/** Of two doubts about the same words, the first is told. */
const doubtsOf = indexDoubts([...TURNINGS, ...UNDOINGS, ...TWO_WAYS, ...SALE_DOUBTS, ...NOT_HAPPENED])

/**
 * The words outside of products' names that turn an entry into something else: another shop's sale ("the supplier sold"),
 * what is done day by day ("everyday sold 5"), a rough number ("~5"), how often it was done ("3 times"), what was borrowed, what was
 * lost and found again.
 */
export function turnedBy(sight: Sight, path: readonly Segment[]): Found | undefined {
  const mayBeTorn = path.filter(segment => MORE.has(segment.kind) || isPriced(segment)).length > 1
  const isSold = doesAny(path, SOLD)
  for (let at = 0; at < sight.line.tokens.length; at += 1) {
    if (at > 0 && !mayBeTorn && saysNothing(sight.line, at)) continue
    if (isOfName(path, at)) continue
    const end =
      endOfRough(sight.line, at) ||
      endOfSince(sight, at) ||
      (isSold ? endOfElsewhere(sight, path, at) : 0) ||
      endOfDoubt(sight, path, at, doubtsOf) ||
      endOfUndone(sight, path, at) ||
      (mayBeTorn ? endOfTorn(sight, path, at) : 0)
    if (end > 0) return { from: at, end }
  }
  return swallowedIn(sight, path)
}

function isPriced(segment: Segment): boolean {
  return segment.kind === 'item' && segment.item.price !== null
}

/** A number, or a word that the lexicon does not know; one in front of "sold" may be who did it. */
function saysNothing(line: Line, at: number): boolean {
  if (line.tokens[at]?.kind === 'mark' || line.sayings[at]?.length !== 0 || beginsAside(line, at)) return false
  return sayingWith(line, at + 1, 'verb')?.sense.doing !== 'sell'
}

function isOfName(path: readonly Segment[], at: number): boolean {
  for (const segment of path) {
    if (segment.kind !== 'item' || segment.item.name === null) continue
    if (at >= segment.item.name.from && at < segment.item.name.to) return true
  }
  return false
}

/** Where a rough number or one of how often ends, which is none of goods: "~5", "3 times"; 0 if there is none. */
export function endOfRough(line: Line, at: number): number {
  const next = line.tokens[at + 1]
  if (isMark(line, at, '~') && next?.kind === 'number' && next.glued) return at + 2
  const isOften = line.tokens[at]?.text === 'times' && endOfPlain(line, at, 'times') > 0 && at > 0
  return isOften ? at + 1 : 0
}

/** "since monday" tells of several days. */
function endOfSince(sight: Sight, at: number): number {
  if (endOfPlain(sight.line, at, 'another-day') !== at + 1 || endOfPlain(sight.line, at, 'reason') !== at + 1) return 0
  const found = dayAt(sight, at + 1)
  const isOther = found !== undefined && (found.day.kind !== 'day' || found.day.date !== sight.today)
  return isOther ? found.end : 0
}

/** "otieno texted sold", "raju sell". */
function endOfElsewhere(sight: Sight, path: readonly Segment[], at: number): number {
  const { line } = sight
  if (isLabelled(line, at)) return at + 1
  if (!isForeign(line, at) || isOfVerb(path, at, at + 1) || endOfAside(line, at, 'outsider') > 0) return 0
  const isTold = !sight.names.knows(at) && endOfAside(line, at + 1, 'to-do') > at + 1
  return isTold && sayingWith(line, at + 1, 'verb')?.sense.doing === 'sell' ? at + 1 : 0
}

/** "customer said 7 eggs broke", "customers 2 batteries died": theirs, and not the shop's. */
function endOfHeard({ sight, end }: Place): number {
  const from = isMark(sight.line, end, ',') ? end + 1 : end
  return quantitiesIn(sight, from).length > 0 ? end : 0
}

/** "sold … to me" */
function endOfToUs({ sight, end }: Place): number {
  return isBroken(sight.line, end) || priceIn(sight, end) !== undefined ? end : 0
}

/** "to the man that brought 5 cement": now, or before? */
function endOfClauseOfBuyer({ sight: { line }, path, at, end }: Place): number {
  const isDone = path.some(segment => segment.kind === 'verb' && segment.from === end)
  const isOfBuyer = path.some(
    segment => segment.kind === 'remark' && segment.end === at && endOfPlain(line, segment.from, 'toward') > 0,
  )
  return isDone && isOfBuyer ? end + 1 : 0
}

/** "swapped 2 bread for 1 milk with the neighbour": our bread, or theirs? */
function endOfSwapWith({ sight: { line }, at, end }: Place): number {
  for (let from = Math.max(0, at - 2); from < at; from += 1)
    if (endOfAside(line, from, 'along-with') === from + 1) return end
  return 0
}

/** "the supplier has sold" */
function endOfOutsider({ sight: { line }, path, at, end }: Place): number {
  return isInFrontOfSale(line, path, end) && !isBuyersPlace(line, path, at) ? end : 0
}

/** "from otieno: sold 3", "a: sold 3": somebody else's words. */
function isLabelled(line: Line, at: number): boolean {
  if (at > 0) return false
  const mark = line.tokens.slice(0, LONGEST_LABEL).findIndex(({ kind, text }) => kind === 'mark' && text === ':')
  const isLetter = mark === 1 && line.tokens[0]?.kind === 'word' && line.tokens[0].text.length === 1
  return isLetter || (mark > 1 && endOfPlain(line, 0, 'from') > 0)
}

/** Does "sold" follow, with nothing between but what is void? "neighbour: 3 bread sold" is told of them, too. */
function isInFrontOfSale(line: Line, path: readonly Segment[], from: number): boolean {
  if (isMark(line, from, ':')) return path.some(segment => segment.kind === 'verb' && segment.from > from)
  for (let at = from, words = 0; words <= LONGEST_LINK; words += 1) {
    if (path.some(segment => segment.kind === 'verb' && segment.from === at)) {
      return sayingWith(line, at, 'verb')?.sense.doing === 'sell'
    }
    const end = endOfPlain(line, at, 'filler') || endOfAside(line, at, 'copula') || endOfAside(line, at, 'outsider')
    if (end === 0) return false
    at = end
  }
  return false
}

/** "to the cafe next door: sold 20": where the buyer is. */
function isBuyersPlace(line: Line, path: readonly Segment[], at: number): boolean {
  return path.some(
    ({ kind, from, end }) => kind === 'remark' && from < at && at < end && endOfPlain(line, from, 'toward') > 0,
  )
}

/** "to the front", where the shop has no place that is called so. */
function endOfWithin({ sight: { line, names }, at, end }: Place): number {
  if (!isBroken(line, end)) return 0
  const said = foldSaying(saidBetween(line, at, end)).replace(/^(?:in|on)?to (?:the )?/, '')
  return names.index.names.places.some(place => foldSaying(place) === said) ? 0 : end
}

/** "5 a day", but not "a day-old loaf", nor "a week ago". */
function endOfHabit({ sight: { line }, path, at, end }: Place): number {
  if (path.some(({ kind, from, end: last }) => kind === 'day' && from <= at && last > end)) return 0
  return endOfPlain(line, at + 1, 'adjective') > end ? 0 : end
}
