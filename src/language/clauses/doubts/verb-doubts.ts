import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark } from '../../text/line.ts'
import { isBroken } from '../segments/breaks.ts'
import type { ItemSegment, Segment } from '../segments/segment.ts'
import { isBoughtBy } from '../who/bought-by.ts'
import { doerBetween } from '../who/doer.ts'
import { isPossessive } from '../who/others.ts'

/** Tokens from one up to, not including, another. */
export interface Found {
  readonly from: number
  readonly end: number
}

const LONGEST_NOW = 4

type VerbSegment = Extract<Segment, { kind: 'verb' }>
type Doubt = (sight: Sight, verb: VerbSegment, items: readonly ItemSegment[], path: readonly Segment[]) => number

/** By the way a verb is said, and what stands around it, where what is told is somebody else's trade, or none: by what it does. */
const DOUBTS: Partial<Readonly<Record<Doing, readonly Doubt[]>>> = {
  sell: [endOfSoldToUs, endOfOffer, endOfNowSoMany],
  buy: [endOfFetchedBy, endOfNowSoMany],
  receive: [endOfFetchedBy, endOfNowSoMany, endOfOffloaded],
  waste: [endOfBurnt, endOfNowSoMany, endOfSunOrSunday],
  use: [endOfEatenByBuyer],
  take: [endOfTakenOff],
}

/** The words of a path that may well tell something else than what was read; undefined if none do. */
export function verbDoubtIn(sight: Sight, path: readonly Segment[]): Found | undefined {
  for (const [at, verb] of path.entries()) {
    // "25 twix have left": they are gone, or they are what is left.
    if (verb.kind === 'remaining' && at > 0 && endOfAside(sight.line, verb.from - 1, 'has-left') === verb.end)
      return verb
    if (verb.kind !== 'verb') continue
    const doubts = DOUBTS[verb.verb.doing]
    if (doubts === undefined) continue
    const items = path.filter(segment => segment.kind === 'item')
    for (const doubt of doubts) {
      const end = doubt(sight, verb, items, path)
      if (end > 0) return { from: Math.min(verb.from, end - 1), end }
    }
  }
  return undefined
}

/** "kumar sold us 3 bread": they came in. */
function endOfSoldToUs({ line }: Sight, { end }: VerbSegment): number {
  return endOfAside(line, end, 'us-alone')
}

/** "2 bread selling at 40", "selling bread 2 for 40", "sale! 2 bread at 40": sold, or what they go for? */
function endOfOffer(
  { line }: Sight,
  { from, end }: VerbSegment,
  items: readonly ItemSegment[],
  path: readonly Segment[],
) {
  const isPriced = items.some(({ item }) => item.price !== null) || path.some(({ kind }) => kind === 'price')
  if (!isPriced) return 0
  if (isMark(line, end, '!')) return end
  if (endOfPlain(line, from, 'on-sale') !== end) return 0
  for (let at = 0; at < from; at += 1) if (endOfAside(line, at, 'begins-offer') === from) return end
  if (items.some(item => item.end <= from)) return end
  return items.some(({ item: { name, quantity } }) => quantity !== null && name !== null && quantity.from >= name.to)
    ? end
    : 0
}

/** "picked up by john": from us, or for us? "By mistake" tells nobody; whose "bought by" is, is settled with the verb. */
function endOfFetchedBy(sight: Sight, { from, end, verb }: VerbSegment): number {
  const { line } = sight
  if (verb.doing === 'buy' && isBoughtBy(sight, from)) return 0
  const isFetched = verb.doing === 'buy' || endOfAside(line, from, 'fetched-by') === end
  return isFetched && endOfAside(line, end, 'by-whom') > 0 && isForeign(line, end + 1) ? end + 1 : 0
}

/** "added stock bread, now 20", "added 3 bread, now 43 bread": so many more, or so many in all? */
function endOfNowSoMany({ line }: Sight, verb: VerbSegment, items: readonly ItemSegment[]): number {
  for (const { from, item } of items) {
    const { name, quantity } = item
    if (name === null || quantity === null) continue
    const isBehind = quantity.from > name.to
    if (!isBehind && (from <= verb.end || !items.some(({ end }) => end < from))) continue
    for (let at = isBehind ? name.to : Math.max(verb.end, quantity.from - LONGEST_NOW); at < quantity.from; at += 1)
      if (endOfAside(line, at, 'now-so-many') === quantity.from) return quantity.end
  }
  return 0
}

/** "offloaded 3 bread", "unloaded 3 bread on john": from a van, or sold off? By the carton they came from one. */
function endOfOffloaded({ line }: Sight, { from, end }: VerbSegment, items: readonly ItemSegment[]): number {
  const isOff = endOfAside(line, from, 'offloads') === end
  if (!isOff && endOfAside(line, from, 'unloads') !== end) return 0
  const isFrom = line.tokens.some(
    (_, at) => at >= end && (endOfPlain(line, at, 'from') > 0 || endOfAside(line, at, 'off-the') > 0),
  )
  if (isFrom) return 0
  const isOnSomebody = line.tokens.some(
    (_, at) => at > end && endOfAside(line, at, 'on-whom') > 0 && isForeign(line, at + 1),
  )
  const isLoose = items.some(
    ({ item: { quantity } }) => quantity?.reading.kind === 'exact' && quantity.reading.unit === null,
  )
  return isOnSomebody || (isOff && isLoose) ? end : 0
}

/** "12 bread out of the oven burnt": they were never in the books. */
function endOfBurnt({ line }: Sight, _verb: VerbSegment, items: readonly ItemSegment[]): number {
  if (items.length !== 1) return 0
  const at = line.tokens.findIndex((_, token) => token > 0 && endOfAside(line, token, 'from-oven') > 0)
  return at < 0 ? 0 : endOfAside(line, at, 'from-oven')
}

/** "sun melted 4 ice cream": no day of the week. */
function endOfSunOrSunday(
  { line }: Sight,
  verb: VerbSegment,
  _items: readonly ItemSegment[],
  path: readonly Segment[],
): number {
  const day = path.find(({ kind, end }) => kind === 'day' && end === verb.from)
  const isSky = day !== undefined && endOfAside(line, day.end - 1, 'harm-of') === day.end && day.end === day.from + 1
  return isSky && endOfAside(line, verb.from, 'harms') === verb.end ? verb.end : 0
}

/** "customer ate 1 meat pie", "customers kid drank 2 milk": none of the house. */
function endOfEatenByBuyer(sight: Sight, { from, end }: VerbSegment): number {
  const { line } = sight
  if (endOfAside(line, from, 'has-got') !== end) return 0
  for (let at = 0; at < from; at += 1) {
    if (endOfPlain(line, at, 'customer') > 0 || (isPossessive(line, at) && at < from - 1)) return end
    const isBuyer = endOfAside(line, at, 'buyer') > 0 && endOfAside(line, at, 'kin') === 0
    if (isBuyer && doerBetween(sight, at, from)?.kind !== 'ours') return end
  }
  return doerBetween(sight, 0, from)?.kind === 'person' ? end : 0
}

/** "took 3 bread off": the shelf, the bill, or somebody? */
function endOfTakenOff(
  { line }: Sight,
  _verb: VerbSegment,
  _items: readonly ItemSegment[],
  path: readonly Segment[],
): number {
  const off = path.at(-1)
  const isOff = off?.kind === 'verb' && off.verb.doing === 'waste' && path.at(-2)?.kind === 'item'
  return isOff && endOfPlain(line, off.from, 'particle') === off.end && isBroken(line, off.end) ? off.end : 0
}
