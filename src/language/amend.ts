import { endOfLeads, isPointedAt, isSized, type Kernel, kernelsOf } from './amend/kernel.ts'
import { withMoney } from './amend/money.ts'
import { itemOf, namedAt } from './amend/named.ts'
import { withInstead, withRight } from './amend/rewrite.ts'
import { endOfSaying, sayingsOf } from './amend/sayings.ts'
import { withSibling } from './amend/sibling.ts'
import type { Right } from './amend/words.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { englishAmend } from './lexicon/en-amend.ts'
import { type ReadLine, readLine, sightOf } from './line.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain, isForeign, sayingWith } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'

const ANEW = sayingsOf(englishAmend.anew)
const EXPECTED: ReadonlySet<string> = new Set(['should', 'shouldve', 'supposed', 'meant'])
const LONGEST_STRANGER = 5
const MOST_STRANGERS = 2
const LONGEST_CONTRAST = 6
const SAID = sayingsOf(englishAmend.said)

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
  if (previousLine === undefined || read.reading.kind === 'clauses') return undefined
  const kernels = kernelsOf(read.sight)
  if (isOwnPhrase(read.reading, kernels)) return undefined
  const previous = readLine(previousLine, grammar, context)
  const found = amendmentIn(text, kernels, previous, grammar, context)
  if (found !== undefined || !kernels.some(kernel => kernel.isSure)) return found
  const known = withoutStrangers(read.sight)
  const again = known === undefined ? [] : kernelsOf(sightOf(known, context))
  const guessed = amendmentIn(text, again, previous, grammar, context)
  return guessed === undefined || context.isOverheard ? undefined : { ...guessed, asks: [guessed.line] }
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

/** "should have been 12" of what came in: so many may have been ordered. */
function isOwed({ sight: { line }, from }: Kernel, { reading }: ReadLine): boolean {
  const isReceipt = reading.kind === 'clauses' && reading.clauses.every(({ move }) => move === 'receive')
  return isReceipt && line.tokens.slice(0, from).some(({ text }) => EXPECTED.has(text))
}

/** The lines that the line before may have to be, by what is right. */
function amendedLines(
  kernel: Kernel,
  previous: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): readonly string[] {
  const corrects = kernel.corrects || isContrast(kernel.sight, kernel.to) || isNamedContrast(kernel)
  const line =
    (corrects ? amendedLine(kernel, previous, grammar, context) : undefined) ??
    withMoney(kernel, previous, grammar, context) ??
    saidAnew(kernel, previous, grammar, context)
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
  const end = endOfSaying(line, 0, length, ANEW) || endOfSaying(line, polite, length, ANEW)
  if (end === 0) return undefined
  const start = line.tokens[end]?.kind === 'mark' ? end + 1 : end
  const said = saidBetween(line, start, length)
  const { reading } = readLine(said, grammar, context)
  if (reading.kind !== 'clauses') return undefined
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

/** "4 not 3", "received not sold" says it without a sorry; more words are no correction. */
function isContrast({ line }: Sight, to: number, from = 0): boolean {
  if (endOfSaying(line, from, to, SAID) > 0) return true
  if (to - from > LONGEST_CONTRAST) return false
  const isVerb = sayingWith(line, 0, 'verb') !== undefined
  const contrasts = line.tokens.flatMap((_, at) => (endOfPlain(line, at, 'instead') > 0 ? [at] : []))
  const [at] = contrasts
  return at !== undefined && contrasts.length === 1 && (!isVerb || sayingWith(line, at + 1, 'verb')?.end === to)
}

function amended(right: Right, previous: ReadLine): string | undefined {
  const { sight, from, to } = right
  const { line } = sight
  const denied = endOfPlain(line, from, 'instead') || endOfSaying(line, from, to, SAID)
  for (let at = from + 1; at < to; at += 1) {
    const instead = denied === 0 ? endOfPlain(line, at, 'instead') : 0
    if (instead > 0 && instead < to)
      return withInstead({ sight, from, to: trimmed(sight, from, at) }, { sight, from: instead, to }, previous)
    const contrast = denied > 0 && at > denied ? endOfPlain(line, at, 'contrast') : 0
    if (contrast > 0 && contrast < to)
      return withInstead(
        { sight, from: endOfLeads(sight, contrast, to), to },
        { sight, from: denied, to: at },
        previous,
      )
  }
  return denied > 0 ? undefined : withRight(right, previous)
}

/** Without the marks at the end, and "one" of "the large one". */
function trimmed({ line }: Sight, from: number, to: number): number {
  let end = to
  const isVoid = (at: number) => line.tokens[at]?.kind === 'mark' || line.tokens[at]?.text === 'one'
  while (end > from + 1 && isVoid(end - 1)) end -= 1
  return end
}
