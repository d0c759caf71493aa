import type { Sight } from '../context.ts'
import { STEP_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { LineReading } from '../reading.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { unitAt } from '../values/quantity.ts'
import { cover, type FigureFinder, type Piece } from './cover.ts'

interface Amount {
  readonly minor: bigint
  readonly marked: boolean
}

type StepPiece = Piece<
  'up' | 'down' | 'take' | 'add' | 'off' | 'onto' | 'by' | 'more' | 'less' | 'noun' | 'since' | 'void',
  Amount
>

/**
 * "Put sourdough up 50c", "knock 1 rupee off the price of salt": one product, one amount of money, and the way that its
 * price goes. `word` tells the way: `raise` and `reduce` by the amount; `up` and `down`, where it may be the new price.
 */
export function steppedPrice(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, STEP_WORDS, amountFinder(sight))
  const [name, ...otherNames] = pieces?.filter(piece => piece.kind === 'name') ?? []
  const [figure, ...otherFigures] = pieces?.filter(piece => piece.kind === 'figure') ?? []
  if (pieces === undefined || name === undefined || figure === undefined) return undefined
  const word = wordOf(pieces)
  if (word === undefined || otherNames.length + otherFigures.length > 0) return undefined
  if (!figure.figure.marked && !has(pieces, 'noun') && !pieces.some(isOfPrice)) return undefined
  const product = readName(sight.line, name.from, name.end, sight.names)
  if (product.kind === 'unknown') return undefined
  return { kind: 'phrase', text, command: 'set-price', slots: { product, money: figure.figure.minor, word } }
}

/** "off the price of": longer than "off" alone. */
function isOfPrice(piece: StepPiece): boolean {
  return piece.kind === 'word' && ['off', 'onto'].includes(piece.sense) && piece.end - piece.from > 2
}

function has(pieces: readonly StepPiece[], ...senses: readonly string[]): boolean {
  return pieces.some(piece => piece.kind === 'word' && senses.includes(piece.sense))
}

function wordOf(pieces: readonly StepPiece[]): string | undefined {
  const isTakenOff = has(pieces, 'off') && has(pieces, 'take', 'down')
  const isAdded = has(pieces, 'add') && has(pieces, 'onto')
  const isOurs = has(pieces, 'noun')
  const ups = has(pieces, 'up') || isAdded || (has(pieces, 'more') && isOurs)
  const downs = has(pieces, 'down') || isTakenOff || (has(pieces, 'less') && isOurs)
  if (ups === downs || (has(pieces, 'off') && !isTakenOff) || (has(pieces, 'take') && !isTakenOff)) return undefined
  const isBy = has(pieces, 'by', 'more', 'less') || isTakenOff || isAdded
  if (ups) return isBy ? 'raise' : 'up'
  return isBy ? 'reduce' : 'down'
}

function amountFinder({ line, habits }: Sight): FigureFinder<Amount> {
  return at => {
    const money = moneyAt(line, at, habits)
    if (money === undefined || money.minor === null || isNegative(line, at)) return undefined
    if (line.words.fractions.has(line.tokens[at]?.text ?? '')) return undefined
    if (!money.marked && unitAt(line, money.end) !== undefined) return undefined
    return { end: money.end, figure: { minor: money.minor, marked: money.marked } }
  }
}
