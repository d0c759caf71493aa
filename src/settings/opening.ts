import type { ShopDraft } from '../people/shop.ts'
import { isCurrency, isLocale, isTimeZone, withRegionOf } from './region.ts'

/** A shop's name fits the title of a report on a phone. */
export const SHOP_NAME_LENGTH = 60

/** How somebody describes the shop that is to be opened. */
export interface Description {
  readonly shop: string
  readonly timeZone: string
  readonly currency: string
  readonly locale?: string | undefined
}

/** The shop to open, or in words what is wrong with its description. */
export type Draft =
  | { readonly kind: 'draft'; readonly draft: ShopDraft }
  | { readonly kind: 'fault'; readonly fault: string }

/** What is wrong with the name of a shop, or undefined. */
export function faultOfName(name: string): string | undefined {
  if (/\p{Cc}/u.test(name)) return 'the name has control characters; write it in one line of plain text'
  if (name.trim() === '') return 'the name is empty'
  return name.length > SHOP_NAME_LENGTH
    ? `the name is longer than ${SHOP_NAME_LENGTH} characters; write a shorter one`
    : undefined
}

/** Reads a description; without a locale the shop speaks English, and writes its days as the currency's country does. */
export function draftOf({ shop, timeZone, currency, locale = 'en' }: Description): Draft {
  const faults = [
    faultOfName(shop),
    isTimeZone(timeZone)
      ? undefined
      : `${JSON.stringify(timeZone)} is no time zone; write an IANA name like Asia/Kolkata`,
    isCurrency(currency) ? undefined : `${JSON.stringify(currency)} is no currency; write an ISO 4217 code like INR`,
    isLocale(locale) ? undefined : `${JSON.stringify(locale)} is no locale; write a BCP 47 tag like en-IN`,
  ].filter(fault => fault !== undefined)
  if (faults.length > 0) return { kind: 'fault', fault: faults.join('; ') }
  return { kind: 'draft', draft: { name: shop, timeZone, currency, locale: withRegionOf(locale, currency) } }
}
