import { amended, isContrast } from './amend/contrast.ts'
import { isPointedAt, isSized, type Kernel, kernelsOf, takenBackAt } from './amend/kernel.ts'
import { isWrongPrice, withMoney } from './amend/money.ts'
import { itemOf, namedAt } from './amend/named.ts'
import { plainlyDone } from './amend/plainly.ts'
import { withNearPrice } from './amend/price-or-count.ts'
import { withShare } from './amend/share.ts'
import { withSibling } from './amend/sibling.ts'
import { amendmentUnsure } from './amend/unsure.ts'
import type { Right } from './amend/words.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { englishAmend } from './lexicon/en/amend/amend.ts'
import { type ReadLine, readLine, sightOf } from './line.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain, isForeign, sayingWith } from './text/line.ts'
import { endOfSaying, holdsSaying, sayingsOf } from './text/sayings.ts'
import { saidBetween } from './text/tokens.ts'

const ANEW = sayingsOf(englishAmend.anew)
/** Tokens of the longest line that corrects anything. */
const LONGEST_CORRECTION = 30
const EXPECTED = sayingsOf(englishAmend.expected)
const EXPECTED_THEN = sayingsOf(englishAmend.expectedThen)
const SLIPPED = sayingsOf(englishAmend.slipped)
const ACTUALLY = sayingsOf(englishAmend.actually)
const NOT_RIGHT = sayingsOf(englishAmend.notRight)
const PARTLY = sayingsOf(englishAmend.partly)
const IN_ALL = sayingsOf(englishAmend.inAll)
const NO_THE = sayingsOf(englishAmend.noThe)
const LONGEST_STRANGER = 5
const MOST_STRANGERS = 2

type Amendment = Extract<LineReading, { kind: 'amend' }>

/**
 * Reads "sorry 4 not 3", "make that 5", "no, sugar" as what the line before should have been; undefined if it is no
 * correction, or not of one thing only, or if the line so corrected could not be read.
 */
export function readAmendment(
  text: string,
  read: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): Amendment | undefined {
  const { previousLine } = context
  if (previousLine === undefined || read.sight.line.tokens.length > LONGEST_CORRECTION) return undefined
  const kernels = kernelsOf(read.sight)
  if (isOwnPhrase(read.reading, kernels)) return undefined
  if (read.reading.kind === 'clauses' && isCounted(read.reading)) {
    if (!kernels.some(kernel => kernel.isSure) || !isSaidAgain(read.reading, readLine(previousLine, grammar, context)))
      return undefined
    return context.isOverheard ? undefined : { kind: 'amend', text, line: text, asks: [text] }
  }
  const previous = readLine(previousLine, grammar, context)
  const found =
    amendmentIn(text, kernels, previous, grammar, context) ??
    amendmentOfPlain(text, kernels, previous, grammar, context) ??
    amendmentBehindNo(text, read.sight, grammar, context)
  if (found !== undefined) return found
  const unsure = amendmentUnsure(text, kernels, previous, grammar, context)
  if (unsure !== undefined || !kernels.some(kernel => kernel.isSure)) return unsure
  const anew = entryAnew(kernels, previous, grammar, context)
  if (anew !== undefined) return context.isOverheard ? undefined : { kind: 'amend', text, line: anew, asks: [anew] }
  const known = withoutStrangers(read.sight)
  const again = known === undefined ? [] : kernelsOf(sightOf(known, context))
  const guessed = amendmentIn(text, again, previous, grammar, context)
  return guessed === undefined || context.isOverheard ? undefined : { ...guessed, asks: [guessed.line] }
}

/** The same of the line before as it is said plainly, where it was understood by that alone. */
function amendmentOfPlain(
  text: string,
  kernels: readonly Kernel[],
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): Amendment | undefined {
  if (!kernels.some(({ isSure }) => isSure)) return undefined
  const done = plainlyDone(previous)
  const plain = done === undefined ? undefined : readLine(`${done.verb} ${done.goods}`, grammar, context)
  return plain === undefined ? undefined : amendmentIn(text, kernels, plain, grammar, context)
}

/** "no the large one", of what was no large one: as behind a comma. */
function amendmentBehindNo(
  text: string,
  { line }: Sight,
  grammar: Grammar,
  context: ReadingContext,
): Amendment | undefined {
  const { length } = line.tokens
  if (endOfSaying(line, 0, length, NO_THE) === 0) return undefined
  const said = `${saidBetween(line, 0, 1)}, ${saidBetween(line, 1, length)}`
  const found = readAmendment(said, readLine(said, grammar, context), grammar, context)
  return found === undefined ? undefined : { ...found, text }
}

