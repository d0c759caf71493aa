import type { Slots } from '../language/reading.ts'
import { bestBlocks } from '../reports/render.ts'
import { reportData } from '../reports/report.ts'
import type { ReadCommand, ReadContext } from './command.ts'
import { askedSales, reportStyle, salesOf } from './reporting/asked-sales.ts'

/** What brought in most in a period. */
export const bestSellers: ReadCommand = {
  kind: 'read',
  name: 'best-sellers',
  role: 'staff',
  help: 'See what sold best in a period, by revenue.',
  examples: ['what sold best this week', 'best sellers last month', 'top products'],
  phrases: [
    '(what|which) [(product|products|item|items|thing|things)] [(is|are|was|were)] (sold|sells|sell|selling|did|has sold|have sold|moved|moving|moves|going|goes) [the] (best|most|well|fastest|fast|quickest) [(in|on|for|of)] [{period}]',
    '(what|which) [(product|products|item|items)] (is|are|was|were) [(our|the|my)] (best seller|best sellers|bestseller|bestsellers|best selling|top seller|top sellers|top selling) [(product|products|item|items)] [(in|on|for|of)] [{period}]',
    '[(show|what are)] [me] [(our|the|my)] (best sellers|best seller|best selling|bestsellers|top sellers|top selling|top seller|most sold|top) [{number}] [(product|products|item|items|sellers)] [(in|on|for|of)] [{period}]',
  ],
  run: tellBest,
}

async function tellBest(slots: Slots, context: ReadContext) {
  const asked = await askedSales(slots, 'Best sellers', context)
  if (asked.kind !== 'sales') return asked
  const result = await salesOf(asked.question, context)
  return {
    kind: 'said' as const,
    blocks: bestBlocks(result, reportStyle(context)),
    data: reportData(result, context.wording.currencyDigits),
  }
}
