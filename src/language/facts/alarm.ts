import { quantitiesIn, type Sight } from '../context.ts'
import { ALARM_WORDS } from '../lexicon/fact-words.ts'
import { readName } from '../names.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import { isNegative } from '../values/number.ts'
import { cover, type FigureFinder, type Piece } from './cover.ts'

type AlarmPiece = Piece<
  'alarm' | 'watch' | 'condition' | 'level' | 'dwindled' | 'at' | 'left' | 'is' | 'moves' | 'filler',
  QuantityReading
>

/**
 * "Inform me when atta comes below 20 kg": a wish to be told, a condition, one product and the stock that it comes down
 * to. The figure stands behind the condition, and next to it a word that makes a stock of it.
 */
export function wishedAlarm(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, ALARM_WORDS, quantityFinder(sight))
  if (pieces === undefined) return undefined
  const [name, ...otherNames] = pieces.filter(piece => piece.kind === 'name')
  const [figure, ...otherFigures] = pieces.filter(piece => piece.kind === 'figure')
  if (name === undefined || figure === undefined || otherNames.length + otherFigures.length > 0) return undefined
  if (!isWished(pieces, name, figure)) return undefined
  const product = readName(sight.line, name.from, name.end, sight.names)
  if (product.kind === 'unknown') return undefined
  return { kind: 'phrase', text, command: 'reorder-point', slots: { product, quantity: figure.figure } }
}

function quantityFinder(sight: Sight): FigureFinder<QuantityReading> {
  return at => {
    const said = quantitiesIn(sight, at).find(quantity => !quantity.article)
    if (said === undefined || said.reading.kind === 'vague' || isNegative(sight.line, at)) return undefined
    return { end: said.end, figure: said.reading }
  }
}

function isWord(piece: AlarmPiece | undefined, ...senses: readonly string[]): boolean {
  return piece?.kind === 'word' && senses.includes(piece.sense)
}

/** The condition, and the stock at which it holds: "when rice is below 20", "alert for rice at 20". */
function isWished(pieces: readonly AlarmPiece[], name: AlarmPiece, figure: AlarmPiece): boolean {
  const [nameAt, at] = [pieces.indexOf(name), pieces.indexOf(figure)]
  const isWatch = pieces.some(piece => isWord(piece, 'watch'))
  if (!isWatch && !pieces.some(piece => isWord(piece, 'alarm'))) return false
  const [before, behind] = [pieces[at - 1], pieces[at + 1]]
  const condition = pieces.findIndex(piece => isWord(piece, 'condition'))
  if (condition > at) return false
  // "want a warning at 10 whole milk"
  const isOfName = isWatch && behind === name
  if (isWord(before, 'level')) return condition >= 0 || nameAt < at || isOfName
  if (isWord(before, 'at')) return isOfName || (nameAt < at && (condition >= 0 || isWatch))
  if (condition < 0) return false
  if (isWord(before, 'is')) return nameAt < at
  if (isWord(behind, 'dwindled') || (behind === name && isWord(pieces[at + 2], 'dwindled'))) return true
  const isLeft = isWord(behind, 'left') || (behind === name && isWord(pieces[at + 2], 'left'))
  return isLeft && isWord(before, 'moves')
}
