import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { isBehindPrice, isBreak, isBroken } from '../segments/breaks.ts'
import { passFillers } from '../segments/fillers.ts'
import { isNoun, isOthers, isPossessive } from '../who/others.ts'
import { endOfHarmless } from './aside-words.ts'
import { mayBeGoods } from './goods-beside.ts'
import { endOfLate } from './late.ts'
import type { RemarkSaid } from './tails.ts'
import { trailingAt } from './trailing.ts'

/** Of what may be told what became of it, right behind its name. */
const SPOILT: ReadonlySet<Doing> = new Set<Doing>(['waste', 'customer-return', 'supplier-return', 'return', 'remove'])
/** What somebody does of whom nothing else is known: others may as well deliver or buy. */
const DONE_BY_ANYBODY: ReadonlySet<Doing> = new Set<Doing>(['sell', 'use'])
const DONE_BY_CARRIERS: ReadonlySet<Doing> = new Set<Doing>(['receive'])
const DONE_BY_PERSONS: ReadonlySet<Doing> = new Set<Doing>([
  'sell',
  'use',
  'waste',
  'customer-return',
  'return',
  'take',
])
/** What may be told behind words that nobody knows, parted by a mark. */
const LED: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive', 'waste', 'use'])
/** What may be left unpaid. */
const UNPAID: ReadonlySet<Doing> = new Set<Doing>(['use', 'take', 'give', 'waste'])
const PERSONS: readonly AsideKind[] = ['person', 'kin', 'young', 'carrier']
const COST = { aside: 1.3, word: 0.3, late: 1 } as const
const LONGEST_ASIDE = 14
const LONGEST_SUBJECT = 4

/**
 * What people add around an entry and what is no part of it, as it may begin at a token: a sentence of its own behind a
 * comma or a price, who did it in front of the verb, what became of the goods. Tried only where nothing else reads the line.
 */
export function besideAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const late = endOfLate(sight.line, at)
  const found: RemarkSaid[] = late === 0 ? [] : [aside(late, COST.late, null)]
  found.push(...sentencesAt(sight, at), ...subjectsAt(sight, at), ...fatesAt(sight, at), ...trailingAt(sight, at))
  return found
}

function aside(end: number, cost: number, doings: ReadonlySet<Doing> | null): RemarkSaid {
  return { end, cost, doings, isReason: false, isAside: true }
}

/** ", end of day special", "PPC truck was here, ": words that are a sentence or a circumstance, from break to break. */
function sentencesAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const opened = openedAt(sight, at)
  if (opened === 0) return []
  const from = opened - 1
  const end = endOfRun(sight, from)
  if (end === from || !isBroken(line, end)) return []
  if (from === 0 && isNoun(line, end) && (isOthers(sight, end) || isDoubtfulLead(line, end))) return []
  if (!isSentence(line, from, end) && !(from === 0 && end > 1 && isLead(line, end))) return []
  if (mayBeGoods(line, from, end)) return []
  const close = isMark(line, end, ')') ? end + 1 : end
  const doings = isUnpaid(line, from, end) ? UNPAID : null
  return [aside(close, COST.aside + COST.word * (end - from), doings)]
}

/** "brekkie rush, sold 9": words at the start that a whole entry follows; somebody else there may be who did it. */
function isLead(line: Line, end: number): boolean {
  for (let at = 0; at < end; at += 1)
    if (endOfAside(line, at, 'outsider') > 0 || sayingWith(line, at, 'verb') !== undefined) return false
  const verb =
    isMark(line, end, ',') || isMark(line, end, '-') ? sayingWith(line, passFillers(line, end + 1), 'verb') : undefined
  return verb !== undefined && LED.has(verb.sense.doing)
}

/** "rival shop", "amma's stall", "previous record": somebody else's entry, or none of today. */
function isDoubtfulLead(line: Line, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const isCustomer = endOfPlain(line, at, 'customer') > 0
    if ((!isCustomer && endOfAside(line, at, 'outsider') > 0) || endOfAside(line, at, 'lead-doubt') > 0) return true
    if (at > 0 && isPossessive(line, at - 1) && endOfAside(line, at, 'selling-house') > 0) return true
  }
  return false
}