function amendmentIn(
  text: string,
  kernels: readonly Kernel[],
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): Amendment | undefined {
  for (const kernel of kernels) {
    const lines = amendedLines(kernel, previous, grammar, context).filter(
      line =>
        line !== previous.sight.line.clean && readLine(line, grammar, context).reading.kind === previous.reading.kind,
    )
    const [line, other] = lines
    if (line === undefined) continue
    const isDoubtful = kernel.isDoubtful || isOwed(kernel, previous)
    if (other === undefined && !isDoubtful && !(kernel.isTold && namesAny(kernel))) return { kind: 'amend', text, line }
    return context.isOverheard ? undefined : { kind: 'amend', text, line, asks: lines }
  }
  return undefined
}

/** "should have been 12" of what came in: so many may have been ordered. "Should be 12 actually", "sorry should be 12": not. */
function isOwed({ sight, from, to }: Kernel, { reading }: ReadLine): boolean {
  const { line } = sight
  const { length } = line.tokens
  const isReceipt = reading.kind === 'clauses' && reading.clauses.every(({ move }) => move === 'receive')
  if (!isReceipt || !holdsSaying(line, 0, from, EXPECTED)) return false
  if (line.tokens.some((_, at) => at >= from && at < to && endOfPlain(line, at, 'each') > 0)) return true
  if (holdsSaying(line, 0, length, SLIPPED)) return false
  const isToBe = !holdsSaying(line, 0, length, EXPECTED_THEN)
  if (isToBe && isToldWrong(sight)) return false
  return !(isToBe && (holdsSaying(line, 0, length, ACTUALLY) || isContrast(sight, to, from)))
}

/** "wrong, should be 12": the entry is called wrong, and no delivery. */
function isToldWrong({ line }: Sight): boolean {
  const end = endOfSaying(line, 0, line.tokens.length, NOT_RIGHT)
  return end > 0 && (line.tokens[end]?.kind === 'mark' || endOfSaying(line, end, line.tokens.length, ANEW) > 0)
}

/** The lines that the line before may have to be, by what is right. */
function amendedLines(
  kernel: Kernel,
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): readonly string[] {
  const isReason = kernel.isTakenBack && (tellsWhatHappened(kernel) || isPartly(kernel))
  const corrects = (kernel.corrects && !isReason) || isContrast(kernel.sight, kernel.to) || isNamedContrast(kernel)
  const line =
    (corrects && !isWrongPrice(kernel) ? amendedLine(kernel, previous, grammar, context) : undefined) ??
    withMoney(kernel, previous, grammar, context) ??
    saidAnew(kernel, previous, grammar, context)
  // "no, 5 in all": so many were sold, or that was paid.
  const counted = isInAll(kernel) ? amended({ ...kernel, to: kernel.from + 1 }, previous) : undefined
  if (counted !== undefined && line !== undefined) return [counted, line]
  const share = line === undefined ? undefined : withShare(kernel, previous)
  if (line !== undefined && share !== undefined) return [share, line]
  const priced = corrects && line !== undefined ? withNearPrice(kernel, previous) : undefined
  if (line !== undefined && priced !== undefined && priced !== line) return [priced, line]
  const sibling = kernel.corrects ? numberedSibling(kernel, previous) : undefined
  if (sibling === undefined) return line === undefined || (isSized(kernel) && isNumber(kernel)) ? [] : [line]
  const isMeasured = kernel.to - kernel.from > 1
  return line === undefined || isMeasured || isPointedAt(kernel) ? [sibling] : [line, sibling]
}

/** "100ml", "the 75": the product that has that number in its name. */
function numberedSibling(kernel: Kernel, previous: ReadLine): string | undefined {
  const items = previous.path.filter(segment => segment.kind === 'item')
  const [item] = items
  if (item === undefined || items.length > 1 || !isNumber(kernel)) return undefined
  return withSibling(kernel, previous, item)
}

/** "cancel that, they were broken" tells why; "cancel that, it was a return" tells what is right. */
function tellsWhatHappened({ sight: { line }, from, to }: Kernel): boolean {
  if (endOfPlain(line, from, 'article') > 0) return false
  return line.tokens.some((_, at) => at >= from && at < to && sayingWith(line, at, 'verb') !== undefined)
}

function isPartly({ sight: { line } }: Kernel): boolean {
  return holdsSaying(line, 0, line.tokens.length, PARTLY)
}

function isInAll({ sight: { line }, from, to }: Kernel): boolean {
  return line.tokens[from]?.kind === 'number' && endOfSaying(line, from + 1, to, IN_ALL) === to
}

function isNumber({ sight: { line }, from }: Kernel): boolean {
  return line.tokens[from]?.kind === 'number'
}

function namesAny({ sight: { names }, from, to }: Kernel): boolean {
  for (let at = from; at < to; at += 1) if (names.at(at).length > 0) return true
  return false
}

