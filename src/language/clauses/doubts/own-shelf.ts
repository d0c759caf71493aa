import type { AsideKind } from '../../lexicon/asides.ts'
import { endOfAside } from '../../text/asides.ts'
import type { Segment } from '../segments/segment.ts'
import type { Place } from './doubt.ts'

/** "topped up 5 soap on the shelf", "added 5 to the shelf": they may have been here before. */
export function endOfOwnShelf({ sight: { line }, at, end }: Place): number {
  const isToldBefore = (kind: AsideKind): boolean =>
    line.tokens.some((_, before) => before < at && endOfAside(line, before, kind) > 0)
  const isPutOut = endOfAside(line, at, 'at-front') === end && isToldBefore('puts-out')
  return isPutOut || isToldBefore('tops-up') ? end : 0
}

/** "took 5 twix off display": thrown away, or put elsewhere? */
export function endOffDisplay({ sight: { line }, path, at, end }: Place): number {
  const isGoneOff = (segment: Segment): boolean =>
    segment.kind === 'verb' && segment.from === at && segment.verb.doing === 'waste'
  return end >= line.tokens.length && path.some(isGoneOff) ? end : 0
}
