import type { Product } from '../../catalog/product.ts'
import type { Item } from '../../language/reading.ts'
import type { UnitCost } from '../../ledger/movement.ts'
import { costOf } from '../../ledger/unit-cost.ts'
import type { Ask, WriteContext } from '../command.ts'
import { askedOf } from './asked-of.ts'

const ONE = 1000n
/** Fewer are more often counted than paid, unless they are the price to the penny. */
const LEAST_NEAR = 20n * ONE
const LEAST_PRICE = 5n * ONE
/** Of goods that cost so much, nobody moves as many at once as one costs. */
const LEAST_DEAR = 40n * ONE
/** A price lies between these parts of what is known of it, in percent. */
const NEAR = { from: 70n, to: 125n } as const
const HUNDRED = 100n
const MOST_PAID_AT_ONCE = 20n

/**
 * The item as it is meant where the number behind its name may be the price ("sugar 5kg 250" of a Sugar 5kg that is listed
 * at 250), or a question.
 */
export function quantityOrPrice(
  item: Item,
  product: Product,
  unitCost: UnitCost | null,
  context: WriteContext,
): { readonly kind: 'item'; readonly item: Item } | Ask {
  const { quantity } = item
  if (quantity?.kind !== 'exact' || quantity.mayBePrice !== true) return { kind: 'item', item }
  const { thousandths } = quantity
  const perOne = 10n ** BigInt(context.wording.currencyDigits)
  const minor = (thousandths * perOne) / ONE
  const known = [product.priceMinor, unitCost === null ? null : costOf(ONE, unitCost)].filter(one => one !== null)
  if (!known.some(one => isLikely(thousandths, (one * ONE) / perOne))) return { kind: 'item', item }
  const key = `figure:${askedOf(product)}:${thousandths}`
  const answer = context.answers.get(key)
  if (answer === 'quantity') return { kind: 'item', item }
  if (answer !== undefined) return { kind: 'item', item: { ...item, ...paid(BigInt(answer), minor) } }
  const { wording } = context
  const several = known.filter(one => one > 0n && minor > one && minor % one === 0n).map(one => minor / one)
  const counts = several.length > 0 ? [...new Set(several)] : [1n]
  return {
    kind: 'ask',
    question: 'which-number',
    key,
    text: `"${item.name.said} ${quantity.said}": which is the quantity, which the price?`,
    options: [
      ...counts.map(count => ({ label: `${count} for ${wording.money(minor)}`, value: String(count) })),
      { label: wording.amountOf(thousandths, product), value: 'quantity' },
    ],
  }
}

/** Is a number like what is known of the price? Both in thousandths. */
function isLikely(figure: bigint, price: bigint): boolean {
  if (price < LEAST_PRICE) return false
  if (figure === price) return true
  if (figure < LEAST_NEAR) return false
  if (figure * HUNDRED >= price * NEAR.from && figure * HUNDRED <= price * NEAR.to) return true
  return price >= LEAST_DEAR && figure > price && figure <= price * MOST_PAID_AT_ONCE
}

function paid(count: bigint, minor: bigint): Pick<Item, 'quantity' | 'price'> {
  return {
    quantity: { kind: 'exact', thousandths: count * ONE, unit: null, said: String(count) },
    price: { kind: 'total', minor },
  }
}
