import { isMeasure } from '../../catalog/units.ts'
import { wordsOf } from '../../language/lexicon/words.ts'
import { type Figure, readDigits, scaled } from '../../language/values/digits.ts'
import { mayBeGrouped } from '../../language/values/grouped.ts'
import { withoutOwnCurrency } from '../../language/values/own-currency.ts'
import { numberMarks } from '../../language/wording.ts'
import type { UnitCost } from '../../ledger/movement.ts'
import { unitCostOf } from '../../ledger/unit-cost.ts'

/** How the figures of a file are read. */
export interface FigureStyle {
  readonly numberStyle: string
  readonly currency: string
  readonly currencyDigits: number
  /** They are typed, and come from no program that writes three decimals. */
  readonly isTyped?: boolean
}

/** A figure, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly fault: string }

const QUANTITY_DIGITS = 3
const WHOLE_UNIT = 1000n

/** A quantity in thousandths with the unit behind it, if any: "39.5", "-2", "20 kg". */
export function readQuantity(cell: string, style: FigureStyle): Read<{ thousandths: bigint; unit: string | null }> {
  const match = /^(.*?\d)\s*(\p{L}[\p{L}.]*)?$/u.exec(cell)
  const unit = match?.[2] ?? null
  // "1.500 kg" is a weight, and no thousand of anything.
  const isWeighed = unit !== null && isMeasure(unit)
  const figure = figureOf(match?.[1] ?? cell, isWeighed ? { ...style, isTyped: false } : style)
  if ('fault' in figure) return figure
  const thousandths = scaled(figure.value, QUANTITY_DIGITS)
  if (thousandths === undefined) return { fault: `"${cell}" has more than three decimals` }
  return { value: { thousandths, unit } }
}

/** An amount of money in minor units, with or without the currency's sign. */
export function readMoney(cell: string, style: FigureStyle): Read<bigint> {
  const figure = figureOf(withoutCurrency(cell, style), style)
  if ('fault' in figure) return figure
  if (figure.value.value < 0n) return { fault: `"${cell}" is below 0` }
  const minor = scaled(figure.value, style.currencyDigits)
  if (minor !== undefined) return { value: minor }
  return { fault: `"${cell}" is finer than ${style.currency} has decimals (${style.currencyDigits})` }
}

/** What one unit costs, as finely as it is written: an average may have more decimals than the money. */
export function readUnitCost(cell: string, style: FigureStyle): Read<UnitCost> {
  const figure = figureOf(withoutCurrency(cell, style), style)
  if ('fault' in figure) return figure
  const { value, decimals } = figure.value
  if (value < 0n) return { fault: `"${cell}" is below 0` }
  return {
    value: unitCostOf(value * 10n ** BigInt(style.currencyDigits), WHOLE_UNIT * 10n ** BigInt(decimals)),
  }
}

function withoutCurrency(cell: string, { currency }: FigureStyle): string {
  return withoutOwnCurrency(cell, currency, wordsOf('en'))
    .replace(/\p{Sc}/gu, '')
    .replace(new RegExp(`^${currency}\\b|\\b${currency}$`, 'iu'), '')
    .trim()
}

function figureOf(cell: string, { numberStyle, currencyDigits, isTyped }: FigureStyle): Read<Figure> {
  const text = cell.trim()
  const negative = /^[-\u2212]/u.test(text)
  const digits = (negative ? text.slice(1) : text).replace(/[\s\u00a0\u202f]/gu, '')
  const marks = numberMarks(numberStyle)
  const [first, second] = /^\d[\d.,']*$/u.test(digits) ? readDigits(digits, marks) : []
  if (first === undefined) return { fault: `"${cell}" is no number` }
  const isOpen = second !== undefined || (isTyped === true && mayBeGrouped(digits, marks, currencyDigits))
  if (isOpen) return { fault: `"${cell}" can be read in two ways; write it without grouping` }
  return { value: negative ? { ...first, value: -first.value } : first }
}
