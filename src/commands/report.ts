import type { Slots } from '../language/reading.ts'
import { oneRowBlocks, reportBlocks } from '../reports/render.ts'
import { reportData } from '../reports/report.ts'
import { daysChart } from '../reports/report-chart.ts'
import type { ReadCommand, ReadContext } from './command.ts'
import { askedSales, refuseReport, reportStyle, salesOf } from './reporting/asked-sales.ts'
import { chartStyle, drawn } from './reporting/drawn.ts'

/** Sales of a period: of everything, a product, a category or a member. */
export const report: ReadCommand = {
  kind: 'read',
  name: 'report',
  role: 'staff',
  help: 'See the sales of a day, week, month or any period: all, of a product, a category or a member.',
  examples: [
    'report today',
    'sales yesterday',
    'sales this week',
    'report last 7 days',
    'report from 1 nov to 15 nov',
    'sales of soap since monday',
    'how much did we sell today',
  ],
  phrases: [
    '{word:today|todays|yesterday|yesterdays|this week|this month|eod|day end}',
    '[(show|send|give)] [me] [(the|a|our|my|todays)] (end of day|end of the day|eod|day end|closing|z) (summary|report|total|totals|figures|sales)',
    '[(show|send|give)] [me] [(the|our|my)] {period} [(the|our)] [total] (total|totals|sales|sale|takings|figures|numbers|collection|income|summary) [(so far|till now|upto now|up to now)] [(how much|is how much)]',
    '(total|sales|sale|takings|collection) {period} [(so far|till now)] (how much|is how much)',
    'how much [(money|cash|business|did|have)] (we|i) (sell|sold|make|made|earn|earned|take|took) [in total] [(in|on|for)] [{period}]',
    '[(evening|morning|afternoon)] what (did|have) (we|i) (take|taken|take in|turn over) [(in|on|for)] [{period}] [(love|pet|hun|darling)]',
    '[(how|so how)] (how did|how have|howd|how are|how is|how was|hows|how were) (we|i|the shop|the store|things|business|sales|the day) (do|done|go|doing|going|gone|get on|look|looking) [(in|over|for|on|during)] [the] [{period}]',
    '[(go on so|go on|so)] (whats|what is|what was|what are|what were) [(the|our|my)] [total] (sales|sale|turnover|revenue|takings|collection|income) [(of|for|from|in|on|like)] [{period}]',
    '(whats|what is|what was|what are|what were|hows|how was|how were) {period} (sales|sale|takings|total|totals|figures|numbers|turnover|revenue)',
    '{category} (sales|sale|turnover|revenue) [(in|on|for|of|from|during)] [{period}]',
    '{products} shifted {period}',
    '(how many|how much) [of] [the] {products} (have|did|has) (we|i) (shifted|shift|moved|gone through|go through|got rid of|get through) [(in|on|for|during|so far)] [{period}]',
    '[(show|send|give)] [me] [(the|a|our|my)] [(full|total|sale)] (report|reports|sales|summary|sales report|sales summary|sales total|total|turnover|revenue|takings|collection|sale) [(of|for|from|in|on|during)] [the] [{period}]',
    '[(show|send|give)] [me] [(the|a|our|my)] {word:daily|weekly|monthly|yearly|annual} (report|sales|sale|summary|sales report|turnover|revenue)',
    '{period} (report|sales|sale|summary|sales report|turnover|revenue|takings|collection) [(report|please)]',
    "(what is|what was|what were|what are|whats|what's|how is|how are|how was|how were|hows|show) [(the|our|my)] [total] (sales|sale|turnover|revenue|takings|collection) [(of|for|from|in|on|like)] [{period}]",
    'how much [(money|cash|business)] (did|have|do|has) (we|i|the shop) (sell|sold|make|made|earn|earned|take|taken|took in|take in) [in total] [(in|on|for)] [{period}]',
    'how much [(money|cash)] (came in|was sold|did we take|is sold|sold) [(in|on|for)] [{period}]',
    'what (did|have) (we|i) (sell|sold) [(in|on|for)] [{period}]',
    'what (was|is) sold [(in|on)] [{period}]',
    '(report|sales|sale|summary|sales report) [(of|for|in|from)] [the] category {category} [(in|on|for|of|from|during)] [{period}]',
    '(report|sales|sale) [(of|for|in)] {category} [(in|on|for|of|from|during)] [{period}]',
    '(report|sales|sale|what) (of|by|from) {member} [(in|on|for|of|from|during)] [{period}]',
    'what (did|has) {member} (sell|sold) [(in|on|for)] [{period}]',
    '(did|has) {member} [(manage to|managed to|even|really|actually)] (sell|sold) (anything|something) [(in|on|for)] [{period}]',
    'how much (did|has) {member} (sell|sold) [(in|on|for)] [{period}]',
    '[(show|what are)] [me] [the] (report|sales|sale|revenue|sales report) [(of|for|from)] [the] {products} [(in|on|for|of|from|during)] [{period}]',
    '{products} (sales|sale|report) [(in|on|for|of|from|during)] [{period}]',
    '{products} sold [(in|on|for|of|from|during)] {period}',
    '(how many|how much) [of] [the] {products} [(did|have|has|do|were|was|are|is|been|got)] [(we|i|been|you|u|they|it|the shop|the store|our shop)] (sell|sold|selling|go|gone|going) [(in|on|for|during|so far)] [{period}]',
    '[(the|all the)] {products} [(wey|that|which)] (we|i|una|you|dem) [(don|have|did)] (sell|sold) [{period}] [(na|is|are|be|e be)] (how many|how much)',
    '(how many|how much) [of] [the] {products} (sold|went|were sold|was sold|did we sell|have we sold|have been sold|did i sell) [(in|on|for|during|so far)] [{period}]',
    'what (did|have) (we|i) (sell|sold) of {products} [(in|on|for)] [{period}]',
    '(how many|how much) [of] [the] {products} (did|has|have) {member} (sell|sold) [(in|on|for|during)] [{period}]',
    '(how much|what|how much money) (did|do|does|has|have) [(the|our|all the)] {products} (bring in|brought in|bring us|brought us|bring us in|make|made|make us|made us|earn|earned|earn us|earned us|pull in|pulled in|rake in|raked in|take in|taken in|took in|gross|grossed|generate|generated|fetch|fetched|fetch us|do|done|turn over|turned over|come to|contribute) [us] [in (sales|revenue|total)] [(in|on|for|over)] [{period}]',
    '(report|sales|sale) of [the] {products} (by|from) {member} [(in|on|for|during)] [{period}]',
    'did (we|i) sell [any] {products} [(in|on)] [{period}]',
    'report {text}',
  ],
  run: tellSales,
}

async function tellSales(slots: Slots, context: ReadContext) {
  if (slots.text !== undefined) return refuseReport(slots.text, context)
  const asked = await askedSales(slots, 'Sales', context)
  if (asked.kind !== 'sales') return asked
  const result = await salesOf(asked.question, context)
  const style = reportStyle(context)
  const { products, member } = asked.question
  const alone = products !== null && member === null && result.rows.length === 1
  return {
    kind: 'said' as const,
    blocks: alone ? oneRowBlocks(result, style) : reportBlocks(result, style),
    data: reportData(result, context.wording.currencyDigits),
    ...drawn(daysChart(result, chartStyle(context))),
  }
}
