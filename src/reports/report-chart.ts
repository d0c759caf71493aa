import type { Chart } from '../chat/chart.ts'
import { addDays, daysBetween } from '../language/calendar.ts'
import { formatPeriod } from '../language/day-wording.ts'
import { decimal, decimalQuantity } from '../language/wording.ts'
import { percentAgainst } from './percent.ts'
import type { Report, ReportPeriod, ReportRow, ReportSeries } from './report.ts'
import { totalOf } from './report.ts'

/** How the figures of a picture are written, and the business day up to which there is something to show. */
export interface ChartStyle {
  readonly currency: string
  readonly currencyDigits: number
  readonly locale: string
  readonly numberStyle: string
  readonly today: string
  money(minor: bigint): string
  quantity(thousandths: bigint, unit: string): string
}

/** What the bars of a report are as long as. */
export type BarFigure = 'revenue' | 'quantity'

/** The picture of a report: its series by day, or where it has none a bar for each row; nothing where nothing was sold. */
export function reportChart(report: Report, style: ChartStyle): Chart | undefined {
  return daysChart(report, style) ?? barsChart(report, style)
}

/**
 * A series of a report by day, up to today and without gaps, beside the period before where there was anything. Nothing
 * where the period has but one day so far, or nothing of it is known.
 */
export function daysChart(report: Report, style: ChartStyle, key: 'revenue' | 'profit' = 'revenue'): Chart | undefined {
  const { from } = report.period
  const series = report.series.find(one => one.key === key)
  if (from === null || series === undefined || series.points.every(({ minor }) => minor === 0n)) return undefined
  const days = daysBetween(from, endOf(report.period, style.today))
  if (days < 2) return undefined
  const total = totalOf(report, key) ?? 0n
  const against = comparedSeries(report, key)
  const percent = against === undefined ? null : percentAgainst(total, against.total)
  const than = percent === null || against === undefined ? '' : `, ${percent} against ${style.money(against.total)}`
  const span = spanOf({ from, to: addDays(from, days) }, style)
  return {
    kind: 'days',
    title: report.title,
    subtitle: against === undefined ? `${span}: ${style.money(total)}` : `${style.money(total)}${than}`,
    labels: Array.from({ length: days }, (_, day) => addDays(from, day)),
    series: [
      { title: against === undefined ? series.title : span, values: valuesOf(series, from, days, style) },
      ...(against === undefined
        ? []
        : [{ title: spanOf(against.period, style), values: valuesOf(against.series, against.from, days, style) }]),
    ],
    measure: { kind: 'money', currency: style.currency },
    ...writing(style),
  }
}

/**
 * A bar for each row of a report, by revenue. By quantity where that is asked for or no revenue is known: quantities of
 * the one unit that most of the rows have, since kilograms and pieces cannot be compared.
 */
export function barsChart(report: Report, style: ChartStyle, by: BarFigure = 'revenue'): Chart | undefined {
  const isQuantity = by === 'quantity' || report.rows.every(({ revenue }) => (revenue ?? 0n) === 0n)
  if (report.rows.length === 0) return undefined
  const span = spanOf(report.period, style)
  const shared = { kind: 'bars', title: report.title, ...writing(style) } as const
  if (!isQuantity) {
    return {
      ...shared,
      subtitle: `${span}: ${style.money(totalOf(report, 'revenue') ?? 0n)}`,
      labels: report.rows.map(nameOf),
      series: [{ title: 'Revenue', values: report.rows.map(row => moneyOf(row, style)) }],
      measure: { kind: 'money', currency: style.currency },
    }
  }
  const { unit, rows } = largestUnit(report)
  const sum = rows.reduce((total, row) => total + quantityOf(row), 0n)
  return {
    ...shared,
    subtitle: `${span}: ${style.quantity(sum, unit)} sold`,
    labels: rows.map(nameOf),
    series: [{ title: 'Sold', values: rows.map(row => decimalQuantity(quantityOf(row))) }],
    measure: { kind: 'quantity', unit },
  }
}

/** The unit that most rows of a report have, and these rows, the most sold first. */
export function largestUnit({ rows }: Report): { readonly unit: string; readonly rows: readonly ReportRow[] } {
  const byUnit = new Map<string, ReportRow[]>()
  for (const row of rows) byUnit.set(String(row.unit), [...(byUnit.get(String(row.unit)) ?? []), row])
  const [[unit, own] = ['', []]] = [...byUnit].sort(([, one], [, other]) => other.length - one.length)
  const size = (row: ReportRow) => quantityOf(row)
  return { unit, rows: own.sort((one, other) => (size(one) === size(other) ? 0 : size(one) > size(other) ? -1 : 1)) }
}

/** The same series of the period before; nothing where there was nothing to compare with. */
function comparedSeries({ before }: Report, key: string) {
  const series = before?.series.find(one => one.key === key)
  const from = before?.period.from ?? null
  if (before === null || series === undefined || from === null) return undefined
  if (series.points.every(({ minor }) => minor === 0n)) return undefined
  return { series, from, period: before.period, total: totalOf(before, key) ?? 0n }
}

function valuesOf({ points }: ReportSeries, from: string, days: number, style: ChartStyle): readonly string[] {
  const known = new Map(points.map(({ date, minor }) => [date, minor]))
  return Array.from({ length: days }, (_, day) => decimal(known.get(addDays(from, day)) ?? 0n, style.currencyDigits))
}

/** How the shop writes figures and dates. */
export function writing({ locale, numberStyle }: Pick<ChartStyle, 'locale' | 'numberStyle'>) {
  return { locale, numberStyle }
}

/** What lies after today is no gap and not shown. */
function endOf({ to }: ReportPeriod, today: string): string {
  const tomorrow = addDays(today, 1)
  return to === null || to > tomorrow ? tomorrow : to
}

/** Never "today": the picture is looked at again long after. */
function spanOf(period: ReportPeriod, { today, locale }: ChartStyle): string {
  const end = endOf(period, today)
  const shown = period.from === null ? period : { from: period.from, to: end }
  return formatPeriod(shown, addDays(end, 2), locale)
}

function nameOf(row: ReportRow): string {
  return String(row.product ?? '')
}

function moneyOf({ revenue }: ReportRow, { currencyDigits }: ChartStyle): string | null {
  return typeof revenue === 'bigint' ? decimal(revenue, currencyDigits) : null
}

function quantityOf({ quantity }: ReportRow): bigint {
  return typeof quantity === 'bigint' ? quantity : 0n
}
