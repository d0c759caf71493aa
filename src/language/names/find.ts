import { foldSaying } from '../text/clean.ts'
import type { Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { NameBranch, NameIndex } from './build.ts'
import type { Label } from './label.ts'
import { resembling } from './near.ts'
import { partsAt } from './parts.ts'
import { DISTANCE, type NameSpan, productsOf, spanOf } from './span.ts'
import { nextWord, type Search, stepsAt, stepsOf } from './steps.ts'
import { writtenAt } from './written.ts'

/** Finds the names in one line; what was found is kept. */
export interface NameFinder {
  readonly index: NameIndex
  at(token: number): readonly NameSpan[]
  /** Is the token a word of any name? */
  knows(token: number): boolean
  /** Is the token spelled like a word of a name that tells something, or like the beginning of one? */
  resembles(token: number): boolean
}

const LONGEST_ANSWER = 6
const NO_SPANS: readonly NameSpan[] = []
const WITHIN_NAMES = `-&/'.+%"()`

/** A finder for the names in `line`; `resolved` are names that the person explained already. */
export function findNames(line: Line, index: NameIndex, resolved: ReadonlyMap<string, number>): NameFinder {
  const steps = line.tokens.map((_, at) => stepsAt(line, at, index))
  const search: Search = { steps, index, resolved }
  const found: (readonly NameSpan[] | undefined)[] = new Array(steps.length)
  const alike: (boolean | undefined)[] = new Array(steps.length)
  return {
    index,
    knows: token => (steps[token]?.length ?? 0) > 0,
    at(token) {
      const known = found[token] ?? spansAt(line, token, search)
      found[token] = known
      return known
    },
    resembles(token) {
      const known = alike[token] ?? resembling([line.tokens[token]?.text ?? ''], index).length > 0
      alike[token] = known
      return known
    },
  }
}

function spansAt(line: Line, at: number, search: Search): readonly NameSpan[] {
  const answered = search.resolved.size > 0 ? answeredAt(line, at, search.resolved) : NO_SPANS
  const written = writtenAt(line, at, search.index.written)
  const spelled = line.tokens[at]?.kind === 'mark' ? NO_SPANS : spelledAt(line, at, search)
  if (answered.length + written.length === 0) return spelled
  return [...answered, ...written, ...spelled]
}

function spelledAt(line: Line, at: number, search: Search): readonly NameSpan[] {
  if (stepsOf(search, at).length === 0) {
    const products = search.index.initials.get(line.tokens[at]?.text ?? '')
    const isInitials = products !== undefined && line.sayings[at]?.length === 0
    return isInitials ? [spanOf(at + 1, products, DISTANCE.initials)] : NO_SPANS
  }
  const spans: NameSpan[] = []
  wholeNames(line, at, at, search.index.root, search, spans)
  partsAt(line, at, search, spans)
  return spans
}

function wholeNames(line: Line, from: number, at: number, branch: NameBranch, search: Search, spans: NameSpan[]): void {
  if (branch.value !== undefined) spans.push(wholeSpan(line, from, at, branch.value))
  if (branch.isEnd) return
  goOn(line, from, at, branch, search, spans)
  const behind = at === from ? at : nextWord(line, at, WITHIN_NAMES)
  if (behind !== at) goOn(line, from, behind, branch, search, spans)
}

function goOn(line: Line, from: number, at: number, branch: NameBranch, search: Search, spans: NameSpan[]): void {
  for (const step of stepsOf(search, at)) {
    let next: NameBranch | undefined = branch
    for (const wordClass of step.classes) next = next?.next(wordClass)
    if (next !== undefined) wholeNames(line, from, step.end, next, search, spans)
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

function answeredAt(line: Line, at: number, resolved: ReadonlyMap<string, number>): NameSpan[] {
  const spans: NameSpan[] = []
  for (let end = at + 1; end <= Math.min(line.tokens.length, at + LONGEST_ANSWER); end += 1) {
    const product = resolved.get(foldSaying(saidBetween(line, at, end)))
    if (product !== undefined) spans.push({ end, kind: 'one', products: [product], distance: DISTANCE.answered })
  }
  return spans
}
