import { endOfPlain, isMark, type Line } from '../text/line.ts'
import { scaled } from './digits.ts'
import { numberAt } from './number.ts'
import type { PriceSaid } from './price-said.ts'

const THOUSANDTHS = 3
const ALL = 100_000n

/** Where "%" or "percent" ends that stands at a token; 0 if there is none. */
export function endOfPercent(line: Line, at: number): number {
  return isMark(line, at, '%') ? at + 1 : endOfPlain(line, at, 'percent')
}

/** "10% off", "at 10 percent discount", "less 10%", "gave him 10% off", "knocked 10% off". */
export function percentAt(line: Line, at: number): Omit<PriceSaid, 'from'> | undefined {
  const start = endOfPlain(line, at, 'with') || at
  const before = endOfPlain(line, start, 'less') || endOfPlain(line, start, 'off')
  const opened = endOfPlain(line, before, 'of') || before
  const number = numberAt(line, before > 0 ? opened : start)
  const [figure] = number?.readings ?? []
  const percent = number === undefined ? 0 : endOfPercent(line, number.end)
  if (figure === undefined || percent === 0) return undefined
  const behind = endOfPlain(line, percent, 'off') || endOfPlain(line, percent, 'less')
  const after = behind || (before > 0 ? percent : 0)
  const percentThousandths = scaled(figure, THOUSANDTHS)
  if (after === 0 || percentThousandths === undefined || percentThousandths > ALL) return undefined
  return { end: after, meaning: { kind: 'off', percentThousandths } }
}
