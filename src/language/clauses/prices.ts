import type { PriceReading, QuantityReading } from '../reading.ts'
import type { PriceMeaning } from '../values/price-said.ts'
import type { QuantitySaid } from '../values/quantity.ts'

/** What a price depends on: how much of the product there is, and the unit in which it is kept. */
export interface PricedItem {
  readonly quantity: QuantitySaid | null
  readonly productUnit: string | null
  /** Counted by the pair, each of which is one of the product. */
  readonly isByPair?: boolean
}

/** Measures that nobody prices one by one, and the one in which prices are told. */
const SMALL: Readonly<Record<string, { readonly of: string; readonly perUnit: bigint }>> = {
  g: { of: 'kg', perUnit: 1000n },
  ml: { of: 'l', perUnit: 1000n },
  cl: { of: 'l', perUnit: 100n },
  cm: { of: 'm', perUnit: 100n },
  mm: { of: 'm', perUnit: 1000n },
}
/** What is sold by these is told by these; "2 cartons, 24 each" may tell how many are in a carton. */
const MEASURES = new Set(['pcs', 'kg', 'l', 'm', 'dozen'])
const ONE = 1000n
const DOZEN = 12n

/** The price of an item as it is meant, `unclear` where it could be for one or for all. */
export function readPrice(meaning: PriceMeaning, item: PricedItem, said: string): PriceReading {
  const unclear = { kind: 'unclear', said } as const
  const { quantity } = item
  const exact = quantity?.reading.kind === 'exact' ? quantity.reading : null
  switch (meaning.kind) {
    case 'free':
    case 'off':
      return meaning
    case 'total':
      return isOfAll(meaning, item) ? { kind: 'total', minor: meaning.minor } : unclear
    case 'less':
      return lessOf(meaning, exact) ?? unclear
    case 'each':
      return eachOf(meaning, item) ?? unclearEach(meaning, item, unclear)
    case 'amount':
      return exact?.thousandths === ONE
        ? { kind: 'total', minor: meaning.minor }
        : { ...unclear, minor: meaning.minor, offers: { ofOne: meaning.minor, ofAll: meaning.minor } }
    case 'offer':
      if (exact === null || exact.thousandths % meaning.thousandths !== 0n || exact.thousandths === 0n) return unclear
      return { kind: 'total', minor: (meaning.minor * exact.thousandths) / meaning.thousandths }
    case 'number':
    case 'unclear':
      return unclear
  }
}

/** Is it paid for so many as were counted? Of what is kept in pairs, "90 the pair" is the price of one. */
function isOfAll(
  { of, ofUnit }: Extract<PriceMeaning, { kind: 'total' }>,
  { quantity, productUnit }: PricedItem,
): boolean {
  const exact = quantity?.reading.kind === 'exact' ? quantity.reading : null
  if (ofUnit !== undefined && ofUnit === productUnit)
    return (quantity?.counted?.thousandths ?? exact?.thousandths) === ONE
  return of === undefined || exact?.thousandths === of * ONE
}

/**
 * Of what is told in grams, a price may be that of a kilo, and of what is told in dozens, that of a dozen or of one;
 * "300 per box" may be the price of the box or what is in it.
 */
function unclearEach(
  { minor, unit }: Extract<PriceMeaning, { kind: 'each' }>,
  { quantity }: PricedItem,
  unclear: Extract<PriceReading, { kind: 'unclear' }>,
): PriceReading {
  const exact = quantity?.reading.kind === 'exact' ? quantity.reading : null
  if (isSmall(exact)) return { ...unclear, minor }
  if (unit !== null && unit !== 'dozen' && unit === exact?.unit) return { ...unclear, ofPack: minor }
  return quantity?.counted?.by === 'dozen' && (unit === null || unit === 'pcs')
    ? { ...unclear, ofDozen: minor }
    : unclear
}

/** Of what is told in grams, a price may be that of a kilo. */
function isSmall(exact: Extract<QuantityReading, { kind: 'exact' }> | null): boolean {
  return exact?.unit != null && SMALL[exact.unit] !== undefined
}

function lessOf(
  { minor, isEach, isPlain }: Extract<PriceMeaning, { kind: 'less' }>,
  exact: Extract<QuantityReading, { kind: 'exact' }> | null,
): PriceReading | undefined {
  const isOne = exact?.thousandths === ONE && !(isPlain && exact.unit !== null)
  return isEach || isOne ? { kind: 'less', minor } : undefined
}

function eachOf(
  { minor, unit, isPlain, ofUnit }: Extract<PriceMeaning, { kind: 'each' }>,
  { quantity, productUnit, isByPair }: PricedItem,
): PriceReading | undefined {
  const each = { kind: 'each', minor } as const
  const exact = quantity?.reading.kind === 'exact' ? quantity.reading : null
  if (unit === 'pair' && isByPair && exact !== null) return each
  const spoken = quantity?.counted ? null : (exact?.unit ?? null)
  const isOfPacks = spoken !== null && !MEASURES.has(spoken) && SMALL[spoken] === undefined && spoken !== productUnit
  if (isOfPacks && ofUnit && !isMeasured(productUnit)) return { ...each, ofUnit: 'piece' }
  if (isOfPacks && unit !== null && unit === productUnit) return { ...each, ofUnit: 'named' }
  if (isPlain && spoken !== null && !MEASURES.has(spoken)) return undefined
  if (unit === null)
    return spoken !== null && SMALL[spoken] ? undefined : quantity?.counted && !isByPair ? undefined : each
  if (spoken === unit) return each
  if (exact === null) return quantity === null ? each : undefined
  if (unit === 'dozen') return dozens(minor, exact.thousandths)
  const small = spoken === null ? undefined : SMALL[spoken]
  if (small?.of === unit) return { kind: 'total', minor: halfUp(minor * exact.thousandths, ONE * small.perUnit) }
  if (spoken === null && (productUnit === unit || unit === 'pcs')) return each
  return undefined
}

/** Is the product kept by weight or length, so that nobody tells the price of a piece of it? */
function isMeasured(unit: string | null): boolean {
  return unit !== null && unit !== 'pcs' && (MEASURES.has(unit) || SMALL[unit] !== undefined)
}

function dozens(minor: bigint, thousandths: bigint): PriceReading | undefined {
  return thousandths % (DOZEN * ONE) === 0n
    ? { kind: 'total', minor: (minor * thousandths) / (DOZEN * ONE) }
    : undefined
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}
