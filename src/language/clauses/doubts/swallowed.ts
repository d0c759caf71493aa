import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { isBreak } from '../segments/breaks.ts'
import type { ItemSegment, RemarkSegment, Segment } from '../segments/segment.ts'
import { endOfEachOfThem } from './two-ways.ts'
import { type Found, verbDoubtIn } from './verb-doubts.ts'

const ONE = 1000n
const BACK: ReadonlySet<Doing> = new Set<Doing>(['customer-return', 'return'])
const PLURAL = /s$/u

/** The part of a path that was read for less, or more, than its words may say; undefined if none was. */
export function swallowedIn(sight: Sight, path: readonly Segment[]): Found | undefined {
  const isBack = path.some(
    segment =>
      (segment.kind === 'verb' && BACK.has(segment.verb.doing)) ||
      (segment.kind === 'particle' && endOfAside(sight.line, segment.from, 'back-again') > 0),
  )
  for (const [at, segment] of path.entries()) {
    const before = path[at - 1]
    const behind = path[at + 1]
    if (segment.kind === 'remark' && isNoPrice(sight.line, segment)) return segment
    if (segment.kind === 'remark' && holdsMoney(sight, segment)) return segment
    if (segment.kind === 'remark' && isOfClause(sight.line, segment, behind)) return segment
    if (segment.kind === 'remaining' && isLeftBySomebody(sight.line, segment)) return segment
    if (segment.kind === 'remark' && segment.end - segment.from > 1) {
      const joined = joinedIn(sight, path, segment)
      if (joined !== undefined) return joined
    }
    const price = segment.kind === 'price' ? segment.price : segment.kind === 'item' ? segment.item.price : null
    const shared = price === null ? 0 : endOfEachOfThem(sight.line, price.from)
    if (price !== null && shared > 0) return { from: price.from, end: shared }
    if (segment.kind === 'day' && before?.kind === 'item' && isOfTheDay(sight, segment)) return segment
    if (segment.kind === 'item' && before?.kind === 'remark' && isPaidTo(sight, before, segment)) {
      return { from: before.from, end: segment.end }
    }
    if (segment.kind === 'item' && isPointedAt(sight, segment)) return segment
    if (segment.kind === 'item' && isOfItsParts(sight, path, at)) return segment
    if (segment.kind === 'item' && isPackOrOnes(sight, segment, behind, isBack))
      return { from: segment.from, end: segment.end }
    const isOff = segment.kind === 'verb' && segment.verb.doing === 'waste' && before?.kind === 'price'
    if (isOff && endOfPlain(sight.line, segment.from, 'particle') === segment.end) return segment
  }
  return calledLike(sight, path) ?? verbDoubtIn(sight, path)
}

/** "sold 2 pies and chai", "sold chai and 2 pies", "and a bru": goods called like a word of courtesy, known or not. */
function calledLike({ line, names }: Sight, path: readonly Segment[]): Found | undefined {
  const isOwn = (at: number): boolean => path.some(segment => segment.kind === 'filler' && segment.from === at)
  const firstVerb = path.find(({ kind }) => kind === 'verb')?.from ?? 0
  for (let at = 1; at < line.tokens.length; at += 1) {
    if (line.tokens[at]?.kind === 'mark' || !isOwn(at)) continue
    const name = names.at(at).find(({ distance }) => distance === DISTANCE.whole)
    const isBehind = at > firstVerb || path.some(({ kind, end }) => kind === 'item' && end <= at)
    if (name !== undefined && isBehind) return { from: at, end: name.end }
    const isCounted = endOfPlain(line, at - 1, 'article') === at && !isMark(line, at - 1, "'")
    const end = endOfPlain(line, at, 'polite')
    if (isCounted && end > 0 && path.some(({ kind, end: last }) => kind === 'item' && last < at))
      return { from: at - 1, end }
  }
  return undefined
}

/** "to the man that sold me 5 cement": the number is of what is told of him. */
function isOfClause(line: Line, { from, end }: Found, behind: Segment | undefined): boolean {
  if (behind === undefined || behind.from !== end || isBreak(line, end)) return false
  if (behind.kind !== 'item' && behind.kind !== 'price') return false
  for (let at = from + 2; at < end - 1; at += 1) if (endOfAside(line, at, 'which-one') > 0) return true
  return false
}

/** "she left 2 bread", "customer's been, left 2 bread": what somebody left behind is not what is left. */
function isLeftBySomebody(line: Line, { from }: Found): boolean {
  if (from === 0) return false
  if (endOfAside(line, from - 1, 'pronoun') === from || endOfPlain(line, from - 1, 'customer') === from) return true
  return line.tokens.some((_, at) => at < from && endOfAside(line, at, 'has-been') > 0)
}

/** "at -.", "at NaN": a price that was left out by a slip, or that a program did not have. */
function isNoPrice(line: Line, { from, end }: Found): boolean {
  const lead = endOfAside(line, from, 'price-lead')
  if (lead === 0) return false
  for (let at = lead; at < end; at += 1)
    if (line.tokens[at]?.kind !== 'mark' && endOfAside(line, at, 'no-value') === 0) return false
  return true
}

/** "for Rs.80 quickly": an amount that no price was made of would be lost; "#" announces the number of a paper as well. */
function holdsMoney({ line, habits }: Sight, { from, end }: Found): boolean {
  for (let at = from; at < end; at += 1) {
    const money = isMark(line, at, '#') ? undefined : moneyAt(line, at, habits)
    if (money?.marked && money.end <= end) return true
  }
  return false
}

