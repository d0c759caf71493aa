import type { AsideKind } from '../lexicon/asides.ts'
import type { PlainKind } from '../lexicon/lexicon.ts'
import type { Senses, Words } from '../lexicon/words.ts'
import type { NumberSaid } from '../values/digits.ts'
import type { MoneySaid } from '../values/money-said.ts'
import type { NumberMarks } from '../wording.ts'
import { type TokenLine, tokenise } from './tokens.ts'
import type { Trie } from './trie.ts'

/** A word or saying of the lexicon that stands in a line up to, not including, token `end`. */
export interface Saying {
  readonly end: number
  readonly senses: Senses
}

/** A saying of what people add to an entry that stands in a line up to, not including, token `end`. */
export interface AsideSaying {
  readonly end: number
  readonly kinds: readonly AsideKind[]
}

/** A line with what the lexicon says of its words. */
export interface Line extends TokenLine {
  readonly words: Words
  readonly marks: NumberMarks
  /** Units and packs of the shop's own, in their forms → the word that the shop uses. */
  readonly ownUnits: ReadonlyMap<string, string>
  /** Sayings by the token at which they begin, the longest first. */
  readonly sayings: readonly (readonly Saying[])[]
  /** Sayings of what people add to an entry, likewise. */
  readonly asides: readonly (readonly AsideSaying[])[]
  /** What was found at a token before: the grammar asks for it again and again. Null: nothing. */
  readonly kept: {
    readonly numbers: (NumberSaid | null | undefined)[]
    readonly money: (MoneySaid | null | undefined)[]
  }
}

const NO_SAYINGS: readonly Saying[] = []
const NO_ASIDES: readonly AsideSaying[] = []
const NO_UNITS: ReadonlyMap<string, string> = new Map()

/** Splits a line into tokens and looks them up; `ownUnits` are what the shop's products are kept and packed in. */
export function lineOf(text: string, words: Words, marks: NumberMarks, ownUnits = NO_UNITS): Line {
  const { clean, tokens } = tokenise(text)
  const sayings: (readonly Saying[])[] = []
  const asides: (readonly AsideSaying[])[] = []
  for (const [at, { text: word }] of tokens.entries()) {
    const first = words.firsts.get(word)
    sayings.push(first?.saying === undefined ? NO_SAYINGS : sayingsFrom(tokens, at, first.saying))
    asides.push(first?.aside === undefined ? NO_ASIDES : asidesFrom(tokens, at, first.aside))
  }
  return { clean, tokens, words, marks, ownUnits, sayings, asides, kept: keptOf(tokens.length) }
}

function sayingsFrom(tokens: TokenLine['tokens'], at: number, first: Trie<Senses>): readonly Saying[] {
  let found: Saying[] | undefined
  let branch: Trie<Senses> | undefined = first
  for (let end = at + 1; branch !== undefined; end += 1) {
    if (branch.value !== undefined) {
      found ??= []
      found.push({ end, senses: branch.value })
    }
    if (branch.isEnd) break
    branch = branch.next(tokens[end]?.text ?? '')
  }
  return found?.reverse() ?? NO_SAYINGS
}

function asidesFrom(
  tokens: TokenLine['tokens'],
  at: number,
  first: Trie<readonly AsideKind[]>,
): readonly AsideSaying[] {
  let found: AsideSaying[] | undefined
  let branch: Trie<readonly AsideKind[]> | undefined = first
  for (let end = at + 1; branch !== undefined; end += 1) {
    if (branch.value !== undefined) {
      found ??= []
      found.push({ end, kinds: branch.value })
    }
    if (branch.isEnd) break
    branch = branch.next(tokens[end]?.text ?? '')
  }
  return found?.reverse() ?? NO_ASIDES
}

/** The line as if it ended in front of a token. */
export function lineUpTo(line: Line, end: number): Line {
  const sayings = line.sayings.slice(0, end).map(found => found.filter(saying => saying.end <= end))
  const asides = line.asides.slice(0, end).map(found => found.filter(saying => saying.end <= end))
  return { ...line, tokens: line.tokens.slice(0, end), sayings, asides, kept: keptOf(end) }
}

function keptOf(length: number): Line['kept'] {
  return { numbers: new Array(length), money: new Array(length) }
}

/** Where the longest saying of this kind that begins at a token ends; 0 if there is none. */
export function endOfPlain(line: Line, at: number, kind: PlainKind): number {
  for (const saying of line.sayings[at] ?? NO_SAYINGS) if (saying.senses.plain.includes(kind)) return saying.end
  return 0
}

/**
 * Does a saying of any of these kinds begin at a token? It spares asking for each of them where the word tells already that
 * none is there.
 */
export function beginsAny(line: Line, at: number, kinds: ReadonlySet<PlainKind>): boolean {
  for (const { senses } of line.sayings[at] ?? NO_SAYINGS) {
    for (const kind of senses.plain) if (kinds.has(kind)) return true
  }
  return false
}

/** The longest saying at a token that means something of its own: a verb, a unit, a currency. */
export function sayingWith<Key extends Exclude<keyof Senses, 'plain' | 'isNumber' | 'isMeant'>>(
  line: Line,
  at: number,
  key: Key,
): { readonly end: number; readonly sense: NonNullable<Senses[Key]> } | undefined {
  for (const { end, senses } of line.sayings[at] ?? NO_SAYINGS) {
    if (!senses.isMeant) continue
    const sense = senses[key]
    if (sense !== undefined) return { end, sense: sense as NonNullable<Senses[Key]> }
  }
  return undefined
}

/** Is the token a word that the lexicon does not know? Only a name can begin there. */
export function isForeign(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && line.sayings[at]?.length === 0
}

/** Is the token this mark? */
export function isMark(line: Line, at: number, mark: string): boolean {
  const token = line.tokens[at]
  return token?.kind === 'mark' && token.text === mark
}
