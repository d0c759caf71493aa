import type { Sight } from '../../context.ts'
import { englishEntered } from '../../lexicon/en/told/entered.ts'
import { isMark, sayingWith } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import { unitAt } from '../../values/quantity.ts'
import type { Retold } from '../done.ts'
import { manyAt } from '../words.ts'

const AMISS = sayingsOf(englishEntered.amiss)
const AMISS_BY = sayingsOf(englishEntered.amissBy)

/** "counted 3 crates eggs, one crate short", "count 8 milk, short by 2": so many were counted, whatever there should be. */
export function countedAmiss(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const verb = line.tokens.findIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'count')
  if (verb < 0) return undefined
  for (let at = verb + 2; at < length - 1; at += 1) {
    if (endOfAmiss(sight, at) < length) continue
    const isMarked = [',', '-', ';', '.', '('].some(mark => isMark(line, at - 1, mark))
    const from = isMarked ? at - 1 : at
    return { line: saidBetween(line, 0, from), moves: ['count'], remark: saidBetween(line, at, length) }
  }
  return undefined
}

/** Where "one crate short", "short by 2" ends; 0 if nothing like it begins here. */
function endOfAmiss(sight: Sight, at: number): number {
  const { line } = sight
  const { length } = line.tokens
  const last = isMark(line, length - 1, ')') || isMark(line, length - 1, '.') ? length - 1 : length
  const by = endOfSaying(line, at, last, AMISS_BY)
  const many = manyAt(sight, by || at)
  if (many === undefined) return 0
  const end = unitAt(line, many.end)?.end ?? many.end
  const found = by > 0 ? end : endOfSaying(line, end, last, AMISS) || endOfSaying(line, many.end, last, AMISS)
  return found === last ? length : 0
}
