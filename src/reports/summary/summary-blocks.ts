import type { Block, Button, Json } from '../../chat/reply.ts'
import { addDays } from '../../language/calendar.ts'
import { formatPeriod } from '../../language/day-wording.ts'
import type { ShopWording } from '../../language/shop-wording.ts'
import { decimal } from '../../language/wording.ts'
import { divideHalfUp } from '../../ledger/rounding.ts'
import { type Report, type ReportPeriod, type ReportRow, reportData, totalOf } from '../report.ts'
import type { ProductQuantity, Summary, SummaryKind } from './summary.ts'

/** More names than that are a list, not a summary. */
const BEST = 3
const WORST = 2
const NAMES = 5

/** How a summary is worded. Days are always named by their date: it is read again long after. */
export interface SummaryStyle {
  readonly wording: ShopWording
  readonly locale: string
}

const TITLES: Readonly<Record<SummaryKind, string>> = {
  daily: 'Sales',
  weekly: 'Sales of the week',
  monthly: 'Sales of the month',
}

/** The summary for people: one line for a time without sales, else the figures first. */
export function summaryBlocks(summary: Summary, style: SummaryStyle): readonly Block[] {
  const { report } = summary
  const when = datesOf(report.period, style)
  const title = `${TITLES[summary.kind]}, ${when}`
  if (report.rows.length === 0) return [text(`${title}: nothing sold.`, lateLine(summary, style))]
  return [
    { kind: 'heading', text: title },
    text(
      figuresLine(report, style),
      soldLine(report, style),
      comparisonLine(report, style),
      bestLine(report, style),
      worstLine(report, style),
      lowLine(summary, style),
      quantitiesLine('Wasted', summary.waste, style),
      quantitiesLine('Counted otherwise', summary.countDifferences, style),
      ...report.gaps.map(({ title: what, names }) => (names.length === 0 ? '' : `${what}: ${some(names, style)}.`)),
      lateLine(summary, style),
    ),
  ]
}

/** The button to all figures of the summary's days. */
export function fullReportButton({ report: { period } }: Summary): Button {
  const last = period.to === null ? '' : addDays(period.to, -1)
  const said = period.from === last ? `report ${period.from}` : `report from ${period.from} to ${last}`
  return { label: 'Full report', action: { kind: 'say', text: said } }
}

/** The summary for programs: its report's data, and what else it tells. */
export function summaryData(summary: Summary, currencyDigits: number): Json {
  const { kind, report, late, low } = summary
  const data = reportData(report, currencyDigits)
  return {
    ...(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}),
    summary: kind,
    before:
      report.before === null
        ? null
        : {
            from: report.before.period.from,
            to: report.before.period.to,
            revenue: decimal(totalOf(report.before, 'revenue') ?? 0n, currencyDigits),
          },
    low: low.map(({ product }) => product.name),
    late:
      late === null
        ? null
        : {
            from: late.period.from,
            to: late.period.to,
            entries: late.entries,
            revenue: decimal(late.revenueMinor, currencyDigits),
          },
  }
}

function figuresLine(report: Report, { wording }: SummaryStyle): string {
  const revenue = wording.money(totalOf(report, 'revenue') ?? 0n)
  const profit = totalOf(report, 'profit')
  return `${revenue} revenue · gross profit ${profit === null ? 'not known' : wording.money(profit)}`
}

/** "Sold: 58, 12.5 kg", each unit by itself. */
function soldLine(report: Report, { wording }: SummaryStyle): string {
  const byUnit = new Map<string, bigint>()
  for (const row of report.rows) {
    const unit = String(row.unit ?? '')
    byUnit.set(unit, (byUnit.get(unit) ?? 0n) + quantityOf(row))
  }
  const sums = [...byUnit].filter(([, sum]) => sum !== 0n).map(([unit, sum]) => unitSum(sum, unit, wording))
  const entries = totalOf(report, 'entries') ?? 0n
  return `Sold ${wording.list(sums)} in ${entries} ${entries === 1n ? 'entry' : 'entries'}`
}

