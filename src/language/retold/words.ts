import { isDayWord } from '../clauses/dates.ts'
import { priceIn, quantitiesIn, type Sight } from '../context.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { numberAt } from '../values/number.ts'

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

/** Does a quantity, or "a", begin here? */
export function isCounted(sight: Sight, at: number): boolean {
  return quantitiesIn(sight, at).length > 0
}

/** Where the mark that parts a heading from what it heads ends; the token itself where there is none. */
export function passMark(line: Line, at: number): number {
  return isMark(line, at, ':') || isMark(line, at, '-') || isMark(line, at, ',') ? at + 1 : at
}

/** Is money told behind a token, or that it was paid, or will be? */
export function isPaidFor(sight: Sight, from: number): boolean {
  const { line } = sight
  return line.tokens.some((token, at) => {
    if (at < from) return false
    const price = priceIn(sight, at)
    const isOfName = price?.meaning.kind === 'unclear' && sight.names.knows(at)
    const isPriced =
      price !== undefined && !isOfName && price.meaning.kind !== 'number' && price.meaning.kind !== 'free'
    return isPriced || token.text === 'paid' || isPayment(line, at)
  })
}

function isPayment(line: Line, at: number): boolean {
  return (['payment', 'credit', 'paid-by'] as const).some(kind => endOfPlain(line, at, kind) > 0)
}

/** Was it taken on credit, as is said behind a token? */
export function isOnCredit({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => at >= from && endOfPlain(line, at, 'credit') > 0)
}
