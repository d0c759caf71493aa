import { priceIn, type Sight } from '../../context.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'

const LONGEST_PRICE = 5

/** Does a mark stand here that parts a sentence from what is added to it? */
export function isBreak(line: Line, at: number): boolean {
  if (isMark(line, at, '-')) return !line.tokens[at + 1]?.glued
  return isMark(line, at, ',') || isMark(line, at, ';') || isMark(line, at, '(') || isMark(line, at, ':')
}

/** Does the sentence end here? */
export function isBroken(line: Line, at: number): boolean {
  return at >= line.tokens.length || isBreak(line, at) || isMark(line, at, ')') || endOfPlain(line, at, 'stop') > 0
}

/**
 * Does a price end in front of this token that is no number of what follows? "12 each", "@ 40" and "rs 80" are, "for 4" is
 * none: four of them may be what is told of next ("for 4 kids").
 */
export function isBehindPrice(sight: Sight, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_PRICE); from < at; from += 1) {
    const price = priceIn(sight, from)
    if (price?.end === at && price.meaning.kind !== 'number' && isMarked(sight, from, at)) return true
  }
  return false
}

function isMarked({ line }: Sight, from: number, end: number): boolean {
  if (line.tokens[end - 1]?.kind !== 'number' || isMark(line, from, '@')) return true
  for (let at = from; at < end; at += 1) if (sayingWith(line, at, 'major') !== undefined) return true
  return false
}
