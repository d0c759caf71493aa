/** What a price that stands in a line says, before it is known what it is for. */
export type PriceMeaning =
  /**
   * For one; `unit` is the unit that was said with it ("45 per kg"). `isPlain`: nothing says that it is money ("24 each").
   * `ofUnit`: for one unit of the product, and no pack of them ("12 per pc").
   */
  | {
      readonly kind: 'each'
      readonly minor: bigint
      readonly unit: string | null
      readonly isPlain: boolean
      readonly ofUnit?: true
    }
  /** For all; `of` is how many these are, where it was said: "for both"; `ofUnit`: as one of these, "the pair". */
  | {
      readonly kind: 'total'
      readonly minor: bigint
      readonly of?: bigint
      readonly ofUnit?: string
      readonly isRefund?: boolean
    }
  /** So many cost so much: "3 for 10". */
  | { readonly kind: 'offer'; readonly thousandths: bigint; readonly minor: bigint }
  | { readonly kind: 'free' }
  | { readonly kind: 'off'; readonly percentThousandths: bigint }
  /** So much off the list price: "10 discount". `isPlain`: of a tray, "less 2" may as well be two pieces. */
  | { readonly kind: 'less'; readonly minor: bigint; readonly isEach: boolean; readonly isPlain: boolean }
  /** An amount of money, for one or for all: "rs 120". */
  | { readonly kind: 'amount'; readonly minor: bigint }
  /** A number that nothing says to be money. */
  | { readonly kind: 'number' }
  | { readonly kind: 'unclear' }

/** A price that stands in a line from one token up to, not including, another. */
export interface PriceSaid {
  readonly from: number
  readonly end: number
  readonly meaning: PriceMeaning
}
