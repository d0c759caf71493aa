import { assemble } from './clauses/assemble.ts'
import { asideAt } from './clauses/beside/asides.ts'
import { isSaleHeaded, isToldBySeller } from './clauses/beside/sale-headed.ts'
import { isOfNoOne } from './clauses/doubts/no-one.ts'
import { doneOrAsked, holdsName, isPlain, notClauses } from './clauses/judge.ts'
import { withCarriedName } from './clauses/rewritten/carried.ts'
import { withoutCourtesy } from './clauses/rewritten/courtesy.ts'
import { withEachOf, withOneEach } from './clauses/rewritten/each-of.ts'
import { withKindBehind } from './clauses/rewritten/kind-behind.ts'
import { withKindsHeaded } from './clauses/rewritten/kinds-headed.ts'
import { withoutOnes } from './clauses/rewritten/named-ones.ts'
import { withNumberedName } from './clauses/rewritten/numbered-name.ts'
import { readOfThese } from './clauses/rewritten/of-these.ts'
import { deliveredInstead } from './clauses/rewritten/shortfall.ts'
import { withSizeEach } from './clauses/rewritten/size-each.ts'
import { withSharedName } from './clauses/rewritten/two-amounts.ts'
import { withUnitBehind } from './clauses/rewritten/unit-behind.ts'
import { cheapestPath } from './clauses/segments/path.ts'
import type { Segment } from './clauses/segments/segment.ts'
import { readBeside } from './clauses/set-aside.ts'
import { type ReadingContext, type Sight, sightFor } from './context.ts'
import { isNoStock, readFact, whichFact } from './facts/read.ts'
import { isNoStatement } from './facts/stated-phrase.ts'
import type { Grammar } from './grammar.ts'
import { wordsOf } from './lexicon/words.ts'
import { unitsIn } from './names/build.ts'
import { findNames } from './names/find.ts'
import { DISTANCE } from './names/span.ts'
import { isAboutNames, isAboutSomething, isDescribed, isOfUnknown } from './phrases/about.ts'
import { type PhraseFit, readPhrase, withNear } from './phrases/read.ts'
import { readPlainer } from './plainer/read.ts'
import type { Item, LineReading } from './reading.ts'
import { endOfHelpEnter, endOfHelpMe } from './retold/order/help-enter.ts'
import { readRetold } from './retold/read.ts'
import { lineOf } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import { judgedWhole } from './whole-line.ts'
import { type NumberMarks, numberMarks } from './wording.ts'

/** Characters of the longest line that is read. */
export const LONGEST_LINE = 2000

/** A phrase with a name or a text in it that nobody knows gives way to what was plainly done. */
const DOUBTFUL = 2
/** A line that was written anew so often is read as it stands, so that reading ends whatever was typed. */
const MOST_REWRITTEN = 5
const SLASH_FORM = /^\s*\/(\p{L}[\p{L}\d_]*)(?:@\w+)?/u

/** Letters of the shortest word that, alone in a line, is taken for a misspelt name. */
const LEAST_MISSPELT = 4

/** A line with its reading and the path that led to it. */
export interface ReadLine {
  readonly reading: LineReading
  readonly sight: Sight
  readonly path: readonly Segment[]
}

const marks = new Map<string, NumberMarks>()

/** The marks of a number style; there are few of them. */
function marksOf(style: string): NumberMarks {
  const known = marks.get(style) ?? numberMarks(style)
  marks.set(style, known)
  return known
}

/** The line with all that it takes to read it; "/stock@our_bot rice" is "stock rice". */
export function sightOf(text: string, { names, habits, today, resolved }: ReadingContext): Sight {
  const isSlash = text.trimStart().startsWith('/')
  const plain = isSlash ? text.replace(SLASH_FORM, (_, word: string) => word.replaceAll('_', ' ')) : text
  const line = lineOf(plain, wordsOf(habits.language), marksOf(habits.numberStyle), unitsIn(names, habits.currency))
  return sightFor(line, findNames(line, names, resolved), habits, today)
}

/** Reads one line by itself. */
export function readLine(text: string, grammar: Grammar, context: ReadingContext): ReadLine {
  const read = readOneLine(text, grammar, context)
  if (read.reading.kind === 'clauses' && / no /iu.test(` ${text} `) && isOfNoOne(sightOf(text, context)))
    return { ...read, reading: { kind: 'nothing', text, because: 'intention' } }
  return { ...read, reading: judgedWhole(read.reading) }
}

function readOneLine(text: string, grammar: Grammar, context: ReadingContext): ReadLine {
  const sight = sightOf(text, context)
  const told = mayBeRewritten(context) ? withKindBehind(sight, name => productOf(name, context)) : undefined
  const read = told === undefined ? undefined : readSaid(told, sightOf(told, context), grammar, context)
  if (read !== undefined && isPlain(read.reading)) return { ...read, reading: { ...read.reading, text } }
  const asSaid = readSaid(text, sight, grammar, context)
  return readBare(text, asSaid, grammar, context) ?? asSaid
}

