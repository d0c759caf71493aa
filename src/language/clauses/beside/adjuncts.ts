import type { Sight } from '../../context.ts'
import type { AdjunctKind } from '../../lexicon/adjuncts.ts'
import { MOVES, type Move } from '../../reading.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { endOfTime, numberAt } from '../../values/number.ts'
import { isBroken } from '../segments/breaks.ts'
import type { Segment } from '../segments/segment.ts'

/** A word group that leaves an entry what it is, of what was done so. */
export interface Adjunct {
  readonly end: number
  readonly moves: readonly Move[]
  /** Only between marks. */
  readonly isApart: boolean
}

const KINDS: readonly (readonly [AdjunctKind, readonly Move[]])[] = [
  ['adjunct', MOVES],
  ['adjunct-place', ['sell', 'receive', 'waste', 'use', 'customer-return']],
  ['adjunct-sale', ['sell']],
  ['adjunct-receipt', ['receive']],
  ['adjunct-waste', ['waste']],
  ['adjunct-use', ['use']],
  ['adjunct-customer-return', ['customer-return']],
  ['adjunct-supplier-return', ['supplier-return']],
  ['adjunct-count', ['count']],
  ['adjunct-transfer', ['transfer']],
]
const NUMBERED: readonly (readonly [AdjunctKind | 'at-house', readonly Move[]])[] = [
  ['numbered-place', ['sell', 'receive', 'waste', 'use']],
  ['numbered-sale', ['sell']],
  ['at-house', ['sell', 'customer-return']],
  ['numbered-receipt', ['receive', 'supplier-return', 'transfer']],
]
const UNITS = ['measure', 'pack', 'major', 'minor'] as const
/** What a word group may be torn into. */
const TEARING: ReadonlySet<Segment['kind']> = new Set(['verb', 'particle', 'price', 'day'])

/** The word group at a token that leaves the entry around it what it is; undefined if none is there, or if it holds goods. */
export function endOfAdjunct(sight: Sight, at: number): Adjunct | undefined {
  const { line } = sight
  let end = 0
  let moves: readonly Move[] = []
  for (const [kind, of] of KINDS) {
    const found = endOfAside(line, at, kind)
    if (found > 0 && found === end) moves = [...moves, ...of]
    if (found > end) [end, moves] = [found, of]
  }
  const figured = figuredAt(sight, at)
  if (figured !== undefined && figured.end > end) return figured
  const apart = endOfAside(line, at, 'adjunct-apart')
  if (end === 0 && apart === 0) return undefined
  if (holdsGoods(sight, at, Math.max(end, apart))) return undefined
  return apart > end ? { end: apart, moves: MOVES, isApart: true } : { end, moves, isApart: false }
}

/** Is a word of it one of a product's name? */
function holdsGoods({ line, names }: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (names.knows(at) && endOfPlain(line, at, 'function') === 0) return true
  return false
}

/** "five minutes ago", "around 3pm", "to flat 4b": with a number that counts no goods. */
function figuredAt(sight: Sight, at: number): Adjunct | undefined {
  const { line } = sight
  const ago = endOfAgo(line, at) || endOfHour(sight, at)
  if (ago > 0) return { end: ago, moves: MOVES, isApart: false }
  for (const [kind, moves] of NUMBERED) {
    const end = endOfNumbered(sight, endOfAside(line, at, kind))
    if (end > 0) return { end, moves, isApart: false }
  }
  return undefined
}

function endOfAgo(line: Line, at: number): number {
  const about = endOfAside(line, at, 'about-time') || at
  const counted = numberAt(line, about)?.end ?? 0
  return (
    (counted > 0 ? endOfAside(line, counted, 'while-ago') : 0) ||
    endOfAside(line, endOfAside(line, about, 'a-few'), 'while-ago')
  )
}

/** "around 3pm", "at 4ish", and not "around 4ish milk". */
function endOfHour({ line, names }: Sight, at: number): number {
  const about = endOfAside(line, at, 'about-time')
  const time = endOfTime(line, about || at)
  if (time > 0 || about === 0 || line.tokens[about]?.kind !== 'number') return time
  const end = endOfAside(line, about + 1, 'hour-ish')
  return end > 0 && line.tokens[about + 1]?.glued === true && !names.knows(end) ? end : 0
}

/** The number behind "order no", with a letter of its own, where no goods or unit follow it; 0 if there is none. */
export function endOfNumbered({ line, names }: Sight, from: number): number {
  if (from === 0) return 0
  const start = isMark(line, from, '#') || isMark(line, from, '.') || isMark(line, from, ':') ? from + 1 : from
  let end = numberAt(line, start)?.end ?? 0
  if (end === 0) return 0
  while (line.tokens[end]?.glued && line.tokens[end]?.kind !== 'mark') end += 1
  const isCounting = names.knows(end) || UNITS.some(key => sayingWith(line, end, key) !== undefined)
  return isCounting ? 0 : end
}

/**
 * Where words end that were taken for more of the entry, though they stand around it: "cash collected", "at one go", "in
 * the back" of "took 2 bread (in the back)". 0 if none do.
 */
export function endOfTorn(sight: Sight, path: readonly Segment[], at: number): number {
  const found = endOfAdjunct(sight, at)
  if (found === undefined || found.end === at + 1 || sayingWith(sight.line, at, 'verb')?.end === found.end) return 0
  const isInside = (segment: Segment): boolean => segment.from >= at && segment.end <= found.end
  const isVerbOutside = path.some(segment => segment.kind === 'verb' && !isInside(segment))
  const isTorn = path.some(segment => {
    if (segment.kind === 'item') {
      const price = segment.item.price
      return price !== null && price.from < found.end && price.end > at && segment.end < found.end
    }
    return isInside(segment) && TEARING.has(segment.kind)
  })
  const isEnd = isBroken(sight.line, found.end) && !isMark(sight.line, found.end, ':')
  // "took 2 bread out the back" gives nothing back.
  const isParticle = path.some(segment => segment.kind === 'particle' && isInside(segment))
  return isTorn && isVerbOutside && (isEnd || isParticle) ? found.end : 0
}
