import type { Sight } from '../context.ts'
import { ALARM_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading, QuantityReading } from '../reading.ts'
import { cover, type Piece } from './cover.ts'
import { isWord, oneStated, quantityFinder } from './pieces.ts'

type AlarmPiece = Piece<
  'alarm' | 'watch' | 'condition' | 'thereupon' | 'level' | 'dwindled' | 'at' | 'left' | 'is' | 'moves' | 'filler',
  QuantityReading
>

/**
 * "Inform me when atta comes below 20 kg": a wish to be told, a condition, one product and the stock that it comes down
 * to. The figure stands behind the condition, and next to it a word that makes a stock of it.
 */
export function wishedAlarm(text: string, sight: Sight): LineReading | undefined {
  const pieces = cover(sight, ALARM_WORDS, quantityFinder(sight))
  if (pieces === undefined) return undefined
  const stated = oneStated(sight, pieces)
  if (stated === undefined) return undefined
  const { product, name, figure } = stated
  if (!isWished(pieces, pieces.indexOf(name), pieces.indexOf(figure))) return undefined
  return { kind: 'phrase', text, command: 'reorder-point', slots: { product, quantity: figure.figure } }
}

/** The condition, and the stock at which it holds: "when rice is below 20", "alert for rice at 20". */
function isWished(pieces: readonly AlarmPiece[], nameAt: number, at: number): boolean {
  const isWatch = pieces.some(piece => isWord(piece, 'watch'))
  if (!isWatch && !pieces.some(piece => isWord(piece, 'alarm'))) return false
  const [before, behind] = [pieces[at - 1], pieces[at + 1]]
  const isOnce = isThenTold(pieces, at)
  const condition = isOnce ? 0 : pieces.findIndex(piece => isWord(piece, 'condition'))
  if (condition > at) return false
  // "want a warning at 10 whole milk"
  const isNameBehind = nameAt === at + 1
  const isOfName = isWatch && isNameBehind
  if (isWord(before, 'level')) return condition >= 0 || nameAt < at || isOfName
  // "tell me when the bread comes at 6"
  if (isWord(before, 'at') && isWord(pieces[at - 2], 'moves')) return false
  if (isWord(before, 'at')) return isOfName || (nameAt < at && (condition >= 0 || isWatch))
  if (condition < 0) return false
  if (isWord(before, 'is')) return nameAt < at
  if (isWord(before, 'left') || (isOnce && isWord(behind, 'left'))) return true
  if (isWord(behind, 'dwindled') || (isNameBehind && isWord(pieces[at + 2], 'dwindled'))) return true
  const isLeft = isWord(behind, 'left') || (isNameBehind && isWord(pieces[at + 2], 'left'))
  return isLeft && isWord(before, 'moves')
}

/** "left 6 then remind me", "6 left only then tell me": once there are so many. */
function isThenTold(pieces: readonly AlarmPiece[], at: number): boolean {
  const then = pieces.findIndex(piece => isWord(piece, 'thereupon'))
  return then > at && pieces.slice(then).some(piece => isWord(piece, 'alarm'))
}
