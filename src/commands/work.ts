import type { Change } from '../ledger/entry.ts'
import type { CountIntent, Intent, Refusal, TransferIntent } from '../ledger/intent.ts'
import type { MovementDraft, Stock, UnitCost } from '../ledger/movement.ts'

/** An entry in the making: nothing of it is written before the whole line is clear. */
export interface Work {
  /** The stock as it is after what this line did so far. */
  stock(product: number): Promise<Stock>
  /** Moves stock; a refusal says why it cannot be. */
  move(intent: Intent): Promise<Refusal | null>
  /** Moves what an earlier count included already: the sales figures change, the stock does not. */
  moveCounted(intent: Exclude<Intent, CountIntent | TransferIntent>): Promise<Refusal | null>
  /** Values what is on hand at a unit cost, which is the known one from now on. */
  setUnitCost(product: number, unitCost: UnitCost, businessDate: string): Promise<Refusal | null>
  /** Moves all stock of one product into another, with its value. */
  merge(from: number, into: number, businessDate: string): Promise<Refusal | null>
  /** Sets a fact; its value before is kept with it. Setting what is there already is nothing. */
  change(subject: Change['subject'], field: string, after: string | null): Promise<void>
  /** Makes a product, with these facts besides, and gives its id. */
  addProduct(name: string, unit: string, facts?: ReadonlyMap<string, string>): Promise<number>
  readonly movements: readonly MovementDraft[]
  readonly changes: readonly Change[]
}
