import type { Product } from '../catalog/product.ts'

/** Values in words, in the shop's style: made once per message from the shop's settings. */
export interface Wording {
  readonly currency: string
  readonly currencyDigits: number
  /** "₹135.00" */
  money(minor: bigint): string
  /** "1,234.5" */
  number(thousandths: bigint): string
  /** "7" of pieces, "39.5 kg" otherwise. */
  quantity(thousandths: bigint, unit: string): string
  /** "3 Soap", "2.5 kg Rice". */
  amountOf(thousandths: bigint, product: Pick<Product, 'name' | 'unit'>): string
  /** "today", "Mon 16 Nov". */
  day(date: string): string
  /** "a, b and c" */
  list(words: readonly string[]): string
}
