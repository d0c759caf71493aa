import type { Json } from '../../chat/reply.ts'
import { decimal, decimalQuantity } from '../../language/wording.ts'
import { type ReportPeriod, reportData, totalOf } from '../report.ts'
import type { ProductQuantity, Summary } from './summary.ts'

/** The summary for programs: its report's data, and what else it tells. */
export function summaryData(summary: Summary, currencyDigits: number): Json {
  const { kind, report, late, low, waste, countDifferences } = summary
  const { before } = report
  const data = reportData(report, currencyDigits)
  const revenue = (minor: bigint) => decimal(minor, currencyDigits)
  const quantities = (moved: readonly ProductQuantity[]) => moved.map(one => quantityData(one, currencyDigits))
  return {
    ...(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}),
    summary: kind,
    before: before === null ? null : { ...datesOf(before.period), revenue: revenue(totalOf(before, 'revenue') ?? 0n) },
    low: low.map(({ product }) => product.name),
    waste: quantities(waste),
    countDifferences: quantities(countDifferences),
    late:
      late === null ? null : { ...datesOf(late.period), entries: late.entries, revenue: revenue(late.revenueMinor) },
  }
}

function quantityData({ product, thousandths, valueMinor }: ProductQuantity, currencyDigits: number): Json {
  return {
    product: product.name,
    quantity: decimalQuantity(thousandths),
    unit: product.unit,
    value: valueMinor === null ? null : decimal(valueMinor, currencyDigits),
  }
}

function datesOf({ from, to }: ReportPeriod) {
  return { from, to }
}
