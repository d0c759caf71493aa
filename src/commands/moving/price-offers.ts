import type { Product } from '../../catalog/product.ts'
import { isPieceUnit } from '../../catalog/units.ts'
import { TOTAL_ANSWER } from '../../language/answered-price.ts'
import type { PriceReading } from '../../language/reading.ts'
import type { Ask, ReadContext } from '../command.ts'
import type { Amount } from './quantity.ts'

const ONE = 1000n

/** A question about a price with what was said as buttons: as the price of one, and as what all of them come to. */
export function withPriceOffers(
  ask: Ask,
  price: PriceReading | null,
  { unit }: Product,
  { thousandths, priceFor }: Amount,
  { wording }: ReadContext,
): Ask {
  if (ask.free !== 'money' || price?.kind !== 'unclear' || price.offers === undefined) return ask
  const { ofOne, ofAll } = price.offers
  const money = wording.money(ofOne)
  const each = { label: `${money} ${isPieceUnit(unit) ? 'each' : `per ${unit}`}`, value: String(ofOne) }
  const all = { label: `${money} in all`, value: `${TOTAL_ANSWER}${ofAll ?? 0n}` }
  // Of packs, "each" may be a pack as well.
  const options = priceFor === 'unit' ? [each] : []
  if (ofAll !== undefined && thousandths !== ONE) options.push(all)
  return { ...ask, options }
}
