import { setImmediate } from 'node:timers/promises'
import { createCanvas } from '@napi-rs/canvas'
import { Chart, type ChartConfiguration, type ChartItem } from 'chart.js/auto'
import { familiesFor } from './fonts.ts'
import type { HeldChart } from './held.ts'
import { encodePng } from './png.ts'
import { weighFonts } from './weight.ts'

/** The picture of a chart as a PNG, drawn in this process. One at a time: the font is set for all of Chart.js. */
export async function drawHere(held: HeldChart): Promise<Uint8Array> {
  const { chart: json, width, height, devicePixelRatio, backgroundColor } = held.getPostData()
  const configuration = JSON.parse(json) as ChartConfiguration
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  weighFonts(context)
  Chart.defaults.font.family = familiesFor(textsIn(configuration).join(''))
  // It asks of a canvas no more than this one has.
  const item = canvas as unknown as ChartItem
  const chart = new Chart(item, { ...configuration, options: { ...configuration.options, devicePixelRatio } })
  context.resetTransform()
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  const png = await encodePng(canvas.data(), canvas.width, canvas.height)
  chart.destroy()
  // What is drawn on lies outside of JavaScript's memory and is given back when the event loop turns.
  await setImmediate()
  return png
}

/** All texts of a configuration, its own words among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
