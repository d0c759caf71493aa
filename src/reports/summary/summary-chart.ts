import type { Chart } from '../../chat/chart.ts'
import { addDays } from '../../language/calendar.ts'
import { formatPeriod } from '../../language/day-wording.ts'
import { decimal } from '../../language/wording.ts'
import type { DailyRevenue, Summary } from './summary.ts'

/** How the figures of the picture are written. */
export interface PictureStyle {
  readonly currency: string
  readonly currencyDigits: number
  readonly locale: string
  readonly numberStyle: string
  money(minor: bigint): string
}

/** The picture of a summary: revenue by day, beside the days that they are compared with, where those had any. */
export function summaryChart({ kind, days, daysBefore }: Summary, style: PictureStyle): Chart {
  const money = (minor: bigint) => style.money(minor)
  const hasBefore = daysBefore.minor.some(minor => minor !== 0n)
  const values = ({ minor }: DailyRevenue) => days.dates.map((_, at) => figureOf(minor[at], style))
  const length = kind === 'monthly' ? spanOf(days, style) : `${days.dates.length} days`
  const earlier = kind === 'monthly' ? 'the month before' : `the ${daysBefore.dates.length} before`
  return {
    kind: 'days',
    title: 'Revenue',
    subtitle: `${money(sumOf(days))} in ${length}${hasBefore ? `, ${earlier} ${money(sumOf(daysBefore))}` : ''}`,
    labels: days.dates,
    series: [
      { title: spanOf(days, style), values: values(days) },
      ...(hasBefore ? [{ title: spanOf(daysBefore, style), values: values(daysBefore) }] : []),
    ],
    measure: { kind: 'money', currency: style.currency },
    locale: style.locale,
    numberStyle: style.numberStyle,
  }
}

function sumOf({ minor }: DailyRevenue): bigint {
  return minor.reduce((sum, day) => sum + day, 0n)
}

/** A month may have more days than the one before it. */
function figureOf(minor: bigint | undefined, { currencyDigits }: PictureStyle): string | null {
  return minor === undefined ? null : decimal(minor, currencyDigits)
}

function spanOf({ dates }: DailyRevenue, { locale }: PictureStyle): string {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  // Never "today": the picture is looked at again long after.
  return formatPeriod({ from: first, to: addDays(last, 1) }, addDays(last, 3), locale)
}
