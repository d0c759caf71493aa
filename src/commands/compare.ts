import { addDays, startOfMonth, startOfWeek, startOfYear } from '../language/calendar.ts'
import type { Slots } from '../language/reading.ts'
import type { ReportPeriod } from '../reports/report.ts'
import { type Outcome, type ReadCommand, type ReadContext, refuse, say } from './command.ts'
import { askedSales, salesOf } from './reporting/asked-sales.ts'

/** A period with the one before it, or with one of another kind. */
const PAIRS = [
  ['today', 'yesterday'],
  ['this week', 'last week'],
  ['this month', 'last month'],
  ['this year', 'last year'],
  ['today', 'last week'],
  ['yesterday', 'last week'],
  ['this week', 'last month'],
  ['this month', 'last year'],
] as const
const BETWEEN = ['vs', 'versus', 'v', 'against', 'compared to', 'compared with', 'and', 'to', 'with', 'than', 'or']
/** What is asked for by its two periods, the one before the other. */
const ASKED = PAIRS.flatMap(([now, before]) =>
  BETWEEN.flatMap(between => [`${now} ${between} ${before}`, `${before} ${between} ${now}`]),
).join('|')
const PERIODS: ReadonlySet<string> = new Set(PAIRS.flat())

/** The sales of two periods side by side. */
export const compare: ReadCommand = {
  kind: 'read',
  name: 'compare',
  role: 'staff',
  help: 'Compare the sales of two periods.',
  examples: ['sales yesterday vs today', 'compare this week and last week', 'sales of rice this month vs last month'],
  phrases: [
    `[(show|compare|how are|how were)] [me] [the] (sales|sale|revenue|takings|turnover|business) [(of|for|from|in|between)] {word:${ASKED}}`,
    `[(show|compare)] [the] (sales|sale|revenue) [(of|for)] {products} [(for|in|between)] {word:${ASKED}}`,
    `compare [(sales of|sales for|the sales of)] {products} {word:${ASKED}}`,
    `compare [between] {word:${ASKED}} [(sales|sale|revenue)]`,
    `{word:${ASKED}} (sales|sale|revenue|takings|comparison)`,
  ],
  run: tellBoth,
}

async function tellBoth({ word = '', products }: Slots, context: ReadContext): Promise<Outcome> {
  const [first, second] = periodsIn(word)
  if (first === undefined || second === undefined) return refuse('Say two periods, like: sales yesterday vs today')
  const lines: string[] = []
  const sums: bigint[] = []
  for (const said of [first, second]) {
    const period = { ...periodCalled(said, context), said }
    const asked = await askedSales({ period, ...(products === undefined ? {} : { products }) }, 'Sales', context)
    if (asked.kind !== 'sales') return asked
    const { title, totals } = await salesOf(asked.question, context)
    const revenue = totals.find(({ key }) => key === 'revenue')?.value
    const minor = typeof revenue === 'bigint' ? revenue : 0n
    sums.push(minor)
    lines.push(`${title}, ${said}: ${context.wording.money(minor)}`)
  }
  const [one = 0n, other = 0n] = sums
  const more = one > other ? first : second
  const apart = one > other ? one - other : other - one
  return say(...lines, apart === 0n ? 'Both the same.' : `${context.wording.money(apart)} more ${more}.`)
}

function periodsIn(word: string): readonly string[] {
  for (const between of BETWEEN) {
    const parts = word.split(` ${between} `)
    if (parts.length === 2 && parts.every(part => PERIODS.has(part))) return parts
  }
  return []
}

/** Up to now, or all of the one before. */
function periodCalled(said: string, { today, reader }: ReadContext): ReportPeriod {
  const to = addDays(today, 1)
  const week = startOfWeek(today, reader.shop.weekStart)
  const month = startOfMonth(today)
  const year = startOfYear(today)
  switch (said) {
    case 'yesterday':
      return { from: addDays(today, -1), to: today }
    case 'this week':
      return { from: week, to }
    case 'last week':
      return { from: addDays(week, -7), to: week }
    case 'this month':
      return { from: month, to }
    case 'last month':
      return { from: startOfMonth(addDays(month, -1)), to: month }
    case 'this year':
      return { from: year, to }
    case 'last year':
      return { from: startOfYear(addDays(year, -1)), to: year }
    default:
      return { from: today, to }
  }
}
