import type { Json } from '../chat/reply.ts'
import { FAINT_INK, font, TEXT_PIXELS } from './look.ts'
import type { ShownChart, ShownSeries } from './shown.ts'

/** The figures as places in the picture: for this a float is good enough. */
export function numbers({ values }: ShownSeries): readonly (number | null)[] {
  return values.map(value => (value === null ? null : Number(value)))
}

/** Is there no figure other than zero in it? */
export function isNothing({ main, comparison }: ShownChart): boolean {
  return [main, ...(comparison ? [comparison] : [])].every(series => numbers(series).every(value => !value))
}

/** Keeps the topmost mark away from what stands above it. */
export const AIR = {
  type: 'category',
  axis: 'x',
  position: 'top',
  labels: [],
  grid: { drawOnChartArea: false, tickLength: TEXT_PIXELS / 2 },
  border: { display: false },
  ticks: { display: false },
} as const

/** A word in the middle of an empty picture, so that it does not look like a broken one. */
export function nothingScale(axis: 'x' | 'y'): { readonly [key: string]: Json } {
  return {
    nothing: {
      type: 'category',
      axis,
      position: 'center',
      offset: true,
      labels: ['Nothing'],
      grid: { display: false },
      border: { display: false },
      ticks: { color: FAINT_INK, font: font(TEXT_PIXELS) },
    },
  }
}
