import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import { foldSaying } from '../../text/clean.ts'
import { endOfPlain, isForeign, type Line } from '../../text/line.ts'
import { endOfNumbered } from '../beside/adjuncts.ts'
import { isWhoWord } from './who-word.ts'

/**
 * Somebody who is told of. `person` and `trade` are from outside for sure; an `elder` ("mama tobi") may be one of the house
 * who takes things, a `relation` ("ate liza") may buy for the shop, too, and a `name` alone may be anybody's.
 */
export interface Doer {
  readonly kind: 'person' | 'elder' | 'trade' | 'relation' | 'name' | 'bringer' | 'ours'
  readonly from: number
  readonly end: number
}

const LONGEST = 7
const LONGEST_NAME = 2
/** "from" and the words of a town. */
const LONGEST_TOWN = 3

/**
 * Who the words from one token up to, not including, another tell of, by the evidence in them: a title, a trade, a kind of
 * business, a way to bring goods, those who work here. Undefined where nobody can know.
 */
export function doerBetween(sight: Sight, from: number, end: number): Doer | undefined {
  const { line } = sight
  if (endOfAside(line, from, 'ours') === end) return { kind: 'ours', from, end }
  if (endOfAside(line, from, 'some-people') === end) return { kind: 'person', from, end }
  if (isSeveral(sight, from, end)) return { kind: 'person', from, end }
  const first = startOfNoun(line, from)
  if (isHouse(sight, from, end)) return { kind: 'person', from, end }
  if (isSomeOne(line, first, end)) return { kind: 'person', from, end }
  if (first >= end || end - first > LONGEST) return undefined
  const isOwn = endOfAside(line, from, 'kin-of') > 0
  const last = lastOfNoun(sight, first, end)
  for (let at = first; at < last; at += 1) if (!isWhoWord(line, at) && !isOfDoer(line, at, last)) return undefined
  if (isMember(sight, first, last)) return undefined
  const kind = kindOf(sight, first, last, last < end, isOwn)
  return kind === undefined ? undefined : { kind, from, end }
}

/** "number nine", "flat 3b didi": who lives there. */
function isHouse(sight: Sight, from: number, end: number): boolean {
  const { line, names } = sight
  const house = endOfNumbered(sight, endOfAside(line, from, 'house'))
  if (house === 0 || house > end || names.knows(from)) return false
  return (
    house === end || (['buyer', 'kin-title', 'honorific'] as const).some(kind => endOfAside(line, house, kind) === end)
  )
}

/** "two american tourists", "a family of four": people from outside, with how many they are. */
function isSeveral({ line, names }: Sight, from: number, end: number): boolean {
  if (endOfAside(line, from, 'people-of') === end) return true
  const first = endOfAside(line, from, 'how-many-people')
  if (first === 0 || first >= end || names.knows(end - 1)) return false
  const head = headAt(line, first, end, 'buyer')
  const isPlural = /(?:[^s]s|people)$/u.test(line.tokens[end - 1]?.text ?? '')
  return isPlural && head !== undefined && isLike(line, first, head)
}

/** Behind "the", "one", "my". */
function startOfNoun(line: Line, from: number): number {
  const isOne = line.tokens[from]?.text === 'one' && endOfAside(line, from, 'determiner') <= from + 1
  return isOne ? from + 1 : endOfAside(line, from, 'determiner') || from
}

/** "one boy", "one aunty": none of the house. */
function isSomeOne(line: Line, first: number, end: number): boolean {
  const isOne = line.tokens[first - 1]?.text === 'one'
  return isOne && (endOfAside(line, first, 'young') === end || endOfAside(line, first, 'kin-title') === end)
}

/** In front of "next door", "from the site", "from midrand". */
function lastOfNoun(sight: Sight, first: number, end: number): number {
  const { line } = sight
  for (let at = first + 1; at < end; at += 1) {
    if (endOfAside(line, at, 'where-from') === end) return at
    if (endOfNumbered(sight, endOfAside(line, at, 'at-house')) === end) return at
  }
  const from = line.tokens.findIndex(({ text }, at) => at > first && at < end - 1 && text === 'from')
  return from > 0 && end - from <= LONGEST_TOWN && isNamed(sight, from + 1, end) ? from : end
}

