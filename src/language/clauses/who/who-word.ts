import type { PlainKind } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'
import { isDayWord } from '../segments/dates.ts'

/** No word of these kinds is said of somebody. */
const OTHERWISE: readonly PlainKind[] = [
  'vague',
  'gap',
  'stop',
  'correction',
  'slip',
  'instead',
  'but',
  'free',
  'total',
  'each',
  'dozen',
  'remaining',
  'wanted',
  'reason',
]
/** Words that make something else of what somebody did. */
const TURNING = ['undoing', 'told', 'habitual', 'loaned'] as const
const NAME_MARKS = "&.'-"

/** May the token be a word of somebody's name, or of what they are called: no number, no verb, nothing that denies? */
export function isWhoWord(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'number') return false
  if (token.kind === 'mark') return NAME_MARKS.includes(token.text) && line.tokens[at + 1]?.kind === 'word'
  if (numberAt(line, at) !== undefined || sayingWith(line, at, 'marker') !== undefined) return false
  if (sayingWith(line, at, 'verb')?.end === at + 1) return false
  if (TURNING.some(kind => endOfAside(line, at, kind) > 0) || isDayWord(line, at)) return false
  if (endOfPlain(line, at, 'payment') > 0) return false
  return !OTHERWISE.some(kind => endOfPlain(line, at, kind) === at + 1)
}
