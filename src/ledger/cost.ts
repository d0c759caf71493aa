import type { Stock, UnitCost } from './movement.ts'
import { divideHalfUp } from './rounding.ts'
import { costOf, unitCostOf } from './unit-cost.ts'

/** What a flow of goods does: the value it carries (null: unknown), what a cost movement beside it corrects, and the stock then. */
export interface Flow {
  readonly valueMinor: bigint | null
  readonly correctionMinor: bigint
  readonly stock: Stock
}

/** The stock of a product that never moved. */
export const EMPTY_STOCK: Stock = { onHandThousandths: 0n, valueMinor: 0n, unitCost: null }

/**
 * Goods leave at the unit cost, rounded once. While something is on hand that is exactly its average, so that the last of
 * it takes all the value; what goes beyond on hand goes at the same cost, the last known.
 */
export function issue(stock: Stock, quantityThousandths: bigint): Flow {
  const { onHandThousandths, valueMinor, unitCost } = stock
  const left = onHandThousandths - quantityThousandths
  if (unitCost === null) return unknown(left)
  const out = costOf(quantityThousandths, unitCost)
  return { valueMinor: -out, ...settle(left, valueMinor - out, unitCost) }
}

/**
 * Goods come in at the stated total cost, else at the known unit cost. What fills a hole replaces goods that left at a
 * frozen cost: the correction leaves the goods above zero at the cost of this flow, or the rest of the hole at its own.
 * The first cost ever known is the cost of all that is on hand.
 */
export function takeIn(stock: Stock, quantityThousandths: bigint, statedMinor: bigint | null): Flow {
  const { onHandThousandths: before, valueMinor: value, unitCost } = stock
  const onHand = before + quantityThousandths
  if (statedMinor === null && unitCost === null) return unknown(onHand)
  const ownCost = statedMinor === null ? unitCost : unitCostOf(statedMinor, quantityThousandths)
  if (ownCost === null) return unknown(onHand)
  const incoming = statedMinor ?? costOf(quantityThousandths, ownCost)
  let target = value + incoming
  if (before < 0n) target = onHand > 0n ? costOf(onHand, ownCost) : divideHalfUp(value * onHand, before)
  else if (unitCost === null) target += costOf(before, ownCost)
  return {
    valueMinor: incoming,
    correctionMinor: target - value - incoming,
    stock: stockOf(onHand, target, unitCost ?? ownCost),
  }
}

/** What is on hand is worth this from now on; with nothing on hand, only the cost that is kept changes: a hole is frozen. */
export function revalue(stock: Stock, unitCost: UnitCost): Omit<Flow, 'valueMinor'> {
  const { onHandThousandths: onHand, valueMinor: value } = stock
  if (onHand <= 0n) return { correctionMinor: 0n, stock: { ...stock, unitCost } }
  const target = costOf(onHand, unitCost)
  return { correctionMinor: target - value, stock: stockOf(onHand, target, unitCost) }
}

/** No value without stock, and none of the other sign: what is left over, or went through zero, is corrected. */
export function settle(onHand: bigint, value: bigint, unitCost: UnitCost): Omit<Flow, 'valueMinor'> {
  const opposite = (onHand > 0n && value < 0n) || (onHand < 0n && value > 0n)
  const target = onHand === 0n || opposite ? costOf(onHand, unitCost) : value
  return { correctionMinor: target - value, stock: stockOf(onHand, target, unitCost) }
}

function stockOf(onHand: bigint, value: bigint, kept: UnitCost): Stock {
  return {
    onHandThousandths: onHand,
    valueMinor: value,
    unitCost: onHand > 0n ? unitCostOf(value, onHand) : kept,
  }
}

function unknown(onHand: bigint): Flow {
  return { valueMinor: null, correctionMinor: 0n, stock: { ...EMPTY_STOCK, onHandThousandths: onHand } }
}
