import type { Chart } from '../../src/chat/chart.ts'

const DAY_MS = 86_400_000

/** So many dates in a row. */
export function daysFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, day) => new Date(start + day * DAY_MS).toISOString().slice(0, 10))
}

/** Sales by day in dollars, from 2 November 2026 on. */
export function dayChart(values: readonly (string | null)[], own: Partial<Chart> = {}): Chart {
  return {
    kind: 'days',
    title: 'Sales',
    labels: daysFrom('2026-11-02', values.length),
    series: [{ title: 'Sales', values }],
    measure: { kind: 'money', currency: 'USD' },
    locale: 'en-US',
    ...own,
  }
}

/** Sales by product in dollars. */
export function barChart(figures: Readonly<Record<string, string | null>>, own: Partial<Chart> = {}): Chart {
  return {
    kind: 'bars',
    title: 'Best sellers',
    labels: Object.keys(figures),
    series: [{ title: 'Sales', values: Object.values(figures) }],
    measure: { kind: 'money', currency: 'USD' },
    locale: 'en-US',
    ...own,
  }
}

/** So many products, each selling a dollar more than the one after it. */
export function products(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`Product ${index + 1}`, `${count - index}`]))
}
