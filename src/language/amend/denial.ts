import { englishAmend } from '../lexicon/en/amend/amend.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'

const DENYING = sayingsOf(englishAmend.denying)

/** Where the words end that deny what stands behind them: "not", "hindi", "no be"; 0 if none do. */
export function denialAt(line: Line, at: number): number {
  return Math.max(endOfPlain(line, at, 'instead'), endOfSaying(line, at, line.tokens.length, DENYING))
}
