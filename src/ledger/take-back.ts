import { EMPTY_STOCK, issue, settle, takeIn } from './cost.ts'
import type { Change } from './entry.ts'
import type { MovementDraft, Stock, UnitCost } from './movement.ts'
import { divideHalfUp } from './rounding.ts'
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
 * While the cost stays known, goods that nobody gave a cost are valued at it: those among the movements, which have no
 * value to send back, and those that were there when the entry made the cost known. Unknown is not zero.
 */
export function takeBack(stock: Stock, movements: readonly MovementDraft[], change: Change | null): TakenBack {
  const after = sumBack(stock, movements)
  const before = unitCostFromText(change?.before ?? null)
  const stands = change !== null && sameUnitCost(unitCostFromText(change.after), stock.unitCost)
  const cost = stock.unitCost
  if (cost === null) return comeBack(after, (stands ? before : null) ?? ownCostOf(movements))
  const settled = settle(after.onHandThousandths, after.valueMinor, cost)
  if (stands && before === null && settled.stock.valueMinor === 0n) return forget(after)
  const unknown = unvalued(movements, change)
  const found = foundValue(movements, change, cost)
  const value = valueWith(
    sumBack({ ...stock, valueMinor: stock.valueMinor + found }, without(movements, unknown)),
    unknown,
  )
  const { correctionMinor, stock: then } = settle(after.onHandThousandths, value, cost)
  const kept = stands && before !== null ? before : cost
  return {
    correctionMinor: correctionMinor + value - after.valueMinor,
    stock: then.onHandThousandths > 0n ? then : { ...then, unitCost: kept },
  }
}

/** Whether goods of unknown cost are among the movements. */
export function movesUnknown(movements: readonly MovementDraft[]): boolean {
  return movements.some(isUnknown)
}

function isUnknown({ quantityThousandths, valueMinor }: MovementDraft): boolean {
  return valueMinor === null && quantityThousandths !== 0n
}

function sumBack(stock: Stock, movements: readonly MovementDraft[]): Stock {
  let { onHandThousandths, valueMinor } = stock
  for (const movement of movements) {
    onHandThousandths -= movement.quantityThousandths
    valueMinor -= movement.valueMinor ?? 0n
  }
  return { onHandThousandths, valueMinor, unitCost: stock.unitCost }
}

/** Goods without a value, unless this is an undo made while the cost was known: it valued them by a cost movement. */
function unvalued(movements: readonly MovementDraft[], change: Change | null): readonly MovementDraft[] {
  const knownThroughout = change !== null && change.before !== null && change.after !== null
  return knownThroughout ? [] : movements.filter(isUnknown)
}

/**
 * An entry that makes the cost known values what it finds there. Taken back while the cost stays known, these goods keep
 * the worth that they have now; brought back while others have made the cost known, they are not valued a second time.
 */
function foundValue(movements: readonly MovementDraft[], change: Change | null, cost: UnitCost): bigint {
  const valued = movements.reduce(
    (sum, { reason, valueMinor }) => sum + (reason === 'cost' ? (valueMinor ?? 0n) : 0n),
    0n,
  )
  if (change?.after === null) return valued < 0n ? valued : 0n
  const first = unitCostFromText(change?.after ?? null)
  if (change?.before !== null || first === null || first.minor === 0n || valued < 0n) return 0n
  return divideHalfUp(valued * cost.minor * first.thousandths, cost.thousandths * first.minor)
}

/** The value once goods of unknown cost have flowed back at the cost that is known now. */
function valueWith(stock: Stock, unknown: readonly MovementDraft[]): bigint {
  const quantity = unknown.reduce((sum, movement) => sum - movement.quantityThousandths, 0n)
  if (quantity === 0n) return stock.valueMinor
  return (quantity > 0n ? takeIn(stock, quantity, null) : issue(stock, -quantity)).stock.valueMinor
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

function without(movements: readonly MovementDraft[], left: readonly MovementDraft[]): readonly MovementDraft[] {
  return movements.filter(movement => !left.includes(movement))
}

function negated(minor: bigint | null): bigint | null {
  return minor === null ? null : -minor
}
