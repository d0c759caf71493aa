import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import type { Line } from '../../text/line.ts'
import type { Segment } from '../segments/segment.ts'

/** "topped up 5 soap on the shelf", "added 5 to the shelf": they may have been here before. */
export function endOfOwnShelf(line: Line, at: number): number {
  const end = endOfAside(line, at, 'on-own-shelf')
  const isToldBefore = (kind: AsideKind): boolean =>
    line.tokens.some((_, before) => before < at && endOfAside(line, before, kind) > 0)
  const isPutOut = end > 0 && endOfAside(line, at, 'at-front') === end && isToldBefore('puts-out')
  return isPutOut || (end > 0 && isToldBefore('tops-up')) ? end : 0
}

/** "took 5 twix off display": thrown away, or put elsewhere? */
export function endOffDisplay(line: Line, path: readonly Segment[], at: number): number {
  const end = endOfAside(line, at, 'off-own-shelf')
  const isGoneOff = (segment: Segment): boolean =>
    segment.kind === 'verb' && segment.from === at && segment.verb.doing === 'waste'
  return end > 0 && end >= line.tokens.length && path.some(isGoneOff) ? end : 0
}
