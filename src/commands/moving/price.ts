import type { Product } from '../../catalog/product.ts'
import { TOTAL_ANSWER } from '../../language/answered-price.ts'
import type { PriceReading } from '../../language/reading.ts'
import { amountFor, divideHalfUp, unitPriceOf } from '../../ledger/rounding.ts'
import type { Ask } from '../command.ts'
import { askedOf } from './asked-of.ts'
import type { Amount } from './quantity.ts'

/** Money of one item: a unit price and, where a total or a pack's price was said, the exact total. */
export interface Priced {
  readonly kind: 'priced'
  readonly unitPriceMinor: bigint | null
  readonly totalMinor: bigint | null
}

const ONE = 1000n
const DOZEN = 12n
const PERCENT_THOUSANDTHS = 100_000n

/** The key under which the price of one is answered. */
export function priceKey(product: Pick<Product, 'name'>): string {
  return `price:${askedOf(product)}`
}

/** The price of one that was told in answer to a question, if any. */
export function answeredPrice(product: Product, answers: ReadonlyMap<string, string>): bigint | null {
  const answer = answers.get(priceKey(product))
  return answer === undefined || answer.startsWith(TOTAL_ANSWER) ? null : BigInt(answer)
}

/** What all of them come to, as it was told in answer to a question, if it was. */
function answeredTotal(product: Product, answers: ReadonlyMap<string, string>): bigint | null {
  const answer = answers.get(priceKey(product))
  return answer?.startsWith(TOTAL_ANSWER) ? BigInt(answer.slice(TOTAL_ANSWER.length)) : null
}

/** Is the amount what one is listed at, or what all of them come to? Then it is the list price, whichever was meant. */
function isListPrice(minor: bigint | undefined, list: bigint | null, { thousandths }: Amount): boolean {
  return minor !== undefined && list !== null && (minor === list || minor === amountFor(thousandths, list))
}

/**
 * What was said of money, per unit of the product. `listMinor` holds when nothing was said; a price told in answer to a
 * question counts as one. `usualMinor` is what one usually costs or brings: "2 cartons at 11" is asked about when 11 is
 * what one piece costs.
 */
export function priced(
  price: PriceReading | null,
  product: Product,
  amount: Amount,
  listMinor: bigint | null,
  usualMinor: bigint | null,
  answers: ReadonlyMap<string, string>,
): Priced | Ask {
  const answered = answeredPrice(product, answers)
  const all = answeredTotal(product, answers)
  const list = answered ?? listMinor
  if (price === null) return { kind: 'priced', unitPriceMinor: list, totalMinor: null }
  switch (price.kind) {
    case 'each': {
      const hour = hourOrPrice(price, product, usualMinor, answers)
      if (hour === 'hour') return { kind: 'priced', unitPriceMinor: list, totalMinor: null }
      if (hour !== 'price') return hour
      return pricedEach(price, product, amount, usualMinor, answers)
    }
    case 'total':
      return total(price.minor, amount)
    case 'free':
      return { kind: 'priced', unitPriceMinor: 0n, totalMinor: 0n }
    case 'off':
      if (list === null) return askPrice(product, `${product.name} has no price to take that off. What does one cost?`)
      return total(lessPercent(amountFor(amount.thousandths, list), price.percentThousandths), amount)
    case 'less':
      if (isMostOf(price.minor, listMinor))
        return answered === null
          ? askPrice(product, `What did one ${product.name} go for, with that off?`)
          : { kind: 'priced', unitPriceMinor: answered, totalMinor: null }
      if (list === null || list <= price.minor)
        return askPrice(product, `${product.name} has no price to take that off. What does one cost?`)
      return less(price.minor, list, amount)
    case 'unclear':
      if (all !== null) return total(all, amount)
      if (answered !== null) return { kind: 'priced', unitPriceMinor: answered, totalMinor: null }
      if (isListPrice(price.minor, list, amount)) return { kind: 'priced', unitPriceMinor: list, totalMinor: null }
      if (tellsSize(price.said, amount)) return { kind: 'priced', unitPriceMinor: list, totalMinor: null }
      return (
        evident(price.minor, usualMinor, amount) ??
        ofOneOrDozen(price.ofDozen, usualMinor, amount) ??
        ofPack(price, usualMinor, amount) ??
        asUsual(price.minor, usualMinor, amount) ??
        askPrice(product, `What price is "${price.said}"? Tell me the price of one ${product.name}.`)
      )
  }
}

