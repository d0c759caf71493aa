import type { Block, Button } from '../../chat/reply.ts'
import { addDays } from '../../language/calendar.ts'
import { formatPeriod } from '../../language/day-wording.ts'
import type { ShopWording } from '../../language/shop-wording.ts'
import { percentAgainst } from '../percent.ts'
import { type Report, type ReportPeriod, type ReportRow, totalOf } from '../report.ts'
import type { ProductQuantity, Summary, SummaryKind } from './summary.ts'

/** More names than that are a list, not a summary. */
const BEST = 3
const LEAST = 2
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
  const title = `${TITLES[summary.kind]}, ${datesOf(report.period, style)}`
  const moved = [
    quantitiesLine('Written off', summary.waste, one => wasteOf(one, style)),
    quantitiesLine('Count differences', summary.countDifferences, one => differenceOf(one, style)),
  ]
  if (report.rows.length === 0) return [text(`${title}: nothing sold.`, ...moved, lateLine(summary, style))]
  return [
    { kind: 'heading', text: title },
    text(
      figuresLine(report, style),
      ...soldLines(report, style),
      comparisonLine(report, style),
      ...sellersLines(report, style),
      lowLine(summary, style),
      ...moved,
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

function figuresLine(report: Report, { wording }: SummaryStyle): string {
  const revenue = wording.money(totalOf(report, 'revenue') ?? 0n)
  const profit = totalOf(report, 'profit')
  const entries = totalOf(report, 'entries') ?? 0n
  return `Revenue ${revenue} · gross profit ${profit === null ? 'not known' : wording.money(profit)} · ${counted(entries)}`
}

/** "Sold 58 pieces and 12.5 kg", each unit by itself; and what came back, where more came back than was sold. */
function soldLines({ rows }: Report, style: SummaryStyle): readonly string[] {
  const { wording } = style
  const byUnit = new Map<string, bigint>()
  for (const row of rows.filter(isSold)) {
    const unit = String(row.unit ?? '')
    byUnit.set(unit, (byUnit.get(unit) ?? 0n) + quantityOf(row))
  }
  const sums = [...byUnit].map(([unit, sum]) => unitSum(sum, unit, wording))
  const back = rows.filter(row => quantityOf(row) < 0n).map(row => soldOf(row, style, -1n))
  return [
    sums.length === 0 ? 'Nothing sold' : `Sold ${wording.list(sums)}`,
    back.length === 0 ? '' : `Took back: ${some(back, style)}`,
  ]
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
  const percent = percentAgainst(now, earlier)
  if (percent === null) return `${when}: no sales to compare with`
  return `${percent} against ${when} (${style.wording.money(earlier)})`
}

/** The best, and the least only where there are others. */
function sellersLines({ rows }: Report, style: SummaryStyle): readonly string[] {
  const sold = rows.filter(isSold)
  const named = (some: readonly ReportRow[]) => style.wording.list(some.map(row => soldOf(row, style)))
  const [best, least] = [sold.slice(0, BEST), sold.slice(BEST).slice(-LEAST)]
  return [best.length === 0 ? '' : `Best: ${named(best)}`, least.length === 0 ? '' : `Least: ${named(least)}`]
}

function soldOf(row: ReportRow, { wording }: SummaryStyle, sign = 1n): string {
  const revenue = typeof row.revenue === 'bigint' ? ` ${wording.money(row.revenue)}` : ''
  return `${wording.quantity(sign * quantityOf(row), String(row.unit ?? ''))} ${String(row.product ?? '')}${revenue}`
}

function lowLine({ low }: Summary, { wording }: SummaryStyle): string {
  const names = low.map(({ product, onHandThousandths: onHand, reorderPointThousandths: point }) => {
    const left =
      onHand === 0n ? 'out of stock' : `${wording.number(onHand)} of ${wording.quantity(point, product.unit)}`
    return `${product.name} ${left}`
  })
  return low.length === 0 ? '' : `Low: ${firstOf(names)}`
}

function quantitiesLine(
  what: string,
  moved: readonly ProductQuantity[],
  say: (one: ProductQuantity) => string,
): string {
  return moved.length === 0 ? '' : `${what}: ${firstOf(moved.map(say))}`
}

function wasteOf({ product, thousandths, valueMinor }: ProductQuantity, { wording }: SummaryStyle): string {
  const worth = valueMinor === null ? '' : ` (${wording.money(valueMinor)})`
  return `${wording.amountOf(thousandths, product)}${worth}`
}

/** Less or more than the books said. */
function differenceOf({ product, thousandths, valueMinor }: ProductQuantity, { wording }: SummaryStyle): string {
  const worth = valueMinor === null ? '' : ` (${wording.money(valueMinor)})`
  const [size, way] = thousandths < 0n ? [-thousandths, 'less'] : [thousandths, 'more']
  return `${wording.amountOf(size, product)} ${way}${worth}`
}

function lateLine({ late }: Summary, style: SummaryStyle): string {
  if (late === null) return ''
  const money = late.revenueMinor === 0n ? '' : `, revenue ${style.wording.money(late.revenueMinor)}`
  return `Entered later for ${datesOf(late.period, style)}: ${counted(BigInt(late.entries))}${money}`
}

function counted(entries: bigint): string {
  return `${entries} ${entries === 1n ? 'entry' : 'entries'}`
}

/** Names that hold commas of their own do not end with "and". */
function firstOf(names: readonly string[]): string {
  const rest = names.length - NAMES
  return `${names.slice(0, NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
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

/** Was more sold of it than came back? */
function isSold(row: ReportRow): boolean {
  return quantityOf(row) > 0n
}

function quantityOf({ quantity }: ReportRow): bigint {
  return typeof quantity === 'bigint' ? quantity : 0n
}

function text(...lines: readonly string[]): Block {
  return { kind: 'text', text: lines.filter(line => line !== '').join('\n') }
}
