import { distance } from 'fastest-levenshtein'
import { wordsOf } from './lexicon/words.ts'
import { anchorsOf, neededBy, parseTemplate, startsOf, type TemplatePart, wordsOfTemplate } from './phrases/template.ts'
import { MOVES } from './reading.ts'
import { lineOf, sayingWith } from './text/line.ts'
import { numberMarks } from './wording.ts'

/** A command's name with the templates of its phrases. */
export interface CommandPhrases {
  readonly command: string
  readonly phrases: readonly string[]
}

/** A compiled template of a command. */
export interface Phrase {
  readonly command: string
  /** Its place among all phrases: of equally good fits, the first is taken. */
  readonly order: number
  readonly parts: readonly TemplatePart[]
  /** Groups of words of which it cannot do without one each. */
  readonly needed: readonly (readonly string[])[]
  /** The words that it may begin with; undefined if it may begin with a slot. */
  readonly starts: ReadonlySet<string> | undefined
  /** It begins with a slot in any case, so that a word that it needs never stands first. */
  readonly isSlotFirst: boolean
}

/** The phrases of all commands, compiled; made once at start. */
export interface Grammar {
  /** Names of all commands that have phrases. */
  readonly commands: ReadonlySet<string>
  /** Phrases by a word that they cannot do without. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  /** Phrases of slots alone. */
  readonly wordless: readonly Phrase[]
  /** Fixed word → the commands that have it, and how much it tells. */
  readonly commandsOfWord: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const MOST_NEAREST = 3
/** A word of more commands than three tells none. */
const LEAST_TELLING = 0.3
const SHORTEST_MISSPELT = 4
/** A command is called by its own name in many phrases of others, too. */
const OWN_NAME = 0.2
const PLAIN_STYLE = numberMarks('1,234.5')

/**
 * Compiles the templates of all commands, which are tried in this order. A template has words, `[optional words]`,
 * `(a|b|c)` and slots such as `{product}`. Throws an Error that names a template that cannot be read.
 */
export function compileGrammar(commands: readonly CommandPhrases[]): Grammar {
  const parsed = commands.flatMap(({ command, phrases }) =>
    phrases.map(template => ({ command, parts: parseTemplate(template) })),
  )
  const phrases = parsed.map(({ command, parts }, order) => {
    const [first] = parts
    const isSlotFirst = first?.kind === 'slot' && first.slot !== 'word'
    return { command, order, parts, needed: neededBy(parts), starts: startsOf(parts), isSlotFirst }
  })
  const commandsOfWord = wordTable(phrases)
  const { root } = wordsOf('en')
  const rank = (word: string): number => {
    const senses = root.next(word)?.value
    const isCommon = senses !== undefined && (senses.verb !== undefined || senses.plain.length > 0)
    return (commandsOfWord.get(word)?.size ?? 0) + (isCommon ? 1000 : 0)
  }
  const byWord = new Map<string, Phrase[]>()
  const wordless: Phrase[] = []
  for (const phrase of phrases) {
    const anchors = anchorsOf(phrase.parts, rank)
    if (anchors === undefined) wordless.push(phrase)
    else for (const word of new Set(anchors)) byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  }
  return { commands: new Set(phrases.map(phrase => phrase.command)), byWord, wordless, commandsOfWord }
}

function wordTable(phrases: readonly Phrase[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { command, parts } of phrases) {
    for (const word of new Set(wordsOfTemplate(parts))) {
      const commands = counts.get(word) ?? new Map<string, number>()
      counts.set(word, commands.set(command, 1 + (commands.get(command) ?? 0)))
    }
  }
  const weights = new Map<string, ReadonlyMap<string, number>>()
  for (const [word, commands] of counts) {
    weights.set(word, new Map([...commands.keys()].map(command => [command, 1 / commands.size])))
  }
  return weights
}

/**
 * Names of the commands that `text` comes nearest to, by what was recognised in it; the nearest first. Words that many
 * commands have ("the", "is") say nothing.
 */
export function nearestCommands(text: string, grammar: Grammar): readonly string[] {
  const line = lineOf(text, wordsOf('en'), PLAIN_STYLE)
  const scores = new Map<string, number>()
  const score = (command: string, points: number): void => {
    scores.set(command, points + (scores.get(command) ?? 0))
  }
  for (const [at, token] of line.tokens.entries()) {
    if (token.kind !== 'word') continue
    for (const [command, weight] of commandsOf(token.text, grammar)) if (weight > LEAST_TELLING) score(command, weight)
    if (grammar.commands.has(token.text)) score(token.text, OWN_NAME)
    const move = MOVES.find(known => known === sayingWith(line, at, 'verb')?.sense.doing)
    if (move !== undefined) score(move, 1)
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one)
  return ranked.slice(0, MOST_NEAREST).map(([command]) => command)
}

function commandsOf(word: string, { commandsOfWord }: Grammar): ReadonlyMap<string, number> {
  const exact = commandsOfWord.get(word)
  if (exact !== undefined || word.length < SHORTEST_MISSPELT) return exact ?? new Map()
  for (const [known, commands] of commandsOfWord) {
    if (known.length >= SHORTEST_MISSPELT && Math.abs(known.length - word.length) <= 1 && distance(known, word) <= 1)
      return commands
  }
  return new Map()
}
