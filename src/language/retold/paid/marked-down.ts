import { isBehindPrice, isBroken } from '../../clauses/segments/breaks.ts'
import { priceIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isPaidFor } from '../words.ts'

/** "sold 2 loaves marked down, $12 the pair": that they went for less stands beside the price; without one it is asked. */
export function markedDown(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 2; at < line.tokens.length; at += 1) {
    const end = endOfAside(line, at, 'marked-down')
    if (end === 0) continue
    // "50 rs reduced" may be by how much.
    if (sayingWith(line, 0, 'verb')?.end === at || isBehindPrice(sight, at) || !mayFollow(sight, end)) return undefined
    const goods = saidBetween(line, 0, isOpening(line, at - 1) ? at - 1 : at)
    const rest = saidBetween(line, isBroken(line, end) ? end + 1 : end, line.tokens.length)
    const said = saidBetween(line, at, end)
    const told = { line: `${goods} ${rest}`.trim(), moves: ['sell'] as const, remark: said }
    return isPaidFor(sight, 0) ? told : { ...told, openPrice: said }
  }
  return undefined
}

function isOpening(line: Line, at: number): boolean {
  return isMark(line, at, '(') || isMark(line, at, ',') || isMark(line, at, '-')
}

/** Behind it the entry is over, or its price is told. */
function mayFollow(sight: Sight, at: number): boolean {
  const next = isBroken(sight.line, at) ? at + 1 : at
  if (next >= sight.line.tokens.length) return true
  const price = priceIn(sight, next)
  return price !== undefined && price.meaning.kind !== 'number' && price.meaning.kind !== 'unclear'
}
