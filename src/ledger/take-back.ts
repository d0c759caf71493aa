import { EMPTY_STOCK, issue, settle, takeIn } from './cost.ts'
import type { Change } from './entry.ts'
import type { MovementDraft, Stock, UnitCost } from './movement.ts'
import { costOf, sameUnitCost, unitCostFromText, unitCostOf } from './unit-cost.ts'

/** The stock after movements were taken back, and what a cost movement beside the opposite ones corrects. */
export interface TakenBack {
  readonly correctionMinor: bigint
  readonly stock: Stock
}

/** The opposite of a written movement: what it bears is sent back, on the business day on which it counted. */
export function oppositeOf(movement: MovementDraft & { readonly id: number }): MovementDraft {
  const { product, place, lot, reason, unitPriceMinor, businessDate, id } = movement
  return {
    product,
    place,
    lot,
    reason,
    quantityThousandths: -movement.quantityThousandths,
    unitPriceMinor,
    amountMinor: negated(movement.amountMinor),
    valueMinor: negated(movement.valueMinor),
    countedThousandths: null,
    reverses: id,
    businessDate,
  }
}

/**
 * Takes movements of one product back, all at once: their values go as they came, whatever the average is now.
 *
 * `change` is what their entry said of the unit cost, if anything:
 * - An entry that made the cost known makes it unknown again, if that cost still stands and nothing has a value then.
 * - The undo of such an undo makes it known again, for all that is on hand.
 * - A cost that was said while nothing was on hand goes back to the one before, if it still stands.
 * A cost that no longer stands has been averaged with others since: their values tell what it is, and nobody need be asked.
 *
 * Goods that moved while the cost was unknown are valued like new ones if it is known by now: unknown is not zero.
 */
export function takeBack(stock: Stock, movements: readonly MovementDraft[], change: Change | null): TakenBack {
  const after = sumBack(stock, movements)
  const before = unitCostFromText(change?.before ?? null)
  const stands = change !== null && sameUnitCost(unitCostFromText(change.after), stock.unitCost)
  const cost = stock.unitCost
  if (cost === null) return comeBack(after, (stands ? before : null) ?? ownCostOf(movements))
  const settled = settle(after.onHandThousandths, after.valueMinor, cost)
  if (stands && before === null && settled.stock.valueMinor === 0n) return forget(after)
  const kept = stands && before !== null ? before : cost
  const valued = valueUnknown(stock, movements, cost)
  const { correctionMinor, stock: then } = settle(after.onHandThousandths, valued, cost)
  return {
    correctionMinor: correctionMinor + valued - after.valueMinor,
    stock: then.onHandThousandths > 0n ? then : { ...then, unitCost: kept },
  }
}

function sumBack(stock: Stock, movements: readonly MovementDraft[]): Stock {
  let { onHandThousandths, valueMinor } = stock
  for (const movement of movements) {
    onHandThousandths -= movement.quantityThousandths
    valueMinor -= movement.valueMinor ?? 0n
  }
  return { onHandThousandths, valueMinor, unitCost: stock.unitCost }
}

/** The value once the goods of unknown cost among the movements flow back at the cost that is known now. */
function valueUnknown(stock: Stock, movements: readonly MovementDraft[], cost: UnitCost): bigint {
  const unknown = movements.filter(movement => movement.valueMinor === null)
  const known = sumBack(
    stock,
    movements.filter(movement => movement.valueMinor !== null),
  )
  const quantity = unknown.reduce((sum, movement) => sum - movement.quantityThousandths, 0n)
  const base = { ...known, unitCost: cost }
  if (quantity === 0n) return known.valueMinor
  return (quantity > 0n ? takeIn(base, quantity, null) : issue(base, -quantity)).stock.valueMinor
}

function comeBack(after: Stock, cost: UnitCost | null): TakenBack {
  if (cost === null) return forget(after)
  const { onHandThousandths: onHand, valueMinor: value } = after
  const target = onHand > 0n ? costOf(onHand, cost) : value
  const { correctionMinor, stock } = settle(onHand, target, cost)
  return { correctionMinor: correctionMinor + target - value, stock }
}

function forget({ onHandThousandths, valueMinor }: Stock): TakenBack {
  return { correctionMinor: -valueMinor, stock: { ...EMPTY_STOCK, onHandThousandths } }
}

/** The unit cost at which these goods once moved. */
function ownCostOf(movements: readonly MovementDraft[]): UnitCost | null {
  for (const { quantityThousandths: quantity, valueMinor: value } of movements) {
    if (value !== null && quantity !== 0n) return unitCostOf(value, quantity)
  }
  return null
}

function negated(minor: bigint | null): bigint | null {
  return minor === null ? null : -minor
}
