import type { Json } from '../chat/reply.ts'
import { decimal, decimalQuantity } from '../language/wording.ts'

/** A span of business days, half-open; an open end is null. */
export interface ReportPeriod {
  readonly from: string | null
  readonly to: string | null
}

/** What a figure is: quantities are thousandths of the row's `unit`, money is in minor units, a count is a plain number. */
export type FigureKind = 'text' | 'quantity' | 'money' | 'count'

/** A column: `key` is its name for programs, `shown` says whether people see it in a table. */
export interface ReportColumn {
  readonly key: string
  readonly title: string
  readonly kind: FigureKind
  readonly shown: boolean
}

/** A value of a row or total; null is "not known". */
export type Cell = string | bigint | null

/** The cells of a row by the keys of the columns. */
export type ReportRow = Readonly<Record<string, Cell>>

/** A figure over all rows. */
export interface ReportTotal {
  readonly key: string
  readonly title: string
  readonly kind: 'money' | 'count'
  readonly value: bigint | null
}

/** Products for which something is not known; what hangs on it leaves them out. */
export interface ReportGap {
  readonly key: string
  readonly title: string
  readonly names: readonly string[]
}

/** A figure by business day. */
export interface ReportSeries {
  readonly key: string
  readonly title: string
  readonly points: readonly { readonly date: string; readonly minor: bigint }[]
}

/** A report as a value: text, table, chart, file and the pipe's data are ways to show it. */
export interface Report {
  readonly name: string
  readonly title: string
  readonly period: ReportPeriod
  readonly columns: readonly ReportColumn[]
  /** The most important first. */
  readonly rows: readonly ReportRow[]
  readonly totals: readonly ReportTotal[]
  readonly gaps: readonly ReportGap[]
  readonly series: readonly ReportSeries[]
  /** The period of the same length before, for comparison; null where there is none. */
  readonly before: ReportBefore | null
}

/** What a period is compared with. */
export interface ReportBefore {
  readonly period: ReportPeriod
  readonly totals: readonly ReportTotal[]
  readonly series: readonly ReportSeries[]
}

/** The value of a total, null where it is not known or not there. */
export function totalOf(report: Pick<Report, 'totals'>, key: string): bigint | null {
  return report.totals.find(total => total.key === key)?.value ?? null
}

/** A report for programs: exact decimal strings, null where something is not known. */
export function reportData(report: Report, currencyDigits: number): Json {
  const figure = (value: Cell, kind: FigureKind): Json => {
    if (typeof value !== 'bigint') return value
    if (kind === 'money') return decimal(value, currencyDigits)
    return kind === 'quantity' ? decimalQuantity(value) : value.toString()
  }
  return {
    report: report.name,
    from: report.period.from,
    to: report.period.to,
    rows: report.rows.map(row =>
      Object.fromEntries(report.columns.map(({ key, kind }) => [key, figure(row[key] ?? null, kind)])),
    ),
    totals: Object.fromEntries(report.totals.map(total => [total.key, figure(total.value, total.kind)])),
    ...Object.fromEntries(report.gaps.map(gap => [gap.key, gap.names])),
  }
}
