import { soundsCorrecting } from './amend/kernel.ts'
import { isCorrected, isVoidMark } from './answer-kernel.ts'
import { chosenByDegree } from './answered-degree.ts'
import { englishAnswers } from './lexicon/en/answers.ts'
import { wordsOf } from './lexicon/words.ts'
import { findNames } from './names/find.ts'
import { indexNames } from './names.ts'
import type { QuantityReading } from './reading.ts'
import { foldSaying } from './text/clean.ts'
import { endOfPlain, type Line, lineOf } from './text/line.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import { saidBetween, tokenise } from './text/tokens.ts'
import { priceAt } from './values/price.ts'
import { quantitiesAt, unitAt } from './values/quantity.ts'
import { sizesAt } from './values/size.ts'
import type { Habits } from './vocabulary.ts'
import { numberMarks } from './wording.ts'

/** One thing that a question offers: what its button says and what it stands for. */
export interface AnswerOption {
  readonly label: string
  readonly value: string
}

const ANY_STYLE = numberMarks('1,234.5')
const SAYS_WRONG = sayingsOf(englishAnswers.wrong)
const PLAIN_YES = sayingsOf(englishAnswers.plainYes)
const NOTHING_RESOLVED: ReadonlyMap<string, number> = new Map()

/**
 * The value of the option that `text` chooses: by its label or a part that no other label has ("lux", "the M"), by its
 * place ("2", "2nd", "the last one"), by yes or no. Undefined if it chooses none, or more than one. `countsThem`: may a bare
 * number be a place?
 */
export function chooseOption(text: string, options: readonly AnswerOption[], countsThem = true): string | undefined {
  const said = foldSaying(text)
  // A bare number is the place of an option or stands in its label: the values behind are no numbers that people know.
  const isNumber = /^\d+$/.test(said)
  const exact = options.filter(({ label, value }) => foldSaying(label) === said || (!isNumber && value === said))
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.value : undefined
  const line = lineOf(text, wordsOf('en'), ANY_STYLE)
  if (deniesBarely(line, text, options)) return undefined
  const { from, to } = kernelOf(line)
  if (!countsThem && to === from + 1 && line.tokens[from]?.kind === 'number') return undefined
  const place = isCorrected(line, from) ? undefined : placeOf(line, from, to, options.length)
  const named =
    namedBy(saidBetween(line, from, to), options) ??
    namedApart(line, from, to, options) ??
    sized(line, from, to, options) ??
    chosenByDegree(
      saidBetween(line, from, to),
      options.map(({ label }) => label),
    )
  if (place !== undefined && named !== undefined && place !== named) return undefined
  const chosen = options[named ?? place ?? -1]
  return chosen?.value ?? agreed(line, options)
}

/** "no lux", without a mark behind the no: it is that one, or it is not. */
function deniesBarely(line: Line, text: string, options: readonly AnswerOption[]): boolean {
  const end = endOfPlain(line, 0, 'no')
  const isBare = end === 1 && line.tokens[end]?.kind === 'word' && options.length > 1
  if (!isBare || (['no', 'polite', 'article', 'choice'] as const).some(kind => endOfPlain(line, end, kind) > 0))
    return false
  return !options.some(({ label }) => holdsRow(wordsIn(label), wordsIn(text)))
}

/** Does `text` say no more than that a question is to be left: "cancel", "no thanks", "never mind"? */
export function callsOff(text: string): boolean {
  const line = lineOf(text, wordsOf('en'), ANY_STYLE)
  const end = endOfPlain(line, 0, 'call-off')
  const [last, ...more] = line.tokens.slice(end)
  return end > 0 && more.length === 0 && (last === undefined || last.text === '.' || last.text === '!')
}

/** Does `text` say no more than no: "no", "nope"? */
export function saysNo(text: string): boolean {
  const line = lineOf(text, wordsOf('en'), ANY_STYLE)
  return endOfPlain(line, 0, 'no') > 0 && isAll(line, 'no')
}

/** Does `text` say no more than that something is wrong: "wrong", "oops"? */
export function saysWrong(text: string): boolean {
  const { tokens } = tokenise(text)
  const words = tokens.filter(({ kind }) => kind === 'word').map(token => token.text)
  const line = lineOf(words.join(' '), wordsOf('en'), ANY_STYLE)
  const isWhole = words.length > 0 && tokens.every(({ kind }) => kind !== 'number')
  return isWhole && endOfSaying(line, 0, line.tokens.length, SAYS_WRONG) === line.tokens.length
}

/** "no, 3", "sorry 3", but not "make it 3": may an answer be right of what was said before the question? */
export function putsRight(text: string, habits: Habits): boolean {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  return endOfPlain(line, 0, 'make') === 0 && soundsCorrecting(text, habits)
}

