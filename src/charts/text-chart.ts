import type { Chart } from '../chat/chart.ts'
import { displayWidth, PHONE_WIDTH_COLUMNS, shorten } from '../chat/table.ts'
import { dateSpan } from './dates.ts'
import { figureFormat } from './figures.ts'
import { MOST_BARS, type ShownChart, shownChart } from './shown.ts'
import { sumKnown } from './spans.ts'

const SHORTEST_BAR_COLUMNS = 6
const NAME_COLUMNS = 16
const FIGURE_COLUMNS = 12
const GAPS_COLUMNS = 2
/** So many days are taken together where single ones would be too many rows. */
const SPANS_DAYS = [1, 2, 3, 7, 14, 31]

/** A block of each eighth, from nothing to all of it. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'] as const
/** What stands below zero is not filled. */
const BELOW_ZERO = '░'

interface Row {
  readonly label: string
  readonly value: string | null
}

/**
 * A chart as lines for a fixed-width font: the title, then at most 12 rows of name or date, bar and figure, the figures
 * at the right. Days that are too many are summed in spans; of a comparison nothing is shown.
 */
export function textChart(chart: Chart, widthColumns: number = PHONE_WIDTH_COLUMNS): readonly string[] {
  const shown = shownChart(chart)
  const rows = chart.kind === 'days' ? spans(chart) : named(shown)
  const values = rows.map(row => row.value)
  const write = figureFormat(values, shown, { exactColumns: FIGURE_COLUMNS, wholeColumns: FIGURE_COLUMNS })
  const figures = values.map(value => (value === null ? '?' : write(value)))
  const figuresWidth = Math.max(0, ...figures.map(displayWidth))
  const room = widthColumns - figuresWidth - GAPS_COLUMNS
  const most = Math.max(1, Math.min(NAME_COLUMNS, room - SHORTEST_BAR_COLUMNS))
  const labels = rows.map(row => shorten(row.label, most))
  const labelsWidth = Math.max(0, ...labels.map(displayWidth))
  const bars = barsOf(values, Math.max(1, room - labelsWidth))
  const barsWidth = Math.max(0, ...bars.map(bar => bar.length))
  return [
    shown.title,
    ...rows.map((_, index) =>
      [
        padEnd(labels[index] ?? '', labelsWidth),
        (bars[index] ?? '').padEnd(barsWidth),
        ' '.repeat(figuresWidth - displayWidth(figures[index] ?? '')) + (figures[index] ?? ''),
      ].join(' '),
    ),
  ]
}

function named({ labels, main }: ShownChart): readonly Row[] {
  return labels.map((label, index) => ({ label, value: main.values[index] ?? null }))
}

function spans({ labels, series: [main], locale }: Chart): readonly Row[] {
  const days = SPANS_DAYS.find(span => labels.length / span <= MOST_BARS) ?? Math.ceil(labels.length / MOST_BARS)
  const starts = labels.flatMap((_, index) => (index % days === 0 ? [index] : []))
  return starts.map(start => {
    const dates = labels.slice(start, start + days)
    return {
      label: dateSpan(dates[0] ?? '', dates.at(-1) ?? '', locale),
      value: sumKnown(main?.values.slice(start, start + days) ?? []),
    }
  })
}

function barsOf(values: readonly (string | null)[], widthColumns: number): readonly string[] {
  const lengths = values.map(value => Math.abs(Number(value ?? 0)))
  const longest = Math.max(0, ...lengths)
  return values.map((value, index) => {
    if (longest === 0) return ''
    const eighths = Math.round(((lengths[index] ?? 0) / longest) * widthColumns * 8)
    const whole = Math.floor(eighths / 8)
    if (Number(value ?? 0) < 0) return BELOW_ZERO.repeat(Math.max(1, whole))
    return '█'.repeat(whole) + (EIGHTHS[eighths % 8] ?? '')
  })
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
