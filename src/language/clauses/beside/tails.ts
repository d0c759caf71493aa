import type { Sight } from '../../context.ts'
import type { Doing, PlainKind } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { beginsAny, endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'
import { dayAt } from '../segments/dates.ts'

/** Words about an entry that are kept as they were said. */
export interface RemarkSaid {
  readonly end: number
  readonly cost: number
  /** Of what it may be said; null: of anything. */
  readonly doings: ReadonlySet<Doing> | null
  readonly isReason: boolean
  /** It names who brought the goods: "Metro" in "Metro delivered 12 cola". */
  readonly isBringer?: boolean
  /** It stands beside the entry and tells nothing of it. */
  readonly isAside?: boolean
}

const TAIL_OF: ReadonlySet<Doing> = new Set<Doing>([
  'waste',
  'use',
  'customer-return',
  'supplier-return',
  'return',
  'give',
  'send',
])
const LONGEST_TAIL = 6
const LONGEST_VERB = 3
const COST = { tail: 2, word: 0.5 } as const

/** What says more of the goods than a remark may. */
const TELLING: ReadonlySet<PlainKind> = new Set<PlainKind>([
  'free',
  'half-price',
  'off',
  'total',
  'each',
  'payment',
  'remaining',
  'dozen',
])

/** What may stand in talk. */
const VOID: ReadonlySet<PlainKind> = new Set<PlainKind>([
  'talk',
  'about-trade',
  'function',
  'filler',
  'polite',
  'link',
  'day',
])

/** "(motor defect)", ", leaking badly", "spoiled rain water came in", ", raining again": words that name nothing. */
export function tailsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  if (isMark(line, at, '(')) {
    const end = endOfWords(sight, at + 1)
    return isMark(line, end, ')') ? remarked(sight, at + 1, end, end + 1, null) : []
  }
  const isTail = isMark(line, at, ',') || (isMark(line, at, '-') && !line.tokens[at + 1]?.glued)
  const from = isTail ? at + 1 : at
  if (!isTail && !isBehindWaste(sight, at)) return at === 0 ? talkInFront(sight) : []
  const end = endOfWords(sight, from)
  if (!isEnd(sight, end) && (isTail || endOfPlain(line, end, 'reason') === 0)) return []
  if (!isTail && holdsVerb(sight, from, end, true)) return []
  return isTail && isTalk(sight, from, end) ? [talk(from, end)] : remarked(sight, from, end, end, TAIL_OF)
}

/** "slow day, sold 2 soap": talk in front of what was done. */
function talkInFront(sight: Sight): readonly RemarkSaid[] {
  const mark = sight.line.tokens.findIndex(({ kind }) => kind !== 'word')
  const end = isMark(sight.line, mark, ',') ? endOfWords(sight, 0) : 0
  return end > 0 && isMark(sight.line, end, ',') && isTalk(sight, 0, end) ? [talk(0, end)] : []
}

function talk(from: number, end: number): RemarkSaid {
  return { end, cost: COST.tail + COST.word * (end - from), doings: null, isReason: true }
}

function remarked(
  sight: Sight,
  from: number,
  to: number,
  end: number,
  doings: ReadonlySet<Doing> | null,
): readonly RemarkSaid[] {
  if (to <= from) return []
  for (let at = from; at < to; at += 1) if (sight.names.resembles(at)) return []
  return [{ end, cost: COST.tail + COST.word * (to - from), doings, isReason: true }]
}

/** Where the words end that are no part of an entry, from this token on. */
function endOfWords(sight: Sight, from: number): number {
  let end = from
  while (end < sight.line.tokens.length && end - from <= LONGEST_TAIL && isTailWord(sight, end)) end += 1
  return end
}

function isTailWord(sight: Sight, at: number): boolean {
  const { line } = sight
  if (line.tokens[at]?.kind !== 'word' || sight.names.knows(at) || numberAt(line, at) !== undefined) return false
  return (
    endOfAside(line, at, 'doubtful') === 0 &&
    sayingWith(line, at, 'marker') === undefined &&
    endOfPlain(line, at, 'vague') === 0 &&
    endOfPlain(line, at, 'stop') === 0
  )
}

function isEnd({ line }: Sight, at: number): boolean {
  return at === line.tokens.length || endOfPlain(line, at, 'stop') > 0
}

/** "2 milk spoiled", behind the last word of the verb. */
function isBehindWaste({ line }: Sight, at: number): boolean {
  for (let from = Math.max(1, at - LONGEST_VERB); from < at; from += 1) {
    const verb = sayingWith(line, from, 'verb')
    if (verb?.end === at && verb.sense.doing === 'waste') return true
  }
  return false
}

/**
 * Is it of the weather or of trade, and of nothing that an entry tells: no verb of stock, no price, no other day? A word
 * that the lexicon does not know may name goods: "cold coffee".
 */
function isTalk(sight: Sight, from: number, to: number): boolean {
  const { line } = sight
  let isSaid = false
  for (let at = from; at < to; at += 1) {
    isSaid ||= endOfPlain(line, at, 'talk') > 0
    if (!beginsAny(line, at, VOID) || beginsAny(line, at, TELLING)) return false
    const day = dayAt(sight, at)?.day
    if (day !== undefined && (day.kind !== 'day' || day.date !== sight.today)) return false
  }
  return isSaid && !holdsVerb(sight, from, to, false)
}

/** Does a verb of stock stand there? One that is said of all kinds of things ("came in") may be allowed. */
function holdsVerb({ line }: Sight, from: number, to: number, mayBeCasual: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const verb = sayingWith(line, at, 'verb')?.sense
    if (verb !== undefined && !(mayBeCasual && verb.casual)) return true
  }
  return false
}
