import type { Block } from '../chat/reply.ts'
import { bestBlocks, comparisonLine, gapLine, type ReportStyle } from './render.ts'
import type { Report, ReportRow } from './report.ts'
import { totalOf } from './report.ts'

/** So many products are told apart in the words too; of more the picture is enough. */
const MOST_NAMED = 3

/** What is said under the picture of a report: the total, and how it compares. */
export function chartBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const title = `${report.title}, ${style.period(report.period)}`
  if (report.rows.length === 0) return [text(`${title}: nothing sold.`)]
  const without = report.gaps.filter(gap => gap.key === 'withoutPrice')
  return [
    text(
      `${title}: ${sumOf(report, style)}`,
      comparisonLine(report, style),
      eachLine(report, style),
      ...without.map(gap => gapLine(gap, style)),
    ),
  ]
}

/** What is said under the picture of the best sellers, of which the first is named. */
export function bestChartBlocks(report: Report, style: ReportStyle): readonly Block[] {
  const [first] = bestBlocks(report, style)
  const all = `All together ${style.money(totalOf(report, 'revenue') ?? 0n)}`
  if (first?.kind !== 'text' || report.rows.length < 2) return first === undefined ? [] : [first]
  return [text(first.text, all, comparisonLine(report, style))]
}

/** "₹540.00", with what was sold for it where it is of one product: "₹540.00, 12 sold". */
function sumOf(report: Report, style: ReportStyle): string {
  const isPriced = report.rows.some(({ revenue }) => typeof revenue === 'bigint')
  const money = isPriced ? style.money(totalOf(report, 'revenue') ?? 0n) : 'no price known'
  const [only, ...others] = report.rows
  return only === undefined || others.length > 0 || !isNamed(report, only)
    ? money
    : `${money}, ${soldOf(only, style)} sold`
}

/** "Tea: 12 for ₹300.00; Coffee: 2 for ₹80.00", where there are few and the title does not say it. */
function eachLine(report: Report, style: ReportStyle): string {
  const { rows } = report
  const [only, ...others] = rows
  const isSaid = only !== undefined && others.length === 0 && isNamed(report, only)
  if (rows.length > MOST_NAMED || isSaid) return ''
  const each = rows.map(row => {
    const money = typeof row.revenue === 'bigint' ? ` for ${style.money(row.revenue)}` : ''
    return `${row.product}: ${soldOf(row, style)}${money}`
  })
  return each.join('; ')
}

function isNamed({ title }: Report, { product }: ReportRow): boolean {
  return typeof product === 'string' && title.endsWith(` of ${product}`)
}

function soldOf({ quantity, unit }: ReportRow, style: ReportStyle): string {
  return style.quantity(typeof quantity === 'bigint' ? quantity : 0n, String(unit ?? ''))
}

function text(...lines: readonly string[]): Block {
  return { kind: 'text', text: lines.filter(line => line !== '').join('\n') }
}
