import type { Sight } from '../context.ts'
import { englishHowItIs } from '../lexicon/en/settings.ts'
import { MINIMUM_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import type { Line } from '../text/line.ts'
import { cover, type Piece } from './cover.ts'
import { isWord, oneStated, quantityFinder } from './pieces.ts'

type MinimumPiece = Piece<
  'noun' | 'soft' | 'set' | 'floor' | 'reorder' | 'left' | 'want' | 'always' | 'is' | 'from' | 'filler',
  QuantityReading
>

const HOW_IT_IS = new RegExp(`\\b(?:${englishHowItIs})\\b`, 'u')

/**
 * "Keep salt minimum 15", "salt should never go below 15", "reorder salt at 15": one product, one figure, and words that
 * make of it the stock at which the product is low.
 */
export function statedMinimum(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, MINIMUM_WORDS, quantityFinder(sight))
  if (pieces === undefined || !isStated(sight, pieces)) return undefined
  const stated = oneStated(sight, pieces)
  if (stated === undefined) return undefined
  const { product, figure } = stated
  return { kind: 'phrase', text, command: 'reorder-point', slots: { product, quantity: figure.figure } }
}

/** "We have minimum 15 salt" tells of the stock, "need 15 salt" of an order; only what holds always is a minimum. */
function isStated({ line }: Sight, pieces: readonly MinimumPiece[]): boolean {
  const has = (...senses: readonly string[]): boolean => pieces.some(piece => isWord(piece, ...senses))
  if (isWord(pieces[0], 'is') || isToldOf(line)) return false
  if (has('floor')) return true
  if (has('want')) return has('always')
  if (has('noun') || (has('soft') && has('set'))) return true
  const figure = pieces.findIndex(({ kind }) => kind === 'figure')
  return has('reorder') && (isWord(pieces[figure - 1], 'left') || (isWord(pieces[figure - 1], 'is') && has('left')))
}

/** "We are at the low level for salt, 3", "we always have 10 salt": tells how it is. */
function isToldOf({ tokens }: Line): boolean {
  const words = tokens.map(({ text }) => text).join(' ')
  return HOW_IT_IS.test(words)
}
