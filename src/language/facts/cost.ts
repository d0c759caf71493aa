import type { Sight } from '../context.ts'
import { COST_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading } from '../reading.ts'
import type { Line } from '../text/line.ts'
import { type Amount, amountFinder } from './amount.ts'
import { cover, type Piece } from './cover.ts'
import { isWord, oneStated } from './pieces.ts'

type CostPiece = Piece<
  | 'noun'
  | 'bare'
  | 'costs'
  | 'lands'
  | 'pays'
  | 'gets'
  | 'supplier'
  | 'change'
  | 'moved'
  | 'to'
  | 'at'
  | 'of'
  | 'is'
  | 'now'
  | 'from'
  | 'void',
  Amount
>

/**
 * "Sugar is costing us 42 now", "supplier has raised soap to 40", "we pay 60p for a mars these days": one product, one
 * amount, and words that say that the shop pays it for one. What was paid once is told of one purchase, and is none.
 */
export function statedCost(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, COST_WORDS, amountFinder(sight))
  if (pieces === undefined || !isStated(pieces)) return undefined
  const stated = oneStated(sight, pieces)
  if (stated === undefined || isCounted(pieces) || isStray(sight.line, pieces)) return undefined
  const { product, figure } = stated
  const { minor, unit } = figure.figure
  return {
    kind: 'phrase',
    text,
    command: 'cost',
    slots: { product, money: minor, ...(unit === null ? {} : { unit }) },
  }
}

function isStated(pieces: readonly CostPiece[]): boolean {
  const has = (...senses: readonly string[]): boolean => pieces.some(piece => isWord(piece, ...senses))
  if (isWord(pieces[0], 'is')) return false
  if (has('costs')) return true
  if (has('noun', 'bare') && has('change', 'is', 'to')) return true
  if (has('noun', 'bare')) return has('now') && !has('moved') && has('noun', 'from')
  if (has('pays')) return has('now') && followsWord(pieces, 'at', 'of', 'pays')
  if (!isMoney(pieces)) return false
  if (has('lands')) return true
  const [first] = pieces.filter(({ kind }) => kind !== 'word')
  if (has('gets')) return has('now') && first?.kind === 'name' && followsWord(pieces, 'at', 'of', 'gets')
  return has('supplier') && has('change', 'moved') && has('to')
}

/** "Sugar not costing us 42", "changed on 12": words that deny or join something else than a figure or a name. */
function isStray({ tokens }: Line, pieces: readonly CostPiece[]): boolean {
  const isFigure = (at: number): boolean => pieces[at]?.kind === 'figure'
  return pieces.some((piece, at) => {
    if (isWord(piece, 'from') && tokens[piece.from]?.text === 'not') return !isFigure(at + 1)
    return isWord(piece, 'of') && isFigure(at + 1) && !pieces.some(other => isWord(other, 'pays', 'gets'))
  })
}

/** "The supplier dropped coke to 24" may be as many: only what can be nothing but money. */
function isMoney(pieces: readonly CostPiece[]): boolean {
  return pieces.every(
    piece => piece.kind !== 'figure' || piece.figure.marked || piece.figure.isEach || piece.figure.hasDecimals,
  )
}

/** Does the figure stand right behind such a word? "Sugar costs 42 now" may as well tell what it is sold at. */
function followsWord(pieces: readonly CostPiece[], ...senses: readonly string[]): boolean {
  return isWord(pieces[pieces.findIndex(({ kind }) => kind === 'figure') - 1], ...senses)
}

/** "We pay for 3 soap now": a figure right in front of its product may be how many of it. */
function isCounted(pieces: readonly CostPiece[]): boolean {
  const at = pieces.findIndex(({ kind }) => kind !== 'word')
  const [first, next] = pieces.slice(at, at + 2)
  return first?.kind === 'figure' && next?.kind === 'name' && !first.figure.marked && !first.figure.isEach
}
