import type { Sight } from '../../context.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, type Line, sayingWith } from '../../text/line.ts'
import { numberAt } from '../../values/number.ts'
import { endOfHarmless } from './aside-words.ts'
import type { RemarkSaid } from './tails.ts'

/** More than what a polite word costs, less than any other remark. */
const COST = { heading: 0.6, word: 0.3 } as const
const LONGEST = 2
/** Letters of the shortest word whose likeness to a word of a name, or to one that denies, tells something. */
const LEAST_LIKE = 4
/** What is plainly over when it is told. */
const DONE: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive', 'use', 'waste', 'count', 'take'])
const RECEIVED: ReadonlySet<Doing> = new Set<Doing>(['receive'])
/** Words without a vowel stand for others: "dnt", "nt", "shd". */
const HAS_VOWEL = /[aeiouy]/u

/**
 * One or two words that nobody knows in front of an entry with a verb of its own, which address somebody or head it: "dada 1
 * carton maggi came", "overnight: 3 croissants sold", "crisps delivery 24 ready salted".
 */
export function headingsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  if (!isStart(sight.line, at)) return []
  return [...groupsAt(sight, at), ...addressesAt(sight, at)]
}

function heading(from: number, end: number, doings: ReadonlySet<Doing>): RemarkSaid {
  return { end, cost: COST.heading + COST.word * (end - from), doings, isReason: false, isAside: true }
}

/** Does nothing stand before the token but what is polite or void? */
function isStart(line: Line, at: number): boolean {
  for (let before = 0; before < at; ) {
    if (endOfPlain(line, before, 'request') > 0) return false
    const void_ = line.tokens[before]?.kind === 'mark' ? before + 1 : 0
    const end = endOfPlain(line, before, 'polite') || endOfPlain(line, before, 'filler') || void_
    if (end === 0) return false
    before = end
  }
  return true
}

/** "crisps delivery", "soft drinks delivery": the kind of what came, where no product is called so. */
function groupsAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const end = endOfAside(line, at, 'goods-group')
  const verb = end === 0 ? undefined : sayingWith(line, end, 'verb')
  if (verb === undefined || verb.sense.doing !== 'receive' || verb.sense.casual) return []
  return isOfName(sight, at, end) ? [] : [heading(at, end, RECEIVED)]
}

function addressesAt(sight: Sight, at: number): readonly RemarkSaid[] {
  const { line } = sight
  const found: RemarkSaid[] = []
  const known = endOfAside(line, at, 'heading')
  let end = known
  if (end === 0) for (end = at; end < at + LONGEST && isUnknown(sight, end); ) end += 1
  if (end === at || (known > 0 && isOfName(sight, at, known))) return found
  const isMarked = isMark(line, end, ':') || isMark(line, end, ',') || isMark(line, end, '-')
  const start = isMarked ? end + 1 : end
  // Words of all tongues that nobody lists may mean "almost" and "not", too: what they are set off by a mark, they head.
  const isFirst = known > 0 && isMarked && sayingWith(line, start, 'verb') !== undefined
  const isCounted = (known > 0 || isMarked) && numberAt(line, start) !== undefined
  const isEntry = (isFirst || isCounted) && holdsDone(line, start)
  if (isEntry) found.push(heading(at, end, DONE))
  return found
}

function isOfName({ names }: Sight, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (names.knows(at)) return true
  return false
}

/** A word of no product, like none and like nothing that denies, doubts or puts off. */
function isUnknown(sight: Sight, at: number): boolean {
  const { line, names } = sight
  const word = line.tokens[at]?.text ?? ''
  if (!isForeign(line, at) || endOfHarmless(sight, at) !== at + 1) return false
  if (endOfAside(line, at, 'not-heading') > 0 || !HAS_VOWEL.test(word) || word.endsWith('ing')) return false
  return word.length < LEAST_LIKE || (!names.resembles(at) && !isLikeMarker(line, word))
}

/** "almst", "neraly": one slip away from a word that makes something else of the entry. */
function isLikeMarker(line: Line, word: string): boolean {
  for (const marker of line.words.markers) if (isOneSlip(word, marker)) return true
  return false
}

/** Do the words differ by one letter left out, too much or wrong, or by two neighbours that changed places? */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const [rest, more] = [one.slice(from), other.slice(from)]
  const isSwapped = rest[0] === more[1] && rest[1] === more[0] && rest.slice(2) === more.slice(2)
  return isSwapped || rest.slice(1) === more.slice(1) || rest.slice(1) === more || rest === more.slice(1)
}

/** Does a verb that says what was done stand there? */
function holdsDone(line: Line, from: number): boolean {
  for (let at = from; at < line.tokens.length; at += 1) {
    const verb = sayingWith(line, at, 'verb')?.sense
    if (verb !== undefined && !verb.weak && DONE.has(verb.doing)) return true
  }
  return false
}
