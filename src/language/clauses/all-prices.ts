import type { Sight } from '../context.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import type { PriceOfAll } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { PriceSaid } from '../values/price-said.ts'
import type { Part } from './parts.ts'
import type { ItemSegment } from './segments/segment.ts'

/**
 * The price behind the last of several items, if it may be that of all: "2 coke and 3 fanta for 500". That it is a total,
 * or "each" of what is counted alike, leaves no doubt.
 */
export function priceOfAllIn(sight: Sight, { items, prices, joined }: Part): PriceOfAll | undefined {
  const last = items.at(-1)
  const own = items.flatMap(({ item }) => item.price ?? [])
  const [price, ...more] = [...own, ...prices]
  if (last === undefined || price === undefined || more.length > 0) return undefined
  if (price.from < last.from || items.some(({ item }) => item.quantity === null)) return undefined
  const { meaning } = price
  const said = saidBetween(sight.line, price.from, price.end)
  if (meaning.kind === 'total' || meaning.kind === 'amount') {
    const isOfAll = meaning.kind === 'total' && meaning.of === BigInt(items.length)
    const isDoubtful = !isOfAll && (meaning.kind === 'amount' || !says(sight, price, 'total'))
    return { price: { kind: 'total', minor: meaning.minor }, isDoubtful, said }
  }
  if (meaning.kind !== 'each' || meaning.unit !== null || !joined.includes(last)) return undefined
  if (!countedAlike(items)) return undefined
  return { price: { kind: 'each', minor: meaning.minor }, isDoubtful: !says(sight, price, 'each'), said }
}

/**
 * "3 soap at 12 and 2 tea total 50": does the total hold the priced items before it? "2 coke and 3 fanta 10% off": is that
 * of both?
 */
export function mayBeOfMore(sight: Sight, { items, joined }: Part, price: PriceSaid): boolean {
  const last = items.at(-1)
  const { meaning } = price
  const { kind } = meaning
  if (items.length < 2 || last === undefined || price.from < last.from || kind === 'number') return false
  const isBehindOther = items.some(({ item }) => item.price !== null && item.price.end <= price.from)
  if (meaning.kind === 'less' && !meaning.isEach) return true
  return isBehindOther ? kind === 'total' && says(sight, price, 'total') : kind === 'amount' || joined.includes(last)
}

function says({ line }: Sight, { from, end }: PriceSaid, kind: PlainKind): boolean {
  for (let at = from; at < end; at += 1) if (endOfPlain(line, at, kind) > 0) return true
  return false
}

/** Are all counted in the same unit, or all in none? */
function countedAlike(items: readonly ItemSegment[]): boolean {
  const units = items.map(({ item: { quantity } }) => {
    const { reading, counted } = quantity ?? { reading: null, counted: null }
    return reading?.kind === 'exact' && counted === null ? (reading.unit ?? '') : undefined
  })
  return new Set(units).size === 1 && units[0] !== undefined
}
