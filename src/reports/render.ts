import type { Block } from '../chat/reply.ts'
import { percentAgainst } from './percent.ts'
import type { Report, ReportColumn, ReportGap, ReportPeriod, ReportRow } from './report.ts'
import { totalOf } from './report.ts'

/** How the figures of a report are written. */
export interface ReportStyle {
  money(minor: bigint): string
  quantity(thousandths: bigint, unit: string): string
  list(words: readonly string[]): string
  period(period: ReportPeriod): string
}

/** More rows do not help on a phone; the rest is told of in a line. */
export const REPORT_ROWS = 20

/** Who asks for the best wants a short list. */
const BEST_ROWS = 10

/** More names would hide what the sentence is about. */
const NAMES_IN_A_LINE = 8

/** A report for people: its figures, its table, and what is not in them. */
export function reportBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const period = style.period(report.period)
  if (report.rows.length === 0) return [text(`${report.title}, ${period}: nothing sold.`)]
  const figures = [revenueLine(report, style), profitLine(report, style), comparisonLine(report, style)]
  return [
    { kind: 'heading', text: `${report.title}, ${period}` },
    text(...figures),
    tableOf(report, style),
    ...after(moreLine(report), ...report.gaps.map(gap => gapLine(gap, style))),
  ]
}

/** The gross profit first: the answer to who asked for nothing else. */
export function profitBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const period = style.period(report.period)
  if (report.rows.length === 0) return [text(`${report.title}, ${period}: nothing sold, no profit.`)]
  const profit = totalOf(report, 'profit')
  const cost = totalOf(report, 'cost')
  const revenue = `Revenue ${style.money(totalOf(report, 'revenue') ?? 0n)}`
  return [
    text(
      `Gross profit ${period}: ${profit === null ? 'not known' : style.money(profit)}`,
      cost === null ? revenue : `${revenue}, cost of goods ${style.money(cost)}`,
      ...report.gaps.map(gap => gapLine(gap, style)),
    ),
  ]
}

/** The answer about one product, without a table. */
export function oneRowBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const [row] = report.rows
  if (row === undefined) return reportBlocks(report, style)
  const quantity = style.quantity(bigintOf(row, 'quantity') ?? 0n, textOf(row, 'unit'))
  const revenue = bigintOf(row, 'revenue')
  const first = `${textOf(row, 'product')}, ${style.period(report.period)}: ${quantity} sold`
  return [
    text(
      revenue === null ? `${first}, without a price.` : `${first} for ${style.money(revenue)}.`,
      profitLine(report, style),
      comparisonLine(report, style),
      ...report.gaps.filter(gap => gap.key === 'withoutCost').map(gap => gapLine(gap, style)),
    ),
  ]
}

/** The best seller first, then the others in a table. */
export function bestBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const period = style.period(report.period)
  const [best] = report.rows
  if (best === undefined) return [text(`${report.title}, ${period}: nothing sold.`)]
  const quantity = style.quantity(bigintOf(best, 'quantity') ?? 0n, textOf(best, 'unit'))
  const revenue = bigintOf(best, 'revenue')
  const money = revenue === null ? 'without a price' : `for ${style.money(revenue)}`
  return [
    text(`Best seller, ${period}: ${textOf(best, 'product')}, ${quantity} sold ${money}.`),
    ...(report.rows.length === 1 ? [] : [tableOf(report, style, BEST_ROWS)]),
  ]
}

/** Who sold how much. */
export function membersBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const period = style.period(report.period)
  if (report.rows.length === 0) return [text(`${report.title}, ${period}: nothing sold.`)]
  return [{ kind: 'heading', text: `${report.title}, ${period}` }, tableOf(report, style)]
}

function revenueLine(report: Report, style: ReportStyle): string {
  const entries = totalOf(report, 'entries') ?? 0n
  return `Revenue ${style.money(totalOf(report, 'revenue') ?? 0n)} · ${entries} ${entries === 1n ? 'entry' : 'entries'}`
}

function profitLine(report: Report, style: ReportStyle): string {
  const [profit, cost] = [totalOf(report, 'profit'), totalOf(report, 'cost')]
  return profit === null || cost === null ? '' : `Cost ${style.money(cost)} · gross profit ${style.money(profit)}`
}

/** "+12 % against 9–15 Nov (₹1,200.00)"; empty where there is nothing to compare with. */
export function comparisonLine({ before, totals }: Report, style: ReportStyle): string {
  const earlier = before === null ? null : totalOf(before, 'revenue')
  const now = totalOf({ totals }, 'revenue')
  if (before === null || earlier === null || now === null) return ''
  const percent = percentAgainst(now, earlier)
  return percent === null ? '' : `${percent} against ${style.period(before.period)} (${style.money(earlier)})`
}

/** The columns of a report that are shown, as a table of so many rows. */
export function tableOf(report: Report, style: ReportStyle, rows = REPORT_ROWS): Block {
  const columns = report.columns.filter(column => column.shown)
  return {
    kind: 'table',
    columns: columns.map(({ title, kind }) => ({ title, align: kind === 'text' ? 'left' : 'right' })),
    rows: report.rows.slice(0, rows).map(row => columns.map(column => cellText(row, column, style))),
  }
}

function cellText(row: ReportRow, { key, kind }: ReportColumn, style: ReportStyle): string {
  const value = row[key] ?? null
  if (value === null) return '?'
  if (typeof value === 'string') return value
  if (kind === 'money') return style.money(value)
  return kind === 'quantity' ? style.quantity(value, textOf(row, 'unit')) : value.toString()
}

function moreLine({ rows }: Report): string {
  return rows.length <= REPORT_ROWS ? '' : `… and ${rows.length - REPORT_ROWS} more, all of them are in the total.`
}

/** The products of a gap, or an empty line where there are none. */
export function gapLine({ title, names }: ReportGap, style: ReportStyle): string {
  if (names.length === 0) return ''
  const rest = names.length - NAMES_IN_A_LINE
  return `${title}: ${style.list(rest > 0 ? [...names.slice(0, NAMES_IN_A_LINE), `${rest} more`] : names)}.`
}

function after(...lines: readonly string[]): readonly Block[] {
  return lines.every(line => line === '') ? [] : [text(...lines)]
}

function text(...lines: readonly string[]): Block {
  return { kind: 'text', text: lines.filter(line => line !== '').join('\n') }
}

function bigintOf(row: ReportRow, key: string): bigint | null {
  const value = row[key]
  return typeof value === 'bigint' ? value : null
}

function textOf(row: ReportRow, key: string): string {
  const value = row[key]
  return typeof value === 'string' ? value : ''
}
