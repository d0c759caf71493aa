import { expect } from 'vitest'
import type { Movement, Stock } from '../../src/ledger/movement.ts'
import { isLive } from '../../src/ledger/reversal.ts'
import { sameUnitCost, unitCostOf } from '../../src/ledger/unit-cost.ts'
import type { Event } from './arbitrary.ts'
import { Books } from './books.ts'

/** Writes an event into the books. */
function happen(books: Books, event: Event): void {
  if (event.kind === 'line') books.must(...event.intents)
  else if (event.kind === 'cost') books.setUnitCost(event.cost, event.product)
  else if (books.entries.length > 0) books.undo((event.pick % books.entries.length) + 1)
}

/** Books in which all this happened, looked at after each event. */
export function live(history: readonly Event[], afterEach: (books: Books) => void = () => {}): Books {
  const books = new Books()
  for (const event of history) {
    happen(books, event)
    afterEach(books)
  }
  return books
}

/** What the movements of a product come to. */
export function sumOf(movements: readonly Movement[], product: number): { quantity: bigint; value: bigint } {
  const own = movements.filter(movement => movement.product === product)
  return {
    quantity: own.reduce((sum, movement) => sum + movement.quantityThousandths, 0n),
    value: own.reduce((sum, movement) => sum + (movement.valueMinor ?? 0n), 0n),
  }
}

/** Takes these entries back, those that are live. */
export function undoAll(books: Books, numbers: readonly number[]): void {
  for (const number of numbers) if (isLive(books.chain(number))) books.undo(number)
}

/** The value has the sign of the quantity, and the cost of what is on hand is exactly the average. */
export function expectSound({ onHandThousandths: onHand, valueMinor: value, unitCost }: Stock): void {
  if (onHand >= 0n) expect(value).toBeGreaterThanOrEqual(0n)
  if (onHand <= 0n) expect(value).toBeLessThanOrEqual(0n)
  if (unitCost === null) expect(value).toBe(0n)
  else if (onHand > 0n) expect(sameUnitCost(unitCost, unitCostOf(value, onHand))).toBe(true)
}
