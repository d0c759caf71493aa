import countryToCurrency from 'country-to-currency'

const countries: Readonly<Record<string, string>> = countryToCurrency
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** What is meant where neither a shop nor its region says what its money is. */
export const LAST_CURRENCY = 'USD'
/** Euro shops without a locale write their days as Ireland does. */
const EURO_COUNTRY = 'IE'

/** Is this the name of a time zone, such as Asia/Kolkata? An offset such as +05:30 is none: it knows no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Is this an ISO 4217 code, in capitals? */
export function isCurrency(code: string): boolean {
  return currencies.has(code)
}

/** Is this a BCP 47 tag, such as en-IN? Longer codes of languages are reserved: "english" is a mistake. */
export function isLocale(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3
  } catch {
    return false
  }
}

/** The money of a locale's region; where it names no region, of the region where most speak the language. */
export function currencyOfLocale(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? ''
  const currency = countries[region] ?? LAST_CURRENCY
  return isCurrency(currency) ? currency : LAST_CURRENCY
}

/**
 * The locale with the region of the currency's country, where it names none: so that days are written in the order of
 * that country. A currency's code begins with its country's; the few of several countries take the first that has it.
 */
export function withRegionOf(locale: string, currency: string): string {
  const parsed = new Intl.Locale(locale)
  if (parsed.region !== undefined) return locale
  const region = regionOf(currency)
  return region === undefined ? locale : new Intl.Locale(locale, { region }).toString()
}

function regionOf(currency: string): string | undefined {
  if (currency === 'EUR') return EURO_COUNTRY
  const own = currency.slice(0, 2)
  if (countries[own] === currency) return own
  return Object.keys(countries).find(country => countries[country] === currency)
}
