import type { Line } from '../text/line.ts'

/** Decimals that stand in a line up to, not including, token `end`: "five", "two five", "25", "twenty five". */
export interface DecimalsSaid {
  readonly end: number
  readonly digits: string
}

const MOST_DIGITS = 3
const TEN = 10

/** The decimals behind a spoken point at a token: "point five". */
export function decimalsAt(line: Line, at: number): DecimalsSaid | undefined {
  const { decimalPoint, cardinals } = line.words
  if (line.tokens[at]?.text !== decimalPoint) return undefined
  const next = line.tokens[at + 1]
  if (next?.kind === 'number') return /^\d{1,3}$/.test(next.text) ? { end: at + 2, digits: next.text } : undefined
  const cardinal = (place: number): number | undefined => cardinals.get(line.tokens[place]?.text ?? '')
  const first = cardinal(at + 1)
  if (first === undefined) return undefined
  if (first >= TEN) {
    const more = first % TEN === 0 && first > TEN ? cardinal(at + 2) : undefined
    const isMore = more !== undefined && more > 0 && more < TEN
    return { end: isMore ? at + 3 : at + 2, digits: String(isMore ? first + more : first) }
  }
  let [end, digits] = [at + 1, '']
  for (
    let digit = cardinal(end);
    digit !== undefined && digit < TEN && digits.length < MOST_DIGITS;
    digit = cardinal(end)
  ) {
    digits += digit
    end += 1
  }
  return { end, digits }
}
