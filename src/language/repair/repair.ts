import type { ReadingContext, Sight } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import { LONGEST_LINE, sightOf } from '../line.ts'
import type { NameIndex } from '../names/build.ts'
import { sayingWith } from '../text/line.ts'
import { clipAt } from './clips.ts'
import { isAbbreviation, isWord, keywordFor } from './keywords.ts'
import { isSlipOf } from './slip.ts'

/** Tokens of the longest line that is worth it: longer ones tell stories. */
const MOST_TOKENS = 40
const MOST_REPAIRED = 4
/** Letters of the shortest beginning of a name. */
const SHORTEST_BEGINNING = 3
/** Words that ask at the start of a line, whatever they may be elsewhere. */
const ASKING: ReadonlySet<string> = new Set(['how', 'what', 'which', 'when', 'show'])

/** A line in which misspelt and clipped words are written out. */
export interface Repaired {
  readonly text: string
  /** A word was written out with nothing beside it that bears it out: good for a question, not for an entry. */
  readonly isGuessed: boolean
}

/** The line as it may have been meant; undefined where no word of it is misspelt or clipped, as far as can be known. */
export function repairedLine(text: string, grammar: Grammar, context: ReadingContext): Repaired | undefined {
  if (text.length > LONGEST_LINE || text.startsWith('/')) return undefined
  const sight = sightOf(text, context)
  const { line } = sight
  if (line.tokens.length > MOST_TOKENS) return undefined
  const isMember = membersOf(context)
  let [repaired, from, count, isGuessed] = ['', 0, 0, false]
  for (const [at, token] of line.tokens.entries()) {
    const figured = figuredWord(sight, at)
    if (figured !== undefined) {
      repaired += line.clean.slice(from, token.start) + figured.word
      from = figured.end
      count += 1
    }
    if (token.kind !== 'word' || token.start < from || sight.names.knows(at) || isMember.has(token.text)) continue
    if (grammar.commandsOfWord.has(token.text) && !isAbbreviation(token.text)) continue
    const word = keywordAt(sight, at)
    const clip = word === undefined && !isWord(token.text) ? clipAt(sight, at) : undefined
    const instead = word ?? clip?.word
    if (instead === undefined) continue
    repaired += line.clean.slice(from, token.start) + instead
    from = token.end
    count += 1
    isGuessed ||= clip?.isBorneOut === false
  }
  if (count === 0 || count > MOST_REPAIRED) return undefined
  return { text: repaired + line.clean.slice(from), isGuessed }
}

/** The keyword that stands misspelt at a token; none where it may as well be a product, or where two verbs would meet. */
function keywordAt({ line, names }: Sight, at: number): string | undefined {
  const said = line.tokens[at]?.text ?? ''
  if (said.length < 2 || line.tokens[at]?.glued) return undefined
  const word = keywordFor(said)
  if (word === undefined) return undefined
  const asks = at === 0 && ASKING.has(word) && !names.knows(at + 1)
  if (!asks && isLikeName(said, names.index)) return undefined
  if (line.words.root.next(word)?.value?.verb === undefined) return word
  const isBehindVerb = at > 0 && sayingWith(line, at - 1, 'verb')?.end === at
  return isBehindVerb || sayingWith(line, at + 1, 'verb') !== undefined ? undefined : word
}

/** Is it a word of some name that is misspelt, or the beginning of one? */
function isLikeName(said: string, { nearWords }: NameIndex): boolean {
  for (const words of nearWords.values())
    for (const { word } of words)
      if ((said.length >= SHORTEST_BEGINNING && word.startsWith(said)) || isSlipOf(said, word)) return true
  return false
}

/** "2day": a word that begins with a figure. */
function figuredWord({ line }: Sight, at: number): { word: string; end: number } | undefined {
  const [figure, rest] = [line.tokens[at], line.tokens[at + 1]]
  if (figure?.kind !== 'number' || rest?.kind !== 'word' || !rest.glued) return undefined
  const word = keywordFor(figure.text + rest.text)
  return word === undefined ? undefined : { word, end: rest.end }
}

function membersOf({ names: { names } }: ReadingContext): ReadonlySet<string> {
  return new Set(names.members.flatMap(name => name.toLowerCase().split(' ')))
}
