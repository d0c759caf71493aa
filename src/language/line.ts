import { asideAt } from './clauses/asides.ts'
import { assemble, type Problem } from './clauses/assemble.ts'
import { cheapestPath } from './clauses/path.ts'
import type { Segment } from './clauses/segments.ts'
import { deliveredInstead } from './clauses/shortfall.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { wordsOf } from './lexicon/words.ts'
import { findNames } from './names/find.ts'
import { type PhraseFit, readPhrase } from './phrases/read.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain, type Line, lineOf, sayingWith } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import { numberMarks } from './wording.ts'

/** Characters of the longest line that is read. */
export const LONGEST_LINE = 2000

/** A phrase with a name or a text in it that nobody knows gives way to what was plainly done. */
const DOUBTFUL = 2
const SLASH_FORM = /^\s*\/(\p{L}[\p{L}\d_]*)(?:@\w+)?/u

/** Tokens of a line in which a product's name is no chance. */
const SHORT_LINE = 4

/** Letters of the shortest word that, alone in a line, is taken for a misspelt name. */
const LEAST_MISSPELT = 4

/** A line with its reading and the path that led to it. */
export interface ReadLine {
  readonly reading: LineReading
  readonly sight: Sight
  readonly path: readonly Segment[]
}

/** The line with all that it takes to read it; "/stock@our_bot rice" is "stock rice". */
export function sightOf(text: string, { names, habits, today, resolved }: ReadingContext): Sight {
  const plain = text.replace(SLASH_FORM, (_, word: string) => word.replaceAll('_', ' '))
  const line = lineOf(plain, wordsOf(habits.language), numberMarks(habits.numberStyle))
  const kept = { quantities: [], prices: [] }
  return { line, names: findNames(line, names, resolved), habits, today, unknownNames: false, kept }
}

/** Reads one line by itself. */
export function readLine(text: string, grammar: Grammar, context: ReadingContext): ReadLine {
  const sight = sightOf(text, context)
  const fit = readPhrase(text, sight, grammar.byWord)
  if (fit !== undefined && fit.cost < DOUBTFUL) return { reading: fit.reading, sight, path: [] }
  const path = cheapestPath(sight)
  const delivered = deliveredInstead(sight)
  if (delivered !== undefined) {
    const read = readLine(delivered, grammar, context)
    if (read.reading.kind === 'clauses') return { ...read, reading: { ...read.reading, text } }
  }
  const assembly = assemble(sight, path)
  const reading =
    assembly.kind === 'clauses'
      ? doneOrAsked({ ...assembly, text }, sight)
      : (besideAside(text, sight, path, grammar, context) ?? notClauses(text, sight, path, assembly))
  if (fit !== undefined && !isPlain(reading) && isAboutSomething(fit)) return { reading: fit.reading, sight, path }
  return { reading: wordlessOr(reading, sight, grammar), sight, path }
}

/** A category or place that nobody knows is only heard of beside a product: "put rice in grains". */
function isAboutSomething({ reading: { slots } }: PhraseFit): boolean {
  const { product, products, text, category, place } = slots
  return product !== undefined || products !== undefined || text !== undefined || !(category ?? place)
}

/** A product's name alone is a phrase, too; one that only resembles a name gives way to anything else. */
function wordlessOr(reading: LineReading, sight: Sight, { wordless }: Grammar): LineReading {
  if (reading.kind === 'clauses') return reading
  const fit = readPhrase(reading.text, sight, wordless)
  if (fit === undefined) return reading
  const { product, products = product === undefined ? [] : [product] } = fit.reading.slots
  if (products.some(({ kind }) => kind === 'unknown')) return reading
  if (fit.cost < DOUBTFUL) return fit.reading
  const isSlip =
    products.length > 0 &&
    sight.line.tokens.every(({ kind, text: { length } }) => kind === 'mark' || length >= LEAST_MISSPELT)
  return isSlip && reading.kind === 'nothing' && !holdsName(sight) ? fit.reading : reading
}

/** Does a name that is known stand in the line? Then the other words are no misspelling of it. */
function holdsName({ line, names }: Sight): boolean {
  return line.tokens.some((_, at) => names.at(at).some(span => span.kind !== 'near'))
}

/** "sold 3 soap. need to order more": what was done is read, what is intended is kept as a remark. */
function besideAside(
  text: string,
  sight: Sight,
  path: readonly Segment[],
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  const stop = asideAt(sight, path)
  if (stop === undefined) return undefined
  const { reading } = readLine(saidBetween(sight.line, 0, stop), grammar, context)
  if (reading.kind !== 'clauses') return undefined
  const aside = saidBetween(sight.line, stop + 1, sight.line.tokens.length)
  const remarked = (remark: string | null): string => (remark === null ? aside : `${remark}, ${aside}`)
  const last = reading.clauses.length - 1
  const clauses = reading.clauses.map((clause, at) =>
    at === last ? { ...clause, remark: remarked(clause.remark) } : clause,
  )
  return { ...reading, text, clauses }
}

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** "sold 3 soap?" is as much a question as an entry; "can you add 20 rice?" is none. */
function doneOrAsked(reading: ClausesReading, { line }: Sight): LineReading {
  const asks = line.tokens.some(token => token.kind === 'mark' && token.text === '?')
  if ((!asks && !beginsQuestion(line)) || line.tokens.some((_, at) => endOfPlain(line, at, 'polite') > at + 1))
    return reading
  const { text, clauses } = reading
  const products = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  return { kind: 'unclear', text, command: clauses[0]?.move ?? null, because: 'two-readings', said: '?', products }
}

/** "have you received 20 sugar", without a question mark. */
function beginsQuestion(line: Line): boolean {
  for (let at = 0; ; ) {
    if (endOfPlain(line, at, 'asking') > 0) return true
    const end = endOfPlain(line, at, 'polite') || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) return false
    at = end
  }
}

/** Are all products of the reading known and their quantities told? */
function isPlain(reading: LineReading): boolean {
  if (reading.kind !== 'clauses') return false
  const items = reading.clauses.flatMap(clause => clause.items)
  return items.every(({ name, quantity }) => (name.kind === 'one' || name.kind === 'several') && quantity !== null)
}

/** Tells what somebody tried to enter from chatter, and from what is only intended. */
function notClauses(text: string, sight: Sight, path: readonly Segment[], problem: Problem): LineReading {
  const left = path.filter(segment => segment.kind === 'left')
  const markers = left.map(segment => sayingWith(sight.line, segment.from, 'marker')?.sense)
  if (markers.includes('intention') || markers.includes('negation'))
    return { kind: 'nothing', text, because: 'intention' }
  const hasVerb = path.some(segment => segment.kind === 'verb')
  const items = path.filter(segment => segment.kind === 'item')
  const hasName = holdsName(sight)
  const hasQuantity = items.some(({ item }) => item.quantity !== null && !item.quantity.article)
  const isShort = sight.line.tokens.length <= SHORT_LINE
  if (!(hasVerb && hasQuantity) && !(hasName && (hasVerb || hasQuantity || isShort))) {
    const isHeard = hasVerb || hasName || hasQuantity || left.length < path.length
    return { kind: 'nothing', text, because: isHeard ? 'chatter' : 'unknown' }
  }
  const { because, said, move, products } = problem
  return { kind: 'unclear', text, command: move, because, said, products }
}