/** Pieces alone have a word of their own, so that "1 and 2 kg" is not read as a count of something. */
function unitSum(sum: bigint, unit: string, wording: ShopWording): string {
  const said = wording.quantity(sum, unit)
  if (said !== wording.number(sum)) return said
  return `${said} ${sum === 1000n ? 'piece' : 'pieces'}`
}

function comparisonLine({ before, totals }: Report, style: SummaryStyle): string {
  if (before === null) return ''
  const [now, earlier] = [totalOf({ totals }, 'revenue') ?? 0n, totalOf(before, 'revenue') ?? 0n]
  const when = datesOf(before.period, style)
  if (earlier <= 0n) return `No sales ${when} to compare with`
  const percent = divideHalfUp((now - earlier) * 100n, earlier)
  return `${percent >= 0n ? '+' : '−'}${percent >= 0n ? percent : -percent} % against ${when} (${style.wording.money(earlier)})`
}

function bestLine({ rows }: Report, style: SummaryStyle): string {
  return `Best: ${style.wording.list(rows.slice(0, BEST).map(row => soldOf(row, style)))}`
}

/** Only where there are others than the best. */
function worstLine({ rows }: Report, style: SummaryStyle): string {
  const worst = rows.slice(BEST).slice(-WORST)
  return worst.length === 0 ? '' : `Least: ${style.wording.list(worst.map(row => soldOf(row, style)))}`
}

function soldOf(row: ReportRow, { wording }: SummaryStyle): string {
  const revenue = typeof row.revenue === 'bigint' ? ` ${wording.money(row.revenue)}` : ''
  return `${wording.quantity(quantityOf(row), String(row.unit ?? ''))} ${String(row.product ?? '')}${revenue}`
}

function lowLine({ low }: Summary, { wording }: SummaryStyle): string {
  if (low.length === 0) return ''
  const names = low.slice(0, NAMES).map(({ product, onHandThousandths: onHand, reorderPointThousandths: point }) => {
    return `${product.name} ${wording.number(onHand)} of ${wording.quantity(point, product.unit)}`
  })
  return `Low: ${names.join(', ')}${low.length > NAMES ? ` and ${low.length - NAMES} more` : ''}`
}

function quantitiesLine(what: string, moved: readonly ProductQuantity[], { wording }: SummaryStyle): string {
  if (moved.length === 0) return ''
  const names = moved.slice(0, NAMES).map(({ product, thousandths, valueMinor }) => {
    const worth = valueMinor === null ? '' : ` (${wording.money(valueMinor)})`
    return `${wording.amountOf(thousandths, product)}${worth}`
  })
  return `${what}: ${names.join(', ')}${moved.length > NAMES ? ` and ${moved.length - NAMES} more` : ''}`
}

function lateLine({ late }: Summary, style: SummaryStyle): string {
  if (late === null) return ''
  const when = datesOf(late.period, style)
  const entries = `${late.entries} ${late.entries === 1 ? 'entry' : 'entries'}`
  const money = late.revenueMinor === 0n ? '' : `, ${style.wording.money(late.revenueMinor)} revenue`
  return `Entered for ${when} after its summary: ${entries}${money}`
}

function some(names: readonly string[], { wording }: SummaryStyle): string {
  const rest = names.length - NAMES
  return wording.list(rest > 0 ? [...names.slice(0, NAMES), `${rest} more`] : names)
}

/** "Sat 22 Nov", "16–22 Nov", "November 2026"; never "today". */
function datesOf(period: ReportPeriod, { locale }: SummaryStyle): string {
  const someOtherDay = period.to === null ? '' : addDays(period.to, 2)
  return formatPeriod(period, someOtherDay, locale)
}

function quantityOf({ quantity }: ReportRow): bigint {
  return typeof quantity === 'bigint' ? quantity : 0n
}

function text(...lines: readonly string[]): Block {
  return { kind: 'text', text: lines.filter(line => line !== '').join('\n') }
}
