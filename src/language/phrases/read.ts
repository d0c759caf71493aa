import type { Sight } from '../context.ts'
import type { Phrase } from '../grammar.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import { DISTANCE, type NameSpan } from '../names/span.ts'
import { matchName } from '../names.ts'
import type { LineReading, NameReading } from '../reading.ts'
import { type Line, type Saying, sayingWith } from '../text/line.ts'
import { firstWords, matchTemplate, mayStart } from './match.ts'

const NOTHING: ReadonlyMap<string, number> = new Map()
const NO_PHRASES: readonly Phrase[] = []

/** A phrase that fits a line, with how doubtful the fit is. */
export interface PhraseFit {
  readonly reading: Extract<LineReading, { kind: 'phrase' }>
  readonly cost: number
}

/** Tokens from one up to, not including, another. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Kinds of words that say nothing in front of a phrase, and behind it. */
const VOID: readonly PlainKind[] = ['polite', 'filler']
const POLITE: readonly PlainKind[] = ['polite']
const ENDING: readonly PlainKind[] = ['polite', 'stop']

/** From here on a fit has a name or a text in it that nobody knows. */
const DOUBTFUL = 1

/** Phrases by a word that they cannot do without, or phrases that need none. */
type Phrases = ReadonlyMap<string, readonly Phrase[]> | readonly Phrase[]

/** The phrase that fits the whole line best; greetings and fillers at its ends are passed over. See `withNear`. */
export function readPhrase(text: string, sight: Sight, all: Phrases): PhraseFit | undefined {
  const isAnyOf = 'get' in all
  const heard = isAnyOf ? heardIn(sight.line, all) : all
  if (heard.length === 0 || isOnlyPolite(sight)) return undefined
  const whole = { from: 0, to: sight.line.tokens.length }
  const ranges = rangesOf(sight, whole)
  const phrases = isAnyOf ? fittingOf(heard, sight, ranges) : heard
  let best: (PhraseFit & { order: number }) | undefined
  for (const range of ranges) {
    // A filler at an end may be a word of the phrase: "all" in "set all stock to 0". Where the others are a phrase by
    // themselves, it is one of those that begin with it: "only out of stock".
    const isPhrase = range === whole && best !== undefined && best.cost < DOUBTFUL
    const { from, to } = range
    for (const phrase of phrases) {
      const { command, order, parts, starts } = phrase
      if (isPhrase && starts?.has(sight.line.tokens[from]?.text ?? '') !== true) continue
      if (!mayStart(sight, starts, from, to)) continue
      const match = matchTemplate(sight, parts, from, to)
      if (match === undefined) continue
      const isBetter = best === undefined || match.cost < best.cost || (match.cost === best.cost && order < best.order)
      if (isBetter)
        best = {
          reading: { kind: 'phrase', text, command, slots: match.slots },
          cost: match.cost,
          order,
        }
    }
  }
  return best
}

/** The line without greetings and marks at its ends, then as far as names go, then the whole of it. */
function rangesOf(sight: Sight, whole: Range): readonly Range[] {
  const inner = { from: innerStart(sight), to: innerEnd(sight) }
  if (inner.from === 0 && inner.to === whole.to) return [whole]
  const named = withNames(sight, inner)
  return named === inner ? [inner, whole] : [inner, named, whole]
}

/** Greetings and marks at the ends may be words of a name: "The One", "Yahoo!". */
function withNames({ names, line }: Sight, inner: Range): Range {
  const isWhole = ({ distance }: NameSpan): boolean => distance === DISTANCE.whole
  let { from, to } = inner
  for (let at = 0; at < inner.from && from === inner.from; at += 1) if (names.at(at).some(isWhole)) from = at
  for (const [at] of line.tokens.entries()) {
    for (const span of names.at(at)) if (at < inner.to && isWhole(span)) to = Math.max(to, span.end)
  }
  return from === inner.from && to === inner.to ? inner : { from, to }
}

