import { isBreak } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { placeCountOf } from '../../counted-places.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_HEADING = 8

/** "counted fridge - oat milk 19, whole milk 26": a count of all that there is of them, and where. */
export function countedAtPlace(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = Math.min(LONGEST_HEADING, length - 2); at > 0; at -= 1) {
    if (!isBreak(line, at) || isMark(line, at, '(') || placeCountOf(sight, at, false) !== 'counted') continue
    const goods = saidBetween(line, at + 1, length)
    return { line: `counted ${goods}`, moves: ['count'], remark: saidBetween(line, 0, at) }
  }
  return undefined
}
