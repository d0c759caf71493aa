import { amountFor } from '../ledger/rounding.ts'
import type { MoveCommand, WriteContext } from './command.ts'
import { type Decided, moveItems, replacedMovement, type SettledItem } from './moving/items.ts'
import { PRICE_KEY, priced } from './moving/price.ts'

/** A sale: stock goes down, revenue comes in at the list price or the one that was said. */
export const sell: MoveCommand = {
  kind: 'move',
  move: 'sell',
  name: 'sell',
  role: 'staff',
  help: 'Write down a sale: stock goes down, revenue comes in.',
  examples: ['sold 3 soap', 'sold 2 rice at 110', 'sold 3 soap, 2 milk', 'yesterday sold 1 milk'],
  run: (clause, context) => moveItems(clause, context, { done: 'Sold', takes: true, decide: decideSale }),
}

async function decideSale(settled: SettledItem, context: WriteContext) {
  const { item, product, amount, businessDate } = settled
  const answered = context.answers.get(PRICE_KEY)
  const list =
    answered !== undefined
      ? BigInt(answered)
      : (replacedMovement(product.id, 'sale', context)?.unitPriceMinor ?? product.priceMinor)
  const price = priced(item.price, amount, list)
  if (price.kind === 'ask') return price
  const { unitPriceMinor, totalMinor } = price
  const total = totalMinor ?? (unitPriceMinor === null ? null : amountFor(amount.thousandths, unitPriceMinor))
  const decided: Decided = {
    kind: 'decided',
    intent: {
      reason: 'sale',
      product: product.id,
      businessDate,
      quantityThousandths: amount.thousandths,
      unitPriceMinor,
      amountMinor: totalMinor,
    },
    moneyMinor: total,
    notes: total === null ? [`${product.name} has no price yet. Set it with: price ${product.name} 10`] : [],
  }
  return decided
}
