import type { Sight } from '../context.ts'
import { MINIMUM_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import { cover, type Piece } from './cover.ts'
import { isWord, oneStated, quantityFinder } from './pieces.ts'

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
  const stated = oneStated(sight, pieces)
  if (stated === undefined) return undefined
  const { product, figure } = stated
  return { kind: 'phrase', text, command: 'reorder-point', slots: { product, quantity: figure.figure } }
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