/** The words in a remark that join goods to it: "(and a bag)", "past its date and the milk", "to kumar with kulfi". */
function joinedIn(sight: Sight, path: readonly Segment[], { from, end }: Found): Found | undefined {
  const isReceipt = path.some(segment => segment.kind === 'verb' && segment.verb.doing === 'receive')
  const isSold = path.some(segment => segment.kind === 'verb' && segment.verb.doing === 'sell')
  // "sold 3 bread for milk": what they were given for, or what they were for?
  const forGoods = endOfPlain(sight.line, from, 'for')
  if (forGoods > 0 && isSold && sight.names.at(forGoods).some(name => name.kind !== 'near' && name.end === end)) {
    return { from, end }
  }
  for (let at = from; at < end; at += 1) {
    if (joinsGoods(sight, { from, end }, at)) return { from: at, end }
    // "has given 1 carton on credit to kumar": to us, or to kumar?
    const credit = isReceipt ? endOfPlain(sight.line, at, 'credit') : 0
    if (credit > 0 && credit < end && endOfPlain(sight.line, credit, 'toward') > 0) return { from: at, end }
  }
  return undefined
}

function joinsGoods({ line, names }: Sight, { from, end }: Found, at: number): boolean {
  const gap = endOfPlain(line, at, 'gap')
  if (gap > 0 && line.tokens[at]?.kind === 'word') {
    const goods = endOfPlain(line, gap, 'article') || endOfAside(line, gap, 'determiner') || gap
    return isMark(line, at - 1, '(') || names.knows(goods)
  }
  const along = endOfAside(line, at, 'along-with')
  if (along > 0 && at === from) return line.tokens.some((_, word) => word >= along && word < end && names.knows(word))
  if (at < from + 2) return false
  if (along === 0 || endOfPlain(line, from, 'toward') === 0) return false
  if (endOfAside(line, from + 1, 'determiner') > 0) return false
  const goods = endOfPlain(line, along, 'article') || along
  return isForeign(line, goods) || names.knows(goods)
}

/** "binned 2 eggs yesterday's": the goods are of that day, and the entry need not be. */
function isOfTheDay({ line }: Sight, { from, end }: Found): boolean {
  return line.tokens.slice(from, end).some((_, at) => endOfPlain(line, from + at, 'of-day') === from + at + 1)
}

/** "paid driver 400": money, and no goods that nobody knows. */
function isPaidTo({ line }: Sight, before: RemarkSegment & Found, { item }: ItemSegment): boolean {
  return item.name?.isKnown === false && endOfAside(line, before.from, 'paid-us') > 0
}

/** "sold 2 milk, the oat one": which it was, and no more of it. */
function isPointedAt({ line }: Sight, { from, item }: ItemSegment): boolean {
  const { name, quantity } = item
  if (name === null || quantity === null || quantity.from < name.to || from === 0) return false
  const isOne = endOfAside(line, quantity.from, 'that-one') === quantity.end
  return isOne && (endOfPlain(line, from - 1, 'article') === from || endOfAside(line, from - 1, 'determiner') === from)
}

/** "sold 2 soap, 1 lux 1 dove": so many of a kind in all, and which they were. */
function isOfItsParts(sight: Sight, path: readonly Segment[], at: number): boolean {
  const all = path[at]
  if (all?.kind !== 'item') return false
  const kind = productsOf(sight, all)
  if (kind.length < 2) return false
  let rest = thousandthsOf(all)
  for (const part of path.slice(at + 1)) {
    if (part.kind === 'verb') break
    if (part.kind !== 'item') continue
    const products = productsOf(sight, part)
    if (products.length === 0 || !products.every(product => kind.includes(product))) return false
    rest -= thousandthsOf(part)
    if (rest <= 0n) return rest === 0n
  }
  return false
}

function productsOf({ names }: Sight, { item: { name } }: ItemSegment): readonly number[] {
  return name === null ? [] : (names.at(name.from).find(({ end }) => end === name.to)?.products ?? [])
}

function thousandthsOf({ item: { quantity } }: ItemSegment): bigint {
  return quantity?.reading.kind === 'exact' ? quantity.reading.thousandths : 0n
}

/**
 * "2 milk box crushed": two boxes of milk, or two milk of which the box is crushed? "Brought 2 milk crates back": of
 * milk, or the empty ones?
 */
function isPackOrOnes(
  { line, names }: Sight,
  { item }: ItemSegment,
  behind: Segment | undefined,
  isBack: boolean,
): boolean {
  const { name, quantity } = item
  const isWasted = behind?.kind === 'verb' && behind.verb.doing === 'waste' && behind.from === item.end
  if (!isWasted && !isBack) return false
  if (name === null || quantity?.reading.kind !== 'exact' || quantity.reading.thousandths === ONE) return false
  const { unit } = quantity.reading
  if (unit === null || item.end !== name.to + 1 || quantity.from > name.from) return false
  const isUnit = names
    .at(name.from)
    .some(({ end, products: [product = 0] }) => end === name.to && names.index.products.get(product)?.unit === unit)
  return !isUnit && (isBack || !PLURAL.test(line.tokens[name.to]?.text ?? ''))
}
