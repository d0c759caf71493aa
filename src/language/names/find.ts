import { foldSaying } from '../text/clean.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Label, NameBranch, NameIndex, WordPart } from './build.ts'

/** A name that stands in a line up to, not including, token `end`. */
export interface NameSpan {
  readonly end: number
  readonly kind: 'one' | 'several' | 'near'
  readonly products: readonly number[]
  /** How far it is from the whole name as it stands in the catalogue: 0 is that name itself. */
  readonly distance: number
}

/** Finds the names in one line; what was found is kept. */
export interface NameFinder {
  readonly index: NameIndex
  at(token: number): readonly NameSpan[]
  /** Is the token a word of any name? */
  knows(token: number): boolean
}

interface Step {
  readonly end: number
  readonly classes: readonly number[]
}

const DISTANCE = { whole: 0, answered: 0.1, reordered: 0.5, part: 1, several: 2, initials: 2.5, weak: 4 } as const
const LONGEST_ANSWER = 6
const WITHIN_NAMES = `-&/'.+%"()`
const BETWEEN_PARTS = `-&/'+`
const NO_STEPS: readonly Step[] = []

/** A finder for the names in `line`; `resolved` are names that the person explained already. */
export function findNames(line: Line, index: NameIndex, resolved: ReadonlyMap<string, number>): NameFinder {
  const steps = line.tokens.map((_, at) => stepsAt(line, at, index))
  const found: (readonly NameSpan[] | undefined)[] = []
  return {
    index,
    knows: token => (steps[token]?.length ?? 0) > 0,
    at(token) {
      const known = found[token] ?? spansAt(line, token, { steps, index, resolved })
      found[token] = known
      return known
    },
  }
}

interface Search {
  readonly steps: readonly (readonly Step[])[]
  readonly index: NameIndex
  readonly resolved: ReadonlyMap<string, number>
}

function spansAt(line: Line, at: number, search: Search): readonly NameSpan[] {
  const spans = search.resolved.size > 0 ? answeredAt(line, at, search.resolved) : []
  if (line.tokens[at]?.kind === 'mark') return spans
  if (search.steps[at]?.length) {
    wholeNames(line, at, at, search.index.root, search, spans)
    partsAt(line, at, search, spans)
  } else {
    const products = search.index.initials.get(line.tokens[at]?.text ?? '')
    if (products !== undefined && line.sayings[at]?.length === 0)
      spans.push(spanOf(at + 1, products, DISTANCE.initials))
  }
  return spans
}

/** The ways in which a token, alone or with the next, is a word of names. */
function stepsAt(line: Line, at: number, index: NameIndex): readonly Step[] {
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'mark') return NO_STEPS
  const own = index.classes.get(token.text)
  const joined = own === undefined ? index.joined.get(token.text) : undefined
  const steps: Step[] = []
  if (own !== undefined) steps.push({ end: at + 1, classes: [own] })
  if (joined !== undefined) steps.push({ end: at + 1, classes: joined })
  const next = line.tokens[at + 1]
  if (token.kind === 'word' && next?.kind === 'word') {
    const both = index.classes.get(token.text + next.text)
    if (both !== undefined && both !== own) steps.push({ end: at + 2, classes: [both] })
  }
  return steps.length > 0 ? steps : NO_STEPS
}

/** The token at which the next word of a name may stand: "and", and marks that names have, are passed over. */
function nextWord(line: Line, at: number, passed: string): number {
  const token = line.tokens[at]
  if (token === undefined) return at
  if (token.kind === 'word') return token.text === 'and' || token.text === 'n' ? at + 1 : at
  if (token.kind === 'number' || !passed.includes(token.text)) return at
  const next = line.tokens[at + 1]
  return next?.kind === 'number' && !(token.glued && next.glued) ? at : at + 1
}

function wholeNames(line: Line, from: number, at: number, branch: NameBranch, search: Search, spans: NameSpan[]): void {
  if (branch.ends.length > 0) spans.push(wholeSpan(line, from, at, branch.ends))
  const starts = at === from ? [at] : [at, nextWord(line, at, WITHIN_NAMES)]
  for (const start of new Set(starts)) {
    for (const step of search.steps[start] ?? NO_STEPS) {
      let next: NameBranch | undefined = branch
      for (const wordClass of step.classes) next = next?.next.get(wordClass)
      if (next !== undefined) wholeNames(line, from, step.end, next, search, spans)
    }
  }
}

