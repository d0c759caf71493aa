import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { amountOf, type Counted, goodsBefore, isCounted, partSaid, type Told } from './told.ts'

/** What is done to a part of goods, as it is said in front of them. */
const DONE: ReadonlyMap<Doing, string> = new Map<Doing, string>([
  ['waste', 'threw away'],
  ['customer-return', 'customer returned'],
  ['return', 'customer returned'],
])
const ONE = 1000n

/** "received 10 milk and 5 bread, 1 each broken": so many of each, which are no price of the last. */
export function ofEach(sight: Sight, path: readonly Segment[]): Told | undefined {
  const { line } = sight
  const at = path.findIndex(segment => isPlainEach(sight, segment))
  const verb = path[at + 1]?.kind === 'filler' ? path[at + 2] : path[at + 1]
  const segment = path[at]
  const price = segment?.kind === 'item' ? segment.item.price : segment?.kind === 'price' ? segment.price : null
  if (price === null || verb?.kind !== 'verb') return undefined
  const done = DONE.get(verb.verb.doing)
  const goods = goodsBefore(path, at + 1)
  const [, second] = goods
  if (done === undefined || second === undefined) return undefined
  const many = numberAt(line, price.from) ?? numberAt(line, price.from + 1)
  const [figure] = many?.readings ?? []
  if (figure === undefined || figure.decimals > 0 || !goods.every(isCounted)) return []
  const each = figure.value * ONE
  if (!goods.every(of => isAmong(of, each))) return []
  const parts = goods.map(of => partSaid(sight, of, each, null)).join(', ')
  return [`${upTo(sight, price.from)}, ${done} ${parts} ${saidBetween(line, verb.end, line.tokens.length)}`.trim()]
}

/**
 * "received 10 milk and 5 bread, of which 2 bread broken": what stands behind is of the goods in front of it; where none of
 * them is named, it may be of any.
 */
export function ofWhich(sight: Sight, path: readonly Segment[]): Told | undefined {
  const { line } = sight
  const at = path.findIndex(({ kind, end }) => kind === 'left' && line.tokens[end - 1]?.text === 'which')
  const which = path[at]
  const from = which === undefined ? 0 : Math.max(0, which.end - LONGEST_OF_WHICH)
  const start = which === undefined ? -1 : startOfWhich(sight, from, which.end)
  if (which === undefined || start < 0) return undefined
  // "2 of which", "of which 2"
  const before = path.findIndex(({ kind, end }) => kind === 'item' && end === start)
  const many = path[before]
  const isInFront = many?.kind === 'item' && many.item.name === null
  const goods = goodsBefore(path, isInFront ? before : at)
  const verb = path.findIndex((segment, place) => place > at && segment.kind === 'verb')
  const segment = path[verb]
  const done = segment?.kind === 'verb' ? DONE.get(segment.verb.doing) : undefined
  if (goods.length < 2 || segment === undefined) return undefined
  if (done === undefined) return []
  const items = isInFront ? [many] : path.slice(at, verb).filter(({ kind }) => kind === 'item')
  const rest = saidBetween(line, segment.end, line.tokens.length)
  const told = (parts: string): string =>
    `${upTo(sight, isInFront ? many.from : start)}, ${done} ${parts} ${rest}`.trim()
  if (items.length > 0 && items.every(isCounted)) return [told(saidBetween(line, which.end, segment.from))]
  return ofAny(sight, items, goods).map(told)
}

/** So many of any of the goods that has so many. */
function ofAny(sight: Sight, [only, ...more]: readonly Segment[], goods: readonly Segment[]): readonly string[] {
  const many = only?.kind === 'item' && only.item.name === null ? only.item.quantity : null
  if (many?.reading.kind !== 'exact' || more.length > 0 || !goods.every(isCounted)) return []
  const { thousandths, unit } = many.reading
  const ways = goods.flatMap(of => (isAmong(of, thousandths) ? [partSaid(sight, of, thousandths, unit)] : []))
  return ways.length > 1 ? ways : []
}

const LONGEST_OF_WHICH = 3

function startOfWhich({ line }: Sight, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (endOfAside(line, at, 'of-which') === end) return at
  return -1
}

/** "1 each" and "each 1": nothing says that it is money. */
function isPlainEach({ line }: Sight, segment: Segment): boolean {
  const price = segment.kind === 'item' ? segment.item.price : segment.kind === 'price' ? segment.price : null
  if (price?.meaning.kind !== 'each' || price.end !== price.from + 2) return false
  return endOfPlain(line, price.from, 'each') > 0 || endOfPlain(line, price.from + 1, 'each') > 0
}

function isAmong(of: Counted, part: bigint): boolean {
  const { thousandths, unit } = amountOf(of)
  return unit !== null || part <= thousandths
}

/** The line in front of a token, without the mark at its end. */
function upTo({ line }: Sight, at: number): string {
  return saidBetween(line, 0, at).replace(/[\s,.;(-]+(?:and|but)?$/u, '')
}
