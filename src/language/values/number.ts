import { endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { type Figure, type NumberSaid, productOf, readDigits, sumOf } from './digits.ts'
import { decimalsAt } from './spoken-decimals.ts'

const HALVES: ReadonlySet<number> = new Set([2, 4, 5, 8])
const THOUSAND = 1000
const QUARTER = 250
const MOST_QUARTERS = 3

/** The number that begins at a token, in digits, in words or in both ("2 lakh", "1 1/2", "one and a half"). */
export function numberAt(line: Line, at: number): NumberSaid | undefined {
  if (!mayBeNumber(line, at)) return undefined
  const { numbers } = line.kept
  const known = numbers[at]
  const found = known === undefined ? (readNumber(line, at) ?? null) : known
  numbers[at] = found
  return found ?? undefined
}

function mayBeNumber({ tokens, sayings, words }: Line, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return token?.kind === 'number'
  return token.text === words.decimalPoint || sayings[at]?.some(({ senses }) => senses.isNumber) === true
}

function readNumber(line: Line, at: number): NumberSaid | undefined {
  if (line.tokens[at]?.text === line.words.decimalPoint) return withDecimals(line, { end: at, readings: [whole(0)] })
  const read = digitsAt(line, at) ?? wordsAt(line, at)
  const base = (read === undefined ? undefined : withDecimals(line, read)) ?? read ?? fractionAt(line, at)
  if (base === undefined || base.readings.length !== 1) return base
  const [figure] = base.readings
  if (figure === undefined) return base
  const multiplied = multipliedAt(line, base.end, figure)
  return withFraction(line, multiplied ?? { end: base.end, readings: [figure] })
}

/** "point five" behind a whole number, or by itself. */
function withDecimals(line: Line, { end, readings }: NumberSaid): NumberSaid | undefined {
  const [figure] = readings
  const said = figure?.decimals === 0 && readings.length === 1 ? decimalsAt(line, end) : undefined
  if (figure === undefined || said === undefined) return undefined
  const part = { value: BigInt(said.digits), decimals: said.digits.length }
  return { end: said.end, readings: [sumOf(figure, part)] }
}

/** Where the time of day ends that begins at a token ("5pm", "17:30"): no number of anything; 0 if there is none. */
export function endOfTime(line: Line, at: number): number {
  const hour = line.tokens[at]
  if (hour?.kind !== 'number') return 0
  const minutes = line.tokens[at + 2]
  const isSplit = isMark(line, at + 1, ':') && minutes?.glued === true && /^\d\d$/.test(minutes.text)
  const end = isSplit ? at + 3 : at + 1
  const time = endOfPlain(line, end, 'clock') || (isSplit ? end : 0)
  return time > 0 && /^\d{1,2}(?:\.\d\d)?$/.test(hour.text) ? time : 0
}

function digitsAt(line: Line, at: number): NumberSaid | undefined {
  const token = line.tokens[at]
  if (token?.kind !== 'number' || endOfTime(line, at) > 0) return undefined
  const slash = slashFractionAt(line, at)
  if (slash !== undefined) return slash
  const readings = readDigits(token.text, line.marks)
  const [figure] = readings
  if (readings.length !== 1 || figure === undefined) return { end: at + 1, readings }
  const isDashed = isMark(line, at + 1, '-') && line.tokens[at + 1]?.glued && line.tokens[at + 2]?.glued
  const part = slashFractionAt(line, isDashed ? at + 2 : at + 1)
  const [half] = part?.readings ?? []
  if (part !== undefined && half !== undefined && (isDashed || !line.tokens[at + 1]?.glued)) {
    return { end: part.end, readings: [sumOf(figure, half)] }
  }
  return { end: at + 1, readings: [figure] }
}

/** "1/2", "3/4": a part of one; other divisions are no quantities. */
function slashFractionAt(line: Line, at: number): NumberSaid | undefined {
  const [above, below] = [line.tokens[at], line.tokens[at + 2]]
  if (above?.kind !== 'number' || below?.kind !== 'number' || !isMark(line, at + 1, '/')) return undefined
  if (!/^\d{1,2}$/.test(above.text) || !/^\d$/.test(below.text)) return undefined
  const [over, under] = [Number(above.text), Number(below.text)]
  if (isMark(line, at + 3, '/') || over >= under || !HALVES.has(under)) return undefined
  return { end: at + 3, readings: [thousandths((THOUSAND / under) * over)] }
}

/** "twenty four", "one hundred and twenty", "two lakh". */
function wordsAt(line: Line, at: number): NumberSaid | undefined {
  const { cardinals, multipliers } = line.words
  let [end, total, part, last] = [at, 0, 0, Number.POSITIVE_INFINITY]
  let any = false
  for (let next = at; next < line.tokens.length; ) {
    const text = line.tokens[next]?.text ?? ''
    const cardinal = cardinals.get(text)
    const multiplier = multipliers.get(text)
    if (cardinal !== undefined && fitsBelow(cardinal, last, part)) {
      part += cardinal
      last = cardinal === 0 ? 0 : cardinal >= 20 ? 10 : 1
    } else if (multiplier !== undefined && (any || multiplier >= 100)) {
      if (multiplier === 100) part = Math.max(part, 1) * 100
      else [total, part] = [total + Math.max(part, any ? 0 : 1) * multiplier, 0]
      last = 100
    } else if (any && last === 100 && isAnd(line, next) && cardinals.has(line.tokens[next + 1]?.text ?? '')) {
      next += 1
      continue
    } else if (any && isMark(line, next, '-') && last === 10 && cardinals.has(line.tokens[next + 1]?.text ?? '')) {
      next += 1
      continue
    } else break
    any = true
    next += 1
    end = next
  }
  return any ? { end, readings: [whole(total + part)] } : undefined
}

function isAnd(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && endOfPlain(line, at, 'gap') === at + 1
}

/** "twenty" may be followed by "four", a hundred by either; nothing else goes together. */
function fitsBelow(cardinal: number, last: number, part: number): boolean {
  if (last === Number.POSITIVE_INFINITY) return true
  if (last === 100) return part % 100 === 0 && cardinal > 0
  return last === 10 && cardinal < 10 && cardinal > 0
}

/** "half", "quarter", "three quarters" and with an article behind: "half a", "quarter of a kilo". */
function fractionAt(line: Line, at: number): NumberSaid | undefined {
  const part = line.words.fractions.get(line.tokens[at]?.text ?? '')
  if (part === undefined || endOfPlain(line, at, 'half-price') > 0) return undefined
  return { end: endOfPlain(line, at + 1, 'article') || endOfPartOf(line, at + 1), readings: [thousandths(part)] }
}

/** Behind "of a" where a unit follows; otherwise the token itself. */
function endOfPartOf(line: Line, at: number): number {
  const of = endOfPlain(line, at, 'of')
  const article = of > 0 ? endOfPlain(line, of, 'article') : 0
  const isUnit = sayingWith(line, article, 'measure') !== undefined || sayingWith(line, article, 'pack') !== undefined
  return article > 0 && (isUnit || endOfPlain(line, article, 'dozen') > 0) ? article : at
}

function multipliedAt(line: Line, at: number, figure: Figure): NumberSaid | undefined {
  const multiplier = line.words.multipliers.get(line.tokens[at]?.text ?? '')
  if (multiplier === undefined) return undefined
  return { end: at + 1, readings: [productOf(figure, whole(multiplier))] }
}

/** "and a half", "and half", "and a quarter" behind a number; "three quarters". */
function withFraction(line: Line, said: NumberSaid): NumberSaid {
  const [figure] = said.readings
  if (figure === undefined) return said
  const part = line.words.fractions.get(line.tokens[said.end]?.text ?? '')
  const isOneHalf = part === 2 * QUARTER && figure.value === 1n && figure.decimals === 0
  if (isOneHalf && sayingWith(line, said.end + 1, 'measure') !== undefined) {
    return { end: said.end + 1, readings: [thousandths(2 * QUARTER)] }
  }
  if (part === QUARTER && figure.value <= MOST_QUARTERS && figure.decimals === 0) {
    return { end: endOfPartOf(line, said.end + 1), readings: [productOf(figure, thousandths(part))] }
  }
  // "half and half" is no sum.
  if (!isAnd(line, said.end) || figure.decimals > 0) return said
  const quarters = line.words.cardinals.get(line.tokens[said.end + 1]?.text ?? '') ?? 0
  if (quarters > 0 && quarters <= MOST_QUARTERS && isQuarter(line, said.end + 2)) {
    return { end: said.end + 3, readings: [sumOf(figure, thousandths(quarters * QUARTER))] }
  }
  const at = endOfPlain(line, said.end + 1, 'article') || said.end + 1
  const half = line.words.fractions.get(line.tokens[at]?.text ?? '')
  if (half === undefined || endOfPlain(line, at, 'half-price') > 0) return said
  return { end: at + 1, readings: [sumOf(figure, thousandths(half))] }
}

function isQuarter(line: Line, at: number): boolean {
  return line.words.fractions.get(line.tokens[at]?.text ?? '') === QUARTER
}

function whole(value: number): Figure {
  return { value: BigInt(value), decimals: 0 }
}

function thousandths(value: number): Figure {
  return { value: BigInt(value), decimals: 3 }
}

/** "soap -5", "sold -5 soap": nobody can know whether that is five or minus five. */
export function isNegative(line: Line, at: number): boolean {
  const [dash, number] = [line.tokens[at - 1], line.tokens[at]]
  return dash?.text === '-' && !dash.glued && number?.kind === 'number' && number.glued
}
