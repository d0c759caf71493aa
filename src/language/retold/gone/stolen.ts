import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor } from '../words.ts'

const LONGEST_WHO = 6

/** "some chancer robbed a denim jacket on us", "a shoplifter walked out with 2 belts": whoever it was, it is gone. */
export function stolenBySomebody(sight: Sight): Retold | undefined {
  const { line } = sight
  // "customer took 2 on us" may be given: only who makes off with goods and pays nothing is a thief.
  const isUnpaid = line.tokens.some((_, at) => endOfAside(line, at, 'not-paying') === line.tokens.length)
  let isThief = false
  for (let at = 0; at <= LONGEST_WHO && at < line.tokens.length; ) {
    const end =
      at === 0
        ? 0
        : endOfAside(line, at, 'steals') ||
          (isThief ? endOfAside(line, at, 'makes-off') : 0) ||
          (isUnpaid ? endOfAside(line, at, 'walks-off') : 0)
    if (end > 0 && isCounted(sight, end)) return stolen(sight, at, end)
    const thief = endOfAside(line, at, 'thief')
    isThief ||= thief > 0
    const next = thief || endOfAside(line, at, 'determiner') || (isWhoWord(line, at) ? at + 1 : 0)
    if (next === 0 || (thief === 0 && sight.names.knows(at))) return undefined
    at = next
  }
  return undefined
}

function stolen(sight: Sight, at: number, end: number): Retold | undefined {
  const { line } = sight
  if (isPaidFor(sight, end)) return undefined
  let last = line.tokens.length
  for (let tail = end + 1; tail < line.tokens.length; tail += 1) {
    const isTail = (['stolen-from', 'not-paying'] as const).some(
      kind => endOfAside(line, tail, kind) === line.tokens.length,
    )
    if (isTail && tail < last) last = tail
  }
  return { line: `stolen ${saidBetween(line, end, last)}`, moves: ['waste'], remark: saidBetween(line, 0, at) }
}