function isUnpaid(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (endOfAside(line, at, 'unpaid') > 0) return true
  return false
}

/** One more than where words begin behind a break at this token or before it; 0 if there is none. */
function openedAt(sight: Sight, at: number): number {
  const { line } = sight
  if (isBreak(line, at)) return at + 2
  const isBehind =
    at === 0 || isBreak(line, at - 1) || endOfPlain(line, at - 1, 'stop') === at || isBehindPrice(sight, at)
  return isBehind ? at + 1 : 0
}

/** How far harmless words go on from a token, up to a break. */
function endOfRun(sight: Sight, from: number): number {
  let at = from
  while (at < from + LONGEST_ASIDE && !isBroken(sight.line, at)) {
    const verb = sayingWith(sight.line, at, 'verb')
    const end = endOfHarmless(sight, at) || (verb?.sense.casual && !verb.sense.weak ? verb.end : 0)
    if (end === 0) return from
    at = end
  }
  return at
}

/**
 * A bare noun behind a comma may be a kind of the product ("2 milk, almond"): a sentence has a person in it, a pronoun at its
 * start, a verb further on, or is a saying.
 */
function isSentence(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (endOfAside(line, at, 'bargain') > 0 && at === from) return true
    const isSaying =
      endOfLate(line, at) > 0 ||
      endOfAside(line, at, 'harmless') > 0 ||
      isUnpaid(line, at, at + 1) ||
      endOfPlain(line, at, 'payment') > 0
    if (isSaying || (endOfPlain(line, at, 'polite') > 0 && end === from + 1)) return true
    if (isPerson(line, at) && end > from + 1) return true
    if (end > from + 1 && endOfAside(line, at, 'copula') > 0 && at > from) return true
  }
  return end > from + 2 && endOfAside(line, from, 'teller') > 0 && endOfAside(line, from, 'copula') === 0
}

/** "my wife", "kids", "customer": who did it, in front of the verb. */
function subjectsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const before = at - 1
  const isStart =
    at === 0 || isBreak(line, before) || endOfPlain(line, before, 'stop') > 0 || endOfPlain(line, before, 'gap') > 0
  if (!isStart) return []
  const first = endOfAside(line, at, 'determiner') || at
  let end = first
  let isKnown = false
  let isCarrier = false
  for (; end < first + LONGEST_SUBJECT && isWho(sight, end); end += 1) {
    isKnown ||= isPerson(line, end)
    isCarrier ||= endOfAside(line, end, 'carrier') > 0
  }
  const doing = sayingWith(line, endOfAside(line, end, 'copula') || end, 'verb')?.sense.doing
  const doable = isCarrier ? DONE_BY_CARRIERS : isKnown ? DONE_BY_PERSONS : DONE_BY_ANYBODY
  if (end === first || doing === undefined || !doable.has(doing)) return []
  return [aside(end, COST.aside + COST.word * (end - at), null)]
}

function isWho(sight: Sight, at: number): boolean {
  const { line } = sight
  if (sayingWith(line, at, 'verb') !== undefined || endOfHarmless(sight, at) === 0) return false
  return isForeign(line, at) || isPerson(line, at)
}

function isPerson(line: Line, at: number): boolean {
  return PERSONS.some(kind => endOfAside(line, at, kind) > 0)
}

/** "has makeup all over the collar", "cut by rats", "water damage": what made goods worthless. */
function fatesAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  if (at === 0) return []
  const harm = endOfAside(line, at, 'harm')
  const copula = endOfAside(line, at, 'copula')
  const found = harm === 0 ? [] : [aside(harm, COST.aside, SPOILT)]
  if (harm === 0 && copula === 0) return found
  const end = endOfRun(sight, harm || copula)
  if (end > (harm || copula) && isBroken(line, end)) found.push(aside(end, COST.aside + COST.word * (end - at), SPOILT))
  return found
}
