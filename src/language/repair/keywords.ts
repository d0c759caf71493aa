import { englishDates } from '../lexicon/en/dates.ts'
import { englishKeywords } from '../lexicon/en/keywords.ts'
import { ENGLISH_QUESTIONS } from '../lexicon/question-words.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Trie } from '../text/trie.ts'
import { isSlipOf } from './slip.ts'

/** A keyword with what it means: words of one meaning are as good as each other. */
interface Keyword {
  readonly word: string
  readonly meaning: string
}

/** The keywords that misspelt words are compared with, and all words that are none. */
interface Keywords {
  /** Words that the grammar has somewhere, and others of the language: they mean what they mean. */
  readonly known: ReadonlySet<string>
  readonly abbreviations: ReadonlyMap<string, string>
  /** First letter → the keywords. */
  readonly byLetter: ReadonlyMap<string, readonly Keyword[]>
}

const NONE: readonly Keyword[] = []
let compiled: Keywords | undefined

/** Made when a line is not understood for the first time. */
function keywords(): Keywords {
  compiled ??= compile()
  return compiled
}

function compile(): Keywords {
  const words = wordsOf('en')
  const known = new Set(englishKeywords.ownWords.split('|'))
  for (const root of [words.root, words.asides]) gather(root, known)
  const days = [englishDates.namedDays.flatMap(([, sayings]) => sayings), englishDates.months, englishDates.weekdays]
  for (const saying of days.flat()) for (const word of saying.split(' ')) known.add(word)
  const all: Keyword[] = []
  for (const group of englishKeywords.meanings.split(';')) {
    const [meaning = group, ...more] = group.split('|')
    for (const word of [meaning, ...more]) all.push({ word, meaning })
  }
  const listed = new Set(all.map(({ word }) => word))
  // What denies or intends is never taken for anything else, misspelt as it may be.
  for (const word of words.markers) if (!listed.has(word)) all.push({ word, meaning: word })
  const byLetter = new Map<string, Keyword[]>()
  for (const keyword of all) {
    const letter = keyword.word[0] ?? ''
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), keyword])
  }
  const asked = new Set<string>()
  gather(ENGLISH_QUESTIONS.root, asked)
  // Questions know some words misspelt, too; those are slips of a keyword still.
  for (const word of asked) if (!all.some(keyword => isSlipOf(word, keyword.word))) known.add(word)
  const short = englishKeywords.abbreviations.split(';').map(entry => entry.split(' '))
  const abbreviations = new Map(short.map(([said = '', ...words]) => [said, words.join(' ')]))
  return { known, byLetter, abbreviations }
}

function gather(sayings: Trie<unknown>, known: Set<string>): void {
  for (const [word, rest] of sayings.entries()) {
    known.add(word)
    gather(rest, known)
  }
}

/** Is it a word of the language, with a meaning or a misspelling of none? */
export function isWord(said: string): boolean {
  return keywords().known.has(said)
}

/** Is it a short form that is known for one keyword? */
export function isAbbreviation(said: string): boolean {
  return keywords().abbreviations.has(said)
}

/** The keyword that `said` is for sure; undefined where it is none, or where two meanings fit. */
export function keywordFor(said: string): string | undefined {
  const short = keywords().abbreviations.get(said)
  if (short !== undefined) return short
  const fitting = keywordsLike(said)
  const [first] = fitting
  return first !== undefined && fitting.every(({ meaning }) => meaning === first.meaning) ? first.word : undefined
}

/** May `said` be a keyword that is misspelt? */
export function mayBeKeyword(said: string): boolean {
  return keywords().abbreviations.has(said) || keywordsLike(said).length > 0
}

/** The keywords of which `said` is a slip; of a word of its own there are none. */
function keywordsLike(said: string): readonly Keyword[] {
  const { known, byLetter } = keywords()
  if (known.has(said)) return NONE
  const [first = '', second = ''] = said
  const swapped = (byLetter.get(second) ?? NONE).filter(({ word }) => word[0] !== first && word[1] === first)
  return [...(byLetter.get(first) ?? NONE), ...swapped].filter(({ word }) => isSlipOf(said, word))
}
