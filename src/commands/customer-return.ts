import { amountFor } from '../ledger/rounding.ts'
import type { MoveCommand, WriteContext } from './command.ts'
import { type Decided, moveItems, replacedMovement, type SettledItem } from './moving/items.ts'
import { priced } from './moving/price.ts'

/** A customer brings something back: stock goes up, its price is paid back. */
export const customerReturn: MoveCommand = {
  kind: 'move',
  move: 'customer-return',
  name: 'customer-return',
  role: 'staff',
  help: 'Write down what a customer brought back; the money counts against revenue.',
  examples: ['customer returned 1 soap', 'returned 2 milk from customer', 'refunded 1 soap at 40'],
  run: (clause, context) => moveItems(clause, context, { done: 'Took back', reason: 'return', takes: false, decide }),
}

async function decide(settled: SettledItem, context: WriteContext) {
  const { item, product, amount, businessDate } = settled
  const list = replacedMovement(product.id, 'return', context)?.unitPriceMinor ?? product.priceMinor
  const price = priced(item.price, product, amount, list, product.priceMinor, context.answers)
  if (price.kind === 'ask') return price
  const { unitPriceMinor, totalMinor } = price
  const total = totalMinor ?? (unitPriceMinor === null ? null : amountFor(amount.thousandths, unitPriceMinor))
  const decided: Decided = {
    kind: 'decided',
    intent: {
      reason: 'return',
      product: product.id,
      businessDate,
      quantityThousandths: amount.thousandths,
      unitPriceMinor,
      amountMinor: totalMinor,
    },
    moneyMinor: total === null ? null : -total,
    notes: total === null ? [`${product.name} has no price yet, so no money is counted back.`] : [],
  }
  return decided
}