/**
 * The amount of money that `text` alone is ("45", "₹45 each", "for 45"), in minor units; undefined if it is anything else,
 * as what is paid for all ("100 in all"), or may be ("they paid 100"), or taken off ("10 less").
 */
export function readAmount(text: string, habits: Habits): bigint | undefined {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  const { from, to } = kernelOf(line)
  // "they paid 100" may be for all.
  if (endOfPlain(line, from, 'open-rate') > 0) return undefined
  const price = priceAt(line, from, habits)
  if (price?.end === to && (price.meaning.kind === 'each' || price.meaning.kind === 'amount'))
    return price.meaning.minor
  const announced = endOfPlain(line, from, 'for')
  if (announced > 0 && price?.end === to && price.meaning.kind === 'total' && price.meaning.of === undefined)
    return announced < to ? readAmount(saidBetween(line, announced, to), habits) : undefined
  if (price?.end !== to || price.meaning.kind !== 'number') return undefined
  const marked = priceAt(lineOf(`@ ${saidBetween(line, from, to)}`, line.words, line.marks), 0, habits)
  return marked?.meaning.kind === 'each' ? marked.meaning.minor : undefined
}

/**
 * The quantity that `text` alone is ("5", "2 boxes", "half a kilo"); undefined if it is anything else. `isOfOne`: what
 * one of several holds is asked for, so that "25 each" says it; elsewhere it does not say how many there are.
 */
export function readQuantityAlone(text: string, habits: Habits, isOfOne: boolean): QuantityReading | undefined {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  const { from, to } = kernelOf(line)
  const said = quantitiesAt(line, from).find(
    ({ end, article }) => !article && (end === to || (isOfOne && endOfPack(line, end) === to)),
  )
  return said?.reading
}

/** "each", "in a case", "per box" behind a number: what it is the size of. */
function endOfPack(line: Line, at: number): number {
  const each = endOfPlain(line, at, 'each')
  if (each > 0) return each
  const per = endOfPlain(line, at, 'per') || endOfPlain(line, at, 'within')
  return per === 0 ? 0 : (unitAt(line, endOfPlain(line, per, 'article') || per)?.end ?? 0)
}

/** "Ok", "nice": a yes that people say of much else among themselves; a plain "yes" is none. */
export function agreesLoosely(text: string): boolean {
  const line = lineOf(text, wordsOf('en'), ANY_STYLE)
  if (!isAll(line, 'yes')) return false
  return !line.tokens.some((_, at) => endOfSaying(line, at, line.tokens.length, PLAIN_YES) > 0)
}

/** What is left of an answer without greetings, fillers and marks at its ends: "the lux one please" is "lux". */
function kernelOf(line: Line): { readonly from: number; readonly to: number } {
  const { length } = line.tokens
  let from = 0
  while (
    from < length - 1 &&
    line.tokens[from]?.text !== '-' &&
    !line.words.ordinals.has(line.tokens[from]?.text ?? '')
  ) {
    const end =
      endOfPlain(line, from, 'make') ||
      endOfPlain(line, from, 'polite') ||
      endOfPlain(line, from, 'filler') ||
      endOfPlain(line, from, 'choice')
    const next = end || (isVoidMark(line, from) ? from + 1 : from)
    if (
      next === from ||
      next >= length ||
      quantitiesAt(line, from).some(said => !said.article && said.reading.kind !== 'vague')
    )
      break
    from = next
  }
  let to = length
  for (let at = length - 1; at > from; at -= 1) {
    const isLast = (['polite', 'choice', 'assurance'] as const).some(kind => endOfPlain(line, at, kind) === to)
    if (isLast || (at === to - 1 && isVoidMark(line, at))) to = at
  }
  return { from, to }
}

/** "2", "2nd", "second", "last": the place of an option, from 0. */
function placeOf(line: Line, from: number, to: number, count: number): number | undefined {
  const start = line.tokens[from]?.text === '#' ? from + 1 : from
  const token = line.tokens[start]
  if (token === undefined) return undefined
  const ordinal = token.kind === 'number' ? endOfPlain(line, start + 1, 'ordinal') : 0
  const digits = token.kind === 'number' && (start + 1 === to || ordinal === to) ? Number(token.text) : undefined
  const word = start + 1 === to ? line.words.ordinals.get(token.text) : undefined
  const place = digits ?? (word === -1 ? count : word)
  return place !== undefined && place >= 1 && place <= count ? place - 1 : undefined
}

/** Says of an option how it is beside the others, and nothing else. */
const LIKE =
  /^(?:the|one|ones|small|smaller|smallest|big|bigger|biggest|large|larger|largest|little|medium|cheap|cheaper|size|sized|in|that|this|is|its|it|bottle|pack|i|mean|red|blue|green|yellow|black|white|pink|purple|orange|brown|gold|silver|top|cap|lid|label|packet|box|tin|jar|bag|wrapper|with|usual|normal|regular|other|new|old|tall|short|round)$/u

