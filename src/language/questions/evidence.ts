import type { Cue } from '../lexicon/questions.ts'
import type { NameReading, Period, QuantityReading } from '../reading.ts'
import type { Shape } from './shape.ts'

/** All that was found in a line that asks. */
export interface Evidence {
  readonly shape: Shape
  readonly cues: ReadonlySet<Cue>
  /** It ends in "at" or "for", and waits for an amount: "what do we sell bread for". */
  readonly endsInPrice: boolean
  /** Products that are known. */
  readonly goods: readonly NameReading[]
  /** How many of the first of them: "2 milk", "a dozen eggs". */
  readonly quantity: QuantityReading | undefined
  /** What stands where a product would, if none is known. */
  readonly unknown: NameReading | undefined
  readonly period: Period | undefined
  /** A day by a name that tells no date: \"diwali\". */
  readonly feast: string | undefined
  /** "Top 5". */
  readonly number: bigint | undefined
  readonly category: string | undefined
  readonly place: string | undefined
  readonly member: string | undefined
}
