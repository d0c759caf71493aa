import type { Sight } from '../context.ts'
import { readName } from '../names.ts'
import { piecesOfPair } from '../pairs.ts'
import type { Item, NameReading, PriceReading, QuantityReading } from '../reading.ts'
import type { Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { PriceSaid } from '../values/price-said.ts'
import type { QuantitySaid } from '../values/quantity.ts'
import type { NamedProduct } from '../vocabulary.ts'
import { mayBePriceOf } from './doubts/figure-behind.ts'
import { mayBeHour } from './doubts/hour-or-price.ts'
import { numbersOfName } from './doubts/number-of-name.ts'
import { readPrice } from './prices.ts'
import type { ItemSaid } from './segments/segment.ts'

type Exact = Extract<QuantityReading, { kind: 'exact' }>

const ONE = 1000n
const ONE_PIECE = 1n
const HUNDREDTHS = /\d[.,]\d\d$/
const TENTHS = /\d[.,]\d\d?$/
const TENTH = /^0[.,]\d$/
const WITH_THREE_DECIMALS = /^(\d{1,3})[.,](\d{3})(?!\d)/
const HALF = 500n
const PARTS = /^(\d)\s?\/\s?(\d)$/u
const CUT: ReadonlySet<string> = new Set(['1/2', '1/4'])

/** Reads the parts of an item that has a name; `price` is its own, or one that stands apart. */
export function finishItem(sight: Sight, said: ItemSaid, price: PriceSaid | null): Item | undefined {
  if (said.name === null) return undefined
  const name = readName(sight.line, said.name.from, said.name.to, sight.names)
  const product = name.kind === 'one' ? sight.names.index.products.get(name.product) : undefined
  const plain = said.quantity === null ? offered(price) : readQuantity(sight, said, said.quantity, product, name)
  const isOpenFigure = price === null && plain?.kind === 'exact' && mayBePriceOf(sight.line, said)
  const quantity = isOpenFigure ? { ...plain, mayBePrice: true as const } : plain
  const read = price === null ? null : priceOf(sight, said, price, product, name)
  const isOpen = price !== null && read?.kind === 'each' && mayBeHour(sight, said, price)
  return { name, quantity, price: isOpen ? { ...read, mayBeHour: true } : read }
}

/** The quantity in the product's own terms: its unit may be the dozen, and a word of its name is no unit of it. */
function readQuantity(
  sight: Sight,
  said: ItemSaid,
  { reading, counted, bare }: QuantitySaid,
  product: NamedProduct | undefined,
  name: NameReading,
): QuantityReading {
  if (reading.kind !== 'exact') return reading
  if (counted !== null) {
    if (product !== undefined && keeps(sight, product, counted.by)) {
      return { ...reading, thousandths: counted.thousandths, unit: counted.by }
    }
    return reading
  }
  if (product !== undefined) {
    const isPrice = bare && isLikePrice(sight, said, reading, product)
    const readings = isPrice
      ? [reading.thousandths]
      : (partOrRange(sight, reading, product) ??
        lostStop(sight, said, reading, product) ??
        thousandOrOne(sight, reading, product) ??
        numbersOfName(sight, said, reading, product))
    if (readings !== undefined) return { kind: 'open', readings, unit: null, said: reading.said }
  }
  const isNamed =
    reading.unit !== null &&
    product !== undefined &&
    (isWordOf(sight, product, reading.unit) || isWrapping(sight, product, reading.unit, name))
  return isNamed && reading.packSizeThousandths === undefined ? { ...reading, unit: null } : reading
}

/** "wispa 1.10" and "pie 6.5", of what is counted by the piece: that may well be its price. */
function isLikePrice({ line }: Sight, { name, quantity }: ItemSaid, reading: Exact, product: NamedProduct): boolean {
  const isBehind = name !== null && quantity !== null && quantity.from >= name.to
  if (reading.thousandths % ONE === 0n || !(isBehind ? TENTHS : HUNDREDTHS).test(reading.said)) return false
  return !isMeasured(line, product)
}

/** "3/5", of what is counted by the piece: three of five, or three or five; halves and quarters are cut. */
function partOrRange(
  { line }: Sight,
  { said, unit, thousandths }: Exact,
  product: NamedProduct,
): readonly bigint[] | undefined {
  const [, over, under] = PARTS.exec(said) ?? []
  if (unit !== null || over === undefined || under === undefined || isMeasured(line, product)) return undefined
  if (CUT.has(`${over}/${under}`)) return undefined
  return [BigInt(over) * ONE, BigInt(under) * ONE, thousandths]
}

/** "4 bread .2 milk" and "0.2 milk", of what is counted by the piece: two, behind the stop that ends what stands before. */
function lostStop(
  { line }: Sight,
  { name, quantity }: ItemSaid,
  { thousandths, said, unit }: Exact,
  product: NamedProduct,
): readonly bigint[] | undefined {
  if (name === null || !quantity?.bare || quantity.from >= name.from) return undefined
  if (unit !== null || thousandths === HALF || !TENTH.test(said)) return undefined
  return isMeasured(line, product) ? undefined : [thousandths * 10n, thousandths]
}

/** "1.000 screws", of what is counted by the piece: a thousand, where others put a stop between the thousands, or one. */
function thousandOrOne(
  { line }: Sight,
  { thousandths, said, unit }: Exact,
  product: NamedProduct,
): readonly bigint[] | undefined {
  const digits = WITH_THREE_DECIMALS.exec(said)
  if (digits === null || BigInt(`${digits[1]}${digits[2]}`) !== thousandths || isMeasured(line, product))
    return undefined
  const isPiece =
    unit === null || unit === 'pcs' || unit === line.words.root.next(product.unit.toLowerCase())?.value?.pack
  return isPiece ? [thousandths * ONE, thousandths] : undefined
}

function isMeasured({ words }: Line, { unit }: NamedProduct): boolean {
  return words.root.next(unit.toLowerCase())?.value?.measure !== undefined
}

/** Is the product kept, or packed, by the dozen or the pair? */
function keeps(sight: Sight, product: NamedProduct, by: 'dozen' | 'pair'): boolean {
  const { root } = sight.line.words
  return [product.unit, ...product.packs].some(
    unit => root.next(unit.toLowerCase())?.value?.plain.includes(by) ?? false,
  )
}

/** Is a pair one of what is counted, and no pack of it? */
function isOnePair(sight: Sight, product: NamedProduct | undefined, name: NameReading): boolean {
  if (product === undefined) return piecesOfPair(name.said) === ONE_PIECE
  const isKeptSo = keeps(sight, { ...product, packs: [] }, 'pair')
  return isKeptSo || (piecesOfPair(product.name) === ONE_PIECE && !keeps(sight, product, 'pair'))
}

/** "2 strips amoxicillin" of an Amoxicillin Strip is two of it, unless it has such a pack. */
function isWordOf({ line }: Sight, product: NamedProduct, unit: string): boolean {
  const unitOf = (word: string): string | undefined => line.words.root.next(word.toLowerCase())?.value?.pack
  if (product.packs.some(pack => pack === unit || unitOf(pack) === unit) || unitOf(product.unit) === unit) return false
  return product.name.split(/[^\p{L}]+/u).some(word => unitOf(word) === unit)
}

/** These hold one piece or many. */
const WRAPPINGS: ReadonlySet<string> = new Set(['bag', 'roll'])
const PLURAL = /[^s]s$/i

/**
 * "50 bags of cement" of cement that is kept in pieces: what has no plural of its own is counted by its bags. Of "2 bags of
 * oranges" nobody knows how many those are.
 */
function isWrapping({ line }: Sight, product: NamedProduct, unit: string, { said }: NameReading): boolean {
  const senses = line.words.root.next(product.unit.toLowerCase())?.value
  if (!WRAPPINGS.has(unit) || product.packs.length > 0 || senses?.pack !== 'pcs') return false
  return !PLURAL.test(said) && !PLURAL.test(product.name)
}

/** "soap 3 for 10" tells the quantity, too. */
function offered(price: PriceSaid | null): QuantityReading | null {
  if (price?.meaning.kind !== 'offer') return null
  const { thousandths } = price.meaning
  return { kind: 'exact', thousandths, unit: null, said: String(thousandths / ONE) }
}

function priceOf(
  sight: Sight,
  said: ItemSaid,
  price: PriceSaid,
  product: NamedProduct | undefined,
  name: NameReading,
): PriceReading {
  const words = saidBetween(sight.line, price.from, price.end)
  if (price.meaning.kind === 'offer' && said.quantity === null) return { kind: 'total', minor: price.meaning.minor }
  const unit = product === undefined ? null : sight.line.words.root.next(product.unit.toLowerCase())?.value
  const productUnit = unit?.measure ?? unit?.pack ?? product?.unit ?? null
  const { meaning } = price
  // "10 cement, 110 a bag"
  const isOfOne =
    product !== undefined &&
    meaning.kind === 'each' &&
    meaning.unit !== null &&
    isWrapping(sight, product, meaning.unit, name)
  const isByPair = said.quantity?.counted?.by === 'pair' && isOnePair(sight, product, name)
  const item = { quantity: said.quantity, productUnit, isByPair }
  return readPrice(isOfOne ? { ...meaning, unit: null } : meaning, item, words)
}
