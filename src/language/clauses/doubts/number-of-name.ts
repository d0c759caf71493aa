import type { Sight } from '../../context.ts'
import type { NameIndex } from '../../names.ts'
import type { QuantityReading } from '../../reading.ts'
import { foldSaying } from '../../text/clean.ts'
import { type Line, sayingWith } from '../../text/line.ts'
import { type TokenLine, tokenise } from '../../text/tokens.ts'
import type { NamedProduct } from '../../vocabulary.ts'
import type { ItemSaid } from '../segments/segment.ts'

type Exact = Extract<QuantityReading, { kind: 'exact' }>

const ONE = 1000n
const DIGIT = /\d/
const NO_SIZES: readonly bigint[] = []
/** A smaller number is more often a quantity than a part of a name: of a Paint 5L, "sold 5 paint". */
const LEAST_SIZE = 10n

/**
 * The numbers that an item may mean whose number may be of the product's name instead: "received 500 coke" of a Coke 500ml,
 * "2 packs of 4 batteries" of Batteries 4 Pack, "iphone 14 case" of an iPhone 15 Case, "jeans 10 12" where Jeans 12 are
 * sold beside Jeans 10. Undefined where nobody could think so.
 */
export function numbersOfName(
  { line, names }: Sight,
  { name, quantity }: ItemSaid,
  reading: Exact,
  product: NamedProduct,
): readonly bigint[] | undefined {
  if (name === null || quantity === null) return undefined
  const { thousandths, packSizeThousandths: size } = reading
  const sizes = sizesOf(names.index, product)
  if (size !== undefined && sizes.includes(size)) return [thousandths, (thousandths * size) / ONE]
  const isSize = quantity.bare && thousandths >= LEAST_SIZE * ONE && sizes.includes(thousandths)
  const isSaid = (): boolean =>
    sizesIn(line.clean.slice(line.tokens[name.from]?.start, line.tokens[name.to - 1]?.end)).length > 0
  if (isSize && !isSaid()) return [thousandths]
  if (isOfItsSize(line, names.index, { name, quantity }, reading, product)) return [thousandths]
  const isBehind = quantity.from >= name.to
  if (isBehind && reading.unit !== null && isSizeOf(product.name, reading.unit, line.tokens[quantity.end - 1]?.text))
    return [thousandths]
  return isBehind && quantity.bare && isNumbered(names.index.names.products, product, thousandths)
    ? [thousandths]
    : undefined
}

/** What a piece of goods holds, and nobody sells by itself where it is of its name. */
const CONTENTS: ReadonlySet<string> = new Set(['pcs', 'pint', 'sheet'])
const PLURAL = /s$/u

/**
 * "100 pages book" of a Book 200 Page, "6 piece nuggets" of Nuggets 6 Piece, "2 inch tape 3" of a Tape 3 Inch: is the number
 * in front of the word that stands behind a number in the name? "2 packs gum" of a Gum 5 Pack are two.
 */
function isOfItsSize(
  line: Line,
  { classes, sizesOfProduct }: NameIndex,
  { name, quantity }: Pick<ItemSaid, 'name' | 'quantity'>,
  { thousandths, unit }: Exact,
  product: NamedProduct,
): boolean {
  if (name === null || quantity === null || quantity.end > name.from || !DIGIT.test(product.name)) return false
  const at = unit === null ? quantity.end : quantity.end - 1
  const word = line.tokens[at]
  if (word?.kind !== 'word' || (unit === null && !quantity.bare)) return false
  if (unit !== null && sayingWith(line, at, 'measure') !== undefined) return false
  const said = classes.get(word.text)
  const { tokens } = tokenise(product.name)
  // A name that begins with the word is said from its beginning: "2 Black 2 Black".
  if (classes.get(tokens[0]?.text ?? '') === said) return false
  // The 1 of "F1" is a letter's.
  const isFigure = (place: number): boolean =>
    tokens[place]?.kind === 'number' && !(tokens[place].glued && tokens[place - 1]?.kind === 'word')
  const isSize = tokens.some(
    ({ text, kind }, place) => kind === 'word' && classes.get(text) === said && isFigure(place - 1),
  )
  if (said === undefined || !isSize) return false
  const isPack = unit !== null && !CONTENTS.has(unit)
  return (
    !isPack ||
    sizesOfProduct.get(product.id)?.includes(thousandths) === true ||
    (thousandths > ONE && !PLURAL.test(word.text))
  )
}

function sizesOf({ sizesOfProduct }: NameIndex, { id, name }: NamedProduct): readonly bigint[] {
  const sizes = sizesOfProduct.get(id) ?? sizesIn(name)
  sizesOfProduct.set(id, sizes)
  return sizes
}

/** The numbers of a name, in thousandths: 500 of "Coke 500ml"; the 8 of "M8" is a letter's. */
function sizesIn(name: string): readonly bigint[] {
  if (!DIGIT.test(name)) return NO_SIZES
  const { tokens } = tokenise(name)
  return tokens.flatMap(({ kind, text, glued }, at) => {
    const isOfLetter = glued && tokens[at - 1]?.kind === 'word'
    return kind === 'number' && !isOfLetter && /^\d+$/.test(text) ? [BigInt(text) * ONE] : []
  })
}

/** Does a number stand in front of this word in the name? */
function isSizeOf(name: string, unit: string, said = unit): boolean {
  if (!DIGIT.test(name)) return false
  const { tokens }: TokenLine = tokenise(name)
  return tokens.some(({ text }, at) => (text === unit || text === said) && tokens[at - 1]?.kind === 'number')
}

/** Is another product called like this one, with this number at its end? */
function isNumbered(products: readonly NamedProduct[], { id, name }: NamedProduct, thousandths: bigint): boolean {
  const stem = /^(.*\D)\d+$/.exec(foldSaying(name))?.[1]
  if (stem === undefined || thousandths % ONE !== 0n) return false
  const number = String(thousandths / ONE)
  return products.some(
    other => other.id !== id && other.name.endsWith(number) && foldSaying(other.name) === stem + number,
  )
}
