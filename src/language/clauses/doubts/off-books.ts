import { endOfAside } from '../../text/asides.ts'
import type { Line } from '../../text/line.ts'
import { itemBefore } from '../segments/segment.ts'
import type { Place } from './doubt.ts'

/** Where "i sold" ends in "remove 2 lux i sold": off the shelf, for they were sold, or is the entry to be taken back? */
export function endOfTakenOffBooks({ sight: { line }, path, at, end }: Place): number {
  return itemBefore(path, at) && isOffBooks(line, at) ? end : 0
}

/** Does "i sold" begin at a token, behind a word that takes goods off the shelf as well as entries off the books? */
export function isOffBooks(line: Line, at: number): boolean {
  return (
    endOfAside(line, at, 'we-sold') > 0 &&
    line.tokens.some((_, verb) => verb < at && endOfAside(line, verb, 'off-books') > 0)
  )
}
