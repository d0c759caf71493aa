import type { ChartMeasure } from '../chat/chart.ts'
import { displayWidth } from '../chat/table.ts'
import { unitLabel } from '../language/wording.ts'
import { fractionDigits } from './decimals.ts'

/** From here on even an axis is written short: 1.5M, 15L, 150万. */
const SHORT_FROM = 1_000_000

type Format = (decimal: string) => string

/** 12.5L, 870K: three digits tell enough. */
const SHORT = { notation: 'compact', maximumSignificantDigits: 3 } as const

/** Figures are written with 0 to 9 in every locale, as the bot's texts are. */
const DIGITS = { numberingSystem: 'latn' } as const

/**
 * Writes the figures beside the bars, all of them alike: with the digits of the currency where one of them needs any,
 * else whole; whole where the widest would take more than `exactColumns`, short where even that is too wide.
 */
export function figureFormat(
  values: readonly (string | null)[],
  { measure, locale }: { readonly measure: ChartMeasure; readonly locale: string },
  { exactColumns, wholeColumns }: { readonly exactColumns: number; readonly wholeColumns: number },
): Format {
  const known = values.filter(value => value !== null)
  const widest = (format: Format) => Math.max(0, ...known.map(value => displayWidth(format(value))))
  const digits = Math.max(0, ...known.map(fractionDigits))
  const exact = formatOf(measure, locale, exactDigits(measure, digits))
  if (widest(exact) <= exactColumns) return exact
  const whole = formatOf(measure, locale, { maximumFractionDigits: 0, minimumFractionDigits: 0 })
  return widest(whole) <= wholeColumns ? whole : formatOf(measure, locale, SHORT)
}

/** Writes the figures of an axis that goes up to `largest` in steps: no more digits than the steps have. */
export function axisFormat(
  measure: ChartMeasure,
  locale: string,
  step: number,
  largest: number,
): (value: number) => string {
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9), step < 10 && !Number.isInteger(step) ? 1 : 0)
  const isShort = largest >= SHORT_FROM
  const format = formatOf(
    measure,
    locale,
    isShort ? SHORT : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  )
  return value => format(value.toFixed(isShort ? 0 : digits))
}

function exactDigits(measure: ChartMeasure, digits: number): Intl.NumberFormatOptions {
  if (measure.kind === 'quantity') return { maximumFractionDigits: 3 }
  return digits === 0 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}
}

function formatOf(measure: ChartMeasure, locale: string, options: Intl.NumberFormatOptions): Format {
  const currency =
    measure.kind === 'money' &&
    ({ style: 'currency', currency: measure.currency, currencyDisplay: 'narrowSymbol' } as const)
  const format = new Intl.NumberFormat(locale, { ...DIGITS, ...options, ...currency })
  const written: Format = decimal => format.format(decimal as Intl.StringNumericLiteral)
  return measure.kind === 'money' ? written : decimal => unitLabel(written(decimal), measure.unit)
}
