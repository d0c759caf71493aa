import type { Sight } from '../../context.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { ItemSaid, ItemSegment, Segment } from '../segments/segment.ts'

/** Goods of which the last number may be a price, with the line as it may have been meant. */
export interface MixedOrder {
  readonly from: number
  readonly end: number
  readonly way: string
}

/** Fewer behind a second name are more often counted than paid: "2 tea coffee 3". */
const LEAST_PRICE = 10_000n
const LEAST_PRICE_APART = 20_000n

/**
 * "3 bread butter 60", "10 lemon tea 25", "3 tea and coffee 50": the first number stands in front of its goods and the second
 * behind others, so that it may be the price of one thing of both names. Undefined where nobody could think so.
 */
export function mixedOrder(sight: Sight, path: readonly Segment[]): MixedOrder | undefined {
  if (path.some(segment => segment.kind === 'verb' && segment.verb.doing === 'count')) return undefined
  for (const [at, one] of path.entries()) {
    const next = path[at + 1]
    const isApart = next?.kind === 'gap'
    const other = isApart ? path[at + 2] : next
    if (one.kind !== 'item' || other?.kind !== 'item' || !isCountedInFront(one.item)) continue
    if (isPricedBehind(other.item, one.item.name?.isKnown === true, isApart))
      return { from: one.from, end: other.end, way: wayOf(sight, one, other) }
  }
  return undefined
}

function isCountedInFront({ name, quantity, price }: ItemSaid): boolean {
  return name !== null && quantity !== null && !quantity.article && quantity.end <= name.from && price === null
}

function isPricedBehind({ name, quantity, price }: ItemSaid, isBehindKnown: boolean, isApart: boolean): boolean {
  if (name === null || !name.isKnown || quantity === null || !quantity.bare || price !== null) return false
  if (quantity.from < name.to || quantity.reading.kind !== 'exact') return false
  const { thousandths } = quantity.reading
  return thousandths >= (isApart ? LEAST_PRICE_APART : isBehindKnown ? LEAST_PRICE : 0n)
}

/** Of known goods each with its number in front; goods that nobody knows may be called by both names. */
function wayOf({ line }: Sight, one: ItemSegment, other: ItemSegment): string {
  const [front, behind] = [saidBetween(line, 0, one.from), saidBetween(line, other.end, line.tokens.length)]
  const numberOf = ({ item: { quantity } }: ItemSegment): string =>
    quantity === null ? '' : saidBetween(line, quantity.from, quantity.end)
  const nameOf = ({ item: { name } }: ItemSegment, from = name?.from ?? 0): string =>
    name === null ? '' : saidBetween(line, from, name.to)
  const goods =
    one.item.name?.isKnown === true
      ? `${saidBetween(line, one.from, one.end)}, ${numberOf(other)} ${nameOf(other)}`
      : `${nameOf(one, one.item.quantity?.end)} ${nameOf(other)} ${numberOf(one)} at ${numberOf(other)}`
  return `${front} ${goods} ${behind}`.trim()
}
