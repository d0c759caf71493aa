import type { Clause } from '../../language/reading.ts'
import type { OutflowIntent } from '../../ledger/intent.ts'
import type { WriteContext } from '../command.ts'
import { type Decided, moveItems } from './items.ts'

/** Takes goods out of stock without a customer's money: only the reason and the words differ. */
export function takeOut(clause: Clause, context: WriteContext, reason: OutflowIntent['reason'], done: string) {
  return moveItems(clause, context, {
    done,
    takes: true,
    decide: async ({ product, amount, businessDate }) => {
      const decided: Decided = {
        kind: 'decided',
        intent: { reason, product: product.id, businessDate, quantityThousandths: amount.thousandths },
        moneyMinor: null,
        notes: [],
      }
      return decided
    },
  })
}
