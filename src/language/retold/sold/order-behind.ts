import { isDayWord } from '../../clauses/segments/dates.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_CLAUSE = 14
const LONGEST_WHO = 5
const MARKS = [',', '-', ':', '.', ';'] as const

/** "wholesale order gone out to smith st cafe, sold 12 bread @ 7": a plain sale beside words that tell whose order it was. */
export function soldByOrder(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (!line.tokens.some((_, at) => endOfAside(line, at, 'ordered') > 0)) return undefined
  const isFirst = isSale(sight, 0)
  for (let at = 2; at < length - 2; at += 1) {
    if (!MARKS.some(mark => isMark(line, at, mark))) continue
    const isBehind = !isFirst && at <= LONGEST_CLAUSE && isOrderGone(sight, 0, at)
    if (!isBehind && !(isFirst && isOrderGone(sight, at + 1, length))) continue
    const [from, end] = isBehind ? [at + 1, length] : [0, at]
    if (isBehind && !isSale(sight, from) && !isSoldBehind(sight, from)) return undefined
    const remark = isBehind ? saidBetween(line, 0, at) : saidBetween(line, at + 1, length)
    return { line: saidBetween(line, from, end), moves: ['sell'], remark }
  }
  return undefined
}

function isSale({ line }: Sight, at: number): boolean {
  return sayingWith(line, at, 'verb')?.sense.doing === 'sell'
}

/** "12 bread sold" */
function isSoldBehind(sight: Sight, from: number): boolean {
  return isCounted(sight, from) && sight.line.tokens.some((_, at) => at > from && isSale(sight, at))
}

/** Whose order it was, that it has gone, and to whom, between two tokens; no word may be left that says anything else. */
function isOrderGone(sight: Sight, from: number, end: number): boolean {
  const { line } = sight
  let at = from
  for (; endOfAside(line, at, 'ordered') === 0 && endOfAside(line, at, 'ordered-fetched') === 0; at += 1)
    if (at >= end || at >= from + LONGEST_WHO || !isWho(sight, at)) return false
  const fetched = at > from ? endOfAside(line, at, 'ordered-fetched') : 0
  let isGone = fetched > 0
  for (at = fetched || endOfAside(line, at, 'ordered') || end + 1; at < end; ) {
    const gone = endOfAside(line, at, 'ordered-gone')
    const by = endOfAside(line, at, 'by-whom')
    const to = endOfPlain(line, at, 'toward') || endOfPlain(line, at, 'for') || by
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
  while (
    at < end &&
    endOfPlain(sight.line, at, 'filler') <= at + 1 &&
    at - from < LONGEST_WHO &&
    isWho(sight, at) &&
    endOfAside(sight.line, at, 'ordered-gone') === 0
  )
    at += 1
  return at > from ? at : 0
}

/** A word of somebody: no goods, no day, and none of the house. */
function isWho({ line, names }: Sight, at: number): boolean {
  if (names.knows(at) || isDayWord(line, at) || endOfPlain(line, at, 'of-day') > 0) return false
  if (endOfPlain(line, at, 'supplier') > 0 || endOfAside(line, at, 'not-this-order') > 0) return false
  return isWhoWord(line, at) && endOfAside(line, at, 'outsider') === 0
}
