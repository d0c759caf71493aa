import { distance } from 'fastest-levenshtein'
import type { Sight } from '../context.ts'
import { ENGLISH_QUESTIONS } from '../lexicon/question-words.ts'
import type { Cue } from '../lexicon/questions.ts'
import { endOfAside } from '../text/asides.ts'
import type { Line } from '../text/line.ts'
import type { Trie } from '../text/trie.ts'

/** A saying of questions that stands in a line. */
export interface CueSaid {
  readonly from: number
  readonly end: number
  readonly cues: ReadonlySet<Cue>
}

const SHORTEST_MISSPELT = 5

/** All sayings of questions in a line, the longest of those that begin at one word first. */
export function cuesIn({ line }: Sight): readonly CueSaid[] {
  const { tokens, sayings } = line
  const found: CueSaid[] = []
  for (const [from, token] of tokens.entries()) {
    if (from > 0 && isOfWhich(line, from)) continue
    const before = found.length
    let branch: Trie<Set<Cue>> | undefined = ENGLISH_QUESTIONS.root
    for (let end = from; end < tokens.length; ) {
      branch = branch.next(tokens[end]?.text ?? '')
      if (branch === undefined) break
      end += 1
      if (branch.value !== undefined) found.splice(before, 0, { from, end, cues: branch.value })
    }
    const isStrange = found.length === before && sayings[from]?.length === 0 && token.kind === 'word'
    const meant = isStrange ? misspelt(token.text) : undefined
    if (meant !== undefined) found.push({ from, end: from + 1, cues: meant })
  }
  return found
}

/** "of which 2 broken" tells of the goods in front of it. */
function isOfWhich(line: Line, at: number): boolean {
  return endOfAside(line, at - 1, 'of-which') === at + 1 && line.tokens.some(({ kind }) => kind === 'number')
}

/** "proffits": one letter too many, too few or wrong, but never the first. */
function misspelt(word: string): ReadonlySet<Cue> | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined
  for (const topic of ENGLISH_QUESTIONS.topics.get(word[0] ?? '') ?? []) {
    if (Math.abs(topic.length - word.length) <= 1 && distance(topic, word) === 1)
      return ENGLISH_QUESTIONS.root.next(topic)?.value
  }
  return undefined
}

/** The cues of which no word is a part of what stands in `taken`. */
export function outside(said: readonly CueSaid[], taken: readonly boolean[]): readonly CueSaid[] {
  return said.filter(({ from, end }) => !taken.slice(from, end).includes(true))
}
