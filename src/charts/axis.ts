/** The ends of a scale and what is marked on it, from the lowest to the highest. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly marks: readonly number[]
}

/** More lines than this make a picture of lines. */
const MOST_STEPS = 5
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const

/**
 * A scale for these figures that begins or ends at zero or goes through it, in round steps. Without any figure other
 * than zero it goes from 0 to 1, with nothing marked but the zero.
 */
export function axisOf(values: readonly number[]): Axis {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  if (lowest === 0 && highest === 0) return { min: 0, max: 1, step: 1, marks: [0] }
  const step = roundStep((highest - lowest) / MOST_STEPS)
  const first = Math.floor(lowest / step)
  const last = Math.ceil(highest / step)
  const marks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { min: first * step, max: last * step, step, marks }
}

/** The next number from `least` on that is 1, 2, 2.5 or 5 with zeros. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = ROUND_STEPS.find(round => round * power >= least * (1 - 1e-9)) ?? 10
  return factor * power
}