function isOfDoer(line: Line, at: number, end: number): boolean {
  const isSaying = (kind: AsideKind): boolean => endOfAside(line, at, kind) > 0 && endOfAside(line, at, kind) <= end
  return (['title', 'buyer', 'like', 'trade', 'bringer', 'goods-man', 'honorific', 'kin-title'] as const).some(isSaying)
}

function kindOf(
  sight: Sight,
  first: number,
  last: number,
  isPlaced: boolean,
  isOwn: boolean,
): Doer['kind'] | undefined {
  const { line, names } = sight
  const endsIn = (kind: AsideKind, from = first): boolean => headAt(line, from, last, kind) !== undefined
  const begun = (kind: AsideKind): boolean => {
    const end = endOfAside(line, first, kind)
    return end > 0 && end < last
  }
  if (endsIn('bringer') || endOfAside(line, first, 'suppliers-man') === last) return 'bringer'
  if (last > first + 1 && endsIn('goods-man', first + 1) && isGoods(sight, first, last)) return 'bringer'
  if (isOwn)
    return endsIn('buyer') && endOfAside(line, first, 'kin') === 0 && isNeighbour(line, last) ? 'person' : undefined
  if (endsIn('trade')) return 'trade'
  if (endsIn('own-trade') && (isPlaced || isForeign(line, first))) return 'trade'
  if (isPlaced && endOfAside(line, first, 'address') === last) return 'person'
  if (begun('trade') && isNamed(sight, first + 1, last)) return 'trade'
  if (begun('title'))
    return endOfAside(line, first, 'kin') > 0 || endOfAside(line, first, 'heading') > 0 ? 'elder' : 'person'
  if (begun('kin-title') || endOfAside(line, first, 'kin-title') === last || endOfAside(line, first, 'young') === last)
    return 'relation'
  if (last > first + 1 && endsIn('honorific', first + 1) && isForeign(line, first)) return 'person'
  // "mukherjee da"
  if (last > first + 1 && endsIn('kin-title', first + 1) && isForeign(line, first)) return 'relation'
  const head = headAt(line, first, last, 'buyer')
  if (head !== undefined && isLike(line, first, head)) return 'person'
  const isName = last - first <= LONGEST_NAME && isNamed(sight, first, last)
  return isName && !names.knows(first) ? 'name' : undefined
}

/** Where a saying of this kind begins that ends where the noun does. */
function headAt(line: Line, from: number, last: number, kind: AsideKind): number | undefined {
  for (let at = from; at < last; at += 1) if (endOfAside(line, at, kind) === last) return at
  return undefined
}

/** "bread" of "bread man": goods, in one word or two. */
function isGoods({ line, names }: Sight, first: number, last: number): boolean {
  const from = endOfAside(line, first, 'like') || first
  if (endOfAside(line, from, 'own-hands') === last) return false
  const isOfTrade = (['goods-group', 'supplying', 'brand'] as const).some(kind => {
    const end = endOfAside(line, from, kind)
    return end > 0 && end < last
  })
  return last - from <= 3 && from < last - 1 && (names.knows(from) || isOfTrade)
}

/** Of those that are called ours, only neighbours and customers are no part of the shop. */
function isNeighbour(line: Line, last: number): boolean {
  return endOfAside(line, last - 1, 'ours-next-door') === last || endOfPlain(line, last - 1, 'customer') > 0
}

function isNamed({ line, names }: Sight, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (!isForeign(line, at) || names.knows(at)) return false
  return end > from
}

function isLike(line: Line, from: number, head: number): boolean {
  for (let at = from; at < head; ) {
    const end = endOfAside(line, at, 'like')
    if (end === 0) return false
    at = end
  }
  return true
}

/** Who works here may buy for the shop as well as from it. */
function isMember({ line, names }: Sight, from: number, end: number): boolean {
  const words = new Set(line.tokens.slice(from, end).map(({ text }) => text))
  return names.index.names.members.some(member =>
    foldSaying(member)
      .split(' ')
      .some(word => words.has(word)),
  )
}
