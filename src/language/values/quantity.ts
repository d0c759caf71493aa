import type { PlainKind } from '../lexicon/lexicon.ts'
import type { QuantityReading } from '../reading.ts'
import { beginsAny, endOfPlain, isMark, type Line, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { type Figure, type NumberSaid, scaled } from './digits.ts'
import { numberAt } from './number.ts'

/** A quantity that stands in a line from one token up to, not including, another. */
export interface QuantitySaid {
  readonly from: number
  readonly end: number
  readonly reading: QuantityReading
  /** Counted in dozens, which may be the product's own unit, or in pairs: how many pieces those are the goods tell. */
  readonly counted: { readonly by: 'dozen' | 'pair'; readonly thousandths: bigint } | null
  /** A number without anything that makes it a quantity: it could be a price. */
  readonly bare: boolean
  /** "a": not a number by itself. */
  readonly article: boolean
}

/** A unit or pack that stands in a line up to, not including, token `end`. */
export interface Unit {
  readonly end: number
  readonly unit: string | null
}

const THOUSANDTHS = 3
/** Kinds of words with which a quantity begins that begins with no number. */
const BEGINNING: ReadonlySet<PlainKind> = new Set<PlainKind>([
  'vague',
  'all-of',
  'last-of',
  'label',
  'times',
  'article',
  'dozen',
  'pair',
])
const ONE_THOUSAND = 1000n
const PLURAL = /s$/u
const MANY = { dozen: 12n, pair: 2n } as const

/** The quantities that may begin at a token, the longest first; none where no quantity stands. */
export function quantitiesAt(line: Line, at: number): readonly QuantitySaid[] {
  if (isOfSize(line, at)) return []
  if (numberAt(line, at) === undefined && !beginsAny(line, at, BEGINNING)) return packAlone(line, at)
  const vague = vagueAt(line, at)
  if (vague !== undefined) return [vague]
  const label = endOfPlain(line, at, 'label')
  const start = label === 0 ? at : isMark(line, label, ':') ? label + 1 : label
  const times = endOfPlain(line, start, 'times')
  const number = repeatedAt(line, numberAt(line, times || start))
  if (number === undefined) return label || times ? [] : countedOrArticle(line, at)
  if (isPaid(line, number.end)) return []
  const ranged = rangeAt(line, at, number.end)
  if (ranged !== undefined) return [ranged]
  const many = countedAt(line, at, number.end, number.readings)
  if (many !== undefined) return [many, exactly(line, at, { end: number.end, unit: null }, number.readings, true)]
  const behind = times === 0 ? endOfPlain(line, number.end, 'times') : 0
  const end = behind || number.end
  const marked = label > 0 || times > 0 || behind > 0
  const plain = exactly(line, at, { end, unit: null }, number.readings, !marked)
  const unit = behind === 0 ? (unitAt(line, end) ?? entireAt(line, end)) : undefined
  if (unit === undefined)
    return behind > 0 ? [plain, exactly(line, at, { end: number.end, unit: null }, number.readings, true)] : [plain]
  const readings = measured(line, start, number)
  return [
    ...compounded(line, at, unit, readings),
    ...sized(line, at, unit, readings),
    exactly(line, at, unit, readings, false),
    plain,
  ]
}

/** "250/-" is money. */
function isPaid(line: Line, at: number): boolean {
  return isMark(line, at, '/') && isMark(line, at + 1, '-') && line.tokens[at + 1]?.glued === true
}

/** "3 (three)": said twice, it is one number. */
function repeatedAt(line: Line, number: NumberSaid | undefined): NumberSaid | undefined {
  if (number === undefined || !isMark(line, number.end, '(')) return number
  const again = numberAt(line, number.end + 1)
  if (again === undefined || !isMark(line, again.end, ')')) return number
  const [[one, ...more], [other, ...others]] = [number.readings, again.readings]
  const isSame = one !== undefined && other !== undefined && more.length + others.length === 0
  return isSame && one.value === other.value && one.decimals === other.decimals
    ? { ...number, end: again.end + 1 }
    : number
}

/** "whole tray", "full cases". */
function entireAt(line: Line, at: number): Unit | undefined {
  const end = endOfPlain(line, at, 'entire')
  return end === 0 ? undefined : unitAt(line, end)
}

/** What a measure holds of a smaller one, in thousandths of the measure. */
const WITHIN: Readonly<Record<string, { readonly small: string; readonly thousandths: bigint }>> = {
  kg: { small: 'g', thousandths: 1n },
  l: { small: 'ml', thousandths: 1n },
  m: { small: 'cm', thousandths: 10n },
}

/** "1 kg 500 g", "two kilos and two hundred grams". */
function compounded(line: Line, at: number, { end, unit }: Unit, readings: readonly Figure[]): readonly QuantitySaid[] {
  const within = unit === null ? undefined : WITHIN[unit]
  const [figure, ...others] = readings
  if (within === undefined || figure?.decimals !== 0 || others.length > 0) return []
  const joint = line.tokens[end]?.kind === 'word' ? endOfPlain(line, end, 'gap') : 0
  const more = numberAt(line, joint || end)
  const [part] = more?.readings ?? []
  const small = more === undefined ? undefined : sayingWith(line, more.end, 'measure')
  if (part?.decimals !== 0 || small?.sense !== within.small) return []
  const thousandths = part.value * within.thousandths
  if (thousandths >= ONE_THOUSAND) return []
  const said = saidBetween(line, at, small.end)
  const sum = { kind: 'exact', thousandths: figure.value * ONE_THOUSAND + thousandths, unit, said } as const
  return [{ from: at, end: small.end, reading: sum, counted: null, bare: false, article: false }]
}

/** "2,5kg": a comma before one or two digits of a measure is no mark of thousands. */
function measured(line: Line, at: number, { end, readings }: NumberSaid): readonly Figure[] {
  const isComma = /^\d+,\d{1,2}$/.test(line.tokens[at]?.text ?? '') && end === at + 1
  return isComma && sayingWith(line, end, 'measure') !== undefined ? readings.slice(0, 1) : readings
}

/** "5 cartons of 24". */
function sized(line: Line, at: number, unit: Unit, readings: readonly Figure[]): readonly QuantitySaid[] {
  const of = endOfPlain(line, unit.end, 'of')
  const size = of > 0 ? numberAt(line, of) : undefined
  const [figure] = size?.readings ?? []
  const packSizeThousandths = figure === undefined ? undefined : scaled(figure, THOUSANDTHS)
  if (size === undefined || size.readings.length !== 1 || !packSizeThousandths) return []
  const measure = unitAt(line, size.end)
  const said = exactly(line, at, { end: measure?.end ?? size.end, unit: unit.unit }, readings, false)
  if (said.reading.kind !== 'exact') return []
  const isMeasured = measure !== undefined && sayingWith(line, size.end, 'measure') !== undefined
  const packSizeUnit = isMeasured && measure.unit !== null ? { packSizeUnit: measure.unit } : {}
  return [{ ...said, reading: { ...said.reading, packSizeThousandths, ...packSizeUnit } }]
}

function exactly(line: Line, at: number, unit: Unit, readings: readonly Figure[], bare: boolean): QuantitySaid {
  const more = unit.unit === null ? undefined : halfMoreAt(line, unit.end)
  const end = more?.end ?? unit.end
  const said = saidBetween(line, at, end)
  const values = readings.map(figure => scaled(figure, THOUSANDTHS)).filter(value => value !== undefined)
  const [only] = values
  const reading: QuantityReading =
    only !== undefined && values.length === 1
      ? { kind: 'exact', thousandths: only + (more?.thousandths ?? 0n), unit: unit.unit, said }
      : { kind: 'open', readings: values, unit: unit.unit, said }
  return { from: at, end, reading, counted: null, bare, article: false }
}

/** "a kilo and a half", "a dozen and half"; "2 kg and half a kg" are two amounts. */
function halfMoreAt(line: Line, at: number): { end: number; thousandths: bigint } | undefined {
  if (line.tokens[at]?.kind !== 'word' || endOfPlain(line, at, 'gap') !== at + 1) return undefined
  const part = endOfPlain(line, at + 1, 'article') || at + 1
  const thousandths = line.words.fractions.get(line.tokens[part]?.text ?? '')
  const isOfItsOwn =
    unitAt(line, part + 1) !== undefined || endOfPlain(line, part + 1, 'article') > 0 || isCounting(line, part + 1)
  if (thousandths === undefined || isOfItsOwn) return undefined
  return { end: part + 1, thousandths: BigInt(thousandths) }
}

function isCounting(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'dozen') > 0 || endOfPlain(line, at, 'pair') > 0
}

