import type { Clause } from '../../language/reading.ts'
import type { DispatchIntent, OutflowIntent } from '../../ledger/intent.ts'
import type { WriteContext } from '../command.ts'
import { type Decided, moveItems } from './items.ts'

/** Takes goods out of stock without a customer's money: only the reason and the words differ. */
export function takeOut(
  clause: Clause,
  context: WriteContext,
  reason: OutflowIntent['reason'] | DispatchIntent['reason'],
  done: string,
) {
  return moveItems(clause, context, {
    done,
    reason,
    takes: true,
    decide: async ({ product, amount, businessDate }) => {
      const moved = { product: product.id, businessDate, quantityThousandths: amount.thousandths }
      const decided: Decided = {
        kind: 'decided',
        intent: reason === 'transfer' ? { ...moved, reason, away: true } : { ...moved, reason },
        moneyMinor: null,
        notes: [],
      }
      return decided
    },
  })
}
