/** What the language knows of a product: only with the shop's names are "20W charger" and "black jeans 10 x2" readable. */
export interface NamedProduct {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
  readonly barcodes: readonly string[]
  /** The unit in which it is kept, as the shop writes it: kg, pcs, pkt, l. */
  readonly unit: string
  /** Names of its packs: carton, tray. */
  readonly packs: readonly string[]
}

/** The shop's names. */
export interface Names {
  readonly products: readonly NamedProduct[]
  readonly categories: readonly string[]
  readonly places: readonly string[]
  readonly members: readonly string[]
  /** What is no longer in the lists was called so. */
  readonly former?: readonly string[]
}

/** How this shop writes. */
export interface Habits {
  /** Language of the lexicon. */
  readonly language: 'en'
  /** Is 5/11 the fifth of November? */
  readonly dayFirst: boolean
  /** How numbers are grouped and their decimals marked, e.g. `1,234.5`. */
  readonly numberStyle: string
  /** ISO 4217 code of the shop's money. */
  readonly currency: string
  /** Digits of the minor unit: 2 for INR, 0 for JPY, 3 for KWD. */
  readonly currencyDigits: number
  /** ISO weekday on which a week begins, 1 = Monday. */
  readonly weekStart: number
}
