import type { Reason } from './reason.ts'

/** An exact ratio, `minor` units of money for `thousandths` of a product's unit: a unit cost without rounding. */
export interface UnitCost {
  readonly minor: bigint
  readonly thousandths: bigint
}

/** What the books say of a product now, over all places and lots. `value` is 0 while the cost is unknown (null). */
export interface Stock {
  readonly onHandThousandths: bigint
  readonly valueMinor: bigint
  /** The moving average, kept when stock runs out; null while no cost was ever known. */
  readonly unitCost: UnitCost | null
}

/** A movement before it has a number. */
export interface MovementDraft {
  readonly product: number
  readonly place: string
  readonly lot: string
  readonly reason: Reason
  /** Signed: in is positive. Zero on a cost movement. */
  readonly quantityThousandths: bigint
  readonly unitPriceMinor: bigint | null
  /** Revenue: positive on a sale, negative on a return; null on other reasons and where no price is known. */
  readonly amountMinor: bigint | null
  /** The change of the stock's value: in is positive; null where the cost is unknown. */
  readonly valueMinor: bigint | null
  /** What was counted, on a count. */
  readonly countedThousandths: bigint | null
  /** The movement that this one takes back; it bears that one's reason and business date. */
  readonly reverses: number | null
  readonly businessDate: string
}

/** A written movement: it is never changed and never deleted. */
export interface Movement extends MovementDraft {
  /** Counted per shop. */
  readonly id: number
  readonly entry: number
  readonly member: number
  readonly at: Date
}
