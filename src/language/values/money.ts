import { isForeign, isMark, type Line, sayingWith } from '../text/line.ts'
import type { Habits } from '../vocabulary.ts'
import { productOf, scaled, sumOf } from './digits.ts'
import { numberAt } from './number.ts'
import { hundredthsAt } from './spoken-money.ts'

/** An amount of money that stands in a line up to, not including, token `end`. */
export interface MoneySaid {
  readonly end: number
  /** In minor units; null where it has no single reading in the shop's money. */
  readonly minor: bigint | null
  /** A sign or a word says that it is money. */
  readonly marked: boolean
  /** A fraction or words: no figure that one writes as a price. */
  readonly token: number
}

const MINOR_OF = 2

/** The amount at a token: "45", "₹45", "Rs. 45/-", "45 naira", "85p", "4.5k". */
export function moneyAt(line: Line, at: number, habits: Habits): MoneySaid | undefined {
  if (isForeign(line, at)) return undefined
  const before = currencyAt(line, at, habits)
  const start =
    before === undefined
      ? at
      : isMark(line, before.end, '.') && line.tokens[before.end]?.glued
        ? before.end + 1
        : before.end
  const number = numberAt(line, start)
  if (number === undefined) return undefined
  const thousand = line.tokens[number.end]
  const isThousand = thousand?.text === 'k' && thousand.glued && line.tokens[start]?.kind === 'number'
  const numberEnd = isThousand ? number.end + 1 : number.end
  const after = currencyAt(line, numberEnd, habits)
  const end = after?.end ?? numberEnd
  const marked = before !== undefined || after !== undefined
  const [figure] = number.readings
  const foreign = before?.unit === 'foreign' || after?.unit === 'foreign'
  if (figure === undefined || number.readings.length !== 1 || foreign) return { end, minor: null, marked, token: start }
  const amount = isThousand ? productOf(figure, { value: 1000n, decimals: 0 }) : figure
  const isMinor = after?.unit === 'minor'
  if (after?.unit === 'major' && amount.decimals === 0 && habits.currencyDigits === MINOR_OF) {
    const hundredths = hundredthsAt(line, end, habits.currency)
    if (hundredths !== undefined) {
      const sum = sumOf(amount, { value: hundredths.value, decimals: MINOR_OF })
      return { end: hundredths.end, minor: scaled(sum, MINOR_OF) ?? null, marked, token: start }
    }
  }
  const digits = isMinor ? Math.max(0, habits.currencyDigits - MINOR_OF) : habits.currencyDigits
  return { end, minor: scaled(amount, digits) ?? null, marked, token: start }
}

/** A currency's sign or word: the shop's own, its minor unit, or another's. */
function currencyAt(
  line: Line,
  at: number,
  { currency }: Habits,
): { readonly end: number; readonly unit: 'major' | 'minor' | 'foreign' } | undefined {
  const minor = sayingWith(line, at, 'minor')
  if (minor?.sense.has(currency)) return { end: minor.end, unit: 'minor' }
  const major = sayingWith(line, at, 'major')
  if (major !== undefined) return { end: major.end, unit: major.sense.has(currency) ? 'major' : 'foreign' }
  const { text = '' } = line.tokens[at] ?? {}
  if (text.length === currency.length && text === currency.toLowerCase()) return { end: at + 1, unit: 'major' }
  return minor === undefined ? undefined : { end: minor.end, unit: 'foreign' }
}
