import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { type Figure, type NumberSaid, productOf } from './digits.ts'
import { numberAt } from './number.ts'
import { unitAt } from './quantity.ts'

const LEAST = 10n
/** A fiver and a tenner need no "a". */
const MOST_BARE = 10
const HUNDRED = 100n
/** Money of which "two forty nine" is two and forty nine hundredths, and where "one pound five" is said. */
const WITH_CENTS: ReadonlySet<string> = new Set(['GBP', 'EUR', 'USD', 'AUD', 'NZD', 'CAD'])
/** Money of which "one twenty" is a hundred and twenty. */
const WITH_HUNDREDS: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'LKR', 'KES', 'UGX', 'TZS', 'NGN', 'PHP'])

/** Is "two forty nine" two and forty nine hundredths of this money? */
export function countsCents(currency: string): boolean {
  return WITH_CENTS.has(currency)
}

/**
 * The hundredths that are said behind a currency's word: "sixty" in "one pound sixty", "five" in "one pound five", "50" in
 * "4 dollars 50", "fifty pence" in "two pounds and fifty pence". A number that something follows which it may count is
 * none of them.
 */
export function hundredthsAt(line: Line, at: number, currency: string): { end: number; value: bigint } | undefined {
  const joint = endOfPlain(line, at, 'gap')
  const start = joint > 0 && line.tokens[at]?.kind === 'word' ? joint : at
  const number = numberAt(line, start)
  const [figure] = number?.readings ?? []
  if (number === undefined || figure === undefined || number.readings.length !== 1) return undefined
  const isNamed = sayingWith(line, number.end, 'minor')?.sense.has(currency) === true
  const end = isNamed ? (sayingWith(line, number.end, 'minor')?.end ?? number.end) : number.end
  const isSpoken = isNamed || (WITH_CENTS.has(currency) && line.tokens[start]?.kind === 'word')
  if (!isHundredths(figure, isSpoken) || (start !== at && !isNamed)) return undefined
  if (line.tokens[start]?.kind === 'number' && !isNamed && line.tokens[start]?.text.length !== 2) return undefined
  return isNamed || endsHere(line, end) ? { end, value: figure.value } : undefined
}

function isHundredths({ value, decimals }: Figure, isNamed: boolean): boolean {
  return decimals === 0 && value < HUNDRED && value > 0n && (isNamed || value >= LEAST)
}

/** The line ends, or goes on with a word that is neither a name nor a unit. */
function endsHere(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || endOfPlain(line, at, 'each') > 0 || endOfPlain(line, at, 'per') > at) return true
  if (endOfPlain(line, at, 'total') > 0 || endOfPlain(line, at, 'refunded-last') > 0) return true
  if (token.kind !== 'word') return isMark(line, at, ',') || isMark(line, at, '.') || isMark(line, at, '!')
  return line.sayings[at]?.length !== 0 && unitAt(line, at) === undefined && endOfPlain(line, at, 'function') > 0
}

/**
 * An amount in two halves, in words: "two forty nine" (2.49), "one oh five" (1.05) of pounds, "one twenty" (120) of rupees.
 * A number that something follows which it may count is no half of one.
 */
export function splitAt(line: Line, at: number, currency: string): NumberSaid | undefined {
  if (!WITH_CENTS.has(currency) && !WITH_HUNDREDS.has(currency)) return undefined
  const first = smallAt(line, at)
  if (first === undefined) return undefined
  const oh = line.words.noughts.has(line.tokens[first.end]?.text ?? '') ? first.end + 1 : first.end
  const second = smallAt(line, oh)
  if (second === undefined || second.value >= LEAST !== (oh === first.end) || !endsHere(line, second.end))
    return undefined
  if (WITH_CENTS.has(currency))
    return { end: second.end, readings: [{ value: first.value * HUNDRED + second.value, decimals: 2 }] }
  if (oh > first.end) return undefined
  return { end: second.end, readings: [{ value: first.value * HUNDRED + second.value, decimals: 0 }] }
}

/** A number below a hundred in words. */
function smallAt(line: Line, at: number): { readonly end: number; readonly value: bigint } | undefined {
  if (!line.words.cardinals.has(line.tokens[at]?.text ?? '')) return undefined
  const number = numberAt(line, at)
  const [figure] = number?.readings ?? []
  if (number === undefined || figure?.decimals !== 0 || figure.value <= 0n || figure.value >= HUNDRED) return undefined
  return { end: number.end, value: figure.value }
}

/** "a fiver", "tenner", "two tenners": money that has a word of its own. */
export function noteAt(line: Line, at: number): { readonly end: number; readonly value: Figure } | undefined {
  const number = numberAt(line, at)
  const start = number?.end ?? (endOfPlain(line, at, 'article') || at)
  const note = line.words.notes.get(line.tokens[start]?.text ?? '')
  const [figure = ONE, ...others] = number?.readings ?? []
  // A grand alone is the "grand" of "all grand".
  const isBare = start === at && (note ?? 0) > MOST_BARE
  if (note === undefined || others.length > 0 || isBare) return undefined
  return { end: start + 1, value: productOf(figure, { value: BigInt(note), decimals: 0 }) }
}

const ONE: Figure = { value: 1n, decimals: 0 }
