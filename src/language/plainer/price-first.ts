import { doesAny } from '../clauses/doubts/doubt.ts'
import type { ItemSegment, Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { amountOf, isCounted, nameSaid, type Told } from './told.ts'

type PriceSegment = Extract<Segment, { kind: 'price' }>

const PRICED: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive', 'buy', 'customer-return'])

/** A price in front of goods, none of which has its own. */
interface PriceFirst {
  readonly price: PriceSegment
  readonly goods: readonly ItemSegment[]
}

/**
 * "sold for 100: 3 milk, 2 bread": a total in front of several goods is that of all, where nothing says so it may be that
 * of the first. "sold 5 in all: 3 milk, 2 bread" tells how many they are, and "sold 2 each: milk 20, bread 30" may tell that, too.
 */
export function ofPriceFirst(sight: Sight, path: readonly Segment[]): Told | undefined {
  const first = priceFirst(path)
  if (first === undefined || path.some(({ kind }) => kind === 'left') || !doesAny(path, PRICED)) return undefined
  const { meaning } = first.price.price
  if (meaning.kind === 'each' && meaning.isPlain) return ofSoManyEach(sight, first)
  if (first.goods.length < 2) return undefined
  if (meaning.kind === 'each')
    return says(sight, first, 'each') ? [behind(sight, first)] : ofFirstOrAll(sight, first, ' each')
  if (meaning.kind === 'total') return ofTotal(sight, first)
  return meaning.kind === 'free' || meaning.kind === 'off' || meaning.kind === 'less'
    ? ofFirstOrEach(sight, first)
    : undefined
}

function priceFirst(path: readonly Segment[]): PriceFirst | undefined {
  const at = path.findIndex(({ kind }) => kind === 'price')
  const price = path[at]
  if (price?.kind !== 'price' || path.slice(0, at).some(({ kind }) => kind === 'item')) return undefined
  const next = path.findIndex(({ kind, from }, place) => place > at && kind === 'verb' && from > price.end)
  const goods = path.slice(at, next === -1 ? path.length : next).filter(segment => segment.kind === 'item')
  return goods.length === 0 || goods.some(({ item }) => item.price !== null) ? undefined : { price, goods }
}

/** "2 each milk 20, bread 30": two of each at these prices, or so many at two. */
function ofSoManyEach(sight: Sight, first: PriceFirst): Told | undefined {
  const { line } = sight
  const { price, goods } = first
  const isBare = price.end === price.from + 2 && numberAt(line, price.from) !== undefined
  if (!isBare || !goods.every(isCounted)) return undefined
  const [one] = goods
  if (one === undefined || one.item.quantity.from < one.item.name.to) return undefined
  const many = saidBetween(line, price.from, price.from + 1)
  const items = goods.map(
    of => `${many} ${nameSaid(sight, of)} at ${saidBetween(line, of.item.quantity.from, of.item.quantity.end)}`,
  )
  const others = goods.map(
    of => `${saidBetween(line, of.item.quantity.from, of.item.quantity.end)} ${nameSaid(sight, of)} at ${many}`,
  )
  const end = goods.at(-1)?.end ?? price.end
  return [items, others].map(said =>
    `${saidBetween(line, 0, price.from)} ${said.join(', ')} ${saidBetween(line, end, line.tokens.length)}`.trim(),
  )
}

function ofTotal(sight: Sight, first: PriceFirst): Told {
  const { line } = sight
  const { price, goods } = first
  const isTotal = says(sight, first, 'total')
  const many = isTotal ? bareNumber(sight, price) : undefined
  const sum = sumOf(goods)
  if (many !== undefined && many === sum) return [without(sight, first, '')]
  const isInFront = numberAt(line, price.from) !== undefined
  if (many !== undefined && isInFront) return []
  if (isTotal) return [behind(sight, first)]
  return isMark(line, price.end, ':')
    ? [without(sight, first, `${saidOf(sight, first)} in total`)]
    : ofFirstOrAll(sight, first, ' in total')
}

/** The price of all, or of the first alone. */
function ofFirstOrAll(sight: Sight, first: PriceFirst, all: string): Told {
  return [without(sight, first, `${saidOf(sight, first)}${all}`), withFirst(sight, first)]
}

/** What is told of each by itself, of all or of the first alone. */
function ofFirstOrEach(sight: Sight, first: PriceFirst): Told {
  const said = saidOf(sight, first)
  const items = first.goods.map(({ from, end }) => `${saidBetween(sight.line, from, end)} ${said}`).join(', ')
  return [withGoods(sight, first, items), withFirst(sight, first)]
}

function withFirst(sight: Sight, first: PriceFirst): string {
  const { line } = sight
  const [one, ...others] = first.goods
  const rest = saidBetween(line, others[0]?.from ?? 0, others.at(-1)?.end ?? 0)
  return withGoods(sight, first, `${saidBetween(line, one?.from ?? 0, one?.end ?? 0)} ${saidOf(sight, first)}, ${rest}`)
}

function behind(sight: Sight, first: PriceFirst): string {
  return without(sight, first, saidOf(sight, first))
}

function saidOf({ line }: Sight, { price }: PriceFirst): string {
  return saidBetween(line, price.from, price.end)
}

/** The line with other words behind the last of the goods in the place of the price in front of them. */
function without(sight: Sight, first: PriceFirst, words: string): string {
  const { goods } = first
  const all = saidBetween(sight.line, goods[0]?.from ?? 0, goods.at(-1)?.end ?? 0)
  return withGoods(sight, first, words === '' ? all : `${all}, ${words}`)
}

/** The line without the price, with these goods in the place of its own. */
function withGoods({ line }: Sight, { price, goods }: PriceFirst, said: string): string {
  const start = goods[0]?.from ?? price.end
  let between = price.end
  while (between < start && line.tokens[between]?.kind === 'mark') between += 1
  const parts = [saidBetween(line, 0, price.from), saidBetween(line, between, start), said]
  return [...parts, saidBetween(line, goods.at(-1)?.end ?? start, line.tokens.length)].join(' ').trim()
}

function says({ line }: Sight, { price: { from, end } }: PriceFirst, kind: 'total' | 'each'): boolean {
  for (let at = from; at < end; at += 1) if (endOfPlain(line, at, kind) > 0) return true
  return false
}

/** The whole number of a price, in thousandths, that nothing says to be money. */
function bareNumber({ line }: Sight, { from, end }: PriceSegment): bigint | undefined {
  let found: bigint | undefined
  for (let at = from; at < end; at += 1) {
    if (
      sayingWith(line, at, 'major') !== undefined ||
      endOfPlain(line, at, 'for') > 0 ||
      endOfPlain(line, at, 'at') > 0
    )
      return undefined
    const [figure] = numberAt(line, at)?.readings ?? []
    if (figure?.decimals === 0) found ??= figure.value * 1000n
  }
  return found
}

/** How many the goods are together; undefined where some are no single pieces. */
function sumOf(goods: readonly ItemSegment[]): bigint | undefined {
  let sum = 0n
  for (const of of goods) {
    if (!isCounted(of)) return undefined
    const { thousandths, unit } = amountOf(of)
    if (unit !== null) return undefined
    sum += thousandths
  }
  return sum
}