/**
 * "10 holders rs 220" of what usually costs 20: near to that for all, and four times as much and more for one. Undefined
 * where the amount may be either.
 */
function evident(minor: bigint | undefined, usualMinor: bigint | null, amount: Amount): Priced | undefined {
  if (minor === undefined || usualMinor === null || usualMinor <= 0n || amount.priceFor !== 'unit') return undefined
  if (amount.thousandths <= 0n) return undefined
  const ofOne = (minor * ONE) / amount.thousandths
  if (isUsual(ofOne, usualMinor) && isFar(minor, usualMinor)) return total(minor, amount)
  if (isUsual(minor, usualMinor) && isFar(ofOne, usualMinor))
    return { kind: 'priced', unitPriceMinor: minor, totalMinor: null }
  return undefined
}

/** "3 dozen at 4 each" of what usually costs 5: each is one, as a dozen of them never costs that. */
function ofOneOrDozen(minor: bigint | undefined, usualMinor: bigint | null, amount: Amount): Priced | undefined {
  if (minor === undefined || usualMinor === null || usualMinor <= 0n || amount.priceFor !== 'unit') return undefined
  if (isUsual(minor, usualMinor)) return { kind: 'priced', unitPriceMinor: minor, totalMinor: null }
  if (amount.thousandths <= 0n || !isUsual(minor, usualMinor * DOZEN)) return undefined
  return total((minor * amount.thousandths) / (DOZEN * ONE), amount)
}

/**
 * "2 boxes, 300 per box" of boxes that are known to hold 25: the price of a box, where one then costs about what it
 * usually does, to the penny, and nobody would tell how many are in the box by that figure.
 */
function ofPack(
  { said, ofPack: minor }: Extract<PriceReading, { kind: 'unclear' }>,
  usualMinor: bigint | null,
  amount: Amount,
): Priced | undefined {
  const { thousandths, spokenThousandths, priceFor, learnt } = amount
  if (minor === undefined || usualMinor === null || priceFor === 'unit' || learnt !== undefined) return undefined
  if (thousandths <= 0n || spokenThousandths <= 0n) return undefined
  const [figure] = said.replaceAll(/[,.](?=\d{3}(?!\d))/gu, '').match(/\d+/u) ?? []
  if (figure === undefined) return undefined
  const all = total(amountFor(spokenThousandths, minor), amount)
  const { unitPriceMinor, totalMinor } = all
  if (unitPriceMinor === null || !isNear(unitPriceMinor, usualMinor)) return undefined
  const sizes = BigInt(figure) * spokenThousandths
  const isNoSize = sizes >= thousandths * 8n || (isUsual(unitPriceMinor, usualMinor) && isFar(sizes, thousandths))
  if (!isNoSize) return undefined
  return amountFor(thousandths, unitPriceMinor) === totalMinor ? all : undefined
}

/** "2 cases ₱384" of cases of 12 that cost 16 a piece: to the penny what all of them usually come to, or what one case does. */
function asUsual(minor: bigint | undefined, usualMinor: bigint | null, amount: Amount): Priced | undefined {
  const { thousandths, spokenThousandths, priceFor } = amount
  if (minor === undefined || usualMinor === null || usualMinor <= 0n || priceFor === 'unit') return undefined
  if (thousandths <= 0n || spokenThousandths <= 0n) return undefined
  const all = amountFor(thousandths, usualMinor)
  if (minor === all) return total(minor, amount)
  return amountFor(spokenThousandths, minor) === all ? total(all, amount) : undefined
}

/** Within two thirds and three halves. */
function isUsual(minor: bigint, usualMinor: bigint): boolean {
  return minor * 3n >= usualMinor * 2n && minor * 2n <= usualMinor * 3n
}

function isFar(minor: bigint, usualMinor: bigint): boolean {
  return minor >= usualMinor * 4n || minor * 4n <= usualMinor
}

