import type { ChartMeasure } from '../chat/chart.ts'
import { displayWidth } from '../chat/table.ts'
import { formatDigits, unitLabel } from '../language/wording.ts'
import { fractionDigits } from './decimals.ts'

/** From here on even an axis is written short: 1.5M, 15L, 150万. */
const SHORT_FROM = 1_000_000

type Format = (decimal: string) => string

/** What settles how a figure is written. */
interface FigureStyle {
  readonly measure: ChartMeasure
  readonly locale: string
  readonly numberStyle?: string | undefined
}

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
  style: FigureStyle,
  { exactColumns, wholeColumns }: { readonly exactColumns: number; readonly wholeColumns: number },
): Format {
  const known = values.filter(value => value !== null)
  const widest = (format: Format) => Math.max(0, ...known.map(value => displayWidth(format(value))))
  const digits = Math.max(0, ...known.map(fractionDigits))
  const exact = formatOf(style, exactDigits(style.measure, digits))
  if (widest(exact) <= exactColumns) return exact
  const whole = formatOf(style, { maximumFractionDigits: 0, minimumFractionDigits: 0 })
  return widest(whole) <= wholeColumns ? whole : formatOf(style, SHORT)
}

/** Writes the figures of an axis that goes up to `largest` in steps: no more digits than the steps have. */
export function axisFormat(style: FigureStyle, step: number, largest: number): (value: number) => string {
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9), step < 10 && !Number.isInteger(step) ? 1 : 0)
  const isShort = largest >= SHORT_FROM
  const format = formatOf(style, isShort ? SHORT : { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return value => format(value.toFixed(isShort ? 0 : digits))
}

function exactDigits(measure: ChartMeasure, digits: number): Intl.NumberFormatOptions {
  if (measure.kind === 'quantity') return { maximumFractionDigits: 3 }
  return digits === 0 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}
}

function formatOf({ measure, locale, numberStyle }: FigureStyle, options: Intl.NumberFormatOptions): Format {
  const currency =
    measure.kind === 'money' &&
    ({ style: 'currency', currency: measure.currency, currencyDisplay: 'narrowSymbol' } as const)
  const format = new Intl.NumberFormat(locale, { ...DIGITS, ...options, ...currency })
  const isGrouped = numberStyle !== undefined && options.notation !== 'compact'
  const written: Format = decimal => {
    const figure = decimal as Intl.StringNumericLiteral
    return isGrouped ? regrouped(format.formatToParts(figure), numberStyle) : format.format(figure)
  }
  return measure.kind === 'money' ? written : decimal => unitLabel(written(decimal), measure.unit)
}

/** The digits with the marks of a number style, between what the locale puts around them. */
function regrouped(parts: readonly Intl.NumberFormatPart[], numberStyle: string): string {
  const joined = (...types: readonly string[]) =>
    parts
      .filter(({ type }) => types.includes(type))
      .map(({ value }) => value)
      .join('')
  const digits = formatDigits(joined('integer'), joined('fraction'), numberStyle)
  const first = parts.findIndex(({ type }) => type === 'integer')
  return parts
    .flatMap(({ type, value }, index) => {
      if (index === first) return digits
      return ['integer', 'group', 'decimal', 'fraction'].includes(type) ? [] : value
    })
    .join('')
}
