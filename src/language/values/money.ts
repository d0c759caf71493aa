import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import type { Habits } from '../vocabulary.ts'
import { type Figure, type NumberSaid, productOf, scaled, sumOf } from './digits.ts'
import type { MoneySaid } from './money-said.ts'
import { numberAt } from './number.ts'
import { countsCents, hundredthsAt, noteAt, splitAt } from './spoken-money.ts'

const MINOR_OF = 2
/** What may stand behind an amount that is written with a space. */
const LASTING = ['payment', 'total', 'each', 'credit', 'stop'] as const
const ONE_HUNDRED = 100n
/** Letters of the longest short form of a currency. */
const LONGEST_SIGN = 2

/** The amount at a token: "45", "₹45", "Rs. 45/-", "45 naira", "85p", "4.5k". A line is read with the habits of one shop. */
export function moneyAt(line: Line, at: number, habits: Habits): MoneySaid | undefined {
  if (!mayBegin(line, at)) return undefined
  const { money } = line.kept
  const known = money[at]
  const found = known === undefined ? (readMoney(line, at, habits) ?? null) : known
  money[at] = found
  return found ?? undefined
}

/** With a number, a currency or "a". */
function mayBegin({ tokens, sayings, words }: Line, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return token !== undefined
  if (token.text === words.decimalPoint) return true
  for (const { senses } of sayings[at] ?? [])
    if (senses.isNumber || senses.major || senses.minor || senses.plain.includes('article')) return true
  return false
}

function readMoney(line: Line, at: number, habits: Habits): MoneySaid | undefined {
  const note = noteAt(line, at)
  if (note !== undefined)
    return { end: note.end, minor: scaled(note.value, habits.currencyDigits) ?? null, marked: true, token: at }
  const before = currencyAt(line, at, habits)
  const start =
    before === undefined
      ? at
      : isMark(line, before.end, '.') && line.tokens[before.end]?.glued
        ? before.end + 1
        : before.end
  const spoken = before?.unit === 'major' ? spokenBehind(line, at, before.end, habits) : undefined
  if (spoken !== undefined) return spoken
  const spaced = before === undefined ? undefined : spacedAt(line, start)
  const number = spaced ?? splitAt(line, start, habits.currency) ?? numberAt(line, start) ?? oneAt(line, start, habits)
  if (number === undefined) return undefined
  const thousand = line.tokens[number.end]
  const isThousand = thousand?.text === 'k' && thousand.glued && line.tokens[start]?.kind === 'number'
  const hundreds = isThousand ? hundredsAt(line, number.end + 1) : undefined
  const numberEnd = hundreds?.end ?? (isThousand ? number.end + 1 : number.end)
  const after = currencyAt(line, numberEnd, habits)
  const end = after?.end ?? numberEnd
  const marked = before !== undefined || after !== undefined
  const readings = isCommaOfCents(line, start, number) ? number.readings.slice(0, 1) : number.readings
  const [figure] = readings
  const foreign = before?.unit === 'foreign' || after?.unit === 'foreign'
  if (figure === undefined || readings.length !== 1 || foreign) return { end, minor: null, marked, token: start }
  const thousands = isThousand ? productOf(figure, { value: 1000n, decimals: 0 }) : figure
  const amount = hundreds === undefined ? thousands : sumOf(thousands, hundreds.value)
  const isMinor = after?.unit === 'minor'
  if (after?.unit === 'major' && amount.decimals === 0 && habits.currencyDigits === MINOR_OF) {
    const hundredths = hundredthsAt(line, end, habits.currency)
    if (hundredths !== undefined) {
      const sum = sumOf(amount, { value: hundredths.value, decimals: MINOR_OF })
      return { end: hundredths.end, minor: scaled(sum, MINOR_OF) ?? null, marked, token: start }
    }
    if (maySpeakOn(line, start, end, habits.currency)) return { end, minor: null, marked, token: start }
  }
  const digits = isMinor ? Math.max(0, habits.currencyDigits - MINOR_OF) : habits.currencyDigits
  return { end, minor: scaled(amount, digits) ?? null, marked, token: start }
}

/** "R2 200" at the end of what is said: thousands and hundreds with a space between. */
function spacedAt(line: Line, at: number): NumberSaid | undefined {
  const [thousands, hundreds] = [line.tokens[at], line.tokens[at + 1]]
  if (thousands?.kind !== 'number' || hundreds?.kind !== 'number' || hundreds.glued) return undefined
  if (!/^[1-9]\d{0,2}$/.test(thousands.text) || !/^\d{3}$/.test(hundreds.text)) return undefined
  const end = at + 2
  const isLast = end === line.tokens.length || LASTING.some(kind => endOfPlain(line, end, kind) > 0)
  if (!isLast) return undefined
  return { end, readings: [{ value: BigInt(thousands.text + hundreds.text), decimals: 0 }] }
}

/** "a pound", "a euro": one of the shop's money. */
function oneAt(line: Line, at: number, { currency }: Habits): NumberSaid | undefined {
  const end = endOfPlain(line, at, 'article')
  const isWord = (line.tokens[end]?.text.length ?? 0) > LONGEST_SIGN
  const isOwn = end > 0 && isWord && sayingWith(line, end, 'major')?.sense.has(currency) === true
  return isOwn ? { end, readings: [{ value: 1n, decimals: 0 }] } : undefined
}

/** "pound fifty" is one pound and fifty hundredths; "pounds fifty" nobody knows. */
function spokenBehind(line: Line, at: number, start: number, { currency }: Habits): MoneySaid | undefined {
  const word = line.tokens[at]?.text ?? ''
  const isSpoken = word.length > LONGEST_SIGN && line.tokens[start]?.kind === 'word'
  const number = isSpoken && countsCents(currency) ? numberAt(line, start) : undefined
  if (number === undefined) return undefined
  const part = word.endsWith('s') ? undefined : hundredthsAt(line, start, currency)
  const said = { end: part?.end ?? number.end, marked: true, token: start }
  return { ...said, minor: part === undefined ? null : ONE_HUNDRED + part.value }
}

/** "for one pound fifty coke": fifty may be of the money, and of the coke. */
function maySpeakOn(line: Line, start: number, end: number, currency: string): boolean {
  const isSpoken = line.tokens[start]?.kind === 'word' && line.tokens[end]?.kind === 'word'
  const [next] = (isSpoken && countsCents(currency) ? numberAt(line, end) : undefined)?.readings ?? []
  return next?.decimals === 0 && next.value >= 10n && next.value < ONE_HUNDRED
}

/** "5" in "1k5": hundreds behind the thousands. */
function hundredsAt(line: Line, at: number): { readonly end: number; readonly value: Figure } | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || !token.glued || !/^\d$/.test(token.text) || line.tokens[at + 1]?.glued)
    return undefined
  return { end: at + 1, value: { value: BigInt(token.text) * 100n, decimals: 0 } }
}

/** "12,50": two digits behind a comma are no thousands. */
function isCommaOfCents(line: Line, at: number, { end }: NumberSaid): boolean {
  return end === at + 1 && /^\d{1,3},\d\d$/.test(line.tokens[at]?.text ?? '')
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