/** "correction sold 5 soap": the whole entry, of the same product or of the same kind. */
function saidAnew(
  { sight }: Kernel,
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): string | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (previous.reading.kind !== 'clauses') return undefined
  const polite = endOfPlain(line, 0, 'correction') || endOfPlain(line, 0, 'polite')
  const end =
    endOfSaying(line, 0, length, ANEW) ||
    endOfSaying(line, polite, length, ANEW) ||
    takenBackAt(line, 0, length) ||
    takenBackAt(line, polite, length)
  if (end === 0) return undefined
  const start = line.tokens[end]?.kind === 'mark' ? end + 1 : end
  const said = saidBetween(line, start, length)
  const { reading } = readLine(said, grammar, context)
  if (reading.kind !== 'clauses') return undefined
  const moves = new Set(previous.reading.clauses.map(clause => clause.move))
  return reading.clauses.every(clause => moves.has(clause.move)) ? said : undefined
}

/** "no sorry sold 5 coke": an entry behind a word of correction may be in the place of the one before, or another one. */
function entryAnew(
  kernels: readonly Kernel[],
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): string | undefined {
  const sure = kernels.find(kernel => kernel.isSure)
  if (sure === undefined || previous.reading.kind !== 'clauses') return undefined
  const said = saidBetween(sure.sight.line, sure.from, sure.to)
  const { reading } = readLine(said, grammar, context)
  if (reading.kind !== 'clauses' || !isCounted(reading)) return undefined
  const moves = new Set(previous.reading.clauses.map(clause => clause.move))
  return reading.clauses.every(clause => moves.has(clause.move)) ? said : undefined
}

/** The line without the short words that nobody knows, which may be of another tongue; undefined if there are none. */
function withoutStrangers({ line, names }: Sight): string | undefined {
  const isStranger = (at: number): boolean => {
    const { length } = line.tokens[at]?.text ?? ''
    return isForeign(line, at) && length <= LONGEST_STRANGER && !names.knows(at)
  }
  const known = line.tokens.flatMap((_, at) => (isStranger(at) ? [] : [saidBetween(line, at, at + 1)]))
  const strangers = line.tokens.length - known.length
  return strangers > 0 && strangers <= MOST_STRANGERS ? known.join(' ') : undefined
}

/** "the soap was 4 not 3" corrects without a sorry. */
function isNamedContrast({ sight, from, to }: Right): boolean {
  const named = namedAt(sight, { from, to })
  return named !== undefined && isContrast(sight, to, named.from)
}

/** What is right of a product that is named in front is right of that product alone. */
function amendedLine(right: Right, previous: ReadLine, grammar: Grammar, context: ReadingContext): string | undefined {
  const { sight, to } = right
  const named = namedAt(sight, right)
  if (named === undefined) return amended(right, previous)
  const item = itemOf(named, previous)
  if (item === undefined) return undefined
  const isOnly = previous.path.filter(segment => segment.kind === 'item').length === 1
  if (isOnly) return amended({ ...right, from: named.from }, previous)
  const said = saidBetween(sight.line, named.from, to)
  const words = said.split(' ')
  const at = words.length > 1 ? 1 : words.length
  const whole = readLine([...words.slice(0, at), named.said, ...words.slice(at)].join(' '), grammar, context)
  return amended({ sight: whole.sight, from: 0, to: whole.sight.line.tokens.length }, previous)
}

/** Is it plainly something else? A phrase that only resembles a name is not, nor a name or a day behind a word of correction. */
export function isOwnPhrase(reading: LineReading, kernels: readonly Kernel[]): boolean {
  if (reading.kind !== 'phrase') return false
  const { product, products = product === undefined ? [] : [product], period, word } = reading.slots
  const [name] = products
  const named = name === undefined ? (period?.said ?? word) : name.kind === 'one' ? name.said : undefined
  if (named === undefined || products.length > 1) return products.length !== 1
  const isAll = ({ sight, from, to }: Kernel) => named.endsWith(saidBetween(sight.line, from, to))
  return !kernels.some(kernel => kernel.isSure && isAll(kernel))
}

/** Does it tell how many of anything? "My bad it was coke" does not, and tells nothing else by itself. */
function isCounted({ clauses }: Extract<LineReading, { kind: 'clauses' }>): boolean {
  return clauses.some(({ items }) => items.some(({ quantity }) => quantity !== null))
}

/** "i actually sold 12 gino", behind "sold 10 gino": the same was done with the same product, with another figure. */
function isSaidAgain(reading: LineReading, { reading: previous }: ReadLine): boolean {
  if (reading.kind !== 'clauses' || previous.kind !== 'clauses') return false
  const [clause, ...more] = reading.clauses
  const [item, ...others] = clause?.items ?? []
  if (clause === undefined || item === undefined || more.length + others.length > 0) return false
  const before = previous.clauses.filter(({ move }) => move === clause.move).flatMap(({ items }) => items)
  return before.some(
    ({ name }) => name.kind === 'one' && item.name.kind === 'one' && name.product === item.name.product,
  )
}
