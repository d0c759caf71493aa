import type { Sight } from '../context.ts'
import { englishTakingBack, type TakingBackWords } from '../lexicon/en/amend/taking-back.ts'
import { DISTANCE } from '../names/span.ts'
import type { LineReading } from '../reading.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'
import { endOfSaying, holdsSaying, type Sayings, sayingsOf } from '../text/sayings.ts'
import { tokenise } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { type EntryMeant, entryMeantAt } from './entry-meant.ts'

const BARE_UNDO =
  /^\W*(?:(?:please|pls)\s+)?(?:undo|revert|reverse)(?:\s+(?:it|that|this))?(?:\s+(?:please|pls))?\W*$/iu
const SAYINGS = Object.fromEntries(
  Object.entries(englishTakingBack).map(([kind, list]) => [kind, sayingsOf(list)]),
) as { readonly [Kind in keyof TakingBackWords]: Sayings }

const APART = ',.!-;:('
const LONGEST_INTRODUCTION = 4

type Verb = 'undo' | 'cancel' | 'ignore' | 'goods'

interface Wish {
  readonly verb: Verb
  readonly meant: EntryMeant | undefined
  readonly from: number
  readonly end: number
}

/**
 * "undo that, she changed her mind", "last entry cancel pls": the wish to take an entry back, with any reason around it.
 * A reason that holds a number, or a product with something that happened to it, is none: then more is meant than that.
 */
export function readUndoWish(
  text: string,
  sight: Sight,
  isOverheard: boolean,
  previous: Sight | undefined,
): Extract<LineReading, { kind: 'phrase' }> | undefined {
  const { line } = sight
  if (line.tokens.at(-1)?.text === '?' && endOfPlain(line, 0, 'request') === 0) return undefined
  for (let at = 0; at < line.tokens.length; at += 1) {
    const wish = wishAt(line, at)
    if (wish === undefined || namesProduct(sight, wish.from, wish.end, DISTANCE.whole)) continue
    const front = frontOf(sight, wish.from)
    if (front === undefined || !isPlain(wish, front, line, isOverheard) || !isReason(sight, wish, previous)) continue
    return { kind: 'phrase', text, command: 'undo', slots: wish.meant?.slots ?? {} }
  }
  return undefined
}

/** Does the wish say "undo" itself? Other words may as well leave a question. */
export function saysUndo(text: string): boolean {
  const line = tokenise(text)
  return holdsSaying(line, 0, line.tokens.length, SAYINGS.undo)
}

/** "undo", "undo it", and no more: which entry is not said. */
export function saysBareUndo(text: string): boolean {
  return BARE_UNDO.test(text)
}

/** Where a wish to take back what was just said ends that begins at a token; 0 if none does, or if it names something else. */
export function endOfWish(line: Line, at: number): number {
  const wish = wishAt(line, at)
  if (wish === undefined) return 0
  const { meant, verb, from, end } = wish
  if (from !== at || (meant === undefined && verb === 'ignore')) return 0
  if (verb === 'goods') return 0
  return meant === undefined || (meant.kind !== 'trade' && Object.keys(meant.slots).length === 0) ? end : 0
}

function wishAt(line: Line, at: number): Wish | undefined {
  const { length } = line.tokens
  for (const verb of ['undo', 'cancel', 'ignore', 'goods'] as const) {
    const end = endOfSaying(line, at, length, SAYINGS[verb])
    if (end === 0) continue
    const meant = entryMeantAt(line, end)
    return { verb, meant, from: at, end: meant?.end ?? end }
  }
  return apartAt(line, at) ?? behindAt(line, at)
}

/** "take that one back". */
function apartAt(line: Line, at: number): Wish | undefined {
  const { length } = line.tokens
  const take = endOfSaying(line, at, length, SAYINGS.take)
  const meant = take > 0 ? entryMeantAt(line, take) : undefined
  const end = meant === undefined ? 0 : endOfSaying(line, meant.end, length, SAYINGS.back)
  return end > 0 ? { verb: 'cancel', meant, from: at, end } : undefined
}

/** "last entry cancel": the verb stands behind what it takes back. */
function behindAt(line: Line, at: number): Wish | undefined {
  const { length } = line.tokens
  const meant = entryMeantAt(line, at)
  if (meant === undefined || meant.kind === 'bare' || meant.kind === 'trade') return undefined
  const start = endOfPlain(line, meant.end, 'polite') || meant.end
  const end = endOfSaying(line, start, length, SAYINGS.undo) || endOfSaying(line, start, length, SAYINGS.cancel)
  return end > 0 ? { verb: 'cancel', meant, from: at, end } : undefined
}

/** Is it clear that an entry is meant, and not goods, an order or talk? */
function isPlain({ verb, meant, end }: Wish, front: Front, line: Line, isOverheard: boolean): boolean {
  if (meant === undefined) {
    const next = line.tokens[end]?.text ?? ','
    const isSpoken = endOfSaying(line, end, line.tokens.length, SAYINGS.particles) === line.tokens.length
    const isLast = APART.includes(next) || isSpoken || endOfPlain(line, end, 'polite') > 0
    return isLast && !isOverheard && (verb === 'undo' || (verb !== 'goods' && front === 'reason'))
  }
  const isGoods = end < line.tokens.length || endOfSaying(line, end - 1, end, SAYINGS.surely) === 0
  if (verb === 'goods' && isGoods) return false
  if (meant.kind === 'trade') return verb === 'undo'
  if (verb === 'ignore' && meant.kind === 'bare') return !isOverheard && line.tokens[end - 1]?.text !== 'it'
  return true
}

