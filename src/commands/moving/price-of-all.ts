import type { Product } from '../../catalog/product.ts'
import type { Clause, Item } from '../../language/reading.ts'
import { amountFor } from '../../ledger/rounding.ts'
import { costOf } from '../../ledger/unit-cost.ts'
import { type Ask, type Refused, refuse, type WriteContext } from '../command.ts'
import { resolveProduct } from '../which-product.ts'
import { answeredPrice, askPrice } from './price.ts'
import { howMuch } from './quantity.ts'

const ONE = 1000n

/**
 * The items of a clause with a price of their own each, where one price was said for all: "each" is that of every one, a
 * total is shared by what they usually bring or cost. Where it may be the price of the last alone, that is asked.
 */
export async function withOwnPrices(
  clause: Clause,
  isTrade: boolean,
  context: WriteContext,
): Promise<readonly Item[] | Ask | Refused> {
  const { items, priceOfAll } = clause
  if (priceOfAll === undefined) return items
  const { price, isDoubtful, said } = priceOfAll
  const key = `price-of-all:${said}`
  const answer = isDoubtful ? context.answers.get(key) : 'all'
  const last = items.length - 1
  if (answer === undefined) return askOfAll(key, priceOfAll, items[last]?.name.said ?? '')
  if (answer === 'last') return items.map((item, at) => (at === last ? { ...item, price } : item))
  if (price.kind === 'each') return items.map(item => ({ ...item, price }))
  const weights: bigint[] = []
  for (const item of items) {
    const weight = await weightOf(item, isTrade, context)
    if (typeof weight !== 'bigint') return weight
    weights.push(weight)
  }
  const shares = sharesOf(price.minor, weights)
  return items.map((item, at) => ({ ...item, price: { kind: 'total', minor: shares[at] ?? 0n } }))
}

function askOfAll(key: string, { price, said }: NonNullable<Clause['priceOfAll']>, last: string): Ask {
  const all = price.kind === 'each' ? 'Each of them' : 'All together'
  return {
    kind: 'ask',
    question: 'price-of-all',
    key,
    text: `Is "${said}" for all of them, or for ${last} only?`,
    options: [
      { label: all, value: 'all' },
      { label: `Only ${last}`, value: 'last' },
    ],
  }
}

/** What an item usually brings, or costs where it is bought; asked where nobody knows. */
async function weightOf(item: Item, isTrade: boolean, context: WriteContext): Promise<bigint | Ask | Refused> {
  if (item.name.kind === 'unknown') {
    return refuse(
      `Nothing is written: ${item.name.said} is new, so its part of the sum is not known. Give each its price.`,
    )
  }
  const which = resolveProduct(item.name, context)
  if (which.kind !== 'product') return which
  const amount = howMuch(item.quantity, which.product, context)
  if (amount.kind !== 'amount') return amount
  const usual = await usualPrice(which.product, isTrade, context)
  if (usual === null || usual === 0n) {
    return askPrice(which.product, `What is the price of one ${which.product.name}? The sum is shared by prices.`)
  }
  return amountFor(amount.thousandths, usual)
}

async function usualPrice(product: Product, isTrade: boolean, context: WriteContext): Promise<bigint | null> {
  const answered = answeredPrice(product, context.answers)
  if (answered !== null || isTrade) return answered ?? product.priceMinor
  const { unitCost } = await context.work.stock(product.id)
  return unitCost === null ? product.priceMinor : costOf(ONE, unitCost)
}

/** The sum in parts by weight, the last taking what rounding leaves; together they are the sum. */
export function sharesOf(sum: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((all, weight) => all + weight, 0n)
  let [before, given] = [0n, 0n]
  return weights.map(weight => {
    before += weight
    const upTo = whole === 0n ? sum : (2n * sum * before + whole) / (2n * whole)
    const share = upTo - given
    given = upTo
    return share
  })
}
