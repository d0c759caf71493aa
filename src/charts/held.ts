import * as quickchart from 'quickchart-js'
import type { Chart } from '../chat/chart.ts'
import { configurationOf } from './configuration.ts'
import { BACKGROUND, PIXEL_RATIO } from './look.ts'

/** A configuration with all that is needed to draw it, as QuickChart servers take it. */
export interface HeldChart {
  /** `http` or `https`, and the host with its port. */
  setScheme(scheme: string): HeldChart
  setHost(host: string): HeldChart
  setConfig(json: string): HeldChart
  setWidth(pixels: number): HeldChart
  setHeight(pixels: number): HeldChart
  setDevicePixelRatio(ratio: number): HeldChart
  setBackgroundColor(color: string): HeldChart
  setFormat(format: string): HeldChart
  setVersion(version: string): HeldChart
  getPostData(): PostData
  getBaseUrl(): string
}

/** What is drawn: `chart` is JSON, the size is in pixels before it is multiplied by the ratio. */
export interface PostData {
  readonly chart: string
  readonly width: number
  readonly height: number
  readonly devicePixelRatio: number
  readonly backgroundColor: string
  readonly format: string
  readonly version: string
}

// Its types tell of the package as it is for `require`; for `import` the class itself is the default.
const QuickChart = quickchart.default as unknown as new () => HeldChart

/**
 * The configuration of a chart, held by quickchart-js. It is handed over as text: an object would be written as
 * JavaScript, in which the name of a product could pass for a function.
 */
export function holdChart(chart: Chart): HeldChart {
  const { json, widthPixels, heightPixels } = configurationOf(chart)
  return new QuickChart()
    .setConfig(JSON.stringify(json))
    .setWidth(widthPixels)
    .setHeight(heightPixels)
    .setDevicePixelRatio(PIXEL_RATIO)
    .setBackgroundColor(BACKGROUND)
    .setFormat('png')
    .setVersion('4')
}
