import { quantitiesIn, type Sight } from '../context.ts'
import { MINIMUM_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { cover, type FigureFinder, type Piece } from './cover.ts'

type MinimumPiece = Piece<
  'noun' | 'soft' | 'set' | 'floor' | 'reorder' | 'left' | 'want' | 'always' | 'is' | 'from' | 'filler',
  QuantityReading
>

/**
 * "Keep salt minimum 15", "salt should never go below 15", "reorder salt at 15": one product, one figure, and words that
 * make of it the stock at which the product is low.
 */
export function statedMinimum(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, MINIMUM_WORDS, quantityFinder(sight))
  if (pieces === undefined || !isStated(pieces)) return undefined
  const [name, ...otherNames] = pieces.filter(piece => piece.kind === 'name')
  const [figure, ...otherFigures] = pieces.filter(
    (piece, at) => piece.kind === 'figure' && !isWord(pieces[at - 1], 'from'),
  )
  if (name === undefined || figure?.kind !== 'figure' || otherNames.length + otherFigures.length > 0) return undefined
  const product = readName(sight.line, name.from, name.end, sight.names)
  if (product.kind === 'unknown') return undefined
  return { kind: 'phrase', text, command: 'reorder-point', slots: { product, quantity: figure.figure } }
}

function isWord(piece: MinimumPiece | undefined, ...senses: readonly string[]): boolean {
  return piece?.kind === 'word' && senses.includes(piece.sense)
}

/** "We have minimum 15 salt" tells of the stock, "need 15 salt" of an order; only what holds always is a minimum. */
function isStated(pieces: readonly MinimumPiece[]): boolean {
  const has = (...senses: readonly string[]): boolean => pieces.some(piece => isWord(piece, ...senses))
  if (isWord(pieces[0], 'is')) return false
  if (has('floor')) return true
  if (has('want')) return has('always')
  if (has('noun') || (has('soft') && has('set'))) return true
  const figure = pieces.findIndex(({ kind }) => kind === 'figure')
  return has('reorder') && (isWord(pieces[figure - 1], 'left') || (isWord(pieces[figure - 1], 'is') && has('left')))
}

function quantityFinder(sight: Sight): FigureFinder<QuantityReading> {
  return at => {
    const said = quantitiesIn(sight, at).find(quantity => !quantity.article)
    if (said === undefined || said.reading.kind === 'vague' || isNegative(sight.line, at)) return undefined
    return moneyAt(sight.line, at, sight.habits)?.marked ? undefined : { end: said.end, figure: said.reading }
  }
}