/** What is told between greetings, courtesy and the like, where it is not understood with them. */
function readBare(
  text: string,
  { reading, sight }: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): ReadLine | undefined {
  if (isPlain(reading) || reading.kind === 'phrase' || !mayBeRewritten(context)) return undefined
  const bare = withoutCourtesy(sight)
  if (bare === undefined) return undefined
  const read = readAgain(bare.line, grammar, context)
  if (read.reading.kind !== 'clauses' || !isPlain(read.reading)) return undefined
  const isOtherDay = bare.isToday && read.reading.clauses.some(({ day }) => day !== null)
  return isOtherDay ? undefined : { ...read, reading: { ...read.reading, text } }
}

/** Reads a line that was written anew, as what it comes to. */
function readAgain(text: string, grammar: Grammar, context: ReadingContext): ReadLine {
  return readLine(text, grammar, { ...context, timesRewritten: (context.timesRewritten ?? 0) + 1 })
}

function mayBeRewritten({ timesRewritten = 0 }: ReadingContext): boolean {
  return timesRewritten < MOST_REWRITTEN
}

function readSaid(text: string, sight: Sight, grammar: Grammar, context: ReadingContext): ReadLine {
  const asked = readPhrase(text, sight, grammar.byWord)
  const isOther = asked !== undefined && (isNoQuestion(asked, sight) || isNoStatement(asked.reading, sight))
  const fit = isOther ? undefined : asked
  if (isNameAlone(sight) && (fit === undefined || isAboutNames(fit))) {
    return { reading: wordlessOr({ kind: 'nothing', text, because: 'chatter' }, sight, grammar), sight, path: [] }
  }
  const helped = asked?.reading.command === 'help' ? readHelped(text, sight, grammar, context) : undefined
  if (helped !== undefined) return helped
  if (fit !== undefined && fit.cost < DOUBTFUL) return { reading: withNear(fit.reading, sight), sight, path: [] }
  const path = cheapestPath(sight)
  const mayRewrite = mayBeRewritten(context)
  const delivered = mayRewrite ? deliveredInstead(sight) : undefined
  if (delivered !== undefined) {
    const read = readAgain(delivered, grammar, context)
    if (read.reading.kind === 'clauses') return { ...read, reading: { ...read.reading, text } }
  }
  const plainer = mayRewrite ? readPlainer(text, sight, path, said => readAgain(said, grammar, context)) : undefined
  if (plainer !== undefined) return plainer
  const assembly = assemble(sight, path)
  const done = assembly.kind === 'clauses' ? { kind: assembly.kind, text, clauses: assembly.clauses } : assembly
  const isWhole = done.kind === 'clauses' && isPlain(done)
  const readCloser = (): ReadLine | undefined =>
    isWhole ? readOfUnit(text, done, sight, grammar, context) : readCarried(text, sight, grammar, context)
  const carried = mayRewrite ? readCloser() : undefined
  if (carried !== undefined) return carried
  const reading =
    (isWhole || !mayRewrite ? undefined : readAround(text, sight, path, grammar, context)) ??
    (done.kind === 'clauses' ? doneOrAsked(done, sight, path) : notClauses(text, sight, path, done))
  const isFree = fit?.reading.slots.text !== undefined
  const isDoubted = isNoStock(sight, reading, path)
  const fact = isFree || (isPlain(reading) && !isDoubted) ? undefined : readFact(text, sight)
  if (fact !== undefined) return { reading: fact, sight, path }
  if (isDoubted) {
    const described = fit !== undefined && isDescribed(fit) ? withNear(fit.reading, sight) : undefined
    return { reading: described ?? whichFact(text, reading), sight, path }
  }
  if (fit !== undefined && !isPlain(reading) && isAboutSomething(fit) && !(isOfUnknown(fit) && isOfKnown(reading)))
    return { reading: withNear(fit.reading, sight), sight, path }
  return { reading: wordlessOr(reading, sight, grammar), sight, path }
}

/** "help me check how many milo remain": what is asked for with help, of goods that are named. */
function readHelped(text: string, sight: Sight, grammar: Grammar, context: ReadingContext): ReadLine | undefined {
  const end = endOfHelpMe(sight.line)
  if (end === 0 || !mayBeRewritten(context) || !holdsName(sight)) return undefined
  const read = readAgain(saidBetween(sight.line, end, sight.line.tokens.length), grammar, context)
  return read.reading.kind === 'phrase' ? { ...read, reading: { ...read.reading, text } } : undefined
}

