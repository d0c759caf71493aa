import { distance } from 'fastest-levenshtein'
import type { NameIndex } from './build.ts'
import { lettersOf, soundOf } from './forms.ts'

/** How many products are offered at most. */
const MOST_OFFERED = 6
const SHORTEST_PREFIX = 3
const FREE = 0
const ONE_OFF = 1
const SOUNDS_ALIKE = 1.5
const BEGINS_SO = 1.2
/** Letters of a word in which two slips are one word still. */
const LONG = 7
/** Each of two slips takes one letter away and brings another at most. */
const MOST_APART = 4

/** Products whose names share a word with these words, or have one that is spelled or sounds alike; the nearest first. */
export function resembling(words: readonly string[], index: NameIndex): readonly number[] {
  const scores = new Map<number, { matched: number; distance: number }>()
  for (const word of words) {
    for (const [product, far] of holdersOf(word, index)) {
      const score = scores.get(product) ?? { matched: 0, distance: 0 }
      scores.set(product, { matched: score.matched + 1, distance: score.distance + far })
    }
  }
  return [...scores]
    .sort(([, one], [, other]) => other.matched - one.matched || one.distance - other.distance)
    .slice(0, MOST_OFFERED)
    .map(([product]) => product)
}

/** Product → how far the word is from one of its words. */
function holdersOf(word: string, index: NameIndex): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>()
  for (const [wordClass, far] of nearClasses(word, index)) {
    if (index.weak.has(wordClass)) continue
    for (const number of index.holders[wordClass] ?? []) {
      const product = index.labels[number]?.product
      if (product !== undefined) nearest.set(product, Math.min(far, nearest.get(product) ?? far))
    }
  }
  return nearest
}

function nearClasses(word: string, index: NameIndex): ReadonlyMap<number, number> {
  const near = new Map<number, number>()
  for (const wordClass of index.rows.get(word) ?? []) near.set(wordClass, FREE)
  if (index.classes.has(word)) return near
  if (word.length < SHORTEST_PREFIX) return near
  const letters = lettersOf(word)
  const keep = (wordClass: number, far: number): void => {
    near.set(wordClass, Math.min(far, near.get(wordClass) ?? far))
  }
  for (const wordClass of index.sounds.get(soundOf(word)) ?? []) keep(wordClass, SOUNDS_ALIKE)
  for (const [length, sameLength] of index.nearWords) {
    const isNear = Math.abs(length - word.length) <= 2
    const mostApart = Math.min(length, word.length) >= LONG ? MOST_APART : MOST_APART / 2
    for (const { word: other, wordClass, letters: others } of sameLength) {
      if (length > word.length && (letters & ~others) === 0 && other.startsWith(word)) keep(wordClass, BEGINS_SO)
      else if (isNear && !differsBy(letters ^ others, mostApart) && isMisspelt(word, other)) keep(wordClass, ONE_OFF)
    }
  }
  return near
}

/** Are more than so many bits set? Words whose letters differ so much are no misspelling of each other. */
function differsBy(bits: number, most: number): boolean {
  let left = bits
  for (let count = 0; count < most && left !== 0; count += 1) left &= left - 1
  return left !== 0
}

/** One slip in a short word, two in a longer one, or two letters that changed places. */
function isMisspelt(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length)
  const slips = distance(word, other)
  if (slips <= 1) return shorter >= 3
  if (slips > 2) return false
  return shorter >= LONG || [...word].sort().join('') === [...other].sort().join('')
}
