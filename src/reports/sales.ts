import { addDays, daysBetween } from '../language/calendar.ts'
import type { MovementFilter, MovementSum, ShopReader } from '../store/port.ts'
import { type ProductSales, productSales } from './product-sales.ts'
import type { Report, ReportColumn, ReportPeriod, ReportRow, ReportSeries, ReportTotal } from './report.ts'

/** What is asked of the sales; null is everything. */
export interface SalesQuestion {
  /** "Sales", "Sales of Soap". */
  readonly title: string
  readonly period: ReportPeriod
  readonly products: readonly number[] | null
  readonly member: number | null
  /** What it is compared with; the days just before the period when absent. */
  readonly against?: ReportPeriod
}

/** Longer periods are not followed day by day. */
export const LONGEST_SERIES_DAYS = 366

const COLUMNS: readonly ReportColumn[] = [
  { key: 'product', title: 'Product', kind: 'text', shown: true },
  { key: 'quantity', title: 'Sold', kind: 'quantity', shown: true },
  { key: 'unit', title: 'Unit', kind: 'text', shown: false },
  { key: 'revenue', title: 'Revenue', kind: 'money', shown: true },
  { key: 'cost', title: 'Cost', kind: 'money', shown: false },
  { key: 'profit', title: 'Profit', kind: 'money', shown: true },
]

/** The sales of a period as the ledger sums them. Costs and profits are for those who may see them. */
export async function salesReport(
  question: SalesQuestion,
  reader: Pick<ShopReader, 'catalog' | 'sums' | 'countEntries'>,
  today: string,
  seesCost: boolean,
): Promise<Report> {
  const { products } = await reader.catalog()
  const { period } = question
  const days = lengthDays(period, today)
  const byDate = days > 1 && days <= LONGEST_SERIES_DAYS
  const summed = async (of: ReportPeriod) => {
    const sums = await reader.sums(filterOf(question, of), byDate)
    const sold = productSales(sums, products)
    return { sold, totals: totalsOf(sold, seesCost), series: byDate ? seriesOf(sums, sold, seesCost) : [] }
  }
  const { sold, totals, series } = await summed(period)
  const earlier = question.against ?? periodBefore(period, today)
  const before = earlier === null ? null : { period: earlier, ...(await summed(earlier)) }
  return {
    name: 'sales',
    title: question.title,
    period,
    columns: seesCost
      ? COLUMNS
      : COLUMNS.map(column => (column.key === 'profit' ? { ...column, shown: false } : column)),
    rows: sold.map(row => rowOf(row, seesCost)),
    totals: [...totals, await entriesOf(question, reader)],
    gaps: gapsOf(sold, seesCost),
    series,
    before: before === null ? null : { period: before.period, totals: before.totals, series: before.series },
  }
}

/**
 * The days just before a period, as many as it has. What lies after today does not count for the length, so that the
 * three days that a week has so far are set against three days. Null where a period has no beginning or has not begun.
 */
export function periodBefore({ from, to }: ReportPeriod, today: string): ReportPeriod | null {
  if (from === null || from > today) return null
  const tomorrow = addDays(today, 1)
  const end = to === null || to > tomorrow ? tomorrow : to
  return end > from ? { from: addDays(from, -daysBetween(from, end)), to: from } : null
}

function rowOf(sales: ProductSales, seesCost: boolean): ReportRow {
  return {
    product: sales.product.name,
    quantity: sales.quantityThousandths,
    unit: sales.product.unit,
    revenue: sales.revenueMinor,
    cost: seesCost ? sales.costMinor : null,
    profit: seesCost ? sales.profitMinor : null,
  }
}

function totalsOf(sold: readonly ProductSales[], seesCost: boolean): readonly ReportTotal[] {
  return [
    { key: 'revenue', title: 'Revenue', kind: 'money', value: sumKnown(sold.map(row => row.revenueMinor)) ?? 0n },
    { key: 'cost', title: 'Cost', kind: 'money', value: seesCost ? sumKnown(sold.map(row => row.costMinor)) : null },
    {
      key: 'profit',
      title: 'Gross profit',
      kind: 'money',
      value: seesCost ? sumKnown(sold.map(row => row.profitMinor)) : null,
    },
  ]
}

/** The sum of what is known; null where something was sold and nothing of it is known. */
function sumKnown(figures: readonly (bigint | null)[]): bigint | null {
  const known = figures.filter(figure => figure !== null)
  if (known.length === 0 && figures.length > 0) return null
  return known.reduce((sum, figure) => sum + figure, 0n)
}

function gapsOf(sold: readonly ProductSales[], seesCost: boolean): Report['gaps'] {
  const names = (lacks: (row: ProductSales) => boolean) => sold.filter(lacks).map(row => row.product.name)
  const withoutPrice = names(row => row.withoutPrice)
  return [
    { key: 'withoutCost', title: 'No cost known', names: seesCost ? names(row => row.costMinor === null) : [] },
    ...(withoutPrice.length === 0 ? [] : [{ key: 'withoutPrice', title: 'Sold without a price', names: withoutPrice }]),
  ]
}

async function entriesOf(question: SalesQuestion, reader: Pick<ShopReader, 'countEntries'>): Promise<ReportTotal> {
  const entries = await reader.countEntries(filterOf(question, question.period))
  return { key: 'entries', title: 'Entries', kind: 'count', value: BigInt(entries) }
}

/** Revenue by day; for those who may see costs the gross profit too, of the products whose profit is known. */
function seriesOf(
  sums: readonly MovementSum[],
  sold: readonly ProductSales[],
  seesCost: boolean,
): readonly ReportSeries[] {
  const revenue: ReportSeries = { key: 'revenue', title: 'Revenue', points: pointsOf(sums, sum => sum.amountMinor) }
  if (!seesCost) return [revenue]
  const known = sold.flatMap(row => (row.profitMinor === null ? [] : row.sums))
  const profit = pointsOf(known, sum => sum.amountMinor + sum.valueMinor)
  return [revenue, { key: 'profit', title: 'Gross profit', points: profit }]
}

/** A figure day by day, a day only where there is anything. */
function pointsOf(sums: readonly MovementSum[], figure: (sum: MovementSum) => bigint): ReportSeries['points'] {
  const days = new Map<string, bigint>()
  for (const sum of sums) {
    if (sum.businessDate !== undefined) days.set(sum.businessDate, (days.get(sum.businessDate) ?? 0n) + figure(sum))
  }
  const points = [...days].map(([date, minor]) => ({ date, minor }))
  return points.sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** Sales and returns of a period, as the question narrows them. */
export function filterOf({ products, member }: SalesQuestion, { from, to }: ReportPeriod): MovementFilter {
  return {
    from,
    to,
    reasons: ['sale', 'return'],
    ...(products === null ? {} : { products }),
    ...(member === null ? {} : { member }),
  }
}

/** A period without an end has the days that are over, and today. */
function lengthDays({ from, to }: ReportPeriod, today: string): number {
  return from === null ? Number.POSITIVE_INFINITY : daysBetween(from, to ?? addDays(today, 1))
}
