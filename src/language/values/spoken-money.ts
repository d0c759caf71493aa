import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import type { Figure } from './digits.ts'
import { numberAt } from './number.ts'
import { unitAt } from './quantity.ts'

const LEAST = 10n
const HUNDRED = 100n

/**
 * The hundredths that are said behind a currency's word: "sixty" in "one pound sixty", "50" in "4 dollars 50", "fifty
 * pence" in "two pounds and fifty pence". A number that something follows which it may count is none of them.
 */
export function hundredthsAt(line: Line, at: number, currency: string): { end: number; value: bigint } | undefined {
  const joint = endOfPlain(line, at, 'gap')
  const start = joint > 0 && line.tokens[at]?.kind === 'word' ? joint : at
  const number = numberAt(line, start)
  const [figure] = number?.readings ?? []
  if (number === undefined || figure === undefined || number.readings.length !== 1) return undefined
  const isNamed = sayingWith(line, number.end, 'minor')?.sense.has(currency) === true
  const end = isNamed ? (sayingWith(line, number.end, 'minor')?.end ?? number.end) : number.end
  if (!isHundredths(figure, isNamed) || (start !== at && !isNamed)) return undefined
  if (line.tokens[start]?.kind === 'number' && !isNamed && line.tokens[start]?.text.length !== 2) return undefined
  return isNamed || endsHere(line, end) ? { end, value: figure.value } : undefined
}

function isHundredths({ value, decimals }: Figure, isNamed: boolean): boolean {
  return decimals === 0 && value < HUNDRED && (isNamed || value >= LEAST)
}

/** The line ends, or goes on with a word that is neither a name nor a unit. */
function endsHere(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || endOfPlain(line, at, 'each') > 0 || endOfPlain(line, at, 'per') > at) return true
  if (token.kind !== 'word') return isMark(line, at, ',') || isMark(line, at, '.') || isMark(line, at, '!')
  return line.sayings[at]?.length !== 0 && unitAt(line, at) === undefined && endOfPlain(line, at, 'function') > 0
}
