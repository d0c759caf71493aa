import { doerBetween } from '../../clauses/who/doer.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { named, piecesOf } from './delivery-of.ts'

const LONGEST_DOER = 4

/** "egg man don bring 2 crates", "milk guy dropped off 5 crates whole, 2 cases oat": the goods are told with who brought them. */
export function broughtOfKind(sight: Sight): Retold | undefined {
  const { line, names } = sight
  for (let end = 2; end <= LONGEST_DOER && end < line.tokens.length; end += 1) {
    const first = endOfAside(line, 0, 'determiner')
    if (doerBetween(sight, 0, end)?.kind !== 'bringer' || !names.knows(first)) continue
    const just = endOfAside(line, end, 'came-and')
    const verb = endOfAside(line, end, 'brings') || (just > 0 ? endOfAside(line, just, 'brings') : 0)
    if (verb === 0 || line.tokens.some((_, at) => at >= verb && endOfAside(line, at, 'not-brought') > 0)) continue
    const kind = line.tokens[first]?.text ?? ''
    const pieces = piecesOf(sight, verb).map(([from, to]) => ofKind(sight, from, to, kind))
    if (pieces.some(piece => piece === undefined)) return undefined
    return { line: `received ${pieces.join(', ')}`, moves: ['receive'], remark: saidBetween(line, 0, end) }
  }
  return undefined
}

function ofKind(sight: Sight, from: number, to: number, kind: string): string | undefined {
  const isBare = quantitiesIn(sight, from).some(({ end, article }) => end === to && !article)
  const isGoods = (at: number): boolean => sight.names.knows(at) && endOfPlain(sight.line, at, 'function') === 0
  const start = Math.max(from, ...quantitiesIn(sight, from).map(({ end }) => end))
  for (let at = start; at < to; at += 1) if (!isGoods(at)) return undefined
  return isBare ? `${saidBetween(sight.line, from, to)} ${kind}` : named(sight, from, to, kind)
}
