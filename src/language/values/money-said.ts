/** An amount of money that stands in a line up to, not including, token `end`. */
export interface MoneySaid {
  readonly end: number
  /** In minor units; null where it has no single reading in the shop's money. */
  readonly minor: bigint | null
  /** A sign or a word says that it is money. */
  readonly marked: boolean
  /** A fraction or words: no figure that one writes as a price. */
  readonly token: number
}
