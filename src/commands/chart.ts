import type { Block } from '../chat/reply.ts'
import type { Slots } from '../language/reading.ts'
import { bestChartBlocks, chartBlocks } from '../reports/chart-blocks.ts'
import { type Report, reportData } from '../reports/report.ts'
import { barsChart, largestUnit, reportChart } from '../reports/report-chart.ts'
import { type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedSales, reportStyle, salesOf } from './reporting/asked-sales.ts'
import { CHART, chartStyle, drawn, lastDays } from './reporting/drawn.ts'

const SALES = 'sales|sale|revenue|turnover|takings|income|money'
const BEST =
  'best sellers|best seller|bestsellers|best selling|top sellers|top selling|top products|best products|products|items|sales by product|sales per product|sales by item'
const WHEN = '[(in|on|for|of|from|during|over)] [the] [{period}]'
const SHOW = '[(show|send|give|draw|make|plot|see)] [me] [(a|an|the|our|my)]'

const BY_QUANTITY = /\bby (?:quantity|number|units|amount)\b/iu

/** The sales of a period as a picture: by day, of one day by product. */
export const chart: ReadCommand = {
  kind: 'read',
  name: 'chart',
  role: 'staff',
  help: 'See sales as a picture: all, of a product, a category or a member, by day; or the best sellers.',
  examples: [
    'chart sales this month',
    'chart soap last 90 days',
    'chart best sellers this month',
    'chart of tea and coffee this week',
    'graph sales',
    'chart category drinks',
    'picture of sales last 30 days',
  ],
  phrases: [
    `${SHOW} ${CHART} [(of|for|with)] [(the|our|my)] {word:${BEST}} [by revenue] ${WHEN}`,
    `${SHOW} ${CHART} [(of|for|with)] [(the|our|my)] {word:${BEST}} by (quantity|number|units|amount) ${WHEN}`,
    `${SHOW} {word:${BEST}} ${CHART} ${WHEN}`,
    `${SHOW} ${CHART} [(of|for|with|how)] [(the|our|my|all)] [(total|daily)] (${SALES}) ${WHEN}`,
    `${SHOW} (picture|pic|image) (of|for) [(the|our|my|all)] [(total|daily)] (${SALES}) ${WHEN}`,
    `${SHOW} (${CHART}|picture) [(of|for)] [the] (${SALES}) (of|for|from) [the] {products} ${WHEN}`,
    `${SHOW} (${CHART}|picture) [(of|for)] [the] (${SALES}) (of|for|from|in) [the] [category] {category} ${WHEN}`,
    `${SHOW} (${CHART}|picture) [(of|for)] [the] (${SALES}) (by|of|from) {member} ${WHEN}`,
    `${SHOW} ${CHART} [(of|for|how)] [the] {products} [(${SALES}|sold|sells)] ${WHEN}`,
    `${SHOW} ${CHART} [(of|for)] [the] category {category} [(${SALES})] ${WHEN}`,
    `${SHOW} ${CHART} [(of|for)] {category} [(${SALES})] ${WHEN}`,
    `${SHOW} ${CHART} [(of|for)] [(the|our|my)] {period} [(${SALES})]`,
    `${SHOW} [{word:daily|weekly|monthly}] [(${SALES})] ${CHART} ${WHEN}`,
    `${SHOW} {period} [(${SALES})] ${CHART}`,
    `${SHOW} {products} [(${SALES})] ${CHART} ${WHEN}`,
    `[(show|draw|see)] [me] [(the|our|my)] (${SALES}) ${WHEN} (as|in|on) [a] (${CHART}|picture)`,
    `[(show|draw|see)] [me] [(the|our|my)] (${SALES}) (of|for) {products} ${WHEN} (as|in|on) [a] (${CHART}|picture)`,
  ],
  run: drawSales,
}

async function drawSales(slots: Slots, context: ReadContext): Promise<Outcome> {
  const isBest = slots.word !== undefined && BEST.split('|').includes(slots.word)
  const isSpan = slots.word === 'weekly' || slots.word === 'monthly'
  const period = isSpan ? {} : { period: lastDays(context) }
  const asked = await askedSales({ ...period, ...slots }, isBest ? 'Best sellers' : 'Sales', context)
  if (asked.kind !== 'sales') return asked
  const report = await salesOf(asked.question, context)
  const byQuantity = isBest && BY_QUANTITY.test(context.line)
  const picture = isBest
    ? barsChart(report, chartStyle(context), byQuantity ? 'quantity' : 'revenue')
    : reportChart(report, chartStyle(context))
  return {
    kind: 'said',
    blocks: isBest ? bestBlocksOf(report, byQuantity, context) : chartBlocks(report, reportStyle(context)),
    data: reportData(report, context.wording.currencyDigits),
    ...drawn(picture),
  }
}

/** By quantity only products of one unit can be ranked; how many others there are is said. */
function bestBlocksOf(report: Report, byQuantity: boolean, context: ReadContext): readonly Block[] {
  const style = reportStyle(context)
  if (!byQuantity) return bestChartBlocks(report, style)
  const { unit, rows } = largestUnit(report)
  const others = report.rows.length - rows.length
  const left = `${others} sold in another unit than ${unit} ${others === 1 ? 'is' : 'are'} not shown.`
  return [...bestChartBlocks({ ...report, rows }, style), ...(others === 0 ? [] : [say(left).blocks].flat())]
}
