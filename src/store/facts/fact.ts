import assert from 'node:assert/strict'
import { PRESENT } from '../../catalog/facts.ts'

/** The facts of one subject by field, as text; what is not there has no field. */
export type Facts = ReadonlyMap<string, string>

/** How one fact lies in a row: `read` tells it as text, `write` gives the columns that hold it. */
export interface Column<Row> {
  readonly read: (row: Row) => string | null
  readonly write: (text: string | null, field: string) => Partial<Row>
}

/** The columns of a kind of subject by field: a new fact is one line in such a table. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>

/** The facts that a row holds. */
export function readFacts<Row>(columns: Columns<Row>, row: Row): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [field, { read }] of Object.entries(columns)) {
    const text = read(row)
    if (text !== null) facts.set(field, text)
  }
  return facts
}

/** The columns of all fields, from facts. */
export function writeFacts<Row>(columns: Columns<Row>, facts: Facts): Partial<Row> {
  const parts = Object.entries(columns).map(([field, { write }]) => write(facts.get(field) ?? null, field))
  return Object.assign({}, ...parts) as Partial<Row>
}

/** A value that a subject cannot be without. */
export function needed(value: string | null, field: string): string {
  assert(value !== null && value !== '', `${field} cannot be taken away`)
  return value
}

/** A whole number as a fact has it. */
export function wholeNumber(value: string, field: string): number {
  const number = Number(value)
  assert(Number.isSafeInteger(number), `${field} is a whole number, not ${value}`)
  return number
}

/** An exact integer that may be missing. */
export function integer(value: string | null): bigint | null {
  return value === null ? null : BigInt(value)
}

/** Is it so? */
export function flag(value: string | null, field: string): boolean {
  assert(value === null || value === PRESENT, `${field} is ${PRESENT} or nothing, not ${value}`)
  return value === PRESENT
}

/** Yes as a fact that is there, no as none. */
export function flagText(value: boolean): string | null {
  return value ? PRESENT : null
}

/** An integer ratio written as `minor/thousandths`, or what else the two are. */
export function ratio(value: string, field: string): readonly [bigint, bigint] {
  const match = /^(-?\d+)\/(\d+)$/.exec(value)
  assert(match?.[1] !== undefined && match[2] !== undefined, `${field} is a ratio like 4000/1000, not ${value}`)
  return [BigInt(match[1]), BigInt(match[2])]
}
