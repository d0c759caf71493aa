import type { Sight } from '../context.ts'
import type { Cue } from '../lexicon/questions.ts'
import type { LineReading } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { CueSaid } from './cues.ts'

type Phrase = Extract<LineReading, { kind: 'phrase' }>

const BEGINS: readonly Cue[] = ['ask', 'amount']

/**
 * "Sold 2 milk, how many left?": what was done, and a question behind it, which is about the same products if it names
 * none. Both must be clear by themselves.
 */
export function doneAndAsked(
  sight: Sight,
  cues: readonly CueSaid[],
  read: (text: string) => LineReading,
): readonly LineReading[] | undefined {
  const { line } = sight
  const start = cues.find(
    ({ from, cues: own }) => from > 1 && BEGINS.some(cue => own.has(cue)) && endsBefore(sight, from) > 0,
  )?.from
  if (start === undefined) return undefined
  const done = read(saidBetween(line, 0, endsBefore(sight, start)))
  if (done.kind !== 'clauses' || !isSettled(done)) return undefined
  const said = saidBetween(line, start, line.tokens.length)
  const names = done.clauses.flatMap(({ items }) => items.map(({ name }) => name.said))
  const asked = read(`${said.replace(/[?\s]+$/u, '')} ${names.join(' and ')}`)
  const alone = read(said)
  const question = asked.kind === 'phrase' && (alone.kind !== 'phrase' || isOpen(alone)) ? asked : alone
  const isTag = endOfAside(line, start, 'asked-whether') >= lastWord(line)
  return question.kind === 'phrase' && !isTag && !isOfStrangers(question)
    ? [done, { ...question, text: said }]
    : undefined
}

/** Behind the last token that is no mark. */
function lastWord(line: Line): number {
  return line.tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1
}

/** "when she comes", read as a question of something that is called so. */
function isOfStrangers({ slots: { product, products = product === undefined ? [] : [product] } }: Phrase): boolean {
  return products.length > 0 && products.every(({ kind }) => kind === 'unknown')
}

/** Where the sentence before a token ends; 0 if none does. */
function endsBefore({ line }: Sight, at: number): number {
  for (let end = at - 1; end > 0; end -= 1) {
    if (line.tokens[end]?.kind === 'mark') return end
    if (endOfPlain(line, end, 'filler') !== end + 1 && endOfPlain(line, end, 'joint') !== end + 1) return 0
  }
  return 0
}

function isSettled({ clauses }: Extract<LineReading, { kind: 'clauses' }>): boolean {
  return clauses.every(({ items }) =>
    items.every(({ name, quantity }) => quantity !== null && (name.kind === 'one' || name.kind === 'several')),
  )
}

/** "What's left" is asked of all products or, behind an entry, of those in it. */
function isOpen({ command, slots }: Phrase): boolean {
  return (command === 'stock' || command === 'price') && Object.keys(slots).length === 0
}
