import { endOfHarmless } from '../../clauses/beside/aside-words.ts'
import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const LONGEST_STAIN = 4

/** "1 tee ruined with makeup": what spoilt goods stands behind it, and is nothing that was sold or given with them. */
export function spoiltWith(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let from = 2; from < line.tokens.length - 1; from += 1) {
    const end = endOfAside(line, from, 'spoilt-with')
    if (end === 0) continue
    const at = end - 1
    const stain = endOfStain(sight, end)
    if (stain === 0) return undefined
    const join = isMark(line, stain, ',') ? '' : ' '
    const said = [saidBetween(line, 0, at), saidBetween(line, stain, line.tokens.length)].join(join)
    return { line: said.trim(), moves: ['waste'], remark: saidBetween(line, at, stain) }
  }
  return undefined
}

/** "1 tee got makeup on it so had to bin it": what got on goods, for which they were thrown away. */
export function gotOnIt(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length - 2; at += 1) {
    const got = endOfAside(line, at, 'gets')
    if (got === 0) continue
    for (let on = got + 1; on <= got + LONGEST_STAIN; on += 1) {
      if (endOfAside(line, on, 'on-goods') === 0) continue
      if (!isStainBetween(sight, got, on)) return undefined
      const end = endOfAside(line, on, 'on-goods')
      const binned = endOfAside(line, isMark(line, end, ',') ? end + 1 : end, 'so-binned')
      if (binned === 0 || binned < line.tokens.length) return undefined
      return { line: `wasted ${saidBetween(line, 0, at)}`, moves: ['waste'], remark: saidBetween(line, at, binned) }
    }
    return undefined
  }
  return undefined
}

/** Where a few words up to a break end that are no goods and no number; 0 if they are more, or others. */
function endOfStain(sight: Sight, from: number): number {
  let end = from
  while (end <= from + LONGEST_STAIN && !isBroken(sight.line, end)) end += 1
  return end > from && isBroken(sight.line, end) && isStainBetween(sight, from, end) ? end : 0
}

function isStainBetween(sight: Sight, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (sight.names.knows(at) || endOfHarmless(sight, at) === 0) return false
  return true
}