/** Several labels of the same words: the spelling decides ("Bun" or "Buns"). */
function wholeSpan(line: Line, from: number, end: number, labels: readonly Label[]): NameSpan {
  const products = productsOf(labels)
  if (products.length === 1) return spanOf(end, products, DISTANCE.whole)
  const said = foldSaying(saidBetween(line, from, end))
  const exact = productsOf(labels.filter(label => label.exact === said))
  return exact.length === 1 ? spanOf(end, exact, DISTANCE.whole) : spanOf(end, products, DISTANCE.whole)
}

/** Words that all belong to some names, in any order, as many as fit together. */
function partsAt(line: Line, from: number, search: Search, spans: NameSpan[]): void {
  const { index, steps } = search
  if (endOfPlain(line, from, 'function') === from + 1 && line.tokens[from]?.kind === 'word') return
  let candidates: readonly number[] | undefined
  const said: number[] = []
  for (let at = from; at < line.tokens.length; ) {
    const start = at === from || steps[at]?.length ? at : nextWord(line, at, BETWEEN_PARTS)
    let taken: Step | undefined
    for (const step of steps[start] ?? NO_STEPS) {
      const holders = step.classes.reduce(
        (left: readonly number[] | undefined, wordClass) => intersection(left, index.holders[wordClass] ?? []),
        candidates,
      )
      if (holders === undefined || holders.length === 0) continue
      taken = step
      candidates = holders
      break
    }
    if (taken === undefined || candidates === undefined) return
    said.push(...taken.classes)
    at = taken.end
    const part = said.length === 1 ? partOfWord(said, candidates, index) : partOf(said, candidates, index)
    if (part) spans.push({ ...part, end: at })
  }
}

/** What one word alone means is asked again and again. */
function partOfWord(said: readonly number[], candidates: readonly number[], index: NameIndex): WordPart | null {
  const [wordClass = -1] = said
  const known = index.partsOfWord.get(wordClass)
  const part = known === undefined ? partOf(said, candidates, index) : known
  index.partsOfWord.set(wordClass, part)
  return part
}

function partOf(said: readonly number[], candidates: readonly number[], index: NameIndex): WordPart | null {
  const fitting: Label[] = []
  const isTwice = new Set(said).size < said.length
  for (const number of candidates) {
    const label = index.labels[number]
    if (label && ((!label.isSized && !isTwice) || holdsWholeSizes(label, said))) fitting.push(label)
  }
  const reordered = productsOf(
    fitting.filter(label => label.classes.length === said.length && !label.bare.includes(true)),
  )
  if (reordered.length === 1) return { kind: 'one', products: reordered, distance: DISTANCE.reordered }
  const products = productsOf(fitting)
  if (products.length === 0) return null
  if (isWeak(said, index)) return { kind: 'near', products, distance: DISTANCE.weak }
  if (products.length === 1) return { kind: 'one', products, distance: DISTANCE.part }
  return { kind: 'several', products, distance: DISTANCE.several }
}

/** Nothing but packs, letters or numbers; a number with letters is a size and tells enough: "20w". */
function isWeak(said: readonly number[], { weak }: NameIndex): boolean {
  const kinds = said.map(wordClass => weak.get(wordClass))
  return !kinds.includes(undefined) && !(kinds.includes('number') && kinds.includes('common'))
}

/** A size within a name is said whole or not at all, and a bare number only with the whole name: "8 bolt" is not an M8 Bolt. */
function holdsWholeSizes(label: Label, said: readonly number[]): boolean {
  const left = [...said]
  const taken = label.classes.map(wordClass => {
    const place = left.indexOf(wordClass)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
  if (left.length > 0) return false
  return taken.every((isTaken, piece) => {
    if (label.bare[piece]) return !isTaken
    return taken.every((other, at) => label.wordOf[at] !== label.wordOf[piece] || other === isTaken)
  })
}

function intersection(left: readonly number[] | undefined, right: readonly number[]): readonly number[] {
  if (left === undefined) return right
  const both: number[] = []
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    const [a, b] = [left[one] ?? 0, right[other] ?? 0]
    if (a === b) both.push(a)
    if (a <= b) one += 1
    if (b <= a) other += 1
  }
  return both
}

function answeredAt(line: Line, at: number, resolved: ReadonlyMap<string, number>): NameSpan[] {
  const spans: NameSpan[] = []
  for (let end = at + 1; end <= Math.min(line.tokens.length, at + LONGEST_ANSWER); end += 1) {
    const product = resolved.get(foldSaying(saidBetween(line, at, end)))
    if (product !== undefined) spans.push({ end, kind: 'one', products: [product], distance: DISTANCE.answered })
  }
  return spans
}

function productsOf(labels: readonly Label[]): number[] {
  return [...new Set(labels.map(label => label.product))]
}

function spanOf(end: number, products: readonly number[], distance: number): NameSpan {
  return { end, kind: products.length === 1 ? 'one' : 'several', products, distance }
}
