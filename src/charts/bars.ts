import type { Json } from '../chat/reply.ts'
import { figureFormat } from './figures.ts'
import { COMPARISON, COMPARISON_FILL, font, INK, MAIN, OTHERS, TEXT_PIXELS } from './look.ts'
import { AIR, nothingScale, numbers } from './points.ts'
import { inOneDirection, type ShownChart } from './shown.ts'

/** Wider figures would run into the names. */
const FIGURE_COLUMNS = 15
const BAR_PIXELS = 20
const COMPARED_BAR_PIXELS = 15
/** The line of name and figure above a bar, and what parts it from the bar before. */
const LINE_PIXELS = 27
const GAP_PIXELS = 12

/** How high the rows of bars are together. */
export function barsHeightPixels(shown: ShownChart): number {
  return shown.labels.length * (LINE_PIXELS + barsPixels(shown) + GAP_PIXELS) + GAP_PIXELS
}

/** How thick the bars of a name are together. */
function barsPixels({ comparison }: ShownChart): number {
  return comparison === undefined ? BAR_PIXELS : 2 * COMPARED_BAR_PIXELS
}

/**
 * Type, data and scales of a chart of bars. Names and figures stand above their bars: there is room for long names, and
 * no script is so wide that a bar would run into it.
 */
export function barsChart(shown: ShownChart): { readonly [key: string]: Json } {
  const { labels, main, comparison } = shown
  const write = figureFormat(main.values, shown, { exactColumns: FIGURE_COLUMNS, wholeColumns: FIGURE_COLUMNS })
  const places = [...numbers(main), ...(comparison ? numbers(comparison) : [])].map(Number)
  const [min, highest] = [Math.min(0, ...places), Math.max(0, ...places)]
  const max = min === highest ? 1 : highest
  const figures = main.values.map(value => (value === null ? '?' : write(value)))
  const labelOffset = -Math.round((barsPixels(shown) + LINE_PIXELS) / 2)
  return {
    type: 'bar',
    data: { labels: labels.map(inOneDirection), datasets: datasetsOf(shown) },
    indexAxis: 'y',
    scales: {
      x: { type: 'linear', display: false, min, max },
      y: words({ position: 'left' }, { mirror: true, padding: 0, labelOffset, color: INK, font: font(TEXT_PIXELS) }),
      figures: words(
        { position: { x: max }, labels: figures },
        { padding: 0, labelOffset, color: MAIN, font: font(TEXT_PIXELS, 'bold') },
      ),
      air: AIR,
      ...(labels.length === 0 ? nothingScale('x') : {}),
    },
  }
}

function datasetsOf(shown: ShownChart): Json {
  const { labels, main, comparison, hasOthers } = shown
  const bar = { barThickness: comparison ? COMPARED_BAR_PIXELS : BAR_PIXELS, borderRadius: 4 }
  const colors = labels.map((_, index) => (hasOthers && index === labels.length - 1 ? OTHERS : MAIN))
  const now = { ...bar, label: main.title, data: numbers(main), backgroundColor: comparison ? MAIN : colors }
  if (comparison === undefined) return [now]
  const before = {
    ...bar,
    label: comparison.title,
    data: numbers(comparison),
    backgroundColor: COMPARISON_FILL,
    borderColor: COMPARISON,
    borderWidth: 2,
    borderSkipped: false,
  }
  return [now, before]
}

function words(own: { readonly [key: string]: Json }, ticks: { readonly [key: string]: Json }): Json {
  return {
    ...own,
    type: 'category',
    axis: 'y',
    offset: true,
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: { ...ticks, autoSkip: false },
  }
}
