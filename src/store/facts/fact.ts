import assert from 'node:assert/strict'

/** The facts of one subject by field, as text; what is not there has no field. */
export type Facts = ReadonlyMap<string, string>

/** How one fact lies in a value and in its row: `read` tells it as text, `write` gives the columns that hold it. */
export interface Column<Value, Row> {
  readonly read: (value: Value) => string | null
  readonly write: (text: string | null, field: string) => Partial<Row>
}

/** The columns of a kind of subject by field: a new fact is one line in such a table. */
export type Columns<Value, Row = Value> = Readonly<Record<string, Column<Value, Row>>>

/** The facts that a value holds. */
export function readFacts<Value, Row>(columns: Columns<Value, Row>, value: Value): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [field, { read }] of Object.entries(columns)) {
    const text = read(value)
    if (text !== null) facts.set(field, text)
  }
  return facts
}

/** The columns of all fields, from facts. */
export function writeFacts<Value, Row>(columns: Columns<Value, Row>, facts: Facts): Partial<Row> {
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

/** An exact integer that may be missing, as text. */
export function decimal(value: bigint | number | null): string | null {
  return value === null ? null : value.toString()
}

/** Is it so? '1' says yes, nothing says no. */
export function flag(value: string | null, field: string): boolean {
  assert(value === null || value === '1', `${field} is '1' or nothing, not ${value}`)
  return value === '1'
}

/** Yes as '1', no as nothing. */
export function flagText(value: boolean): string | null {
  return value ? '1' : null
}

/** An integer ratio written as `minor/thousandths`, or what else the two are. */
export function ratio(value: string, field: string): readonly [bigint, bigint] {
  const match = /^(-?\d+)\/(\d+)$/.exec(value)
  assert(match?.[1] !== undefined && match[2] !== undefined, `${field} is a ratio like 4000/1000, not ${value}`)
  return [BigInt(match[1]), BigInt(match[2])]
}
