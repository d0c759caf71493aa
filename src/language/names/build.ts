import type { Words } from '../lexicon/words.ts'
import { foldSaying } from '../text/clean.ts'
import { Trie } from '../text/trie.ts'
import type { NamedProduct, Names } from '../vocabulary.ts'
import { classesOf, type Weakness, weaknessOf } from './classes.ts'
import { formsOf, lettersOf, soundOf } from './forms.ts'
import { type Label, labelOf, type Piece, type Spelling, spellingsOf } from './label.ts'
import { plantWritten, type WrittenNames } from './written.ts'

/** Rows of word classes with the labels that end there. */
export type NameBranch = Trie<Label[], number>

/** Products that have a word in their names. */
export interface WordPart {
  readonly kind: 'one' | 'several' | 'near'
  readonly products: readonly number[]
  readonly distance: number
}

/** A row of word classes as somebody said it: the labels that hold all of them, and what it means. */
export interface SaidBranch {
  readonly next: Map<number, SaidBranch>
  readonly holders: readonly number[]
  /** How many words it has; of none, nothing is held. */
  readonly depth: number
  /** Undefined: nobody has asked yet; null: nothing. */
  part: WordPart | null | undefined
}

/** A word of the catalogue for finding what a misspelling is near to. */
export interface NearWord {
  readonly word: string
  readonly wordClass: number
  /** Which letters it has, as bits. */
  readonly letters: number
}

/** The names of a shop, prepared for finding them in what people write. */
export interface NameIndex {
  readonly names: Names
  readonly words: Words
  readonly products: ReadonlyMap<number, NamedProduct>
  /** Units and packs of the products: their forms → the word itself, in lower case. */
  readonly units: ReadonlyMap<string, string>
  /** Word form → class of forms. */
  readonly classes: ReadonlyMap<string, number>
  /** Word form → its class; two or three words written as one → their classes. */
  readonly rows: ReadonlyMap<string, readonly number[]>
  readonly root: NameBranch
  /** Names that have marks in them, mark by mark. */
  readonly written: WrittenNames
  readonly labels: readonly Label[]
  /** Class → the labels that hold it, by their place in `labels`, ascending. */
  readonly holders: readonly (readonly number[])[]
  /** Classes that tell no product from another, unless a number makes a size of them (20W, 7Up). */
  readonly weak: ReadonlyMap<number, Weakness>
  readonly initials: ReadonlyMap<string, readonly number[]>
  /** Length → the words of that length that tell something. */
  readonly nearWords: ReadonlyMap<number, readonly NearWord[]>
  readonly sounds: ReadonlyMap<string, readonly number[]>
  /** Whole names, as they are said, of what is no longer in the lists: no others are meant by them. */
  readonly former: ReadonlySet<string>
  /** Pieces of the longest name. */
  readonly longest: number
  /** What rows of words mean as a part of names; worked out when they are first said. */
  readonly said: SaidBranch
  /** The numbers of a product's name in thousandths; worked out when it is first asked for. */
  readonly sizesOfProduct: Map<number, readonly bigint[]>
}

const POUND = 'pound'
const LB = 'lb'

/** Prepares the shop's names; the time goes with the number of their words. */
export function buildIndex(names: Names, words: Words): NameIndex {
  const spellings = names.products.flatMap(product => spellingsOf(product, words))
  const pieces = spellings.flatMap(spelling => spelling.pieces)
  const classes = classesOf(pieces, words)
  const labels = spellings.map(spelling => labelOf(spelling, classes))
  const root: NameBranch = new Trie()
  const written: WrittenNames = new Trie()
  for (const { product, text } of spellings) plantWritten(written, product, text)
  const holders: number[][] = Array.from({ length: classes.size }, () => [])
  for (const [number, label] of labels.entries()) {
    plant(root, label)
    for (const wordClass of new Set(label.classes)) holders[wordClass]?.push(number)
  }
  return {
    names,
    words,
    products: new Map(names.products.map(product => [product.id, product])),
    units: new Map(unitsOf(names).flatMap(unit => formsOf(unit).map(form => [form, unit] as const))),
    classes,
    labels,
    rows: rowsOf(spellings, classes),
    root,
    written,
    holders,
    initials: initialsOf(spellings),
    former: new Set(names.former?.map(foldSaying)),
    longest: labels.reduce((longest, label) => Math.max(longest, label.classes.length), 0),
    said: { next: new Map(), holders: [], depth: 0, part: undefined },
    sizesOfProduct: new Map(),
    ...nearOf(new Set(pieces.map(piece => piece.text)), classes, words),
  }
}

/** What the shop's products are kept and packed in; a pound is one of lb where it is no money of the shop's own. */
export function unitsIn({ units, words }: NameIndex, currency: string): ReadonlyMap<string, string> {
  const isMoney = words.root.next(POUND)?.value?.major?.has(currency) === true
  return isMoney || !units.has(LB) || units.has(POUND) ? units : new Map([...units, [POUND, LB], [`${POUND}s`, LB]])
}

function unitsOf({ products }: Names): readonly string[] {
  return [...new Set(products.flatMap(({ unit, packs }) => [unit, ...packs]).map(foldSaying))].filter(
    unit => unit !== '',
  )
}

function plant(root: NameBranch, label: Label): void {
  if (label.classes.length === 0) return
  const branch = root.grown(label.classes)
  branch.value ??= []
  branch.value.push(label)
}

/** Each word, and "powerbank" for "Power Bank", "parleg" for "Parle-G": neighbouring words of letters, in twos and threes. */
function rowsOf(
  spellings: readonly Spelling[],
  classes: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>([...classes].map(([word, wordClass]) => [word, [wordClass]]))
  for (const { pieces } of spellings) {
    for (let at = 0; at < pieces.length; at += 1) {
      for (const row of [pieces.slice(at, at + 2), pieces.slice(at, at + 3)]) {
        const text = row.map(piece => piece.text).join('')
        if (row.length < 2 || row.some(hasDigit) || classes.has(text)) continue
        const ids = row.map(piece => classes.get(piece.text) ?? -1)
        for (const form of formsOf(text)) if (!classes.has(form)) rows.set(form, ids)
      }
    }
  }
  return rows
}

function hasDigit({ text }: Piece): boolean {
  return /\d/.test(text)
}

function initialsOf(spellings: readonly Spelling[]): Map<string, readonly number[]> {
  const initials = new Map<string, number[]>()
  for (const { product, pieces } of spellings) {
    const letters = pieces.filter(piece => /^\p{L}/u.test(piece.text)).map(piece => piece.text[0] ?? '')
    const key = letters.join('')
    if (letters.length > 1 && !initials.get(key)?.includes(product)) pushTo(initials, key, product)
  }
  return initials
}

/** What misspellings are compared with; words that tell nothing are left out. */
function nearOf(
  texts: ReadonlySet<string>,
  classes: ReadonlyMap<string, number>,
  words: Words,
): Pick<NameIndex, 'weak' | 'nearWords' | 'sounds'> {
  const weak = new Map<number, Weakness>()
  const nearWords = new Map<number, NearWord[]>()
  const sounds = new Map<string, number[]>()
  for (const word of texts) {
    const wordClass = classes.get(word) ?? -1
    const weakness = weaknessOf(word, words)
    if (weakness !== undefined) weak.set(wordClass, weakness)
    else if (word.length > 2) {
      pushTo(nearWords, word.length, { word, wordClass, letters: lettersOf(word) })
      pushTo(sounds, soundOf(word), wordClass)
    }
  }
  return { weak, nearWords, sounds }
}

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
