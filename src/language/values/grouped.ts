import type { NumberMarks } from '../wording.ts'

const GROUPED = /^[1-9]\d{0,2}\D\d{3}$/u
/** Decimals of money that has so many: "1.000" is one dinar. */
const THREE = 3

/**
 * "1.000" of a money of hundredths: three digits behind the mark of decimals, as nobody writes money, may be a thousand as
 * others write it.
 */
export function mayBeGrouped(figure: string, { decimal }: NumberMarks, currencyDigits: number): boolean {
  return currencyDigits < THREE && GROUPED.test(figure) && figure.includes(decimal)
}
