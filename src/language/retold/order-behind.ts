import { isDayWord } from '../clauses/dates.ts'
import { isWhoWord } from '../clauses/who-word.ts'
import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'

const LONGEST_CLAUSE = 14
const LONGEST_WHO = 5
const MARKS = [',', '-', ':', '.', ';'] as const

/** "wholesale order gone out to smith st cafe, sold 12 bread @ 7": a plain sale behind words that tell whose order it was. */
export function soldByOrder(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at <= LONGEST_CLAUSE && at < line.tokens.length - 2; at += 1) {
    if (sayingWith(line, at, 'verb')?.sense.doing !== 'sell') continue
    const isApart = MARKS.some(mark => isMark(line, at - 1, mark))
    if (!isApart || !isOrderGone(sight, at - 1)) return undefined
    const sale = saidBetween(line, at, line.tokens.length)
    return { line: sale, moves: ['sell'], remark: saidBetween(line, 0, at - 1) }
  }
  return undefined
}

/** Whose order it was, that it has gone, and to whom, up to a token; no word may be left that says anything else. */
function isOrderGone(sight: Sight, end: number): boolean {
  const { line } = sight
  let ordered = 0
  let at = 0
  while (at < end && ordered === 0) {
    ordered = endOfAside(line, at, 'ordered')
    if (ordered === 0 && (at >= LONGEST_WHO || !isWho(sight, at))) return false
    at += 1
  }
  if (ordered === 0) return false
  let isGone = false
  for (at = ordered; at < end; ) {
    const gone = endOfAside(line, at, 'ordered-gone')
    const to =
      endOfPlain(line, at, 'toward') || endOfPlain(line, at, 'for') || (line.tokens[at]?.text === 'by' ? at + 1 : 0)
    if (gone > 0) isGone = true
    const next = gone || (to > 0 ? endOfWho(sight, to, end) : 0) || endOfPlain(line, at, 'filler')
    if (next === 0) return false
    at = next
  }
  return isGone && at === end
}

/** Where the words of somebody end that begin at a token; 0 if there are none or too many. */
function endOfWho(sight: Sight, from: number, end: number): number {
  let at = from
  if (endOfPlain(sight.line, from, 'here') > 0) return 0
  while (at < end && at - from < LONGEST_WHO && isWho(sight, at) && endOfAside(sight.line, at, 'ordered-gone') === 0)
    at += 1
  return at > from ? at : 0
}

/** A word of somebody: no goods, no day, and none of the house. */
function isWho({ line, names }: Sight, at: number): boolean {
  if (names.knows(at) || isDayWord(line, at) || endOfPlain(line, at, 'of-day') > 0) return false
  if (endOfPlain(line, at, 'supplier') > 0 || endOfAside(line, at, 'not-this-order') > 0) return false
  return isWhoWord(line, at) && endOfAside(line, at, 'outsider') === 0
}
