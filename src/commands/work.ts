import type { Change } from '../ledger/entry.ts'
import type { MovementDraft, Stock } from '../ledger/movement.ts'

/** An entry in the making: nothing of it is written before the whole line is clear. */
export interface Work {
  /** The stock as it is after what this line did so far. */
  stock(product: number): Promise<Stock>
  /** Sets a fact; its value before is kept with it. Setting what is there already is nothing. */
  change(subject: Change['subject'], field: string, after: string | null): Promise<void>
  /** Makes a product and gives its id. */
  addProduct(name: string, unit: string): Promise<number>
  readonly movements: readonly MovementDraft[]
  readonly changes: readonly Change[]
}
