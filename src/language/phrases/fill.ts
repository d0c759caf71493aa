import type { Slots } from '../reading.ts'

/** What may stand in a slot from a token up to, not including, `end`; the value is read only when the rest fits. */
export interface SlotFill {
  readonly end: number
  /** How doubtful it is: a name of the catalogue is 0, unknown words are more. */
  readonly cost: number
  read(): Slots | undefined
}

/** How doubtful the ways of filling a slot are. */
export const COST = {
  several: 1,
  near: 3,
  unknownName: 4,
  unknownWord: 3.2,
  unknownGroup: 4.2,
  text: 2,
  textWord: 0.1,
  nameWord: 0.05,
} as const
