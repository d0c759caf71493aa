import { assemble, type Problem } from './clauses/assemble.ts'
import { cheapestPath } from './clauses/path.ts'
import type { Segment } from './clauses/segments.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { wordsOf } from './lexicon/words.ts'
import { findNames } from './names/find.ts'
import { type PhraseFit, readPhrase } from './phrases/read.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain, lineOf, sayingWith } from './text/line.ts'
import { numberMarks } from './wording.ts'

/** Characters of the longest line that is read. */
export const LONGEST_LINE = 2000

/** A phrase with a name or a text in it that nobody knows gives way to what was plainly done. */
const DOUBTFUL = 2
const SLASH_FORM = /^\s*\/(\p{L}[\p{L}\d_]*)(?:@\w+)?/u

/** Tokens of a line in which a product's name is no chance. */
const SHORT_LINE = 4

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
  const assembly = assemble(sight, path)
  const reading =
    assembly.kind === 'clauses' ? doneOrAsked({ ...assembly, text }, sight) : notClauses(text, sight, path, assembly)
  if (fit !== undefined && !isPlain(reading) && isAboutSomething(fit)) return { reading: fit.reading, sight, path }
  return { reading: wordlessOr(reading, sight, grammar), sight, path }
}

/** A category, place or member that nobody knows is only heard of beside a product: "put rice in grains". */
function isAboutSomething({ reading: { slots } }: PhraseFit): boolean {
  const { product, products, text, category, place, member } = slots
  return product !== undefined || products !== undefined || text !== undefined || !(category ?? place ?? member)
}

/** A product's name alone is a phrase, too; one that only resembles a name gives way to anything else. */
function wordlessOr(reading: LineReading, sight: Sight, { wordless }: Grammar): LineReading {
  if (reading.kind === 'clauses') return reading
  const fit = readPhrase(reading.text, sight, wordless)
  if (fit === undefined) return reading
  const { product, products = product === undefined ? [] : [product] } = fit.reading.slots
  if (products.some(({ kind }) => kind === 'unknown')) return reading
  if (fit.cost < DOUBTFUL) return fit.reading
  return products.length > 0 && reading.kind === 'nothing' && !holdsName(sight) ? fit.reading : reading
}

/** Does a name that is known stand in the line? Then the other words are no misspelling of it. */
function holdsName({ line, names }: Sight): boolean {
  return line.tokens.some((_, at) => names.at(at).some(span => span.kind !== 'near'))
}

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** "sold 3 soap?" is as much a question as an entry; "can you add 20 rice?" is none. */
function doneOrAsked(reading: ClausesReading, { line }: Sight): LineReading {
  const asks = line.tokens.some(token => token.kind === 'mark' && token.text === '?')
  if (!asks || line.tokens.some((_, at) => endOfPlain(line, at, 'polite') > at + 1)) return reading
  const { text, clauses } = reading
  const products = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  return { kind: 'unclear', text, command: clauses[0]?.move ?? null, because: 'two-readings', said: '?', products }
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
