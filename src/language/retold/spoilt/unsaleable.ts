import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const UNSALEABLE = sayingsOf(englishEntered.unsaleable)
const WORN = sayingsOf(englishEntered.worn)

/** "screen guard 5 pcs scratched, cannot sell": what has become of goods, so that nobody buys them. */
export function unsaleable({ line }: Sight): Retold | undefined {
  const { length } = line.tokens
  const last = line.tokens.findIndex((_, at) => at > 2 && endOfSaying(line, at, length, UNSALEABLE) === length)
  if (last < 0) return undefined
  const end = isMark(line, last - 1, ',') || isMark(line, last - 1, '-') ? last - 1 : last
  let from = end
  for (let at = 1; at < end && from === end; at += 1) if (endOfSaying(line, at, end, WORN) === end) from = at
  if (from === end || line.tokens.some((_, at) => at < from && sayingWith(line, at, 'verb') !== undefined))
    return undefined
  return { line: `wasted ${saidBetween(line, 0, from)}`, moves: ['waste'], remark: saidBetween(line, from, length) }
}
