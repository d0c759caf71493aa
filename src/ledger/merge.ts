import { EMPTY_STOCK, issue, takeIn } from './cost.ts'
import type { MovementDraft, Stock } from './movement.ts'
import { correctionAt, movementAt, type Step } from './step.ts'

/** A product with its stock. */
export interface Stocked {
  readonly product: number
  readonly stock: Stock
}

/**
 * All stock of one product becomes stock of another, with its value: one transfer out, one in. A hole is a hole of the
 * other one then. Goods of unknown cost are taken in as any others: at the cost that is known there, else unknown still.
 */
export function mergeSteps(
  from: Stocked,
  into: Stocked,
  businessDate: string,
): { readonly out: Step; readonly in: Step } {
  const { onHandThousandths: quantity, valueMinor: value, unitCost } = from.stock
  if (quantity === 0n) return { out: { movements: [], stock: from.stock }, in: { movements: [], stock: into.stock } }
  const flow =
    quantity > 0n ? takeIn(into.stock, quantity, unitCost === null ? null : value) : issue(into.stock, -quantity)
  const moved = (product: number, quantityThousandths: bigint, valueMinor: bigint | null): MovementDraft =>
    movementAt({ product, businessDate }, { reason: 'transfer', quantityThousandths, valueMinor })
  return {
    out: {
      movements: [moved(from.product, -quantity, unitCost === null ? null : -value)],
      stock: { ...EMPTY_STOCK, unitCost },
    },
    in: {
      movements: [
        moved(into.product, quantity, flow.valueMinor),
        ...correctionAt({ product: into.product, businessDate }, flow.correctionMinor),
      ],
      stock: flow.stock,
    },
  }
}
