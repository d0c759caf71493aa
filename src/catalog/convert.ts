import { isOneByName, isSeveralByName } from './one-by-name.ts'
import type { Product } from './product.ts'
import { canonicalUnit, convertMeasure, isForeignMeasure, isMeasure, isOnePiece } from './units.ts'

/** A spoken quantity in the product's own unit, or why it has none. */
export type Converted =
  /** `priceFor` says what a price "each" is meant for: one of the product's unit or one of the spoken pack. */
  | { readonly kind: 'quantity'; readonly thousandths: bigint; readonly priceFor: 'unit' | 'spoken' }
  /** A container, or another word of which nobody has told how many pieces it holds. */
  | { readonly kind: 'unknown-pack'; readonly pack: string }
  /** Litres of what is counted in pieces. */
  | { readonly kind: 'other-dimension'; readonly unit: string }
  /** Finer than a thousandth of the product's unit. */
  | { readonly kind: 'too-fine' }

/** What was spoken: thousandths of `unit`, each of `packSizeThousandths` where that was said ("5 cartons of 24"). */
export interface Spoken {
  readonly thousandths: bigint
  readonly unit: string | null
  readonly packSizeThousandths?: bigint
  readonly packSizeUnit?: string
}

/** What is told of a product for this; without its name nothing is known of how such goods come. */
export type Counted = Pick<Product, 'unit' | 'packs'> & Partial<Pick<Product, 'name'>>

/** Puts a spoken quantity into the product's unit: its packs first, then measures, then what is one piece for sure. */
export function convert(spoken: Spoken, product: Counted): Converted {
  const { thousandths, unit, packSizeThousandths } = spoken
  if (packSizeThousandths !== undefined) return inSizedPacks(spoken, packSizeThousandths, product.unit)
  if (unit === null) return { kind: 'quantity', thousandths, priceFor: 'unit' }
  const word = canonicalUnit(unit)
  const pack = product.packs.find(candidate => canonicalUnit(candidate.name) === word)
  if (pack !== undefined) return inPacks(thousandths, pack.thousandths, pack.packs)
  const own = canonicalUnit(product.unit)
  if (word === own) return { kind: 'quantity', thousandths, priceFor: 'unit' }
  const measured = convertMeasure(thousandths, word, own)
  if (measured !== undefined) {
    return measured.exact
      ? { kind: 'quantity', thousandths: measured.thousandths, priceFor: 'unit' }
      : { kind: 'too-fine' }
  }
  if (isMeasure(word) || isForeignMeasure(word)) return { kind: 'other-dimension', unit: word }
  if (isSeveralByName(word, own, product.name)) return { kind: 'unknown-pack', pack: word }
  if (!isOnePiece(word, own) && !isOneOfPacket(word, own, product.packs) && !isOneByName(word, own, product.name))
    return { kind: 'unknown-pack', pack: word }
  return isMeasure(own) ? { kind: 'other-dimension', unit: word } : { kind: 'quantity', thousandths, priceFor: 'unit' }
}

/** A stick of what is kept in pieces and comes in packets is one of these pieces: a cigarette. */
function isOneOfPacket(word: string, own: string, packs: Product['packs']): boolean {
  return word === 'stick' && own === 'pcs' && packs.some(({ name }) => canonicalUnit(name) === 'pkt')
}

/** "2 bags of 250g": the size in the product's unit, where that is a measure of the same dimension. */
function inSizedPacks({ thousandths, packSizeUnit }: Spoken, sizeThousandths: bigint, own: string): Converted {
  if (packSizeUnit === undefined || !isMeasure(own)) return inPacks(thousandths, sizeThousandths, 1n)
  const size = convertMeasure(sizeThousandths, canonicalUnit(packSizeUnit), canonicalUnit(own))
  if (size === undefined) return { kind: 'other-dimension', unit: packSizeUnit }
  return size.exact ? inPacks(thousandths, size.thousandths, 1n) : { kind: 'too-fine' }
}

function inPacks(thousandths: bigint, packThousandths: bigint, packs: bigint): Converted {
  const product = thousandths * packThousandths
  const divisor = packs * 1000n
  return product % divisor === 0n
    ? { kind: 'quantity', thousandths: product / divisor, priceFor: 'spoken' }
    : { kind: 'too-fine' }
}
