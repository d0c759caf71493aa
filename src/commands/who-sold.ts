import type { Slots } from '../language/reading.ts'
import { memberSalesReport } from '../reports/member-sales.ts'
import { membersBlocks } from '../reports/render.ts'
import { reportData } from '../reports/report.ts'
import type { ReadCommand, ReadContext } from './command.ts'
import { askedSales, reportStyle } from './reporting/asked-sales.ts'
import { tellLatestSales } from './reporting/latest-sales.ts'

/** Who sold how much in a period. */
export const whoSold: ReadCommand = {
  kind: 'read',
  name: 'who-sold',
  role: 'manager',
  help: 'See who sold how much.',
  examples: ['who sold soap today', 'sales by member this week', 'who sold most'],
  phrases: [
    'who (sold|has sold|is selling|sells) [(most|the most|what|how much)] [(in|on|for)] [{period}]',
    'who (sold|has sold|sell|did sell|is selling|was selling) [(the|any|those|these|that|all the)] [{number}] {products} [(in|on|for)] [{period}]',
    '[(show|report)] [me] [the] sales (by|per|of each|of every) (member|members|person|people|staff|employee|seller|cashier|user) [(in|on|for|of)] [{period}]',
    '(member|staff|team|seller) sales [(in|on|for|of)] [{period}]',
  ],
  run: tellWho,
}

async function tellWho(slots: Slots, context: ReadContext) {
  const asked = await askedSales(slots, 'Sales by member', context)
  if (asked.kind !== 'sales') return asked
  // Where no period was said, the last sales are asked for: of so many, or since today there were none.
  const isLatest = slots.period === undefined && slots.products !== undefined
  if (isLatest && slots.number !== undefined)
    return await tellLatestSales(asked.question.products, slots.number, context)
  const result = await memberSalesReport(asked.question, context.reader)
  const isNoneToday = !result.rows.some(({ revenue }) => typeof revenue === 'bigint' && revenue > 0n)
  if (isLatest && isNoneToday) return await tellLatestSales(asked.question.products, undefined, context)
  return {
    kind: 'said' as const,
    blocks: membersBlocks(result, reportStyle(context)),
    data: reportData(result, context.wording.currencyDigits),
  }
}
