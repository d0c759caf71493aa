import { quantitiesIn, type Sight } from '../context.ts'
import { DETAIL_WORDS } from '../lexicon/fact-words.ts'
import type { Slots } from '../reading.ts'
import { endOfPlain, isMark, type Line, lineUpTo, sayingWith } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { isNegative } from '../values/number.ts'
import { type QuantitySaid, unitAt } from '../values/quantity.ts'
import { factAt } from './cover.ts'
import { unitOfName } from './unit-of-name.ts'

/** One figure told of a new product, up to, not including, token `end`. */
export interface Detail {
  readonly end: number
  readonly slots: Pick<Slots, 'money' | 'cost' | 'quantity' | 'reorderPoint' | 'unit'>
  /** A number that nothing says to be a quantity: it may belong to the name, or be a price. */
  readonly isBare: boolean
}

type Label = 'price' | 'cost' | 'stock' | 'minimum' | 'unit'

const SMALL = new Set(['mg', 'g', 'ml', 'cl', 'mm', 'cm', 'm', 'oz', 'inch', 'ft', 'lb'])

/** The figure that begins at a token with the words that say what it is: "price 4.20", "made 18", "4 in", "€95". */
export function detailAt(sight: Sight, at: number): Detail | undefined {
  const { line } = sight
  if (isNegative(line, at)) return undefined
  const label = labelAt(sight, at)
  const start = label?.end ?? at
  switch (label?.kind) {
    case 'price':
    case 'cost':
      return moneyDetail(sight, start, label.kind)
    case 'unit':
      return unitDetail(sight, start)
    case 'minimum': {
      const said = quantityAt(sight, start)
      return said && { end: said.end, slots: { reorderPoint: said.reading }, isBare: false }
    }
    case 'stock':
      return stockDetail(sight, start, true)
    default:
      return (
        markedMoney(sight, at) ??
        stockDetail(sight, at, false) ??
        unitBetweenMarks(sight, at) ??
        unitBehindName(sight, at)
      )
  }
}

/** Words in front of a figure, the last of which says what it is: "selling at", "price:". */
function labelAt(sight: Sight, at: number): { end: number; kind: Label } | undefined {
  const first = factAt(sight, DETAIL_WORDS, at)
  if (first === undefined || first.kind === 'joint' || first.kind === 'behind') return undefined
  let { end, kind }: { end: number; kind: Label } = { end: first.end, kind: first.kind }
  for (;;) {
    const next = factAt(sight, DETAIL_WORDS, end)
    if (
      next === undefined ||
      next.kind === 'behind' ||
      (next.kind === 'joint' && quantityAt(sight, next.end) === undefined)
    )
      break
    if (next.kind === 'price' || next.kind === 'cost') kind = kind === 'cost' ? kind : next.kind
    else if (next.kind !== 'joint' && next.kind !== kind) break
    end = next.end
  }
  return { end, kind }
}

function moneyDetail(sight: Sight, at: number, kind: 'price' | 'cost'): Detail | undefined {
  const { habits } = sight
  const line = upToStock(sight, at)
  const money = moneyAt(line, at, habits)
  if (money === undefined || money.minor === null || isNegative(line, at)) return undefined
  if (!money.marked && unitAt(line, money.end) !== undefined) return undefined
  const each = endOfPlain(line, money.end, 'each')
  const per = each > 0 ? 0 : endOfPlain(line, money.end, 'per')
  const unit = per > 0 ? unitAt(line, per) : undefined
  const slots = {
    ...(kind === 'price' ? { money: money.minor } : { cost: money.minor }),
    ...(unit?.unit ? { unit: unit.unit } : {}),
  }
  return { end: each || unit?.end || money.end, slots, isBare: false }
}

