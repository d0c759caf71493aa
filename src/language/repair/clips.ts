import type { Sight } from '../context.ts'
import type { Words } from '../lexicon/words.ts'
import type { NameIndex } from '../names/build.ts'

const SHORTEST = 3
/** Letters of the shortest beginning of a word that the next word of the name follows. */
const SHORTEST_BEFORE = 2

/** The word of the catalogue that a token is the beginning of. */
export interface Clip {
  readonly word: string
  /** Another word of the same name stands beside it: "vit c". */
  readonly isBorneOut: boolean
}

/**
 * The only word of any name that the token begins ("vit" of vitamin), if no word of the language begins so. Undefined where
 * the token is a word itself.
 */
export function clipAt({ line, names }: Sight, at: number): Clip | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'word' || token.text.length < SHORTEST_BEFORE || names.knows(at)) return undefined
  const { index } = names
  const stem = stemsOf(token.text).find(said => wordsFrom(said, index).length > 0) ?? token.text
  const beginnings = wordsFrom(stem, index)
  const [own] = beginnings
  if (own === undefined || beginnings.length !== 1) return shortClip(token.text, line.tokens[at + 1]?.text, index)
  if (beginsWord(stem, line.words)) return undefined
  const isBorneOut = [at - 1, at + 1].some(beside => sharesName(line.tokens[beside]?.text, own.wordClass, index))
  return { word: own.word, isBorneOut }
}

/** "ch curry" of a Chicken Curry: two letters of the first word, and the second one whole. */
function shortClip(said: string, next: string | undefined, index: NameIndex): Clip | undefined {
  const second = next === undefined ? undefined : index.classes.get(next)
  if (second === undefined || index.weak.has(second)) return undefined
  const words = new Set<string>()
  const products = new Set<number>()
  for (const number of index.holders[second] ?? []) {
    const label = index.labels[number]
    const first = label?.exact.split(' ')[0] ?? ''
    if (label?.classes[1] !== second || !first.startsWith(said) || !index.classes.has(first)) continue
    words.add(first)
    products.add(label.product)
  }
  const [word] = words
  return word !== undefined && words.size === 1 && products.size === 1 ? { word, isBorneOut: true } : undefined
}

/** The word, without its plural, and without the "o" of "lamos" for lamingtons. */
function stemsOf(said: string): readonly string[] {
  return [said, said.replace(/s$/, ''), said.replace(/os?$/, '')].filter(stem => stem.length >= SHORTEST)
}

/** The words of the catalogue that begin so, one of each class. */
function wordsFrom(said: string, { nearWords }: NameIndex): readonly { word: string; wordClass: number }[] {
  const found = new Map<number, string>()
  for (const [length, words] of nearWords) {
    if (length <= said.length) continue
    for (const { word, wordClass } of words) if (word.startsWith(said)) found.set(wordClass, word)
  }
  return [...found].map(([wordClass, word]) => ({ word, wordClass }))
}

function beginsWord(said: string, { root }: Words): boolean {
  for (const [word] of root.entries()) if (word.startsWith(said)) return true
  return false
}

/** Does a name hold both words? A strip or a bottle bears nothing out. */
function sharesName(beside: string | undefined, wordClass: number, { classes, holders, weak }: NameIndex): boolean {
  const other = beside === undefined ? undefined : classes.get(beside)
  if (other === undefined || other === wordClass || weak.get(other) === 'unit') return false
  const holding = new Set(holders[other])
  return (holders[wordClass] ?? []).some(number => holding.has(number))
}
