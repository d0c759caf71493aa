import type { Sight } from '../../context.ts'
import { englishCounts } from '../../lexicon/en/told/counts.ts'
import { endOfPlain } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { namesAt, passMark } from '../words.ts'

const FINISHED = sayingsOf(englishCounts.finished)
const NO_MORE = sayingsOf(englishCounts.noMore)
const NONE = sayingsOf(`${englishCounts.none}|${englishCounts.noneBehind}`)

/** "twix finished, 0 left", "no more sprite, stock 0": none is left, and the figure says so. */
export function noneLeft(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const no = endOfSaying(line, first, length, NO_MORE)
  const from = no || first
  for (const to of namesAt(sight, from)) {
    const finished = endOfSaying(line, to, length, FINISHED)
    const end = finished || (no > 0 ? to : 0)
    if (end === 0) continue
    const mark = passMark(line, end)
    const joined = mark > end ? mark : endOfPlain(line, end, 'gap') || end
    const none = endOfSaying(line, joined, length, NONE)
    if (none === length) return { line: `counted 0 ${saidBetween(line, from, to)}`, moves: ['count'], remark: '' }
  }
  return undefined
}
