import type { Chart } from '../chat/chart.ts'
import type { Json } from '../chat/reply.ts'
import { barsChart, barsHeightPixels } from './bars.ts'
import { daysChart, isLine } from './days.ts'
import { frameOf } from './frame.ts'
import { HEIGHT_PIXELS, LEAST_HEIGHT_PIXELS, WIDTH_PIXELS } from './look.ts'
import { shownChart } from './shown.ts'

/** What Chart.js draws, as plain JSON: all texts are written out, so that it looks the same wherever it is drawn. */
export interface Configuration {
  readonly widthPixels: number
  readonly heightPixels: number
  readonly json: { readonly [key: string]: Json }
}

/** The Chart.js configuration of a chart, with the size that its contents need. */
export function configurationOf(chart: Chart): Configuration {
  const shown = shownChart(chart)
  const isBars = shown.kind === 'bars'
  const { indexAxis, scales, ...own } = isBars ? barsChart(shown) : daysChart(shown)
  const frame = frameOf(shown, isLine(shown) ? 'line' : 'rect')
  const options = { ...frame.options, scales: scales ?? {}, ...(indexAxis === undefined ? {} : { indexAxis }) }
  return {
    widthPixels: WIDTH_PIXELS,
    heightPixels: isBars ? Math.max(LEAST_HEIGHT_PIXELS, frame.heightPixels + barsHeightPixels(shown)) : HEIGHT_PIXELS,
    json: { ...own, options: { ...options, animation: false, responsive: false, locale: 'en' } },
  }
}
