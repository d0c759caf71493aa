import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import type { PlainKind } from '../../lexicon/lexicon.ts'
import { mayBeKeyword } from '../../repair/keywords.ts'
import { endOfAside } from '../../text/asides.ts'
import { beginsAny, endOfPlain, isForeign, type Line, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'
import { dayAt } from '../segments/dates.ts'
import { endOfLate } from './late.ts'

const MARKS = `'"()-&/:~*_^;<>`
const LETTERS: ReadonlySet<string> = new Set(['a', 'i', 'u'])
const LONGEST_ADVERB_STEM = 2
const LONGEST_THEN = 4
const LONGEST_DAY_BEFORE = 3

/** Words of these kinds say something of the quantity, the price, the day or the truth of an entry. */
const TELLING: ReadonlySet<PlainKind> = new Set<PlainKind>([
  'vague',
  'correction',
  'slip',
  'instead',
  'free',
  'off',
  'half-price',
  'each',
  'total',
  'rate',
  'open-rate',
  'remaining',
  'dozen',
  'pair',
  'label',
  'but',
  'wanted',
])
const DOUBTFUL: readonly AsideKind[] = ['undoing', 'joining', 'attribute']
const LONGEST_FUNCTION_WORD = 5
/** Letters of the shortest word of which it tells something to resemble a word of a name. */
const LEAST_LIKE = 5

/**
 * Where the saying or word at a token ends that may stand beside an entry without a say in it: no number, no word of any
 * product or like one, no verb of stock, nothing that denies, intends, asks, corrects or tells kinds apart. 0 if it may not.
 */
export function endOfHarmless(sight: Sight, at: number): number {
  const { harmless } = sight.kept
  const found = harmless[at] ?? findHarmless(sight, at)
  harmless[at] = found
  return found
}

function findHarmless(sight: Sight, at: number): number {
  const { line } = sight
  const saying = endOfLate(line, at) || endOfAside(line, at, 'harmless') || endOfAside(line, at, 'unpaid')
  const bargain = endOfAside(line, at, 'bargain')
  if (saying > 0 && saying >= bargain) return saying
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'number') return 0
  if (token.kind === 'mark') return MARKS.includes(token.text) ? at + 1 : 0
  if (bargain > 0 && !knowsAny(sight, at, bargain)) return bargain
  const polite = endOfPlain(line, at, 'polite') || endOfPlain(line, at, 'payment')
  if (endOfPlain(line, at, 'refunded') > 0) return 0
  if (polite > 0 && !knowsAny(sight, at, polite)) return polite
  return isPlainWord(sight, at, token.text) ? at + 1 : 0
}

function isPlainWord(sight: Sight, at: number, word: string): boolean {
  const { line, names } = sight
  if (word.length === 1 && !LETTERS.has(word)) return false
  const isFunction = word.length <= LONGEST_FUNCTION_WORD && endOfPlain(line, at, 'function') > 0
  if (!isFunction && names.knows(at)) return false
  if (numberAt(line, at) !== undefined || isUnit(line, at)) return false
  if (line.sayings[at]?.some(({ senses }) => senses.verb !== undefined)) return false
  if (line.sayings[at]?.some(({ senses }) => senses.marker !== undefined)) return isOfThen(line, at)
  if (endOfAside(line, at, 'day-own') > 0) return false
  if (DOUBTFUL.some(kind => endOfAside(line, at, kind) > 0))
    return endOfAside(line, at + 1, 'person') > 0 && isAttributeOnly(line, at)
  if (beginsAny(line, at, TELLING) || makesAnother(line, at) || tellsDay(sight, at)) return false
  if (!isForeign(line, at)) return true
  return !isAdverb(line, at, word) && !mayBeKeyword(word) && (word.length < LEAST_LIKE || !names.resembles(at))
}

/** "when" in "when power was out" tells of what was then, not of what may come. */
function isOfThen(line: Line, at: number): boolean {
  if (endOfAside(line, at, 'when') !== at + 1) return false
  for (let then = at + 1; then <= at + LONGEST_THEN; then += 1) {
    const isPast = isForeign(line, then) && line.tokens[then]?.text.endsWith('ed')
    if (isPast || endOfAside(line, then, 'past') > 0) return true
  }
  return false
}

/** May the word make another day of it? "morning" alone does not, "yesterday morning" does. */
function tellsDay(sight: Sight, at: number): boolean {
  const { line, today } = sight
  if (endOfPlain(line, at, 'day') === 0) return false
  if (endOfAside(line, at, 'day-part') === 0) return true
  for (let from = Math.max(0, at - LONGEST_DAY_BEFORE); from <= at; from += 1) {
    const found = dayAt(sight, from)
    if (found !== undefined && found.end > at && (found.day.kind !== 'day' || found.day.date !== today)) return true
  }
  return false
}

/** "regular" in "regular customer" is said of the customer. */
function isAttributeOnly(line: Line, at: number): boolean {
  return endOfAside(line, at, 'undoing') === 0 && endOfAside(line, at, 'joining') === 0
}

function knowsAny({ names }: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (names.knows(at)) return true
  return false
}

function isUnit(line: Line, at: number): boolean {
  return (['measure', 'pack', 'major', 'minor'] as const).some(key => sayingWith(line, at, key) !== undefined)
}

/** "it was lifebuoy" says what else was meant. */
function makesAnother(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'make') > at + 1
}

/** "hardly", "partially": an adverb that nobody knows may turn what was done around. */
function isAdverb(line: Line, at: number, word: string): boolean {
  if (!word.endsWith('ly') || word.length <= LONGEST_ADVERB_STEM + 2) return false
  return endOfAside(line, at, 'kin') === 0 && endOfAside(line, at, 'person') === 0
}
