import type { Product } from '../../catalog/product.ts'
import { isPieceUnit } from '../../catalog/units.ts'
import type { PriceReading } from '../../language/reading.ts'
import type { UnitCost } from '../../ledger/movement.ts'
import { amountFor, divideHalfUp, unitPriceOf } from '../../ledger/rounding.ts'
import { costOf } from '../../ledger/unit-cost.ts'
import type { Ask, WriteContext } from '../command.ts'
import { askedOf } from './asked-of.ts'
import type { Priced } from './price.ts'
import type { Amount } from './quantity.ts'

/** So many times what is known of a price, or such a part of it, is not meant without a question. */
export const BEYOND_PRICE = 10n
/** Prices of one thing differ less than this. */
const NEAR = 3n
const ONE = 1000n

/** Another way in which a price may have been meant. */
interface Meant {
  readonly per: 'each' | 'all'
  readonly minor: bigint
}

/** What is known about a price that has to be believed. */
export interface PriceDoubt {
  readonly said: PriceReading | null
  readonly price: Priced
  readonly product: Product
  readonly amount: Amount
  readonly unitCost: UnitCost | null
  /** What one usually brings, or costs where it is bought. */
  readonly usualMinor: bigint | null
}

/**
 * The price that is meant, or a question: one that is far from all that is known of the product, its list price and its
 * average cost, is asked back with the likelier reading first ("₹4.50 each or ₹45.00 each?"), and so is one that is the sum
 * of all.
 */
export function plausiblePrice(doubt: PriceDoubt, context: WriteContext): Priced | Ask {
  const { said, price, product, amount } = doubt
  if (said === null || (said.kind !== 'each' && said.kind !== 'total') || said.minor === 0n) return price
  const known = knownPrices(doubt)
  const unitMinor = price.unitPriceMinor
  if (unitMinor === null || known.length === 0) return price
  const isDoubtful = known.every(one => isFar(unitMinor, one)) || isSumOfAll(doubt) || isPriceOfOne(doubt)
  if (!isDoubtful) return price
  const key = `price-meant:${askedOf(product)}:${said.minor}`
  const answer = context.answers.get(key)
  if (answer === 'said') return price
  const given = answer === undefined ? undefined : /^(each|all):(\d+)$/.exec(answer)
  if (given?.[2] !== undefined)
    return pricedAs({ per: given[1] === 'all' ? 'all' : 'each', minor: BigInt(given[2]) }, amount)
  const own: Meant =
    price.totalMinor === null ? { per: 'each', minor: unitMinor } : { per: 'all', minor: price.totalMinor }
  const likely = likelier(own, amount, known)
  const options = [{ label: `Yes, ${worded(own, product, context)}`, value: 'said' }]
  if (likely !== undefined) {
    options.unshift({ label: worded(likely, product, context), value: `${likely.per}:${likely.minor}` })
  }
  const [usual = 0n] = known
  const text = `${product.name} at ${worded({ per: 'each', minor: unitMinor }, product, context)}? It is ${context.wording.money(usual)} by the books.`
  return { kind: 'ask', question: 'unusual-price', key, text, options }
}

/**
 * "Sold 4 bread at 140" of what is listed at 35, "half a kg sugar at 25" of what is 50: told as the price of one, it is to
 * the penny what all of it comes to.
 */
function isSumOfAll({ price: { totalMinor, unitPriceMinor }, amount, usualMinor }: PriceDoubt): boolean {
  if (totalMinor !== null || usualMinor === null || amount.thousandths === ONE) return false
  return amountFor(amount.thousandths, usualMinor) === unitPriceMinor
}

/** "Sold 3 milk for 20" of what is listed at 20: told as paid for all, it is to the penny what one costs. */
function isPriceOfOne({ price: { totalMinor }, amount, usualMinor }: PriceDoubt): boolean {
  return totalMinor !== null && totalMinor === usualMinor && amount.thousandths >= 2n * ONE
}

/** The list price and the average cost of one. */
function knownPrices({ product, unitCost }: PriceDoubt): readonly bigint[] {
  const known = [product.priceMinor, unitCost === null ? null : costOf(ONE, unitCost)]
  return known.filter(minor => minor !== null).filter(minor => minor > 0n)
}

function isFar(minor: bigint, known: bigint): boolean {
  return minor >= BEYOND_PRICE * known || minor * BEYOND_PRICE <= known
}

/** The reading that comes near what is known: for all instead of each, or the other way round, or a decimal point lost. */
function likelier(own: Meant, amount: Amount, known: readonly bigint[]): Meant | undefined {
  const { per, minor } = own
  const other: Meant = { per: per === 'each' ? 'all' : 'each', minor }
  const shifted = [divideHalfUp(minor, 100n), divideHalfUp(minor, 10n), minor * 100n, minor * 10n]
  return [other, ...shifted.map((one): Meant => ({ per, minor: one }))].find(meant => {
    const unit = pricedAs(meant, amount).unitPriceMinor ?? 0n
    return known.some(one => unit * NEAR >= one && unit <= one * NEAR)
  })
}

function pricedAs({ per, minor }: Meant, { thousandths }: Amount): Priced {
  if (per === 'each') return { kind: 'priced', unitPriceMinor: minor, totalMinor: null }
  return { kind: 'priced', unitPriceMinor: unitPriceOf(minor, thousandths), totalMinor: minor }
}

function worded({ per, minor }: Meant, { unit }: Product, { wording }: WriteContext): string {
  if (per === 'all') return `${wording.money(minor)} in all`
  return `${wording.money(minor)} ${isPieceUnit(unit) ? 'each' : `per ${unit}`}`
}
