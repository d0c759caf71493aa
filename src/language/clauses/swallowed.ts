import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line } from '../text/line.ts'
import type { ItemSegment, Segment } from './segment.ts'
import { endOfEachOfThem } from './two-ways.ts'

const ONE = 1000n
const PLURAL = /s$/u

/** Tokens from one up to, not including, another. */
interface Found {
  readonly from: number
  readonly end: number
}

/** The part of a path that was read for less, or more, than its words may say; undefined if none was. */
export function swallowedIn(sight: Sight, path: readonly Segment[]): Found | undefined {
  for (const [at, segment] of path.entries()) {
    const before = path[at - 1]
    const behind = path[at + 1]
    if (segment.kind === 'remark' && isNoPrice(sight.line, segment)) return segment
    if (segment.kind === 'remark' && segment.end - segment.from > 1) {
      const joined = joinedIn(sight, path, segment)
      if (joined !== undefined) return joined
    }
    const price = segment.kind === 'price' ? segment.price : segment.kind === 'item' ? segment.item.price : null
    const shared = price === null ? 0 : endOfEachOfThem(sight.line, price.from)
    if (price !== null && shared > 0) return { from: price.from, end: shared }
    if (segment.kind === 'day' && before?.kind === 'item' && isOfTheDay(sight, segment)) return segment
    if (segment.kind === 'item' && isPackOrOnes(sight, segment, behind)) return { from: segment.from, end: segment.end }
    const isOff = segment.kind === 'verb' && segment.verb.doing === 'waste' && before?.kind === 'price'
    if (isOff && endOfPlain(sight.line, segment.from, 'particle') === segment.end) return segment
  }
  return undefined
}

/** "at -.", "at NaN": a price that was left out by a slip, or that a program did not have. */
function isNoPrice(line: Line, { from, end }: Found): boolean {
  const lead = endOfAside(line, from, 'price-lead')
  if (lead === 0) return false
  for (let at = lead; at < end; at += 1)
    if (line.tokens[at]?.kind !== 'mark' && endOfAside(line, at, 'no-value') === 0) return false
  return true
}

/** The words in a remark that join goods to it: "(and a bag)", "past its date and the milk", "to kumar with kulfi". */
function joinedIn(sight: Sight, path: readonly Segment[], { from, end }: Found): Found | undefined {
  const isReceipt = path.some(segment => segment.kind === 'verb' && segment.verb.doing === 'receive')
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

/** "2 milk box crushed": two boxes of milk, or two milk of which the box is crushed? */
function isPackOrOnes({ line, names }: Sight, { item }: ItemSegment, behind: Segment | undefined): boolean {
  const { name, quantity } = item
  if (behind?.kind !== 'verb' || behind.verb.doing !== 'waste' || behind.from !== item.end) return false
  if (name === null || quantity?.reading.kind !== 'exact' || quantity.reading.thousandths === ONE) return false
  const { unit } = quantity.reading
  if (unit === null || item.end !== name.to + 1 || quantity.from > name.from) return false
  const isUnit = names
    .at(name.from)
    .some(({ end, products: [product = 0] }) => end === name.to && names.index.products.get(product)?.unit === unit)
  return !isUnit && !PLURAL.test(line.tokens[name.to]?.text ?? '')
}