/** "3 boxes (30 per box)": a figure that is the size of the box, as was told in answer to a question, is no price. */
function tellsSize(said: string, { learnt }: Amount): boolean {
  const [figure, ...more] = said.match(/\d+/gu) ?? []
  if (learnt === undefined || figure === undefined || more.length > 0) return false
  return BigInt(figure) * ONE === learnt.thousandths && learnt.packs === 1n && !/\p{Sc}/u.test(said)
}

/** "at 8 this morning" is the price where one usually costs about that; it is asked otherwise. */
function hourOrPrice(
  { minor, mayBeHour }: Extract<PriceReading, { kind: 'each' }>,
  product: Product,
  usualMinor: bigint | null,
  answers: ReadonlyMap<string, string>,
): 'hour' | 'price' | Ask {
  if (mayBeHour === undefined || (usualMinor !== null && isUsual(minor, usualMinor))) return 'price'
  const key = `hour-or-price:${askedOf(product)}`
  const answer = answers.get(key)
  if (answer !== undefined) return answer === 'hour' ? 'hour' : 'price'
  return {
    kind: 'ask',
    question: 'hour-or-price',
    key,
    text: `Is that the hour, or the price of one ${product.name}?`,
    options: [
      { label: 'The hour', value: 'hour' },
      { label: 'The price', value: 'price' },
    ],
  }
}

/**
 * "12 per pc" of packs is the price of a piece, where one then costs about what it usually does; it is asked where nothing
 * tells whether "a piece" was said of a pack.
 */
function pricedEach(
  { minor, ofUnit }: Extract<PriceReading, { kind: 'each' }>,
  product: Product,
  amount: Amount,
  usualMinor: bigint | null,
  answers: ReadonlyMap<string, string>,
): Priced | Ask {
  const each: Priced = { kind: 'priced', unitPriceMinor: minor, totalMinor: null }
  if (amount.priceFor === 'unit') return each
  const forSpoken = total(amountFor(amount.spokenThousandths, minor), amount)
  const key = `price-for:${askedOf(product)}`
  const answer = answers.get(key)
  if (answer !== undefined) return answer === 'unit' ? each : forSpoken
  const isOfPack = usualMinor !== null && isNear(forSpoken.unitPriceMinor ?? 0n, usualMinor)
  const isOfUnit = usualMinor !== null && isNear(minor, usualMinor)
  if (ofUnit !== undefined && isOfUnit && !isOfPack) return each
  const mayBePack = ofUnit === undefined ? isOfPack || !isOfUnit : ofUnit === 'piece' && isOfPack && !isOfUnit
  if (mayBePack) return forSpoken
  return {
    kind: 'ask',
    question: 'price-for',
    key,
    text: `Is that price for one ${product.name}, or for the whole pack?`,
    options: [
      { label: `One ${product.name}`, value: 'unit' },
      { label: 'The whole pack', value: 'pack' },
    ],
  }
}

/** Within a third and three times: prices of one thing differ less than packs do. */
function isNear(minor: bigint, usualMinor: bigint): boolean {
  return minor * 3n >= usualMinor && minor <= usualMinor * 3n
}

/** Asks for the price of one. */
export function askPrice(product: Product, text: string): Ask {
  return { kind: 'ask', question: 'which-price', key: priceKey(product), text, options: [], free: 'money' }
}

function lessPercent(minor: bigint, percentThousandths: bigint): bigint {
  return divideHalfUp(minor * (PERCENT_THOUSANDTHS - percentThousandths), PERCENT_THOUSANDTHS)
}

/** "At discount 230" of what is listed at 250 may be what is left of it as well as what was taken off. */
function isMostOf(minor: bigint, listMinor: bigint | null): boolean {
  return listMinor !== null && minor < listMinor && minor * 2n > listMinor
}

/** So much less for each of what was spoken of. */
function less(minor: bigint, list: bigint, amount: Amount): Priced {
  if (amount.priceFor === 'unit') return { kind: 'priced', unitPriceMinor: list - minor, totalMinor: null }
  return total(amountFor(amount.thousandths, list) - amountFor(amount.spokenThousandths, minor), amount)
}

function total(minor: bigint, amount: Amount): Priced {
  return { kind: 'priced', unitPriceMinor: unitPriceOf(minor, amount.thousandths), totalMinor: minor }
}
