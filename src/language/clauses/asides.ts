import type { Sight } from '../context.ts'
import { sayingWith } from '../text/line.ts'
import type { Segment } from './segment.ts'

/** How far into a sentence its intention must be said: "we need to order more". */
const EARLY = 3

/**
 * Where the last sentences of a line begin that only say what is intended ("sold 3 soap. need to order more"): what stands
 * before them may be read alone. Undefined if something else is left over, or something is denied.
 */
export function asideAt(sight: Sight, path: readonly Segment[]): number | undefined {
  const { line } = sight
  const firstLeft = path.find(segment => segment.kind === 'left')
  const stop = path.findLast(
    segment => segment.kind === 'stop' && firstLeft !== undefined && segment.end <= firstLeft.from,
  )
  if (firstLeft === undefined || stop === undefined || firstLeft.from - stop.end >= EARLY) return undefined
  if (sayingWith(line, firstLeft.from, 'marker')?.sense !== 'intention') return undefined
  for (let at = stop.end; at < line.tokens.length; at += 1) {
    const marker = sayingWith(line, at, 'marker')?.sense
    if (marker === 'negation' || marker === 'hedge') return undefined
  }
  return stop.from
}
