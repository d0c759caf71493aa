import type { Sight } from '../context.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { resembling } from '../names/near.ts'
import { endOfPlain, isMark, sayingWith } from '../text/line.ts'
import { numberAt } from '../values/number.ts'

/** Words about an entry that are kept as they were said. */
export interface RemarkSaid {
  readonly end: number
  readonly cost: number
  /** Of what it may be said; null: of anything. */
  readonly doings: ReadonlySet<Doing> | null
  readonly isReason: boolean
  /** It names who brought the goods: "Metro" in "Metro delivered 12 cola". */
  readonly isBringer?: boolean
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
const COST = { tail: 2, word: 0.5 } as const

/** "(motor defect)", or ", leaking badly" behind what was thrown away or given back: words that name nothing. */
export function tailsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const isBracket = isMark(line, at, '(')
  const isTail = isMark(line, at, ',') || (isMark(line, at, '-') && !line.tokens[at + 1]?.glued)
  if (!isBracket && !isTail) return []
  const words: string[] = []
  let end = at + 1
  while (end < line.tokens.length && words.length <= LONGEST_TAIL && isTailWord(sight, end)) {
    words.push(line.tokens[end]?.text ?? '')
    end += 1
  }
  const isEnded = isBracket ? isMark(line, end, ')') : end === line.tokens.length || endOfPlain(line, end, 'stop') > 0
  if (words.length === 0 || !isEnded || resembling(words, sight.names.index).length > 0) return []
  const cost = COST.tail + COST.word * words.length
  return [{ end: isBracket ? end + 1 : end, cost, doings: isBracket ? null : TAIL_OF, isReason: true }]
}

function isTailWord(sight: Sight, at: number): boolean {
  const { line } = sight
  if (line.tokens[at]?.kind !== 'word' || sight.names.knows(at) || numberAt(line, at) !== undefined) return false
  return (
    sayingWith(line, at, 'marker') === undefined &&
    endOfPlain(line, at, 'vague') === 0 &&
    endOfPlain(line, at, 'stop') === 0
  )
}
