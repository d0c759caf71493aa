import type { Json } from '../chat/reply.ts'
import { displayWidth } from '../chat/table.ts'
import { type Axis, axisOf } from './axis.ts'
import { columnDates, lineDates } from './dates.ts'
import { axisFormat, figureFormat } from './figures.ts'
import {
  COMPARISON,
  COMPARISON_FILL,
  FAINT_INK,
  font,
  GRID,
  INK,
  MAIN,
  MAIN_AREA,
  TEXT_PIXELS,
  ZERO_LINE,
} from './look.ts'
import { AIR, isNothing, nothingScale, numbers } from './points.ts'
import type { ShownChart } from './shown.ts'
import type { Span } from './spans.ts'

/** More columns would be too thin for their dates; months have short ones, and a year often touches thirteen. */
const MOST_COLUMNS = 12
const MOST_MONTHS = 13
const LINE_PIXELS = 4
/** Under each of so few columns there is room for its figure. */
const MOST_FIGURED_COLUMNS = 7
const FIGURES_COLUMNS = 49

/** Type, data and scales of a chart by day. */
export function daysChart(shown: ShownChart): { readonly [key: string]: Json } {
  return isLine(shown) ? lines(shown) : columns(shown)
}

/** Is this chart by day too long for columns? */
export function isLine({ kind, span, labels }: ShownChart): boolean {
  return kind === 'days' && labels.length > (span === 'month' ? MOST_MONTHS : MOST_COLUMNS)
}

function lines(shown: ShownChart): { readonly [key: string]: Json } {
  const { labels, span, main, comparison, locale } = shown
  const width = LINE_PIXELS
  const dates = lineDates(labels, span, locale)
  const line = (
    title: string,
    values: readonly (number | null)[],
    color: string,
  ): { readonly [key: string]: Json } => ({
    label: title,
    data: values,
    borderColor: color,
    backgroundColor: color,
    borderWidth: width,
    borderJoinStyle: 'round',
    pointRadius: values.map((value, index) => (isAlone(values, index) && value !== null ? width + 1 : 0)),
  })
  return {
    type: 'line',
    data: {
      labels: dates,
      datasets: [
        { ...line(main.title, numbers(main), MAIN), fill: 'origin', backgroundColor: MAIN_AREA },
        ...(comparison ? [{ ...line(comparison.title, numbers(comparison), COMPARISON), borderDash: [10, 7] }] : []),
      ],
    },
    scales: scalesOf(shown, {
      x: dateScale(span, { color: dates.map(date => (date.length === 0 ? 'transparent' : GRID)), drawTicks: false }),
    }),
  }
}

function columns(shown: ShownChart): { readonly [key: string]: Json } {
  const { labels, span, main, comparison, locale } = shown
  const column = { maxBarThickness: 90, categoryPercentage: 0.78, barPercentage: 0.94, borderRadius: 4 }
  return {
    type: 'bar',
    data: {
      labels: columnDates(labels, span, locale),
      datasets: [
        { ...column, label: main.title, data: numbers(main), backgroundColor: MAIN },
        ...(comparison
          ? [
              {
                ...column,
                label: comparison.title,
                data: numbers(comparison),
                backgroundColor: COMPARISON_FILL,
                borderColor: COMPARISON,
                borderWidth: 2.5,
                borderSkipped: false,
              },
            ]
          : []),
      ],
    },
    scales: scalesOf(shown, {
      x: dateScale(span, { display: false, drawTicks: false }),
      ...figuresUnderColumns(shown),
    }),
  }
}

function dateScale(span: Span, grid: Json): Json {
  const title = { display: span === 'week', text: 'by week', color: FAINT_INK, font: font(TEXT_PIXELS), padding: 0 }
  return { type: 'category', grid, border: { display: false }, ticks: { ...EVERY_LABEL, color: INK }, title }
}

const EVERY_LABEL = {
  autoSkip: false,
  minRotation: 0,
  maxRotation: 0,
  padding: 8,
  font: font(TEXT_PIXELS),
} as const

/** The hidden scale that places the figures, and one of words on it: the marks as they are read. */
function scalesOf(shown: ShownChart, own: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const places = [...numbers(shown.main), ...(shown.comparison ? numbers(shown.comparison) : [])]
  const axis = axisOf(places.map(Number))
  const largest = Math.max(-axis.min, axis.max)
  const write = axisFormat(shown, axis.step, largest)
  return {
    ...own,
    y: { type: 'linear', display: false, min: axis.min, max: axis.max },
    marks: marksScale(axis, write),
    air: AIR,
    ...(isNothing(shown) ? nothingScale('x') : {}),
  }
}

function marksScale({ marks, max }: Axis, write: (value: number) => string): Json {
  const fromTop = marks.toReversed()
  // Without figures only the zero is marked, at the foot of the scale.
  const shown = fromTop.length === 1 ? [max, ...fromTop] : fromTop
  return {
    type: 'category',
    axis: 'y',
    position: 'left',
    offset: false,
    labels: shown.map(value => (marks.includes(value) ? write(value) : '')),
    grid: {
      color: shown.map(value => (value === 0 ? ZERO_LINE : GRID)),
      lineWidth: shown.map(value => (value === 0 ? 2 : 1)),
      drawTicks: false,
    },
    border: { display: false },
    ticks: { ...EVERY_LABEL, color: FAINT_INK },
  }
}

function figuresUnderColumns(shown: ShownChart): { readonly [key: string]: Json } {
  const { values } = shown.main
  if (values.length === 0 || values.length > MOST_FIGURED_COLUMNS) return {}
  const room = Math.floor(FIGURES_COLUMNS / values.length)
  const write = figureFormat(values, shown, { exactColumns: room - 1, wholeColumns: room })
  const figures = values.map(value => (value === null ? '' : write(value)))
  if (figures.some(figure => displayWidth(figure) > room)) return {}
  return {
    figures: {
      type: 'category',
      axis: 'x',
      position: 'bottom',
      offset: true,
      labels: figures,
      grid: { display: false, drawTicks: false },
      border: { display: false },
      ticks: { ...EVERY_LABEL, padding: 4, color: MAIN, font: font(TEXT_PIXELS, 'bold') },
    },
  }
}

/** Has this point no neighbour that a line could be drawn to? */
function isAlone(values: readonly (number | null)[], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null
}