function ownUnitAt(line: Line, at: number): { end: number; sense: string } | undefined {
  const unit = line.ownUnits.get(line.tokens[at]?.text ?? '')
  return unit === undefined ? undefined : { end: at + 1, sense: unit }
}

/** A unit or the word of a pack, as it stands behind a number. */
export function unitAt(line: Line, at: number): Unit | undefined {
  const measure = sayingWith(line, at, 'measure')
  const found = measure ?? sayingWith(line, at, 'pack') ?? ownUnitAt(line, at)
  if (found === undefined) return undefined
  const end =
    isMark(line, found.end, '.') && line.tokens[found.end]?.glued && found.end + 1 < line.tokens.length
      ? found.end + 1
      : found.end
  return { end, unit: found.sense }
}

/** "cans of" in "a dozen cans of coke"; a "dozen paper bags" are bags, and "a dozen bar soap" is soap. */
function packOf(line: Line, at: number): { end: number; sense: string } | undefined {
  const pack = sayingWith(line, at, 'pack')
  return pack !== undefined && endOfPlain(line, pack.end, 'of') > 0 ? pack : undefined
}

/** "2 dozen", "half a dozen", "a pair of". */
function countedAt(line: Line, at: number, next: number, readings: readonly Figure[]): QuantitySaid | undefined {
  for (const by of ['dozen', 'pair'] as const) {
    const end = endOfPlain(line, next, by)
    const [figure] = readings
    const value = figure === undefined ? undefined : scaled(figure, THOUSANDTHS)
    if (end === 0 || readings.length !== 1 || value === undefined) continue
    const half = halfMoreAt(line, end)
    if (half !== undefined) {
      const counted = value + half.thousandths
      const sum = { kind: 'exact', thousandths: counted * MANY[by], unit: null } as const
      const reading = { ...sum, said: saidBetween(line, at, half.end) }
      return { from: at, end: half.end, reading, counted: { by, thousandths: counted }, bare: false, article: false }
    }
    const thousandths = value * MANY[by]
    const pack = packOf(line, end)
    if (pack !== undefined) {
      const reading = { kind: 'exact', thousandths, unit: pack.sense, said: saidBetween(line, at, pack.end) } as const
      return { from: at, end: pack.end, reading, counted: null, bare: false, article: false }
    }
    const pieces = by === 'pair' ? { thousandths: value, unit: by } : { thousandths, unit: null }
    const reading = { kind: 'exact', ...pieces, said: saidBetween(line, at, end) } as const
    return { from: at, end, reading, counted: { by, thousandths: value }, bare: false, article: false }
  }
  return undefined
}

