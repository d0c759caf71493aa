import type { Slots } from '../../language/reading.ts'
import { reportData } from '../../reports/report.ts'
import type { ReadContext } from '../command.ts'
import { askedSales, reportStyle, salesOf } from './asked-sales.ts'

const SHOWN_ROWS = 10

/** What was sold in a period by what it brought in after its cost, the best first. */
export async function tellMostProfitable({ word: _, ...slots }: Slots, context: ReadContext) {
  const asked = await askedSales(slots, 'Most profitable', context)
  if (asked.kind !== 'sales') return asked
  const report = await salesOf(asked.question, context)
  const rows = report.rows
    .flatMap(({ product, profit }) => (typeof profit === 'bigint' ? [{ product: String(product), profit }] : []))
    .sort((one, other) => (one.profit === other.profit ? 0 : one.profit > other.profit ? -1 : 1))
  const period = reportStyle(context).period(report.period)
  const [best] = rows
  const text =
    best === undefined
      ? `Nothing whose cost is known was sold, ${period}.`
      : `Most profitable, ${period}: ${best.product}, ${context.wording.money(best.profit)}.`
  const lines = rows.slice(0, SHOWN_ROWS).map(({ product, profit }) => [product, context.wording.money(profit)])
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'Profit', align: 'right' },
  ] as const
  return {
    kind: 'said' as const,
    blocks: [
      { kind: 'text' as const, text },
      ...(rows.length > 1 ? [{ kind: 'table' as const, columns, rows: lines }] : []),
    ],
    data: reportData({ ...report, rows: [...report.rows].sort(byProfit) }, context.wording.currencyDigits),
  }
}

function byProfit(one: { readonly profit?: unknown }, other: { readonly profit?: unknown }): number {
  return Number(other.profit ?? 0) - Number(one.profit ?? 0)
}
