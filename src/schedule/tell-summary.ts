import type { Reply } from '../chat/reply.ts'
import { formatDay } from '../language/day-wording.ts'
import { wordingOf } from '../language/shop-wording.ts'
import { businessDate } from '../people/business-day.ts'
import type { Told } from '../reports/summary/late-entries.ts'
import { type Summary, summaryOf } from '../reports/summary/summary.ts'
import { fullReportButton, summaryBlocks } from '../reports/summary/summary-blocks.ts'
import { summaryChart } from '../reports/summary/summary-chart.ts'
import { summaryData } from '../reports/summary/summary-data.ts'
import type { ShopReader } from '../store/port.ts'
import { comparedWith, covered } from './covered.ts'
import type { DueTime } from './due.ts'
import type { ScheduleKind, ScheduleRule } from './rules.ts'

/** What is said later than this after its time is marked as late. */
const LATE_AFTER_MS = 10 * 60_000

/** When a summary was due, and how many before it were never said. */
export interface Lateness {
  readonly rule: ScheduleRule
  readonly due: DueTime
  readonly missed: number
  readonly now: Date
}

/** What a summary comes to: what is said, and what the next one has to know of it. */
export interface Telling {
  readonly reply: Reply
  readonly told: Told
}

/** The summary that is due at a time, in words, figures and a picture. */
export async function tellSummary(
  kind: Exclude<ScheduleKind, 'buying'>,
  lateness: Lateness,
  told: Told | null,
  reader: ShopReader,
): Promise<Telling> {
  const { shop } = reader
  const { due, rule, now } = lateness
  const period = covered(kind, due.date, rule, shop.dayStartMinutes)
  const summary = await summaryOf({ kind, period, against: comparedWith(kind, period), told }, reader)
  const today = businessDate(now, shop)
  const wording = wordingOf(shop, today)
  const style = { wording, locale: shop.locale }
  const late = lateLine(lateness, shop.timeZone, shop.locale, today)
  const reply: Reply = {
    blocks: [...summaryBlocks(summary, style), ...(late === '' ? [] : [{ kind: 'text' as const, text: late }])],
    buttons: hasSales(summary) ? [[fullReportButton(summary)]] : [],
    data: summaryData(summary, wording.currencyDigits),
    chart: summaryChart(summary, { ...wording, locale: shop.locale, numberStyle: shop.numberStyle }),
  }
  return { reply, told: { period, entry: summary.lastEntry } }
}

function hasSales({ report }: Summary): boolean {
  return report.rows.length > 0
}

/** Says when it was due, and what was never said: the program was down, or the shop's clock was changed. */
export function lateLine(
  { due, missed, now }: Pick<Lateness, 'due' | 'missed' | 'now'>,
  timeZone: string,
  locale: string,
  today: string,
): string {
  const lateMs = now.getTime() - due.at.getTime()
  if (lateMs < LATE_AFTER_MS) return ''
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(due.at)
  const left = missed === 0 ? '' : `; ${missed} before it ${missed === 1 ? 'was' : 'were'} not sent`
  return `Late: this was due ${formatDay(due.date, today, locale)} at ${time}${left}.`
}