const ONE: readonly Figure[] = [{ value: 1n, decimals: 0 }]

/** "dozen eggs", "a dozen eggs", "a box of", "a kilo and a half", "an apple". */
function countedOrArticle(line: Line, at: number): readonly QuantitySaid[] {
  const said = endOfPlain(line, at, 'article')
  const article = isOfSize(line, said) ? 0 : said
  const many = countedAt(line, at, article || at, ONE)
  if (many !== undefined) return [many]
  if (article === 0) return []
  const unit = unitAt(line, article) ?? entireAt(line, article)
  const plain = { ...exactly(line, at, { end: article, unit: null }, ONE, false), article: true }
  return unit === undefined ? [plain] : [...sized(line, at, unit, ONE), exactly(line, at, unit, ONE, false), plain]
}

/** Is it the number of "a4"? That is a size: its "a" is no article, and nothing is counted by it. */
function isOfSize({ tokens, sayings }: Line, at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !tokens[at].glued) return false
  return sayings[at - 1]?.some(({ end, senses }) => end === at && senses.plain.includes('article')) === true
}

/** "tray of buns burnt" as "a tray of buns burnt": one pack, in the singular, in front of all that is told. */
function packAlone(line: Line, at: number): readonly QuantitySaid[] {
  const isFirst = line.tokens.every(({ kind }, before) => before >= at || kind === 'mark')
  const pack = isFirst && !PLURAL.test(line.tokens[at]?.text ?? '') ? packOf(line, at) : undefined
  if (pack === undefined || numberAt(line, endOfPlain(line, pack.end, 'of')) !== undefined) return []
  return [exactly(line, at, { end: pack.end, unit: pack.sense }, ONE, false)]
}

function vagueAt(line: Line, at: number): QuantitySaid | undefined {
  const end = endOfPlain(line, at, 'vague')
  if (end > 0) return vague(line, at, end)
  const all = endOfPlain(line, at, 'all-of')
  const ofStock = all || endOfPlain(line, at, 'last-of')
  return ofStock === 0 ? undefined : vague(line, at, ofStock, all > 0 ? 'all' : 'last')
}

/** "2 or 3", "2-3": one of both is meant, and nobody knows which. */
function rangeAt(line: Line, at: number, next: number): QuantitySaid | undefined {
  const other = endOfPlain(line, next, 'alternative')
  if (other === 0) return undefined
  const mark = line.tokens[next]?.kind === 'mark'
  if (mark && !(line.tokens[next]?.glued && line.tokens[other]?.glued)) return undefined
  const number = numberAt(line, other)
  return number === undefined ? undefined : vague(line, at, unitAt(line, number.end)?.end ?? number.end)
}

function vague(line: Line, at: number, end: number, of?: 'all' | 'last'): QuantitySaid {
  const reading = { kind: 'vague', said: saidBetween(line, at, end), ...(of && { of }) } as const
  return { from: at, end, reading, counted: null, bare: false, article: false }
}
