import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { passFillers } from '../segments/fillers.ts'
import { doerBetween } from './doer.ts'

const LONGEST = 6

/** Words that tell of nothing that was done, in front of a mark and a verb. */
export function isNoun(line: Line, end: number): boolean {
  if (sayingWith(line, passFillers(line, end + 1), 'verb') === undefined) return false
  for (let at = 0; at < end; at += 1)
    if (endOfAside(line, at, 'copula') > 0 || sayingWith(line, at, 'verb') !== undefined) return false
  return true
}

/** "the hotel, used 12": who used it, or received it, is none of the house. */
export function isOthers(sight: Sight, end: number): boolean {
  const { line } = sight
  const doing = sayingWith(line, end + 1, 'verb')?.sense.doing
  if (doing !== 'use' && doing !== 'receive') return false
  const kind = doerBetween(sight, 0, end)?.kind
  if (kind !== undefined && kind !== 'ours' && kind !== 'bringer' && kind !== 'name') return true
  const isOfWhom = endOfAside(line, 0, 'determiner') > 0 || isPossessive(line, 0)
  if (isOfWhom) return true
  return line.tokens.slice(0, end).some((_, at) => endOfPlain(line, at, 'customer') > 0)
}

/** Does somebody else stand in front of the first comma, who used or received what is told? */
export function isOfOthers(sight: Sight): boolean {
  const { line } = sight
  const end = line.tokens.findIndex((_, at) => isMark(line, at, ','))
  return end > 0 && end <= LONGEST && isNoun(line, end) && isOthers(sight, end)
}

/** Does a token tell whose something is: "kumar's"? */
export function isPossessive({ clean, tokens }: Line, at: number): boolean {
  return /'s?$/u.test(clean.slice(tokens[at]?.start, tokens[at]?.end))
}
