import assert from 'node:assert/strict'
import type { UnitCost } from './movement.ts'
import { divideHalfUp } from './rounding.ts'

/** The field of a product's changes that holds its unit cost, as text. */
export const UNIT_COST_FIELD = 'unitCost'

/** The unit cost of a quantity with this total cost, in lowest terms, so that equal costs have equal texts. */
export function unitCostOf(totalMinor: bigint, quantityThousandths: bigint): UnitCost {
  assert(quantityThousandths !== 0n, 'a unit cost needs a quantity')
  const divisor = greatestCommonDivisor(totalMinor, quantityThousandths)
  const sign = quantityThousandths < 0n ? -1n : 1n
  return { minor: (sign * totalMinor) / divisor, thousandths: (sign * quantityThousandths) / divisor }
}

/** What a quantity costs at a unit cost, rounded once; it has the sign of the quantity. */
export function costOf(quantityThousandths: bigint, unitCost: UnitCost): bigint {
  return divideHalfUp(quantityThousandths * unitCost.minor, unitCost.thousandths)
}

/** Whether two unit costs are the same ratio; unknown is the same as unknown only. */
export function sameUnitCost(one: UnitCost | null, other: UnitCost | null): boolean {
  if (one === null || other === null) return one === other
  return one.minor * other.thousandths === other.minor * one.thousandths
}

/** The unit cost as text `minor/thousandths`, as a change of a fact holds it; unknown stays null. */
export function unitCostText(unitCost: UnitCost | null): string | null {
  if (unitCost === null) return null
  const { minor, thousandths } = unitCostOf(unitCost.minor, unitCost.thousandths)
  return `${minor}/${thousandths}`
}

/** Reads back what `unitCostText` wrote. */
export function unitCostFromText(text: string | null): UnitCost | null {
  if (text === null) return null
  const [minor, thousandths] = text.split('/')
  assert(minor !== undefined && thousandths !== undefined, `not a unit cost: ${text}`)
  return unitCostOf(BigInt(minor), BigInt(thousandths))
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let larger = one < 0n ? -one : one
  let smaller = other < 0n ? -other : other
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
