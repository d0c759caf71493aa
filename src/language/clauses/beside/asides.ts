import type { Sight } from '../../context.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'
import { dayAt } from '../segments/dates.ts'
import type { Segment } from '../segments/segment.ts'

/** How far into a sentence its intention must be said: "we need to order more". */
const EARLY = 3

/**
 * Where the last sentences of a line begin that only say what is intended ("sold 3 soap. need to order more"): what stands
 * before them may be read alone. Undefined if something else is left over, or something is denied.
 */
export function asideAt(sight: Sight, path: readonly Segment[]): number | undefined {
  const { line } = sight
  const toCome = toComeAt(sight, path)
  if (toCome !== undefined) return toCome
  const firstLeft = path.find(segment => segment.kind === 'left')
  const stop = path.findLast(
    segment => segment.kind === 'stop' && firstLeft !== undefined && segment.end <= firstLeft.from,
  )
  if (firstLeft === undefined || stop === undefined || firstLeft.from - stop.end >= EARLY) return undefined
  if (sayingWith(line, firstLeft.from, 'marker')?.sense !== 'intention') return undefined
  if (isOnceThere(sight, path, stop)) return undefined
  for (let at = stop.end; at < line.tokens.length; at += 1) {
    const marker = sayingWith(line, at, 'marker')?.sense
    if (marker === 'negation' || marker === 'hedge') return undefined
  }
  return stop.from
}

/** "tape left 6 then remind me", "left 6 then must order": once there are so many, which nobody says that there are. */
function isOnceThere({ line }: Sight, path: readonly Segment[], stop: Segment): boolean {
  const isThen = line.tokens[stop.from]?.kind === 'word'
  return isThen && !path.some(segment => segment.kind === 'verb' && segment.end <= stop.from && !segment.verb.isState)
}

/**
 * Where what is still to come is told behind a comma or "and": "got 12 tape, other 12 coming tomorrow". It names no
 * product, and of numbers it has but the one of what is missing.
 */
function toComeAt(sight: Sight, path: readonly Segment[]): number | undefined {
  const { line } = sight
  const isReceipt = path.every(segment => segment.kind !== 'verb' || segment.verb.doing === 'receive')
  for (let at = 2; at < line.tokens.length; at += 1) {
    // "paid 100 by card, rest tomorrow": that may be the rest of the money.
    if (!isReceipt && endOfPlain(line, at, 'payment') > 0) return undefined
    const isMarked = isMark(line, at, ',') || isMark(line, at, '-')
    const start = isMarked ? at + 1 : endOfPlain(line, at, 'gap') || endOfPlain(line, at, 'but')
    if (start !== at + 1) continue
    const counted = numberAt(line, start)?.end ?? start
    const begun = endOfPlain(line, counted, 'to-come')
    const isCounted = counted > start && isReceipt && sayingWith(line, counted, 'marker')?.sense === 'intention'
    const from = begun === 0 ? counted : counted > start ? begun : (numberAt(line, begun)?.end ?? begun)
    if ((begun > 0 || isCounted) && isIntention(sight, start, from)) return at
  }
  return undefined
}

/** Is it only intended, from `from` on, without a product, another number or a word that takes something back? */
function isIntention(sight: Sight, start: number, from: number): boolean {
  const { line } = sight
  let isIntended = false
  for (let at = start; at < line.tokens.length; at += 1) {
    const marker = sayingWith(line, at, 'marker')?.sense
    if (marker === 'negation' || marker === 'hedge' || marker === 'question') return false
    isIntended ||= marker === 'intention'
    if (at < from) continue
    const isDay = dayAt(sight, at) !== undefined
    if (endOfPlain(line, at, 'make') > 0 || sight.names.knows(at)) return false
    if (line.tokens[at]?.kind === 'number' && !isDay) return false
    const verb = sayingWith(line, at, 'verb')?.sense.doing
    if (verb !== undefined && !(verb === 'receive' && isIntended)) return false
  }
  return isIntended
}
