import { addDays } from '../language/calendar.ts'
import type { Slots } from '../language/reading.ts'
import { type MovedKind, movedReport } from '../reports/moved.ts'
import { movedBlocks, oneMovedBlocks } from '../reports/moved-blocks.ts'
import { type Report, reportData } from '../reports/report.ts'
import { productOf, type ReadCommand, type ReadContext, say } from './command.ts'
import { askedProducts } from './facts/asked.ts'
import { seesCosts } from './facts/stocked.ts'
import { toldLast } from './last-time.ts'
import { askedSales, reportStyle } from './reporting/asked-sales.ts'

/** Goods come in and spoil less often than they are sold: without a period, a week is looked back. */
const USUAL_DAYS = 7

const RECEIVED: MovedKind = {
  title: 'Receipts',
  reason: 'receipt',
  done: 'received',
  entry: product => `received 20 ${product}`,
}
const WASTED: MovedKind = {
  title: 'Waste',
  reason: 'waste',
  done: 'wasted',
  entry: product => `threw away 2 ${product}`,
}
const USED: MovedKind = { title: 'Own use', reason: 'use', done: 'used', entry: product => `used 1 ${product}` }
const BROUGHT_BACK: MovedKind = {
  title: 'Customer returns',
  reason: 'return',
  done: 'brought back',
  entry: product => `customer returned 1 ${product}`,
}
const SENT_BACK: MovedKind = {
  title: 'Supplier returns',
  reason: 'supplier-return',
  done: 'sent back',
  entry: product => `returned 2 ${product} to supplier`,
}
const SENT_AWAY: MovedKind = {
  title: 'Transfers',
  reason: 'transfer',
  done: 'sent away',
  entry: product => `transfer out 4 ${product}`,
}
const COUNTED: MovedKind = {
  title: 'Counts',
  reason: 'count',
  done: 'counted',
  entry: product => `${product} is 18 now`,
}

/** "Supplier returns" are no returns of a supplier's name: these are told apart by all of what is asked. */
const RETURNS = 'returns'
/** What is asked for, by its words. */
const KINDS: readonly { readonly words: string; readonly kinds: readonly MovedKind[] }[] = [
  { words: 'deliveries|receipts|purchases|goods received|stock received', kinds: [RECEIVED] },
  { words: 'waste|wastage|breakages|write offs|spoilage', kinds: [WASTED] },
  { words: 'own use|own-use|staff use', kinds: [USED] },
  { words: RETURNS, kinds: [BROUGHT_BACK, SENT_BACK] },
  { words: 'customer returns|refunds', kinds: [BROUGHT_BACK] },
  { words: 'supplier returns|returns to supplier|returns to suppliers', kinds: [SENT_BACK] },
  { words: 'transfers', kinds: [SENT_AWAY] },
  { words: 'counts|stocktakes', kinds: [COUNTED] },
]
const WORDS = KINDS.flatMap(({ words }) => (words === RETURNS ? [] : [words])).join('|')

/** What came in, was wasted, used, returned, sent away or counted in a period. */
export const moved: ReadCommand = {
  kind: 'read',
  name: 'moved',
  role: 'staff',
  help: 'See what came in, was wasted, used, returned, sent away or counted in a period: all, or of a product.',
  examples: [
    'what came in this week',
    'what did we waste today',
    'how much milk did we waste this week',
    'returns today',
    'deliveries yesterday',
    'what did we use ourselves',
  ],
  phrases: [
    `[(show|list|send|give|see)] [me] [(the|our|all|all the)] {word:${WORDS}} [(of|for|in|from|on|since)] {period}`,
    `[(show|send|give)] [me] [(the|our|a)] {word:${WORDS}} (report|summary|total|totals|list|log) [(of|for|in|from|on|since)] [{period}]`,
    `(show|list|report|see) [me] [(the|our|all)] [of] {word:${WORDS}} [of {products}] [(of|for|in|from|on|since)] [{period}]`,
  ],
  run: tellMoved,
}

async function tellMoved(slots: Slots, context: ReadContext) {
  const { word, ...about } = slots
  const kinds = KINDS.find(({ words }) => words.split('|').includes(word ?? ''))?.kinds
  const [first] = kinds ?? []
  if (kinds === undefined || first === undefined) throw new Error(`nothing that moves is called "${word}"`)
  const named = askedProducts(about.products ?? [], context)
  if (named.kind !== 'products') return named
  const { today } = context
  const lately = { from: addDays(today, 1 - USUAL_DAYS), to: addDays(today, 1), said: '' }
  const reports: { readonly kind: MovedKind; readonly report: Report }[] = []
  for (const kind of kinds) {
    const asked = await askedSales({ period: lately, ...about }, kind.title, context)
    if (asked.kind !== 'sales') return asked
    const report = await movedReport(kind, asked.question, context.reader, seesCosts(context))
    if (report.rows.length > 0) reports.push({ kind, report })
    else if (kind === kinds.at(-1) && reports.length === 0)
      return await tellNothing(first, asked.question.products, report, context)
  }
  const style = reportStyle(context)
  return {
    kind: 'said' as const,
    blocks: reports.flatMap(({ kind, report }) => {
      const isAlone = report.rows.length === 1 && about.products?.length === 1
      return isAlone ? oneMovedBlocks(report, kind, style) : movedBlocks(report, kind, style)
    }),
    data: reports.map(({ report }) => reportData(report, context.wording.currencyDigits)),
  }
}

/** Nothing of it: when it was last, of one product; how to write it, of all. */
async function tellNothing(
  { title, done, entry, reason }: MovedKind,
  products: readonly number[] | null,
  { period }: Pick<Report, 'period'>,
  context: ReadContext,
) {
  const when = reportStyle(context).period(period)
  if (period.from !== null && period.from > context.today) return say(`${title}, ${when}: that is still to come.`)
  const [only, ...others] = (products ?? [])
    .map(id => productOf(context, id))
    .filter(({ mergedInto }) => mergedInto === null)
  if (only !== undefined && others.length === 0) {
    const last = await context.reader.latestMovement(only.id, [reason])
    const lastLine = last === undefined ? [] : [`Last: ${toldLast(last, only, done, context)}`]
    return say(`${only.name}, ${when}: none ${done}.`, ...lastLine)
  }
  const name = only?.name ?? context.catalog.products.find(({ archived }) => !archived)?.name ?? 'Rice'
  return say(`${title}, ${when}: nothing written. When there is some, say: ${entry(name)}`)
}