/** The phrase with what resembles the names in it that nobody knows; looked for only in the phrase that is taken. */
export function withNear(reading: PhraseFit['reading'], { line, names }: Sight): PhraseFit['reading'] {
  const { product, products } = reading.slots
  // "sold 2 lux 80 party rate 40" is no name that resembles one.
  const isEntry = sayingWith(line, 0, 'verb')?.end === 1 && line.tokens[1]?.kind === 'number'
  const near = (name: NameReading): NameReading =>
    name.kind === 'unknown' && !isEntry ? matchName(name.said, names.index, NOTHING) : name
  if (product?.kind !== 'unknown' && !products?.some(({ kind }) => kind === 'unknown')) return reading
  const slots = {
    ...reading.slots,
    ...(product && { product: near(product) }),
    ...(products && { products: products.map(near) }),
  }
  return { ...reading, slots }
}

/** The phrases of which a word stands in the line; some of them twice. */
function heardIn({ tokens }: Line, byWord: ReadonlyMap<string, readonly Phrase[]>): readonly Phrase[] {
  const heard: Phrase[] = []
  for (const { text } of tokens) for (const phrase of byWord.get(text) ?? NO_PHRASES) heard.push(phrase)
  return heard
}

/** Those of the phrases that may fit: what they may begin with is looked at first, for that leaves the fewest. */
function fittingOf(heard: readonly Phrase[], sight: Sight, ranges: readonly Range[]): ReadonlySet<Phrase> {
  const { tokens } = sight.line
  const found = new Set<Phrase>()
  const firsts = new Set(ranges.flatMap(({ from, to }) => firstWords(sight, from, to)))
  let lasts: ReadonlyMap<string, number> | undefined
  for (const phrase of heard) {
    if (phrase.starts !== undefined && !holdsAny(phrase.starts, firsts)) continue
    lasts ??= new Map(tokens.map(({ text }, at) => [text, at]))
    if (holdsAll(lasts, phrase)) found.add(phrase)
  }
  return found
}

function holdsAny(words: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const word of some) if (words.has(word)) return true
  return false
}

/** Does one word of each group that a phrase needs stand in the line, behind what fills a slot in front? `lasts`: where each word stands last. */
function holdsAll(lasts: ReadonlyMap<string, number>, { needed, isSlotFirst }: Phrase): boolean {
  const first = isSlotFirst ? 1 : 0
  for (const group of needed) if (!group.some(word => (lasts.get(word) ?? -1) >= first)) return false
  return true
}

/** Is it no more than a greeting? "Good morning all" asks nothing, though a product may be called so in part. */
export function isOnlyPolite({ line, names }: Sight): boolean {
  const first = endOfVoid(line, 0, POLITE)
  if (first < 2) return false
  for (let at = first; at < line.tokens.length; ) {
    const end = endOfVoid(line, at) || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) return false
    at = end
  }
  return !line.tokens.some((_, at) => names.at(at).some(({ distance }) => distance === DISTANCE.whole))
}

/** The first token that says something. */
function innerStart({ line }: Sight): number {
  for (let at = 0; ; ) {
    const end = endOfVoid(line, at) || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) return at === line.tokens.length ? 0 : at
    at = end
  }
}

/** Where a greeting or a filler ends that begins at a token, 0 if there is none; "last" asks for the last one. */
function endOfVoid(line: Line, at: number, kinds: readonly PlainKind[] = VOID): number {
  const { sayings, tokens, words } = line
  const isVoid = ({ end, senses: { plain } }: Saying): boolean =>
    kinds.some(kind => plain.includes(kind)) && !tokens.slice(at, end).some(({ text }) => words.ordinals.has(text))
  return sayings[at]?.find(isVoid)?.end ?? 0
}

/** The first token from which on there is nothing but politeness. */
function innerEnd({ line }: Sight): number {
  const { length } = line.tokens
  const isTail: boolean[] = [true]
  let end = length
  for (let at = length - 1; at > 0; at -= 1) {
    const polite = endOfVoid(line, at, ENDING)
    const isMarkOnly = line.tokens[at]?.kind === 'mark'
    isTail[length - at] =
      (polite > 0 && isTail[length - polite] === true) || (isMarkOnly && isTail[length - at - 1] === true)
    if (isTail[length - at]) end = at
  }
  return end
}
