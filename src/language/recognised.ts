import { cheapestPath } from './clauses/segments/path.ts'
import type { Segment } from './clauses/segments/segment.ts'
import type { ReadingContext, Sight } from './context.ts'
import { type Grammar, nearestCommands } from './grammar.ts'
import type { Doing } from './lexicon/lexicon.ts'
import { sightOf } from './line.ts'
import { DISTANCE, type NameSpan } from './names/span.ts'
import { readName } from './names.ts'
import { MOVES, type Move, type NameReading } from './reading.ts'
import { endOfPlain } from './text/line.ts'
import { saidBetween } from './text/tokens.ts'
import { turnsAt } from './turning.ts'

/** What is recognised in a line that was not understood. */
export interface Recognised {
  /** Names that are known, in the order in which they stand there. */
  readonly names: readonly Exclude<NameReading, { kind: 'unknown' }>[]
  /** The first quantity, in the person's words: "3 kg". */
  readonly quantity: string | undefined
  /** What its verbs may mean, the likelier first. */
  readonly moves: readonly Move[]
  /** The commands that it comes nearest to by its words, the nearest first. */
  readonly commands: readonly string[]
  /** Is it so many of one product, with verbs and words that nothing claims, and no day, price or remark besides? */
  readonly isOfOneGood: boolean
}

/** What verbs of several meanings come nearest to. */
const NEAREST: Readonly<Record<Exclude<Doing, Move>, readonly Move[]>> = {
  exchange: ['customer-return'],
  return: ['customer-return', 'supplier-return'],
  send: ['transfer'],
  give: ['sell', 'waste'],
  take: ['use'],
  buy: ['receive'],
  remove: ['waste'],
  make: ['receive', 'count'],
  shift: ['sell', 'transfer'],
}

/** Finds what can be made out in a line: products, a quantity, verbs, words of commands. */
export function recognise(text: string, grammar: Grammar, context: ReadingContext): Recognised {
  const sight = sightOf(text, context)
  const path = cheapestPath(sight)
  const said = path.flatMap(segment => (segment.kind === 'item' ? (segment.item.quantity ?? []) : []))
  const quantity = said.find(one => !one.article && one.reading.kind === 'exact')
  const names = namesIn(sight)
  const doings = path.flatMap(segment => (segment.kind === 'verb' ? [segment.verb.doing] : []))
  return {
    names,
    quantity: quantity && saidBetween(sight.line, quantity.from, quantity.end),
    moves: [...new Set(doings.flatMap(movesOf))],
    commands: nearestCommands(text, grammar),
    isOfOneGood: said.length === 1 && quantity !== undefined && isOfOneGood(sight, path, names),
  }
}

/** What may stand beside the goods of a line that is said again plainly without losing what it says. */
const PLAIN: readonly Segment['kind'][] = ['item', 'verb', 'gap', 'filler', 'stop', 'particle', 'left']

function isOfOneGood({ line }: Sight, path: readonly Segment[], names: Recognised['names']): boolean {
  const items = path.filter(segment => segment.kind === 'item')
  const isPlain = path.every(
    ({ kind, from }) =>
      PLAIN.includes(kind) && (kind !== 'left' || (line.tokens[from]?.kind === 'word' && !turnsAt(line, from))),
  )
  return (
    isPlain && items.length === 1 && names.length === 1 && names[0]?.kind === 'one' && items[0]?.item.price === null
  )
}

function movesOf(doing: Doing): readonly Move[] {
  const move = MOVES.find(known => known === doing)
  return move === undefined ? NEAREST[doing as Exclude<Doing, Move>] : [move]
}

/** The longest known names of a line, none within another; what only resembles a name counts where there is no better. */
function namesIn(sight: Sight): Recognised['names'] {
  const { line, names } = sight
  const known: Recognised['names'][number][] = []
  for (let at = 0; at < line.tokens.length; ) {
    const polite = endOfPlain(line, at, 'polite')
    const isSaid = ({ kind, distance, end }: NameSpan): boolean =>
      kind !== 'near' && distance < DISTANCE.initials && (end >= polite || distance === DISTANCE.whole)
    const spans = names.at(at).filter(isSaid)
    const end = Math.max(at, ...spans.map(span => span.end))
    const name = end > at ? readName(line, at, end, names) : undefined
    if (name !== undefined && name.kind !== 'unknown') known.push(name)
    at = Math.max(at + 1, end)
  }
  return known
}
