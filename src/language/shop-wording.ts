import { formatDay } from './day-wording.ts'
import { currencyDigits, formatMoney, formatQuantity, joinWords, unitLabel } from './wording.ts'

/** What settles how a shop writes. */
export interface ShopStyle {
  readonly currency: string
  readonly numberStyle: string
  readonly locale: string
}

/** Values in the words of the shop; `today` is the day from which others are told apart. */
export function wordingOf(shop: ShopStyle, today: string) {
  const { currency, numberStyle: style, locale } = shop
  const digits = currencyDigits(currency)
  const quantity = (thousandths: bigint, unit: string) => unitLabel(formatQuantity(thousandths, style), unit)
  return {
    currency,
    currencyDigits: digits,
    money: (minor: bigint) => formatMoney(minor, { currency, digits, style, locale }),
    number: (thousandths: bigint) => formatQuantity(thousandths, style),
    quantity,
    amountOf: (thousandths: bigint, product: { readonly name: string; readonly unit: string }) =>
      `${quantity(thousandths, product.unit)} ${product.name}`,
    day: (date: string) => formatDay(date, today, locale),
    list: (words: readonly string[]) => joinWords(words, 'en'),
  }
}

/** Values in the words of a shop. */
export type ShopWording = ReturnType<typeof wordingOf>
