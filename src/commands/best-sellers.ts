import type { StockedProduct } from '../catalog/product.ts'
import type { Block } from '../chat/reply.ts'
import { addDays } from '../language/calendar.ts'
import type { Slots } from '../language/reading.ts'
import { bestBlocks } from '../reports/render.ts'
import { type Report, reportData } from '../reports/report.ts'
import { barsChart } from '../reports/report-chart.ts'
import type { ReadCommand, ReadContext } from './command.ts'
import { allStocked } from './facts/stocked.ts'
import { askedSales, reportStyle, salesOf } from './reporting/asked-sales.ts'
import { chartStyle, drawn } from './reporting/drawn.ts'

/** A slow seller is one that did not sell for so long, unless a period is said. */
const SLOW_DAYS = 30
const SLOW_ROWS = 10
/** What sold most in number is asked for, not what brought in most. */
const BY_NUMBER = 'quantity'

/** What brought in most in a period, or least. */
export const bestSellers: ReadCommand = {
  kind: 'read',
  name: 'best-sellers',
  role: 'staff',
  help: 'See what sold best in a period, by revenue, or what sold least.',
  examples: ['what sold best this week', 'best sellers last month', 'top products', 'slow movers this month'],
  phrases: [
    '[(show|what are)] [me] [(our|the|my)] {word:slow movers|slow sellers|slowest sellers|worst sellers|dead stock} [(in|on|for|of)] [{period}]',
    '(what|which) [(product|products|item|items|thing|things)] [(is|are|was|were)] (sold|sells|sell|selling|did|has sold|have sold|moved|moving|moves|going|goes) [the] (best|most|well|fastest|fast|quickest) [(in|on|for|of)] [{period}]',
    '(what|which) [(product|products|item|items)] (is|are|was|were) [(our|the|my)] (best seller|best sellers|bestseller|bestsellers|best selling|top seller|top sellers|top selling) [(product|products|item|items)] [(in|on|for|of)] [{period}]',
    '[(show|what are)] [me] [(our|the|my)] (best sellers|best seller|best selling|bestsellers|top sellers|top selling|top seller|most sold|top) [{number}] [(product|products|item|items|sellers)] [(in|on|for|of)] [{period}]',
  ],
  run: tellBest,
}

async function tellBest(slots: Slots, context: ReadContext) {
  if (slots.word !== undefined && slots.word !== BY_NUMBER) return await tellWorst(slots, context)
  const asked = await askedSales(slots, 'Best sellers', context)
  if (asked.kind !== 'sales') return asked
  const byRevenue = await salesOf(asked.question, context)
  const result = slots.word === BY_NUMBER ? sortedByNumber(byRevenue) : byRevenue
  // Of a day, and of one product, the words tell all.
  const hasPicture = result.series.length > 0 && result.rows.length > 1
  return {
    kind: 'said' as const,
    blocks: bestBlocks(result, reportStyle(context)),
    data: reportData(result, context.wording.currencyDigits),
    ...drawn(hasPicture ? barsChart(result, chartStyle(context)) : undefined),
  }
}

/** The report with what was sold most of in front. */
function sortedByNumber(report: Report): Report {
  const sold = ({ quantity }: Report['rows'][number]): number => Number(quantity ?? 0)
  return { ...report, rows: [...report.rows].sort((one, other) => sold(other) - sold(one)) }
}

/** What sold least, with what never sold at all, and how much of it lies there. */
async function tellWorst(slots: Slots, context: ReadContext) {
  const { today, wording } = context
  const lately = { from: addDays(today, 1 - SLOW_DAYS), to: addDays(today, 1), said: '' }
  const asked = await askedSales({ period: lately, ...slots }, 'Slow sellers', context)
  if (asked.kind !== 'sales') return asked
  const { products, period } = asked.question
  const result = await salesOf(asked.question, context)
  const sold = new Map(result.rows.map((row, place) => [row.product, { row, place }]))
  const placeOf = ({ name }: StockedProduct): number => sold.get(name)?.place ?? Number.POSITIVE_INFINITY
  const rows = (await allStocked(context))
    .filter(({ id }) => products === null || products.includes(id))
    .sort((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(other) - placeOf(one)))
    .slice(0, SLOW_ROWS)
    .map(({ name, unit, onHandThousandths }) => {
      const quantity = sold.get(name)?.row.quantity
      const moved = typeof quantity === 'bigint' ? wording.quantity(quantity, unit) : 'nothing'
      return [name, moved, wording.quantity(onHandThousandths, unit)]
    })
  const columns = [
    { title: 'Product', align: 'left' },
    { title: 'Sold', align: 'right' },
    { title: 'On hand', align: 'right' },
  ] as const
  const heading = `${asked.question.title}, ${reportStyle(context).period(period)}: least sold first`
  const blocks: readonly Block[] = [
    { kind: 'heading', text: heading },
    { kind: 'table', columns, rows },
  ]
  return { kind: 'said' as const, blocks, data: reportData(result, wording.currencyDigits) }
}
