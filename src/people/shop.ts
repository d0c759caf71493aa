/** A shop with its settings. */
export interface Shop {
  readonly id: number
  readonly name: string
  /** IANA time zone. */
  readonly timeZone: string
  /** ISO 4217. */
  readonly currency: string
  /** BCP 47: language and day/month order. */
  readonly locale: string
  /** How 1234.5 is written and read. */
  readonly numberStyle: NumberStyle
  /** ISO weekday on which a week begins, 1 = Monday. */
  readonly weekStart: number
  /** Minutes after midnight at which the business day turns. */
  readonly dayStartMinutes: number
}

/** How numbers are grouped and their decimals marked. */
export const NUMBER_STYLES = ['1,234.5', '1.234,5', '1 234,5', "1'234.5", '12,34,567.8'] as const
/** One of the number styles. */
export type NumberStyle = (typeof NUMBER_STYLES)[number]

/** What is needed to open a shop. */
export type ShopDraft = Pick<Shop, 'name' | 'timeZone' | 'currency' | 'locale'>