/** The line up to the words that begin what is on hand: in "one pound sixty we've got 24" the money ends before these. */
function upToStock(sight: Sight, from: number): Line {
  const { line } = sight
  const stock = line.tokens.findIndex((_, at) => {
    const label = at > from ? factAt(sight, DETAIL_WORDS, at) : undefined
    return label?.kind === 'stock' && label.end > at && quantityAt(sight, label.end) !== undefined
  })
  return stock < 0 ? line : lineUpTo(line, stock)
}

/** "€95", "5 dollars each", "5 each": a price without a word for it. */
function markedMoney(sight: Sight, at: number): Detail | undefined {
  const money = moneyAt(sight.line, at, sight.habits)
  if (money === undefined) return undefined
  const isEach = endOfPlain(sight.line, money.end, 'each') > 0 || isPerMeasure(sight.line, money.end)
  return money.marked || isEach ? moneyDetail(sight, at, 'price') : undefined
}

/** "120 per kg"; "24 per carton" may tell how many one holds. */
function isPerMeasure(line: Line, at: number): boolean {
  const per = endOfPlain(line, at, 'per')
  return per > 0 && sayingWith(line, per, 'measure') !== undefined
}

/** "2.10" as a price, where nothing says what it is and no unit stands behind it. */
export function barePriceAt(sight: Sight, at: number): Detail | undefined {
  const said = quantityAt(sight, at)
  return said?.bare && sight.line.tokens[at]?.kind === 'number' ? moneyDetail(sight, at, 'price') : undefined
}

function stockDetail(sight: Sight, at: number, isLabelled: boolean): Detail | undefined {
  const { line } = sight
  const said = quantityAt(sight, at)
  if (said === undefined || (!isLabelled && isSize(sight, said))) return undefined
  const end = behindEnd(sight, said.end)
  const isWord = line.tokens[at]?.kind === 'word'
  const isBare = !isLabelled && said.bare && end === said.end && !isWord
  return { end, slots: { quantity: said.reading }, isBare }
}

/** Where the words end that make a stock of the figure before them: "24 of them", "18 made". */
function behindEnd(sight: Sight, at: number): number {
  const behind = factAt(sight, DETAIL_WORDS, at)
  if (behind?.kind === 'behind') return behind.end
  return behind?.kind === 'stock' && quantityAt(sight, behind.end) === undefined ? behind.end : at
}

/** ", pkt,": the unit told by itself. */
function unitBetweenMarks(sight: Sight, at: number): Detail | undefined {
  const detail = isMark(sight.line, at - 1, ',') ? unitDetail(sight, at) : undefined
  const isApart =
    detail !== undefined && (isMark(sight.line, detail.end, ',') || detail.end === sight.line.tokens.length)
  return isApart ? detail : undefined
}

function unitBehindName(sight: Sight, at: number): Detail | undefined {
  const unit = unitOfName(sight, at)
  if (!unit?.unit) return undefined
  // "rice per kg 120"
  const price = endOfPlain(sight.line, at, 'per') > 0 ? barePriceAt(sight, unit.end) : undefined
  return { end: price?.end ?? unit.end, slots: { ...price?.slots, unit: unit.unit }, isBare: false }
}

function unitDetail({ line }: Sight, at: number): Detail | undefined {
  const unit = unitAt(line, at)
  return unit?.unit ? { end: unit.end, slots: { unit: unit.unit }, isBare: false } : undefined
}

function quantityAt(sight: Sight, at: number): QuantitySaid | undefined {
  if (isNegative(sight.line, at)) return undefined
  return quantitiesIn(sight, at).find(said => !said.article && said.reading.kind !== 'vague')
}

/** "500ml", "4x40": a size, which belongs to the name. */
function isSize({ line }: Sight, { from, end, reading }: QuantitySaid): boolean {
  const isGlued = line.tokens[from + 1]?.glued === true
  if (reading.kind === 'exact' && reading.unit !== null && SMALL.has(reading.unit)) return isGlued
  return line.tokens[end]?.glued === true && line.tokens[end]?.kind === 'word'
}
