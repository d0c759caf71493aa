import { isBreak } from '../../clauses/segments/breaks.ts'
import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

/** What is told beside the wish that the books be put right. */
interface Told {
  readonly from: number
  readonly to: number
}

/** "only 11 slices in the cabinet, fix the count please": so many are left, wherever they lie. */
export function countMended(sight: Sight): Retold | undefined {
  const { line } = sight
  const told = besideWish(line)
  if (told === undefined) return undefined
  // "only" alone says nothing elsewhere, and "ok" nothing here.
  const starts = [told.from, endOfPlain(line, told.from, 'filler')].filter((at, nth) => nth === 0 || at > told.from)
  const found = starts.map(at => onlyGoods(sight, at, told.to) ?? goodsOnly(sight, at, told.to))
  const goods = found.find(said => said !== undefined)
  if (goods === undefined) return undefined
  return { line: `counted ${goods}`, moves: ['count'], remark: '' }
}

/** The line without "fix the count", in front of a mark or behind one. */
function besideWish(line: Line): Told | undefined {
  const { length } = line.tokens
  const first = endOfAside(line, 0, 'mends-count')
  if (first > 0) return isBreak(line, first) ? { from: first + 1, to: length } : undefined
  for (let at = 3; at < length; at += 1) {
    const end = endOfAside(line, at, 'mends-count')
    const last = end === 0 ? 0 : endOfPlain(line, end, 'polite') || end
    if (last < length) continue
    const isJoined = isBreak(line, at - 1) || isMark(line, at - 1, '.')
    return { from: 0, to: isJoined ? at - 1 : at }
  }
  return undefined
}

/** "only 11 slices in the cabinet". */
function onlyGoods(sight: Sight, from: number, to: number): string | undefined {
  const { line } = sight
  const only = endOfAside(line, from, 'sees-only')
  if (only === 0) return undefined
  for (const { end, article } of quantitiesIn(sight, only)) {
    if (article) continue
    const goods = endOfPlain(line, end, 'of') || end
    const name = sight.names
      .at(goods)
      .find(span => span.kind !== 'near' && span.distance <= DISTANCE.part && isRest(line, span.end, to))
    if (name !== undefined) return saidBetween(line, only, name.end)
  }
  return undefined
}

/** "mars bars only 11 on the shelf". */
function goodsOnly(sight: Sight, from: number, to: number): string | undefined {
  const { line } = sight
  for (const { end, kind, distance } of sight.names.at(from)) {
    const link = endOfPlain(line, end, 'link') || end
    const only = kind === 'near' || distance > DISTANCE.part ? 0 : endOfAside(line, link, 'sees-only')
    const many =
      only === 0 ? undefined : quantitiesIn(sight, only).find(said => !said.article && isRest(line, said.end, to))
    if (many !== undefined) return `${saidBetween(line, only, many.end)} ${saidBetween(line, from, end)}`
  }
  return undefined
}

/** Nothing more than that they are left, or lie there; what lies on display may be a part. */
function isRest(line: Line, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    if (endOfAside(line, at, 'part-counted') > 0) return false
    const next =
      endOfAside(line, at, 'on-own-shelf') || endOfPlain(line, at, 'remaining') || endOfPlain(line, at, 'standing')
    if (next === 0) return false
    at = next
  }
  return at === to
}