/** Of these, what says nothing of it. */
const POINTS = /^(?:the|one|ones|in|that|this|is|its|it|i|mean|with)$/u

/** "small one, 60ml": of the pieces that commas part, one has the words of an option, and the others tell how it is. */
function namedApart(line: Line, from: number, to: number, options: readonly AnswerOption[]): number | undefined {
  const marks = line.tokens.flatMap(({ text }, at) =>
    at > from && at < to && (text === ',' || (text === '-' && line.tokens[at]?.glued !== true)) ? [at] : [],
  )
  const pieces = [...marks, to].map((end, at) => [at === 0 ? from : (marks[at - 1] ?? 0) + 1, end] as const)
  const told = pieces.filter(([start, end]) => line.tokens.slice(start, end).some(({ text }) => !LIKE.test(text)))
  const [only, ...more] = told
  if (pieces.length < 2 || only === undefined || more.length > 0) return undefined
  const chosen = namedBy(saidBetween(line, only[0], only[1]), options)
  // "the blue one, whole milk", where there is a Blue Band as well: which?
  const others = pieces.filter(piece => piece !== only).map(([start, end]) => unlike(line, start, end))
  return others.some(said => said !== '' && (namedBy(said, options) ?? chosen) !== chosen) ? undefined : chosen
}

/** A piece of an answer without what only points: "blue" of "the blue one". */
function unlike(line: Line, from: number, to: number): string {
  return line.tokens
    .slice(from, to)
    .flatMap(({ text }) => (POINTS.test(text) ? [] : [text]))
    .join(' ')
}

/** The place of the only option whose label has these words. */
function namedBy(said: string, options: readonly AnswerOption[]): number | undefined {
  const words = wordsIn(said)
  const holding = options.flatMap((option, at) =>
    words.length > 1 && holdsRow(wordsIn(option.label), words) ? [at] : [],
  )
  if (holding.length === 1) return holding[0]
  const products = options.map((option, id) => ({
    id,
    name: option.label,
    aliases: [],
    barcodes: [],
    unit: '',
    packs: [],
  }))
  const index = indexNames({ products, categories: [], places: [], members: [] })
  const line = lineOf(said, index.words, ANY_STYLE)
  const { length } = line.tokens
  const spans = findNames(line, index, NOTHING_RESOLVED)
    .at(0)
    .filter(span => span.end === length && span.products.length === 1)
  const [best] = spans.toSorted((one, other) => one.distance - other.distance)
  return best?.products[0] ?? numbered(said, options)
}

function wordsIn(text: string): readonly string[] {
  return tokenise(text)
    .tokens.filter(token => token.kind !== 'mark')
    .map(token => token.text)
}

function holdsRow(all: readonly string[], row: readonly string[]): boolean {
  return all.some((_, at) => row.every((word, offset) => all[at + offset] === word))
}

/** "500" of 250mg and 500mg. */
function numbered(said: string, options: readonly AnswerOption[]): number | undefined {
  if (!/^\d+$/.test(said)) return undefined
  const holding = options.flatMap((option, at) => (option.label.match(/\d+/g)?.includes(said) ? [at] : []))
  return holding.length === 1 ? holding[0] : undefined
}

/** "large" of the tees S, M and L. */
function sized(line: Line, from: number, to: number, options: readonly AnswerOption[]): number | undefined {
  const size = sizesAt(line, from).find(({ end }) => end === to)
  const holding = options.flatMap(({ label }, at) => (wordsIn(label).at(-1) === size?.letters ? [at] : []))
  return size !== undefined && holding.length === 1 ? holding[0] : undefined
}

/** The value of an option that makes something new of what was said: no yes means it beside what is there. */
const MAKES_NEW = 'new'

/** "yes", "ok", "no": the option that says so, if one does; a yes takes the only option, or the only one that is there. */
function agreed(line: Line, options: readonly AnswerOption[]): string | undefined {
  for (const kind of ['yes', 'no'] as const) {
    if (endOfPlain(line, 0, kind) === 0 || !isAll(line, kind)) continue
    const known = options.filter(option => option.value !== MAKES_NEW)
    const [only] = options.length === 1 ? options : known
    if (kind === 'yes' && (options.length === 1 || known.length === 1)) return only?.value
    const saying = options.filter(option => endOfPlain(lineOf(option.label, line.words, ANY_STYLE), 0, kind) > 0)
    return saying.length === 1 ? saying[0]?.value : undefined
  }
  return undefined
}

/** Does the whole line say no more than yes, or no? */
function isAll(line: Line, kind: 'yes' | 'no'): boolean {
  for (let at = 0; at < line.tokens.length; ) {
    const end = endOfPlain(line, at, kind) || endOfPlain(line, at, 'polite') || (isVoidMark(line, at) ? at + 1 : 0)
    if (end === 0) return false
    at = end
  }
  return true
}
