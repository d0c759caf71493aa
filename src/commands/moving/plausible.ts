import type { Product } from '../../catalog/product.ts'
import { isMeasure } from '../../catalog/units.ts'
import type { QuantityReading } from '../../language/reading.ts'
import type { Reason } from '../../ledger/reason.ts'
import type { Ask, WriteContext } from '../command.ts'
import { askedOf } from './asked-of.ts'
import type { Amount } from './quantity.ts'

/** So many earlier movements of a kind make a habit. */
export const MOVEMENTS_OF_A_HABIT = 5
/** So many times the largest of them, or more, is not meant without a question. */
export const BEYOND_HABIT = 10n

const THOUSAND = 1000n
/** "500" of what is kept in kilos or litres may have been grams or millilitres. */
const SMALLER: Readonly<Record<string, string>> = { kg: 'g', l: 'ml' }

/** What is known about a quantity that has to be believed. */
export interface Doubt {
  readonly product: Product
  readonly quantity: QuantityReading | null
  readonly amount: Amount
  readonly onHandThousandths: bigint
  readonly reason: Reason
  /** "Sold" */
  readonly done: string
  readonly takes: boolean
}

/**
 * The quantity that is meant, or a question: one beyond stock, or far beyond what ever moved so, is asked back with the
 * likelier reading first ("500 g or 500 kg?").
 */
export async function plausible(doubt: Doubt, context: WriteContext): Promise<Amount | Ask> {
  const { product, amount } = doubt
  const key = `quantity-meant:${askedOf(product)}`
  const answer = context.answers.get(key)
  const smaller = smallerReading(doubt)
  if (answer === 'smaller' && smaller !== undefined) return smaller
  if (answer === 'said') return amount
  const beyond = doubt.takes && amount.thousandths > doubt.onHandThousandths
  if (!beyond && !(await isUnusual(doubt, context))) return amount
  const { wording } = context
  const said = wording.quantity(amount.thousandths, product.unit)
  const options = [{ label: `Yes, ${said}`, value: 'said' }]
  const own = SMALLER[product.unit] ?? ''
  if (smaller !== undefined) {
    options.unshift({ label: wording.quantity(amount.thousandths, own), value: 'smaller' })
  }
  return {
    kind: 'ask',
    question: beyond ? 'below-zero' : 'unusual-quantity',
    key,
    text: question(doubt, beyond, context),
    options,
  }
}

function question(
  { product, amount, onHandThousandths, done }: Doubt,
  beyond: boolean,
  { wording }: WriteContext,
): string {
  const what = `${done} ${wording.amountOf(amount.thousandths, product)}`
  if (!beyond) return `${what}? That is far more than ever before.`
  const there = `${wording.amountOf(onHandThousandths, product)} on hand by the books.`
  return `${onHandThousandths > 0n ? `Only ${there}` : there} ${what} all the same?`
}

/** A bare number of what is kept in kilos, when a thousandth of it would be there. */
function smallerReading({ quantity, product, amount, onHandThousandths, takes }: Doubt): Amount | undefined {
  const bare = quantity?.kind === 'exact' && quantity.unit === null
  if (!bare || !isMeasure(product.unit) || SMALLER[product.unit] === undefined) return undefined
  if (amount.thousandths % THOUSAND !== 0n) return undefined
  const thousandths = amount.thousandths / THOUSAND
  if (takes && thousandths > onHandThousandths) return undefined
  return { ...amount, thousandths, spokenThousandths: thousandths }
}

async function isUnusual({ product, amount, reason }: Doubt, context: WriteContext): Promise<boolean> {
  const { times, largestThousandths } = await context.unit.movedSoFar(product.id, reason)
  return times >= MOVEMENTS_OF_A_HABIT && amount.thousandths >= BEYOND_HABIT * largestThousandths
}
