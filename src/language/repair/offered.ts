import { distance } from 'fastest-levenshtein'
import { isPlain } from '../clauses/judge.ts'
import type { ReadingContext, Sight } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import { bothReturns } from '../lexicon/en/returns-told.ts'
import type { Words } from '../lexicon/words.ts'
import { sightOf } from '../line.ts'
import { wordsLike } from '../names/sound-alike.ts'
import { readMessage } from '../read.ts'
import type { LineReading } from '../reading.ts'
import { isForeign } from '../text/line.ts'
import { isSlipOf } from './slip.ts'

const MOST_TOKENS = 12
const MOST_OFFERED = 3
/** Letters of the shortest verb that is misspelt, and of what it is misspelt as. */
const SHORTEST_VERB = 4
const SHORTEST_SAID = 3
/** Letters of one in which two letters may be wrong, and how many too many may stand behind any: "solded". */
const LONG_VERB = 7
const MOST_BEHIND = 2

/**
 * The plain entries that a line may be which is not understood: with a word that nobody knows written as the word of a
 * name that sounds like it ("lucks soap"), or as the verb that it is a slip of ("retrun"). They are offered, never written.
 */
export function offeredLines(reading: LineReading, grammar: Grammar, context: ReadingContext): readonly string[] {
  if (reading.kind !== 'unclear' && reading.kind !== 'nothing') return []
  const sight = sightOf(reading.text, context)
  const { line } = sight
  if (line.tokens.length > MOST_TOKENS || !line.tokens.some(({ kind }) => kind === 'number')) return []
  const found: string[] = []
  const readOne = (said: string): LineReading | undefined => {
    const [only, ...others] = readMessage(said, grammar, context)
    return others.length === 0 ? only : undefined
  }
  for (const [at, { start, end }] of line.tokens.entries()) {
    for (const word of insteadOf(sight, at)) {
      const said = `${line.clean.slice(0, start)}${word}${line.clean.slice(end)}`
      const only = readOne(said)
      if (only === undefined) continue
      for (const way of waysOf(only, said, readOne)) if (!found.includes(way)) found.push(way)
    }
  }
  return found.slice(0, MOST_OFFERED)
}

/** The line itself where it is plain; a return that may go either way, each of them. */
function waysOf(
  reading: LineReading,
  said: string,
  readOne: (line: string) => LineReading | undefined,
): readonly string[] {
  if (isPlain(reading)) return [said]
  if (reading.kind !== 'unclear' || reading.because !== 'two-readings') return []
  return bothReturns(said).filter(way => {
    const read = readOne(way)
    return read !== undefined && isPlain(read)
  })
}

function insteadOf(sight: Sight, at: number): readonly string[] {
  const { line, names } = sight
  const said = line.tokens[at]?.text ?? ''
  if (!isForeign(line, at) || names.knows(at) || line.tokens[at]?.glued) return []
  return [...wordsLike(said, names.index), ...verbsLike(said, line.words)]
}

/** The nearest verb of each meaning that a word may be a slip of. */
function verbsLike(said: string, words: Words): readonly string[] {
  if (said.length < SHORTEST_SAID) return []
  const nearest = new Map<string, { readonly verb: string; readonly far: number }>()
  for (const [verb, { value }] of words.root.entries()) {
    if (value?.verb === undefined || value.verb.weak || verb[0] !== said[0] || verb.length < SHORTEST_VERB) continue
    if (Math.abs(verb.length - said.length) > MOST_BEHIND) continue
    const isLonger = said.startsWith(verb)
    const slips = isLonger ? said.length - verb.length - 0.5 : isSlipOf(said, verb) ? 1 : distance(said, verb)
    const most = Math.min(verb.length, said.length) >= LONG_VERB || isLonger ? MOST_BEHIND : 1
    if (slips > most) continue
    const known = nearest.get(value.verb.doing)
    if (known === undefined || slips < known.far) nearest.set(value.verb.doing, { verb, far: slips })
  }
  const all = [...nearest.values()].sort((one, other) => one.far - other.far)
  const [first] = all
  return all.filter(({ far }) => far === first?.far).map(({ verb }) => verb)
}
