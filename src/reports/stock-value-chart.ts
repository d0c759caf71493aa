import type { Chart } from '../chat/chart.ts'
import { addDays } from '../language/calendar.ts'
import { formatDay } from '../language/day-wording.ts'
import { decimal } from '../language/wording.ts'
import { type ChartStyle, writing } from './report-chart.ts'

/** What is on hand of a product, and what it is worth at cost. */
export interface Worth {
  readonly name: string
  readonly valueMinor: bigint
}

/** The picture of what the stock is worth at cost, a bar for each product; nothing where nothing is worth anything. */
export function stockValueChart(worths: readonly Worth[], style: ChartStyle): Chart | undefined {
  const shown = worths
    .filter(({ valueMinor }) => valueMinor > 0n)
    .sort((one, other) => (one.valueMinor === other.valueMinor ? 0 : one.valueMinor > other.valueMinor ? -1 : 1))
  if (shown.length === 0) return undefined
  const total = shown.reduce((sum, { valueMinor }) => sum + valueMinor, 0n)
  // Never "today": the picture is looked at again long after.
  const day = formatDay(style.today, addDays(style.today, 2), style.locale)
  return {
    kind: 'bars',
    title: 'Stock at cost',
    subtitle: `${day}: ${style.money(total)}`,
    labels: shown.map(({ name }) => name),
    series: [{ title: 'Value', values: shown.map(({ valueMinor }) => decimal(valueMinor, style.currencyDigits)) }],
    measure: { kind: 'money', currency: style.currency },
    ...writing(style),
  }
}
