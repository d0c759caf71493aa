import type { NumberMarks } from '../wording.ts'

/** A decimal number, exact: `value` / 10^`decimals`. */
export interface Figure {
  readonly value: bigint
  readonly decimals: number
}

/** A number that stands in a line up to, not including, token `end`. No readings: it cannot be read. */
export interface NumberSaid {
  readonly end: number
  readonly readings: readonly Figure[]
}

/** Digits of the longest number that is read at all. */
export const LONGEST_NUMBER = 14

/**
 * The readings of a number in digits: one, or two where the shop's style leaves two open ("1,000" where a comma marks
 * decimals), or none where it cannot be read.
 */
export function readDigits(text: string, marks: NumberMarks): readonly Figure[] {
  const isPlain = /^\d+$/.test(text)
  if (isPlain) return text.length > LONGEST_NUMBER ? [] : [{ value: BigInt(text), decimals: 0 }]
  if (text.length > 2 * LONGEST_NUMBER || text.replace(/\D/g, '').length > LONGEST_NUMBER) return []
  const separators = text.replace(/\d/g, '')
  const parts = text.split(/\D/)
  const grouped = isGrouped(parts)
  const [first = ''] = separators
  const last = separators.at(-1) ?? ''
  if (new Set(separators).size > 2) return []
  if (separators.length === 1) return oneMark(parts, first, grouped, marks)
  if (new Set(separators).size === 1) return grouped ? [whole(parts)] : []
  const allButLast = separators.slice(0, -1)
  if (new Set(allButLast).size !== 1 || !isGrouped(parts.slice(0, -1)) || first === last || last === "'") return []
  return [decimal(parts)]
}

/** "1.5" and "1,500": which of both the mark means is the style's to say, if the digits allow it. */
function oneMark(parts: string[], mark: string, grouped: boolean, marks: NumberMarks): readonly Figure[] {
  if (mark === "'") return grouped ? [whole(parts)] : []
  if (mark === marks.decimal) return mark === ',' && grouped ? [decimal(parts), whole(parts)] : [decimal(parts)]
  if (mark === marks.group && grouped) return [whole(parts)]
  return (parts[1]?.length ?? 0) <= 2 && mark === '.' ? [decimal(parts)] : [decimal(parts), whole(parts)]
}

/** Groups of three behind the first, or of two before the last three (1,00,000). */
function isGrouped(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts
  const tail = rest.at(-1)
  if (tail === undefined || tail.length !== 3 || head === '' || head === '0') return false
  const middle = rest.slice(0, -1)
  const threes = head.length <= 3 && middle.every(part => part.length === 3)
  return threes || (head.length <= 2 && middle.every(part => part.length === 2))
}

function whole(parts: readonly string[]): Figure {
  return { value: BigInt(parts.join('')), decimals: 0 }
}

function decimal(parts: readonly string[]): Figure {
  return { value: BigInt(parts.join('')), decimals: parts.at(-1)?.length ?? 0 }
}

/** The figure in units of 10^-`digits` (3: thousandths), or undefined if it is finer than that. */
export function scaled({ value, decimals }: Figure, digits: number): bigint | undefined {
  if (decimals <= digits) return value * powerOfTen(digits - decimals)
  const divisor = powerOfTen(decimals - digits)
  return value % divisor === 0n ? value / divisor : undefined
}

/** The sum of two figures. */
export function sumOf(one: Figure, other: Figure): Figure {
  const decimals = Math.max(one.decimals, other.decimals)
  return { value: raised(one, decimals) + raised(other, decimals), decimals }
}

/** The product of two figures. */
export function productOf(one: Figure, other: Figure): Figure {
  return { value: one.value * other.value, decimals: one.decimals + other.decimals }
}

function raised({ value, decimals }: Figure, to: number): bigint {
  return value * powerOfTen(to - decimals)
}

/** The powers that nearly all figures need are at hand; to raise a bigint takes longer than to read the rest of a number. */
const POWERS = [1n, 10n, 100n, 1000n]

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent)
}
