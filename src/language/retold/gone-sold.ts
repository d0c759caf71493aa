import { dayAt } from '../clauses/dates.ts'
import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'
import { isCounted } from './words.ts'

/** "25 mars bars have gone out today, all sold": that they went is said first, and at the end that they were sold. */
export function goneAndSold(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const sold = line.tokens.findLastIndex((_, at) => sayingWith(line, at, 'verb')?.sense.doing === 'sell')
  const end = sold < 2 ? 0 : (sayingWith(line, sold, 'verb')?.end ?? 0)
  if (end === 0 || (end < length && endOfPlain(line, end, 'payment') !== length) || !isCounted(sight, 0))
    return undefined
  const went = line.tokens.findIndex((_, at) => at > 1 && endOfAside(line, at, 'goes-out') > 0)
  if (went < 0 || went >= sold) return undefined
  let [day, at] = ['', endOfAside(line, went, 'goes-out')]
  while (at < sold) {
    const said = day === '' ? dayAt(sight, at) : undefined
    const next =
      said?.end ?? (isMark(line, at, ',') || isMark(line, at, '-') ? at + 1 : endOfAside(line, at, 'all-of-it'))
    if (next === 0 || next > sold) return undefined
    if (said !== undefined) day = saidBetween(line, at, next)
    at = next
  }
  return {
    line: `sold ${saidBetween(line, 0, went)} ${day} ${saidBetween(line, end, length)}`.replace(/\s+/gu, ' ').trim(),
    moves: ['sell'],
    remark: '',
  }
}
