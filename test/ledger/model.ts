import type { Intent } from '../../src/ledger/intent.ts'
import type { Stock } from '../../src/ledger/movement.ts'
import { type Fraction, fraction, per, plus, times } from './fraction.ts'

/** What is on hand, what it is worth without any rounding, and the last known cost of a thousandth. */
export interface Shelf {
  readonly onHand: bigint
  readonly value: Fraction
  readonly cost: Fraction | null
}

/** What a step should do: the value that it moves (null: unknown) and the shelf afterwards. */
export interface Expected {
  readonly moved: Fraction | null
  readonly shelf: Shelf
}

const NOTHING = fraction(0n)

/** The shelf that never saw anything. */
export const EMPTY_SHELF: Shelf = { onHand: 0n, value: NOTHING, cost: null }

/** The shelf that the books say. */
export function shelfOf({ onHandThousandths, valueMinor, unitCost }: Stock): Shelf {
  const cost = unitCost && fraction(unitCost.minor, unitCost.thousandths)
  return { onHand: onHandThousandths, value: fraction(valueMinor), cost }
}

/** The moving average as it is taught: piles of goods and money, exact, by cases on the sign of what is there. */
export function expected(shelf: Shelf, intent: Intent): Expected {
  if (intent.reason === 'count') {
    const difference = intent.countedThousandths - (intent.booksThenThousandths ?? shelf.onHand)
    if (difference === 0n) return { moved: shelf.cost && NOTHING, shelf }
    return difference > 0n ? comes(shelf, difference, null) : goes(shelf, -difference)
  }
  const quantity = intent.quantityThousandths
  switch (intent.reason) {
    case 'receipt':
    case 'opening':
      return comes(shelf, quantity, statedTotal(quantity, intent.valueMinor, intent.unitCostMinor))
    case 'return':
      return comes(shelf, quantity, null)
    case 'transfer':
      return { moved: shelf.cost && times(shelf.cost, -quantity), shelf }
    default:
      return goes(shelf, quantity)
  }
}

/** Money is paid in whole minor units, so that a total made of a cost for one unit is rounded before it comes in. */
function statedTotal(quantity: bigint, total: bigint | null, each: bigint | null): Fraction | null {
  if (total !== null) return fraction(total)
  return each === null ? null : fraction((quantity * each + 500n) / 1000n)
}

function goes({ onHand, value, cost }: Shelf, quantity: bigint): Expected {
  if (cost === null) return { moved: null, shelf: { onHand: onHand - quantity, value: NOTHING, cost } }
  const average = onHand > 0n ? per(value, onHand) : cost
  const moved = times(average, -quantity)
  return { moved, shelf: { onHand: onHand - quantity, value: plus(value, moved), cost: average } }
}

function comes({ onHand, value, cost }: Shelf, quantity: bigint, total: Fraction | null): Expected {
  const there = onHand + quantity
  const each = total ? per(total, quantity) : cost
  if (each === null) return { moved: null, shelf: { onHand: there, value: NOTHING, cost } }
  const moved = times(each, quantity)
  if (onHand >= 0n) {
    const worth = plus(cost === null ? times(each, onHand) : value, moved)
    return { moved, shelf: { onHand: there, value: worth, cost: per(worth, there) } }
  }
  if (there > 0n) return { moved, shelf: { onHand: there, value: times(each, there), cost: each } }
  return { moved, shelf: { onHand: there, value: times(per(value, onHand), there), cost: cost ?? each } }
}
