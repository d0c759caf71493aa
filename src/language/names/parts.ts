import { endOfPlain, type Line } from '../text/line.ts'
import type { NameIndex, SaidBranch, WordPart } from './build.ts'
import type { Label } from './label.ts'
import { DISTANCE, type NameSpan, productsOf } from './span.ts'
import { isTimes, nextWord, type Search, type Step, stepsOf } from './steps.ts'

/** Words of the longest row that is kept: nobody can fill the memory with rows of his own making. */
const MOST_KEPT = 3
/** Goods are called by a number of three figures, "555", and hardly by a shorter one. */
const LONG_NUMBER = /^\d{3}/u
const BETWEEN_PARTS = `-&/'+`

/** Words that all belong to some names, in any order, as many as fit together. */
export function partsAt(line: Line, from: number, search: Search, spans: NameSpan[]): void {
  const { index } = search
  const isFunction = endOfPlain(line, from, 'function') === from + 1 && line.tokens[from]?.kind === 'word'
  // The "a" of "a4" is a letter of a size.
  const isOfSize = line.tokens[from + 1]?.kind === 'number' && line.tokens[from + 1]?.glued
  if (isFunction && !isOfSize && line.tokens[from]?.text !== 'hand') return
  let row = index.said
  const said: number[] = []
  for (let at = from; at < line.tokens.length && said.length < index.longest; ) {
    const start = at === from || stepsOf(search, at).length > 0 ? at : nextWord(line, at, BETWEEN_PARTS)
    let taken: Step | undefined
    for (const step of stepsOf(search, start)) {
      const longer = withSaid(row, step.classes, index)
      if (longer.holders.length === 0) continue
      taken = step
      row = longer
      break
    }
    if (taken === undefined) return
    said.push(...taken.classes)
    at = taken.end
    // "m8 bolt x2" is two M8 Bolts and no part of "M8 Bolt x 40".
    if (isTimes(line, at - 1)) continue
    if (row.part === undefined) row.part = partOf(said, row.holders, index)
    if (row.part !== null) {
      const { kind, products, distance } = row.part
      spans.push({ end: at, kind, products, distance })
    }
  }
}

/** The same words are said again and again: a row of few of them that stand in one name is kept, any other is worked out each time. */
function withSaid(row: SaidBranch, classes: readonly number[], index: NameIndex): SaidBranch {
  let branch = row
  for (const wordClass of classes) {
    const known = branch.next.get(wordClass)
    const next = known ?? saidBranch(branch, wordClass, index)
    if (known === undefined && branch.depth < MOST_KEPT && next.holders.length > 0) branch.next.set(wordClass, next)
    branch = next
  }
  return branch
}

function saidBranch({ holders, depth }: SaidBranch, wordClass: number, index: NameIndex): SaidBranch {
  const own = index.holders[wordClass] ?? []
  return { next: new Map(), holders: depth === 0 ? own : intersection(holders, own), part: undefined, depth: depth + 1 }
}

function partOf(said: readonly number[], candidates: readonly number[], index: NameIndex): WordPart | null {
  const fitting: Label[] = []
  const isTwice = said.some((wordClass, at) => said.indexOf(wordClass) < at)
  for (const number of candidates) {
    const label = index.labels[number]
    if (label && ((!label.isSized && !isTwice) || holdsWholeSizes(label, said))) fitting.push(label)
  }
  const reordered = productsOf([
    ...fitting.filter(label => label.classes.length === said.length && !label.bare.includes(true)),
    ...candidates.flatMap(number => {
      const label = index.labels[number]
      return label !== undefined && isTurnedAround(label, said) ? [label] : []
    }),
  ])
  if (reordered.length === 1) return { kind: 'one', products: reordered, distance: DISTANCE.reordered }
  const products = productsOf(fitting)
  if (products.length === 0) return calledByNumber(said, candidates, index)
  if (isWeak(said, index)) return { kind: 'near', products, distance: DISTANCE.weak }
  if (products.length === 1) return { kind: 'one', products, distance: DISTANCE.part }
  return { kind: 'several', products, distance: DISTANCE.several }
}

/** "555" of "555 Sardines", "50-50" of "50-50 Biscuit", which is its numbers alone: so many of something, or these. */
function calledByNumber(said: readonly number[], candidates: readonly number[], index: NameIndex): WordPart | null {
  if (said.some(number => index.weak.get(number) !== 'number')) return null
  const called = candidates.flatMap(at => {
    const label = index.labels[at]
    const isCalled =
      label !== undefined &&
      said.every((number, place) => label.classes[place] === number && label.bare[place]) &&
      (said.length > 1 || LONG_NUMBER.test(label.exact))
    return isCalled ? [label] : []
  })
  return called.length === 0 ? null : { kind: 'near', products: productsOf(called), distance: DISTANCE.weak }
}

/** "screen guard iphone 16": all words of the name in another order, its number behind the same word as there. */
function isTurnedAround({ classes, bare }: Label, said: readonly number[]): boolean {
  if (classes.length !== said.length || !bare.includes(true) || new Set(said).size < said.length) return false
  if (!classes.every(wordClass => said.includes(wordClass))) return false
  return classes.every(
    (wordClass, at) => !bare[at] || (at > 0 && said[said.indexOf(wordClass) - 1] === classes[at - 1]),
  )
}

/** Nothing but packs, letters or numbers; a number with letters is a size and tells enough: "20w". */
function isWeak(said: readonly number[], { weak }: NameIndex): boolean {
  const kinds = said.map(wordClass => weak.get(wordClass))
  return !kinds.includes(undefined) && !(kinds.includes('number') && kinds.includes('common'))
}

/** A size within a name is said whole or not at all, and a bare number only with the whole name, or between two of its words: "8 bolt" is not an M8 Bolt. */
function holdsWholeSizes(label: Label, said: readonly number[]): boolean {
  const left = [...said]
  const taken = label.classes.map(wordClass => {
    const place = left.indexOf(wordClass)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
  if (left.length > 0) return false
  return taken.every((isTaken, piece) => {
    if (label.bare[piece]) return !isTaken || isWithinName(label, piece, said)
    if (isTaken && !isSaidTogether(label, piece, said)) return false
    return taken.every((other, at) => label.wordOf[at] !== label.wordOf[piece] || other === isTaken)
  })
}

/** "305" of "hp 305 black": behind the same word as in the name, with another word of the name that follows there behind it. */
function isWithinName({ classes }: Label, piece: number, said: readonly number[]): boolean {
  const at = said.indexOf(classes[piece] ?? Number.NaN)
  const next = said[at + 1]
  return piece > 0 && said[at - 1] === classes[piece - 1] && next !== undefined && classes.indexOf(next) > piece
}

/** "2" and "kg" of "2kg" are one word of the name: said apart, they are not. */
function isSaidTogether({ classes, wordOf }: Label, piece: number, said: readonly number[]): boolean {
  if (piece === 0 || wordOf[piece - 1] !== wordOf[piece]) return true
  return said.some((wordClass, at) => wordClass === classes[piece] && said[at - 1] === classes[piece - 1])
}

function intersection(left: readonly number[], right: readonly number[]): readonly number[] {
  const both: number[] = []
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    const a = left[one] ?? 0
    const b = right[other] ?? 0
    if (a === b) both.push(a)
    if (a <= b) one += 1
    if (b <= a) other += 1
  }
  return both
}
