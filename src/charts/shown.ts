import assert from 'node:assert/strict'
import type { Chart, ChartMeasure } from '../chat/chart.ts'
import { shorten } from '../chat/table.ts'
import { gatherDays, type Span, sumKnown } from './spans.ts'

/** More bars are not told apart on a phone: the last of them is then the sum of all others. */
export const MOST_BARS = 12

/** Longer names would run into their figures; wide letters count twice. */
const NAME_COLUMNS = 34
const WIDE_NAME_COLUMNS = 22
/** Scripts of India and Sri Lanka, whose letters are twice as wide as others. */
const WIDE_SCRIPT = /[\u0900-\u0dff]/
const SERIES_TITLE_COLUMNS = 26

/** What is drawn of a chart: texts fit to be shown, the bars that there is room for. */
export interface ShownChart {
  readonly kind: Chart['kind']
  readonly title: string
  readonly subtitle: string
  /** What each date stands for; of bars, whether the last one stands for all others. */
  readonly span: Span
  readonly hasOthers: boolean
  readonly labels: readonly string[]
  readonly main: ShownSeries
  readonly comparison: ShownSeries | undefined
  readonly measure: ChartMeasure
  readonly locale: string
  readonly numberStyle: string | undefined
}

/** A series of figures, null where one is not known. */
export interface ShownSeries {
  readonly title: string
  readonly values: readonly (string | null)[]
}

/** Line ends and signs that turn the writing direction would carry a text into its neighbours. */
const BREAKS_OUT = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu

/** Letters written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const RIGHT_TO_LEFT_MARK = '\u200f'

/** A chart made ready: names cleaned and shortened, what is too much for a phone summed as weeks or as "Others". */
export function shownChart(chart: Chart): ShownChart {
  const [main, comparison] = chart.series
  assert(main !== undefined, 'a chart has figures')
  assert(
    chart.series.every(({ values }) => values.length === chart.labels.length),
    'a chart has a figure for each label',
  )
  const { values, ...places } = chart.kind === 'days' ? daysOf(chart) : barsOf(chart)
  const series = ({ title }: ShownSeries, index: number): ShownSeries => ({
    title: inOneDirection(shorten(cleanText(title), SERIES_TITLE_COLUMNS)),
    values: values[index] ?? [],
  })
  return {
    kind: chart.kind,
    title: cleanText(chart.title),
    subtitle: cleanText(chart.subtitle ?? ''),
    ...places,
    main: series(main, 0),
    comparison: comparison === undefined ? undefined : series(comparison, 1),
    measure: chart.measure,
    locale: chart.locale,
    numberStyle: chart.numberStyle,
  }
}

interface Places extends Pick<ShownChart, 'span' | 'hasOthers' | 'labels'> {
  readonly values: readonly (readonly (string | null)[])[]
}

function daysOf({ labels, series }: Chart): Places {
  const {
    span,
    dates,
    series: values,
  } = gatherDays(
    labels,
    series.map(one => one.values),
  )
  return { span, hasOthers: false, labels: dates, values }
}

function barsOf({ labels, series }: Chart): Places {
  const hasOthers = labels.length > MOST_BARS
  const names = labels.map(name => shorten(cleanText(name), WIDE_SCRIPT.test(name) ? WIDE_NAME_COLUMNS : NAME_COLUMNS))
  return {
    span: 'day',
    hasOthers,
    labels: hasOthers ? withOthers(names, others => `Others (${others.length})`) : names,
    values: series.map(({ values }) => (hasOthers ? withOthers(values, sumKnown) : values)),
  }
}

/** A text on one line, without signs that could turn it or its neighbours round. */
export function cleanText(text: string): string {
  return text.replace(BREAKS_OUT, ' ').trim()
}

/** Is this text read from right to left? Its first letter decides. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

/** The text with marks around it where it is read from right to left, so that its brackets and figures stay on their side. */
export function inOneDirection(text: string): string {
  return isRightToLeft(text) ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK : text
}

function withOthers<Value>(all: readonly Value[], gather: (others: readonly Value[]) => Value): readonly Value[] {
  const named = MOST_BARS - 1
  return [...all.slice(0, named), gather(all.slice(named))]
}