/** What stands in front of a wish: nothing that matters, or why it is wished. */
type Front = 'empty' | 'reason'

function frontOf(sight: Sight, at: number): Front | undefined {
  const { line } = sight
  let start = at
  let isApart = false
  let isSorry = false
  for (let from = introductionBefore(line, start); from >= 0; from = introductionBefore(line, start)) {
    isApart ||= line.tokens[from]?.kind === 'mark' || endOfPlain(line, from, 'polite') === start
    isSorry ||= endOfPlain(line, from, 'correction') === start
    start = from
  }
  if (start === 0) return isSorry ? 'reason' : 'empty'
  const tells = holdsSaying(line, 0, at, SAYINGS.because) && !holdsSaying(line, 0, start, SAYINGS.unsure)
  const isClear = isApart && tells && !holdsNumber(line, 0, start) && !namesProduct(sight, 0, start, DISTANCE.part)
  return isClear && endOfPlain(line, 0, 'asking') === 0 ? 'reason' : undefined
}

/** Where a saying begins that ends right in front of a token and only leads up to the wish; -1 if there is none. */
function introductionBefore(line: Line, at: number): number {
  const last = line.tokens[at - 1]
  if (last?.kind === 'mark') return APART.includes(last.text) ? at - 1 : -1
  for (let from = Math.max(0, at - LONGEST_INTRODUCTION); from < at; from += 1) {
    const isKnown = (['polite', 'correction', 'request'] as const).some(kind => endOfPlain(line, from, kind) === at)
    if (isKnown || endOfSaying(line, from, at, SAYINGS.wishing) === at) return from
  }
  return -1
}

/** Is what stands behind the wish nothing, or why it is wished? */
function isReason(sight: Sight, { meant, end }: Wish, previous: Sight | undefined): boolean {
  const { line } = sight
  const { length } = line.tokens
  // "take that off the list": the last word of the wish is the first of where it stands.
  let at = endOfSaying(line, end, length, SAYINGS.books) || endOfSaying(line, end - 1, length, SAYINGS.books) || end
  at = endOfSaying(line, at, length, SAYINGS.particles) || at
  while (at < length && APART.includes(line.tokens[at]?.text ?? ' ')) at += 1
  const isApart = at > end
  for (let next = endOfPlain(line, at, 'polite'); next > 0; next = endOfPlain(line, at, 'polite')) at = next
  while (at < length && line.tokens[at]?.kind === 'mark') at += 1
  if (at >= length) return true
  const isJoined = endOfSaying(line, at, length, SAYINGS.joining) > 0
  if (isJoined || holdsSaying(line, at, length, SAYINGS.unsure) || holdsSaying(line, at, length, SAYINGS.partly))
    return false
  if (!isApart && at === end && !mayFollow(line, at, meant)) return false
  return !holdsNumber(line, at, length) && !tellsOfProduct(sight, at, isApart) && !namesOther(sight, at, previous)
}

/** Behind "that" without a comma, a noun would be what is meant: "that pallet". */
function mayFollow(line: Line, at: number, meant: EntryMeant | undefined): boolean {
  if (meant?.kind === 'named') return true
  const { length } = line.tokens
  if (endOfSaying(line, at, length, SAYINGS.reasons) > 0) return true
  return line.tokens[at - 1]?.text === 'it' && endOfSaying(line, at, length, SAYINGS.persons) > 0
}

function holdsNumber(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isCounted = line.tokens[at]?.kind === 'number' || endOfPlain(line, at, 'vague') > 0
    if (isCounted) return true
    const isOne = line.tokens[at]?.text === 'one' && endOfSaying(line, at - 1, to, SAYINGS.beforeOne) === at
    if (!isOne && line.tokens[at]?.kind === 'word' && numberAt(line, at) !== undefined) return true
  }
  return false
}

/** A product right behind the wish, or one with a verb, is more than a reason. */
function tellsOfProduct(sight: Sight, from: number, isApart: boolean): boolean {
  const { line } = sight
  const { length } = line.tokens
  if (!namesProduct(sight, from, length, DISTANCE.part)) return false
  const says = line.tokens.some((_, at) => at >= from && sayingWith(line, at, 'verb') !== undefined)
  const puts = line.tokens.some(
    (_, at) => at >= from && (['make', 'correction', 'instead'] as const).some(kind => endOfPlain(line, at, kind) > 0),
  )
  return says || puts || (!isApart && namesProduct(sight, from, from + 1, DISTANCE.part))
}

/** "cancel that she said blueberry", of muffins of another kind: what is told may be what is right. */
function namesOther({ line, names }: Sight, from: number, previous: Sight | undefined): boolean {
  if (previous === undefined) return false
  const known = new Set(
    previous.line.tokens.flatMap((_, at) =>
      previous.names.at(at).flatMap(({ kind, products }) => (kind === 'one' ? products : [])),
    ),
  )
  return line.tokens.some(
    (_, at) =>
      at >= from &&
      names
        .at(at)
        .some(
          ({ kind, distance, products }) =>
            kind === 'one' && distance <= DISTANCE.part && products.some(product => !known.has(product)),
        ),
  )
}

function namesProduct({ names }: Sight, from: number, to: number, within: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (names.at(at).some(({ kind, distance }) => kind === 'one' && distance <= within)) return true
  }
  return false
}
