import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { isArrival } from '../segments/arrivals.ts'
import { isBehindPrice, isBreak, isBroken } from '../segments/breaks.ts'
import { endOfHarmless } from './aside-words.ts'
import type { RemarkSaid } from './tails.ts'

/** Less than the same words cost as any other remark. */
const COST = { trailing: 1.2, word: 0.25 } as const
const LONGEST = 14
const LEAST_OPENED = 2
/** Done to goods that were no good, of which it is said why. */
const NO_GOOD: ReadonlySet<Doing> = new Set<Doing>(['waste', 'customer-return', 'supplier-return', 'return', 'remove'])
/** What is done for somebody; what comes in for somebody is not the shop's. */
const DONE_FOR: ReadonlySet<Doing> = new Set<Doing>(['sell', 'use', 'waste', ...NO_GOOD])

/**
 * What trails behind an entry up to the end of its sentence: words behind a price ("12 each regular customer"), what a
 * pronoun or "while" begins, why goods came back or were thrown away, a last word of relief.
 */
export function trailingAt(sight: Sight, at: number): readonly RemarkSaid[] {
  if (at === 0 || isArrival(sight, at)) return []
  return [...behindPrice(sight, at), ...opened(sight, at), ...whyNoGood(sight, at), ...closing(sight.line, at)]
}

function trailing(from: number, end: number, doings: ReadonlySet<Doing> | null): RemarkSaid {
  return { end, cost: COST.trailing + COST.word * (end - from), doings, isReason: false, isAside: true }
}

function behindPrice(sight: Sight, at: number): readonly RemarkSaid[] {
  if (isBreak(sight.line, at) || !isBehindPrice(sight, at)) return []
  const end = endOfRun(at, next => endOfHarmless(sight, next), sight.line)
  return end > at ? [trailing(at, end, null)] : []
}

/** "while I was out", "for the morning bake": not at a break, where every sentence may begin. */
function opened(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  // A saying of several words is none of a kind of goods.
  if (endOfAside(line, at, 'opener') === 0 && endOfAside(line, at, 'harmless') < at + LEAST_OPENED) return []
  const end = endOfRun(at, next => endOfHarmless(sight, next), line)
  if (end - at < LEAST_OPENED) return []
  return [trailing(at, end, endOfPlain(line, at, 'for') > 0 ? DONE_FOR : null)]
}

/** ", not opened", "they'd gone mouldy", ", wanted the other kind". */
function whyNoGood(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const from = isBreak(line, at) ? at + 1 : at
  const isOpened = from > at || endOfAside(line, at, 'opener') > 0 || endOfAside(line, at, 'unused') > 0
  if (!isOpened) return []
  let isTold = false
  const end = endOfRun(
    from,
    next => {
      const why = endOfWhy(sight, next)
      isTold ||= why > 0
      return why || endOfHarmless(sight, next)
    },
    line,
  )
  const close = isMark(line, end, ')') ? end + 1 : end
  return isTold && end > from ? [trailing(at, close, NO_GOOD)] : []
}

function endOfWhy(sight: Sight, at: number): number {
  const { line } = sight
  const verb = sayingWith(line, at, 'verb')
  if (verb?.sense.doing === 'waste') return verb.end
  return endOfAside(line, at, 'unused') || endOfAside(line, at, 'harm') || endOfWanted(sight, at)
}

/** "wanted a bigger one": with what somebody had rather had, which is no product that is known. */
function endOfWanted({ line, names }: Sight, at: number): number {
  const wanting = endOfAside(line, at, 'wanting')
  if (wanting === 0) return 0
  let end = wanting
  const isRather = (next: number): boolean =>
    (endOfAside(line, next, 'rather') > 0 || endOfAside(line, next, 'attribute') > 0) && !names.knows(next)
  while (isRather(end)) end += 1
  return end > wanting ? end : 0
}

function closing(line: Line, at: number): readonly RemarkSaid[] {
  const end = isBreak(line, at) ? endOfAside(line, at + 1, 'closer') : 0
  return end > 0 && isBroken(line, end) ? [trailing(at, end, null)] : []
}

/** How far sayings go on from a token, up to a break; the token itself if they do not reach one. */
function endOfRun(from: number, endOfNext: (at: number) => number, line: Line): number {
  let at = from
  while (at < from + LONGEST && !isBroken(line, at)) {
    const end = endOfNext(at)
    if (end === 0) return from
    at = end
  }
  return isBroken(line, at) ? at : from
}