/** A heading of what was sold, or help that is asked for with an entry. */
function isNoQuestion({ reading: { command, slots } }: PhraseFit, { line }: Sight): boolean {
  if (command === 'help') return slots.text !== undefined && endOfHelpEnter(line) > 0
  return slots.products !== undefined && (isSaleHeaded(line) || isToldBySeller(line))
}

/** "panadol 3 strips", "3 mepps #2": one of the several that it may be is called by the unit, or by the number, too. */
function readOfUnit(
  text: string,
  { clauses }: Extract<LineReading, { kind: 'clauses' }>,
  sight: Sight,
  grammar: Grammar,
  context: ReadingContext,
): ReadLine | undefined {
  const open = clauses.flatMap(({ items }) => items.filter(({ name }) => name.kind === 'several'))
  const isOfUnit = open.some(({ quantity }) => quantity?.kind === 'exact' && quantity.unit !== null)
  const said =
    (isOfUnit ? withUnitBehind(sight) : undefined) ??
    (open.length > 0 ? (withNumberedName(sight) ?? withKindsHeaded(sight)) : undefined)
  const read = said === undefined ? undefined : readAgain(said, grammar, context)
  const isOne = read?.reading.kind === 'clauses' && read.reading.clauses.every(({ items }) => items.every(isOfOne))
  return read !== undefined && isOne && isPlain(read.reading)
    ? { ...read, reading: { ...read.reading, text } }
    : undefined
}

function isOfOne({ name }: Item): boolean {
  return name.kind === 'one'
}

/** The line with what is said once for several of its parts written at each of them. */
function readCarried(text: string, sight: Sight, grammar: Grammar, context: ReadingContext): ReadLine | undefined {
  const carried =
    withEachOf(sight) ??
    withOneEach(sight) ??
    withCarriedName(sight, name => productOf(name, context)) ??
    withSharedName(sight) ??
    withSizeEach(sight) ??
    withNumberedName(sight) ??
    withKindsHeaded(sight) ??
    withoutOnes(sight)
  const read = carried === undefined ? undefined : readAgain(carried, grammar, context)
  return read !== undefined && isPlain(read.reading) ? { ...read, reading: { ...read.reading, text } } : undefined
}

/** What is left of the line where the words around its entry are told apart, or said again plainly. */
function readAround(
  text: string,
  sight: Sight,
  path: readonly Segment[],
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  const read = (said: string): LineReading => readAgain(said, grammar, context).reading
  return (
    readOfThese(text, sight, read) ??
    besideAside(text, sight, path, grammar, context) ??
    readBeside(text, sight) ??
    readRetold(text, sight, read)
  )
}

/** The one product whose whole name a text is. */
function productOf(text: string, context: ReadingContext): number | undefined {
  const { line, names } = sightOf(text, context)
  const whole = names.at(0).filter(({ end, distance }) => end === line.tokens.length && distance === DISTANCE.whole)
  const [one] = whole
  return one?.kind === 'one' && whole.length === 1 ? one.products[0] : undefined
}

/** "Sale Sticker 100", "Delete Spray": the whole line is the name of a product, and nothing is said of it. */
function isNameAlone({ line, names }: Sight): boolean {
  const end = line.tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
  return names.at(0).some(span => span.distance === DISTANCE.whole && span.end >= end)
}

function isOfKnown(reading: LineReading): boolean {
  if (reading.kind !== 'clauses') return false
  return reading.clauses.every(({ items }) => items.every(({ name }) => name.kind !== 'unknown'))
}

/** A product's name alone is a phrase, too; one that only resembles a name gives way to anything else. */
function wordlessOr(reading: LineReading, sight: Sight, { wordless }: Grammar): LineReading {
  if (reading.kind === 'clauses') return reading
  const fit = readPhrase(reading.text, sight, wordless)
  if (fit === undefined) return reading
  const asked = withNear(fit.reading, sight)
  const { product, products = product === undefined ? [] : [product] } = asked.slots
  if (products.some(({ kind }) => kind === 'unknown')) return reading
  if (fit.cost < DOUBTFUL) return asked
  const isSlip =
    products.length > 0 &&
    sight.line.tokens.every(({ kind, text: { length } }) => kind === 'mark' || length >= LEAST_MISSPELT)
  return isSlip && reading.kind === 'nothing' && !holdsName(sight) ? asked : reading
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
  const { reading } = readAgain(saidBetween(sight.line, 0, stop), grammar, context)
  if (reading.kind !== 'clauses') return undefined
  const aside = saidBetween(sight.line, stop + 1, sight.line.tokens.length)
  const remarked = (remark: string | null): string => (remark === null ? aside : `${remark}, ${aside}`)
  const last = reading.clauses.length - 1
  const clauses = reading.clauses.map((clause, at) =>
    at === last ? { ...clause, remark: remarked(clause.remark) } : clause,
  )
  return { ...reading, text, clauses }
}
