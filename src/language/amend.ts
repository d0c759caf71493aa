import { withMoney } from './amend/money.ts'
import { itemOf, namedAt } from './amend/named.ts'
import { withInstead, withRight } from './amend/rewrite.ts'
import type { Right } from './amend/words.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { type ReadLine, readLine } from './line.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain, isMark, sayingWith } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import { quantitiesAt } from './values/quantity.ts'

/** Marks between the words of a correction. */
const PASSED_MARKS = ',.!…:;'
const LONGEST_CONTRAST = 6
const MOST_SLIPS = 3

/**
 * Reads "sorry 4 not 3", "make that 5", "no, sugar" as what the line before should have been; undefined if it is no
 * correction, or not of one thing only, or if the line so corrected could not be read.
 */
export function readAmendment(
  text: string,
  read: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): Extract<LineReading, { kind: 'amend' }> | undefined {
  const { previousLine } = context
  if (previousLine === undefined || isOwnLine(read.reading)) return undefined
  const { sight } = read
  const to = endOfKernel(sight)
  const from = endOfLead(sight, to)
  const previous = readLine(previousLine, grammar, context)
  const right = { sight, from, to }
  const corrects = from > 0 || isContrast(sight, to) || isNamedContrast(right)
  const line =
    (corrects ? amendedLine(right, previous, grammar, context) : undefined) ??
    withMoney(right, previous, grammar, context)
  if (line === undefined || line === previous.sight.line.clean) return undefined
  const again = readLine(line, grammar, context).reading
  return again.kind === previous.reading.kind ? { kind: 'amend', text, line } : undefined
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

/** "sold 3 soap, no wait, 2": the line as its end corrects it. Undefined if nothing in it takes back what stands before. */
export function readSlip(
  text: string,
  read: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  if (isOwnLine(read.reading)) return undefined
  const { line } = read.sight
  const slips = line.tokens.flatMap((_, at) => (at > 1 && endOfPlain(line, at, 'slip') > 0 ? [at] : []))
  for (const at of slips.slice(0, MOST_SLIPS)) {
    const head = saidBetween(line, 0, at).replace(/[\s,.;-]+$/, '')
    const tail = saidBetween(line, at, line.tokens.length)
    const amendment = readAmendment(tail, readLine(tail, grammar, context), grammar, { ...context, previousLine: head })
    if (amendment === undefined) continue
    const { reading } = readLine(amendment.line, grammar, context)
    return reading.kind === 'clauses' ? { ...reading, text } : undefined
  }
  return undefined
}

/** Is it plainly something else? A phrase that only resembles a name is not. */
function isOwnLine(reading: LineReading): boolean {
  if (reading.kind === 'phrase') return reading.slots.product === undefined || reading.slots.product.kind === 'one'
  return reading.kind === 'clauses'
}

/** Where the words end that only say that something is corrected; 0 if there are none. */
function endOfLead({ line }: Sight, to: number): number {
  const isStarred = isMark(line, 0, '*') && line.tokens[1]?.glued === true
  let at = isStarred ? 1 : 0
  let leads = isStarred || isMark(line, line.tokens.length - 1, '*') ? 1 : 0
  while (at < to) {
    const lead = endOfPlain(line, at, 'make') || endOfPlain(line, at, 'correction')
    const isPassed = PASSED_MARKS.includes(line.tokens[at]?.text ?? ' ')
    const end = lead || endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite') || (isPassed ? at + 1 : 0)
    if (end === 0 || line.tokens[at]?.text === '-') break
    if (lead > 0 && !isBareNo(line, at, lead)) leads += 1
    at = end
  }
  return leads > 0 && at < to ? at : 0
}

/** "no sugar" says that there is none; "no, sugar" and "no 5" correct. */
function isBareNo(line: Sight['line'], at: number, end: number): boolean {
  return endOfPlain(line, at, 'no') === end && line.tokens[end]?.kind === 'word' && quantitiesAt(line, end).length === 0
}

/** "4 not 3", "received not sold" says it without a sorry; more words are no correction. */
function isContrast({ line }: Sight, to: number, from = 0): boolean {
  if (to - from > LONGEST_CONTRAST) return false
  const isVerb = sayingWith(line, 0, 'verb') !== undefined
  const contrasts = line.tokens.flatMap((_, at) => (endOfPlain(line, at, 'instead') > 0 ? [at] : []))
  const [at] = contrasts
  return at !== undefined && contrasts.length === 1 && (!isVerb || sayingWith(line, at + 1, 'verb')?.end === to)
}

/** Greetings, assurances and marks at the end say nothing. */
function endOfKernel({ line }: Sight): number {
  let last = line.tokens.length
  for (let at = last - 1; at > 0; at -= 1) {
    const isEndMark = at === last - 1 && line.tokens[at]?.kind === 'mark' && !isMark(line, at, ')')
    if (isEndMark || endOfPlain(line, at, 'polite') === last || endOfPlain(line, at, 'assurance') === last) last = at
  }
  return last
}

function amended(right: Right, previous: ReadLine): string | undefined {
  const { sight, from, to } = right
  const { line } = sight
  const denied = endOfPlain(line, from, 'instead')
  for (let at = from + 1; at < to; at += 1) {
    const instead = denied === 0 ? endOfPlain(line, at, 'instead') : 0
    if (instead > 0 && instead < to)
      return withInstead({ sight, from, to: trimmed(sight, from, at) }, { sight, from: instead, to }, previous)
    const contrast = denied > 0 && at > denied ? endOfPlain(line, at, 'contrast') : 0
    if (contrast > 0 && contrast < to)
      return withInstead({ sight, from: contrast, to }, { sight, from: denied, to: at }, previous)
  }
  return denied > 0 ? undefined : withRight(right, previous)
}

/** Without the marks at the end. */
function trimmed({ line }: Sight, from: number, to: number): number {
  let end = to
  while (end > from + 1 && line.tokens[end - 1]?.kind === 'mark') end -= 1
  return end
}
