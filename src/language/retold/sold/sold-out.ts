import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt } from '../words.ts'

const SOLD_OUT = sayingsOf(englishEntered.soldOut)

/** "20 bread sold out", "all 20 bread sold out today": so many were sold, and none are left. */
export function soldOut(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (let at = 2; at < length; at += 1) {
    const end = endOfSaying(line, at, length, SOLD_OUT)
    if (end === 0) continue
    const from = line.tokens[0]?.text === 'all' ? 1 : 0
    const isCounted = line.tokens.some((_, token) => token >= from && token < at && manyAt(sight, token) !== undefined)
    if (!isCounted) return undefined
    return {
      line: `sold ${saidBetween(line, from, at)} ${saidBetween(line, end, length)}`.trim(),
      moves: ['sell'],
      remark: saidBetween(line, at, end),
    }
  }
  return undefined
}
