/** How one number style marks its figures. */
export interface NumberMarks {
  readonly group: string
  readonly decimal: string
  /** Are figures grouped as lakhs and crores: 12,34,567? */
  readonly indian: boolean
}

const NO_BREAK_SPACE = '\u00a0'

/**
 * The marks of a number style. A style is an example of itself, such as `1,234.5` or `12,34,567.8`: its first mark
 * groups, its last one begins the decimals. A space is written as one that does not break.
 */
export function numberMarks(style: string): NumberMarks {
  const marks = style.match(/\D/g) ?? []
  const group = marks[0] ?? ','
  return {
    group: group === ' ' ? NO_BREAK_SPACE : group,
    decimal: marks.at(-1) ?? '.',
    indian: style.startsWith('12'),
  }
}

/** A quantity as a person reads it: grouped by the shop's style, no more decimals than it has ("39.5", "1,200"). */
export function formatQuantity(thousandths: bigint, style: string): string {
  const { sign, whole, rest } = split(thousandths, 3)
  return sign + written(whole, trimmed(rest), numberMarks(style))
}

/** A quantity as a program reads it: a plain decimal without needless zeros ("39.5", "1200", "-2"). */
export function decimalQuantity(thousandths: bigint): string {
  const { sign, whole, rest } = split(thousandths, 3)
  const decimals = trimmed(rest)
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole}.${decimals}`
}

/** An integer of 10^-digits as a program reads it, all its decimals kept: 12000n with 2 digits is "120.00". */
export function decimal(value: bigint, digits: number): string {
  const { sign, whole, rest } = split(value, digits)
  return rest === '' ? `${sign}${whole}` : `${sign}${whole}.${rest}`
}

/** What it takes to write an amount of money. */
export interface MoneyStyle {
  /** ISO 4217 code. */
  readonly currency: string
  /** Digits of the minor unit. */
  readonly digits: number
  /** The shop's number style, e.g. `1,234.5`. */
  readonly style: string
  /** BCP 47: where the currency's sign stands. */
  readonly locale: string
}

/** An amount in minor units as the shop's people write it: "₹1,35,000.00", "£1.10", "-$3.00". */
export function formatMoney(minor: bigint, money: MoneyStyle): string {
  const { sign, whole, rest } = split(minor, money.digits)
  const frame = moneyFrame(money.locale, money.currency)
  const [before, after] = sign === '' ? frame.plus : frame.minus
  return before + written(whole, rest, numberMarks(money.style)) + after
}

/** Digits before and behind the decimal mark with the marks of a number style: "1,234.50"; none behind, no mark. */
export function formatDigits(whole: string, decimals: string, style: string): string {
  return written(whole, decimals, numberMarks(style))
}

const digitsOfCurrencies = new Map<string, number>()

/** How many digits the minor unit of a currency has: 2 for INR, 0 for JPY, 3 for KWD. */
export function currencyDigits(currency: string): number {
  let digits = digitsOfCurrencies.get(currency)
  if (digits === undefined) {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    digits = options.maximumFractionDigits ?? 2
    digitsOfCurrencies.set(currency, digits)
  }
  return digits
}

/** The ISO 4217 code that was written, in capitals; undefined when there is no such currency. */
export function parseCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined
}

const PIECES = new Set(['', 'pc', 'pcs', 'piece', 'pieces', 'no', 'nos', 'unit', 'units', 'ea', 'each'])

/** A written quantity with its unit: "39.5 kg", "12 pkt"; pieces go without saying: "7". */
export function unitLabel(quantity: string, unit: string): string {
  return PIECES.has(unit.toLowerCase()) ? quantity : `${quantity} ${unit}`
}

const listFormats = new Map<string, Intl.ListFormat>()

/** Words as a list in a sentence: "a, b and c", or "a, b or c". */
export function joinWords(words: readonly string[], locale: string, joint: 'and' | 'or' = 'and'): string {
  const key = `${locale} ${joint}`
  let format = listFormats.get(key)
  if (!format) {
    format = new Intl.ListFormat(locale, { type: joint === 'and' ? 'conjunction' : 'disjunction' })
    listFormats.set(key, format)
  }
  return format.format(words)
}

interface MoneyFrame {
  /** What stands before and behind the figures. */
  readonly plus: readonly [string, string]
  readonly minus: readonly [string, string]
}

const moneyFrames = new Map<string, MoneyFrame>()

/** `Intl` knows the sign and its place; the figures are never its business, for it would take them through a float. */
function moneyFrame(locale: string, currency: string): MoneyFrame {
  const key = `${locale} ${currency}`
  let frame = moneyFrames.get(key)
  if (!frame) {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    frame = { plus: around(format.formatToParts(1)), minus: around(format.formatToParts(-1)) }
    moneyFrames.set(key, frame)
  }
  return frame
}

const FIGURES = new Set(['integer', 'group', 'decimal', 'fraction'])

function around(parts: readonly Intl.NumberFormatPart[]): readonly [string, string] {
  const first = parts.findIndex(part => FIGURES.has(part.type))
  const last = parts.findLastIndex(part => FIGURES.has(part.type))
  const text = (some: readonly Intl.NumberFormatPart[]) => some.map(part => part.value).join('')
  return [text(parts.slice(0, first)), text(parts.slice(last + 1))]
}

function split(value: bigint, digits: number): { sign: string; whole: string; rest: string } {
  const figures = (value < 0n ? -value : value).toString().padStart(digits + 1, '0')
  const point = figures.length - digits
  return { sign: value < 0n ? '-' : '', whole: figures.slice(0, point), rest: figures.slice(point) }
}

function trimmed(decimals: string): string {
  return decimals.replace(/0+$/, '')
}

function written(whole: string, decimals: string, marks: NumberMarks): string {
  const groups = marks.indian ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g
  const grouped = whole.replace(groups, marks.group)
  return decimals === '' ? grouped : grouped + marks.decimal + decimals
}
