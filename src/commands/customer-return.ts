import type { MoveCommand, WriteContext } from './command.ts'
import { type Decided, moveItems, type SettledItem } from './moving/items.ts'
import { tradeOf } from './moving/trade.ts'

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
  const trade = await tradeOf(settled, 'return', context)
  if (trade.kind === 'ask') return trade
  const { intent, totalMinor } = trade
  const decided: Decided = {
    kind: 'decided',
    intent,
    moneyMinor: totalMinor === null ? null : -totalMinor,
    notes: totalMinor === null ? [`${settled.product.name} has no price yet, so no money is counted back.`] : [],
  }
  return decided
}
