import type { AsideKind } from './lexicon/asides.ts'
import { endOfAside } from './text/asides.ts'
import type { Line } from './text/line.ts'

/** Words that make something else of an entry: without them it would be another one. */
const TURNING: readonly AsideKind[] = [
  'undoing',
  'unreal',
  'unreal-lead',
  'told',
  'habitual',
  'loaned',
  'outsider',
  'regained',
  'as-told',
  'to-us',
  'not-come-yet',
  'late',
  'fell-through',
]

/** Do words deny, intend or tell of something else, so that a line is another one without them? */
export function turns(line: Line): boolean {
  const isVerb = (at: number): boolean => line.sayings[at]?.some(({ senses }) => senses.verb !== undefined) === true
  return line.tokens.some((_, at) => isVerb(at) || turnsAt(line, at))
}

/** Does a word that denies, intends or tells of something else begin at a token? */
export function turnsAt(line: Line, at: number): boolean {
  const isMarker = line.sayings[at]?.some(({ senses }) => senses.marker !== undefined) === true
  return isMarker || TURNING.some(kind => endOfAside(line, at, kind) > 0)
}
