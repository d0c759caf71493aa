import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { type Doer, doerBetween } from './doer.ts'

/** Who goods may have come with. */
const MAY_BRING: ReadonlySet<Doer['kind']> = new Set(['bringer', 'trade', 'name', 'relation', 'elder'])
const LONGEST_WHO = 7

/** "bakery man dropped 10 bread", "themba dropped 3": brought, or let fall? `verb` is where "dropped" stands. */
export function mayBeBrought(sight: Sight, verb: number): boolean {
  if (verb === 0 || endOfAside(sight.line, verb, 'let-fall') === 0) return false
  const { line } = sight
  const end = startOfLink(line, verb)
  for (let from = Math.max(0, end - LONGEST_WHO); from < end; from += 1) {
    if (!mayBegin(line, from)) continue
    if (endOfAside(line, from, 'ours-or-not') === end) return true
    if (isOneOfOurs(line, from, end)) return false
    const doer = doerBetween(sight, from, end)
    if (doer !== undefined) return MAY_BRING.has(doer.kind)
    if (isSomeonesMan(line, from, end)) return true
  }
  return false
}

/** Does a line tell of goods that were either brought or let fall? */
export function isBroughtOrFallen(sight: Sight): boolean {
  return sight.line.tokens.some((_, at) => mayBeBrought(sight, at))
}

/** "bakery man took 10 bread": what those who bring goods take was not bought by some man. `verb` is where "man took" stands. */
export function isTakenByCarrier(sight: Sight, verb: number): boolean {
  const { line } = sight
  const takes = endOfAside(line, verb, 'goods-man')
  if (verb === 0 || takes === 0 || endOfAside(line, takes, 'takes') === 0) return false
  for (let from = Math.max(0, verb - LONGEST_WHO); from < verb; from += 1)
    if (mayBegin(line, from) && doerBetween(sight, from, takes)?.kind === 'bringer') return true
  return false
}

/** "kid", "my wife", "the cleaner": who lets things fall, and brings none. */
function isOneOfOurs(line: Line, from: number, end: number): boolean {
  const first = endOfAside(line, from, 'determiner') || from
  return (
    endOfAside(line, from, 'kin-of') > 0 ||
    (['young', 'kin', 'own-hands'] as const).some(kind => endOfAside(line, first, kind) === end)
  )
}

/** Where "has", "just", "came and" begin in front of a verb. */
function startOfLink(line: Line, verb: number): number {
  for (let from = Math.max(1, verb - LONGEST_WHO); from < verb; from += 1)
    if (endOfAside(line, from, 'came-and') === verb || isLate(line, from, verb)) return from
  return verb
}

function isLate(line: Line, from: number, end: number): boolean {
  return end === from + 1 && endOfAside(line, from, 'meanwhile') === end
}

/** At the start of what is said, behind a mark, a greeting or a day. */
function mayBegin(line: Line, at: number): boolean {
  if (at === 0 || line.tokens[at - 1]?.kind === 'mark') return !isMark(line, at, ',')
  const before = at - 1
  return (
    endOfPlain(line, before, 'polite') === at ||
    endOfPlain(line, before, 'day') === at ||
    endOfPlain(line, before, 'stop') === at ||
    endOfPlain(line, before, 'filler') === at
  )
}

/** "albany guy": somebody who is called by a word that nobody knows. */
function isSomeonesMan(line: Line, from: number, end: number): boolean {
  const man = end - 1
  return (
    man === from + 1 &&
    endOfAside(line, man, 'goods-man') === end &&
    (line.sayings[from]?.length ?? 0) === 0 &&
    endOfAside(line, from, 'like') === 0 &&
    endOfAside(line, from, 'determiner') === 0 &&
    sayingWith(line, from, 'verb') === undefined
  )
}
