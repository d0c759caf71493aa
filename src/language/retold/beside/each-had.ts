import { isBreak } from '../../clauses/segments/breaks.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfPlain, isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'
import type { Retold } from '../done.ts'

const LONGEST_WHO = 7
const FEWEST_SHARES = 2

/** "sold 2 travel mugs, one to a lady and one to her friend": what each of them had, which adds up to what was said in front. */
export function withoutShares(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length; at += 1) {
    if (!isBreak(line, at)) continue
    const shared = sharesFrom(sight, at + 1)
    if (shared !== undefined && shared === totalBefore(line, at)) {
      const remark = saidBetween(line, at + 1, line.tokens.length)
      return { line: saidBetween(line, 0, at), moves: ['any'], among: ['sell', 'waste', 'use'], remark }
    }
  }
  return undefined
}

/** The one whole number that stands in front, besides those of names; undefined where there are more. */
function totalBefore(line: Line, end: number): bigint | undefined {
  let total: bigint | undefined
  for (let at = 0; at < end; at += 1) {
    const value = wholeAt(line, at)?.value
    if (value === undefined) continue
    if (total !== undefined) return undefined
    total = value
  }
  return total
}

function wholeAt(line: Line, at: number): { readonly value: bigint; readonly end: number } | undefined {
  const number = numberAt(line, at)
  const [figure] = number?.readings ?? []
  const isWhole = number?.readings.length === 1 && figure?.decimals === 0
  return isWhole ? { value: figure.value, end: number.end } : undefined
}

/** The sum of "one to a lady and one to her friend", up to the end; undefined where it is nothing of the kind. */
function sharesFrom(sight: Sight, from: number): bigint | undefined {
  const { line } = sight
  let sum = 0n
  let shares = 0
  for (let at = from; at < line.tokens.length; ) {
    const share = wholeAt(line, at)
    const to = share === undefined ? 0 : endOfPlain(line, share.end, 'toward') || endOfPlain(line, share.end, 'for')
    const end = to === 0 ? 0 : endOfWho(sight, to)
    if (share === undefined || end === 0) return undefined
    sum += share.value
    shares += 1
    at = end
    while (isMark(line, at, ',') || endOfPlain(line, at, 'gap') > 0) at += 1
  }
  return shares >= FEWEST_SHARES ? sum : undefined
}

/** Where somebody who had a share ends: in front of the next share, or at the end. */
function endOfWho({ line, names }: Sight, from: number): number {
  for (let at = from; at <= from + LONGEST_WHO; at += 1) {
    const isOver = at >= line.tokens.length || numberAt(line, at) !== undefined || endOfPlain(line, at, 'gap') > 0
    if (isOver || isMark(line, at, ',')) return at > from ? at : 0
    if (!isWhoWord(line, at) || (names.knows(at) && endOfPlain(line, at, 'function') === 0)) return 0
  }
  return 0
}
