import type { ReadLine } from '../line.ts'
import type { PriceSaid } from '../values/price-said.ts'
import { quantitiesAt } from '../values/quantity.ts'
import { type Right, replaced } from './words.ts'

/** A number that differs no more than by this from a price that was said may be right of it: 14 of 15, 40 of 30. */
const NEAR_PERCENT = 150n

/**
 * "no, 14", behind "sold 2 tea at 15": the line with that price, where the number comes as near to the price that was
 * said as to how many, or very near. Undefined where it can only be how many.
 */
export function withNearPrice({ sight, from, to }: Right, previous: ReadLine): string | undefined {
  const items = previous.path.filter(segment => segment.kind === 'item')
  const [only, ...more] = items
  if (only === undefined || more.length > 0 || to !== from + 1) return undefined
  const { price, quantity } = only.item
  if (price === null || quantity?.reading.kind !== 'exact') return undefined
  const said = plainNumberAt(sight, from)
  const place = numberIn(price, previous)
  const asked = place === undefined ? undefined : plainNumberAt(previous.sight, place)
  if (said === undefined || place === undefined || asked === undefined) return undefined
  const isNear = farPercent(said, asked) <= NEAR_PERCENT
  if (!isNear && farPercent(said, asked) > farPercent(said, quantity.reading.thousandths)) return undefined
  return replaced(previous.sight.line, { from: place, to: place + 1 }, sight.line.tokens[from]?.text ?? '')
}

/** The only token of a price that is a number. */
function numberIn({ from, end }: PriceSaid, { sight: { line } }: ReadLine): number | undefined {
  const places = line.tokens.flatMap(({ kind }, at) => (kind === 'number' && at >= from && at < end ? [at] : []))
  return places.length === 1 ? places[0] : undefined
}

function plainNumberAt({ line }: Right['sight'], at: number): bigint | undefined {
  if (line.tokens[at]?.kind !== 'number') return undefined
  const { reading } = quantitiesAt(line, at).find(({ end }) => end === at + 1) ?? {}
  return reading?.kind === 'exact' && reading.thousandths > 0n ? reading.thousandths : undefined
}

/** The larger of two in percent of the smaller. */
function farPercent(one: bigint, other: bigint): bigint {
  const [less, more] = one < other ? [one, other] : [other, one]
  return (more * 100n) / (less === 0n ? 1n : less)
}
