import type { Slots } from '../language/reading.ts'
import { profitBlocks } from '../reports/render.ts'
import { reportData } from '../reports/report.ts'
import { daysChart } from '../reports/report-chart.ts'
import type { ReadCommand, ReadContext } from './command.ts'
import { listMargins, tellMargin } from './facts/margins.ts'
import { askedSales, reportStyle, salesOf } from './reporting/asked-sales.ts'
import { CHART, chartStyle, drawn, lastDays } from './reporting/drawn.ts'
import { tellMostProfitable } from './reporting/most-profitable.ts'

/** What is asked of one, not of what was sold. */
const DRAWN = new Set(['profit', 'profits', 'margin'])
const MARGIN = new Set(['margin', 'markup', 'mark up', 'profit margin'])

/** What brought in most after its cost, and what brought in least. */
const MOST_PROFITABLE =
  'most profitable|more profitable|best profit|most profit|highest profit|biggest profit|top profit'

/** The gross profit of a period, the figure first. */
export const profit: ReadCommand = {
  kind: 'read',
  name: 'profit',
  role: 'manager',
  help: 'See the gross profit of a period, of all or of a product.',
  examples: ['profit today', 'what is our profit for today', 'profit on rice this month', 'chart profit this month'],
  phrases: [
    '[(what is|whats|show|how much is)] [(the|our|my)] [(gross|profit)] {word:margin|markup|mark up|profit margin} (of|on|from|for) [(a|an|one|each|the)] {products}',
    "[(show|what is|whats|what's|what was|how much is|how much was|tell me|calculate)] [me] [(the|our|my)] [(total|gross|net)] (profit|profits|margin|earnings|gross profit) [(for|of|in|on|from|made)] [the] [{period}]",
    '{period} (profit|profits|gross profit|earnings)',
    'how much (gain|profit|money) (we|i) (make|made|gain|gained|get|got) [(in|on|for|after cost)] [{period}]',
    'how much [gross] (profit|gain|did we earn|have we earned|did i earn) [(did|have|do|has)] [(we|i)] [(make|made|earn|earned|get)] [(in|on|for)] [{period}]',
    "[(what is|whats|what's|show|how much is|how much)] [(the|our|my)] [gross] (profit|profits|margin) [(of|on|from|for)] {products} [(in|on|for|of|from|during)] [{period}]",
    '[gross] (profit|profits|margin) (of|on|from|in|for) [the] [category] {category} [(in|on|for|of|from|during)] [{period}]',
    `[(show|draw|see)] [me] [(a|the|our|my)] ${CHART} [(of|for)] [(the|our|my)] [gross] {word:profit|profits|margin} [(in|on|for|of|from|during)] [{period}]`,
    `[(show|draw|see)] [me] [(a|the|our|my)] ${CHART} [(of|for)] [the] [gross] {word:profit|profits|margin} (of|on|from|for) {products} [(in|on|for|of|from|during)] [{period}]`,
    `[(show|draw|see)] [me] [(the|our|my)] [gross] {word:profit|profits|margin} ${CHART} [(in|on|for|of|from|during)] [{period}]`,
    `(what|which) [(product|products|item|items|thing|things)] (is|are|was|were|makes|make|made|gives|gave|brings|brought|earns|earned) [(me|us)] [(the|our|my)] {word:${MOST_PROFITABLE}} [(product|products|item|items|thing)] [(in|on|for|of)] [{period}]`,
    `[(show|list|whats|what is|what are|what was)] [me] [(the|our|my)] [top] {word:${MOST_PROFITABLE}} [(product|products|item|items|thing|things|goods|seller|sellers)] [(in|on|for|of)] [{period}]`,
    `{word:profit by item|profit by product|profit per item|profit per product|profit of each item|profit of each product|profit item wise|itemwise profit|item wise profit|product wise profit} [(in|on|for|of)] [{period}]`,
  ],
  run: tellProfit,
}

async function tellProfit(slots: Slots, context: ReadContext) {
  if (slots.word === 'margin' && slots.products === undefined) return await listMargins(context)
  if (slots.products !== undefined && MARGIN.has(slots.word ?? '')) return await tellMargin(slots.products, context)
  if (slots.word !== undefined && !DRAWN.has(slots.word)) return await tellMostProfitable(slots, context)
  const usual = slots.word === undefined ? {} : { period: lastDays(context) }
  const asked = await askedSales({ ...usual, ...slots }, 'Gross profit', context)
  if (asked.kind !== 'sales') return asked
  const result = await salesOf(asked.question, context)
  return {
    kind: 'said' as const,
    blocks: profitBlocks(result, reportStyle(context)),
    data: reportData(result, context.wording.currencyDigits),
    ...drawn(daysChart(result, chartStyle(context), 'profit')),
  }
}
