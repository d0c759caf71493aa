import { isPlain } from '../clauses/judge.ts'
import type { ReadLine } from '../line.ts'
import type { Clause, LineReading, Move } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'

/** How it is said plainly what was done. */
const DONE: Partial<Record<Move, string>> = { sell: 'sold', receive: 'received', use: 'used', waste: 'threw away' }

/** What was done by one entry: one plain thing, today, at the usual price. */
export interface PlainlyDone {
  readonly verb: string
  readonly move: Move
  /** "3 tote bags, 1 belt" */
  readonly goods: string
  /** How it was counted and what it was, where it was of one product alone. */
  readonly only: { readonly many: string; readonly name: string; readonly product: number } | undefined
}

/** What an entry comes to, said plainly; undefined where it holds more than that: a day, a price, a debt. */
export function plainlyDone({ reading, sight: { line } }: ReadLine): PlainlyDone | undefined {
  if (reading.kind !== 'clauses' || !isPlain(reading)) return undefined
  const [clause, ...others] = reading.clauses
  const verb = clause === undefined ? undefined : DONE[clause.move]
  if (clause === undefined || verb === undefined || others.length > 0) return undefined
  if (clause.day !== null || clause.priceOfAll !== undefined) return undefined
  if (line.tokens.some((_, at) => endOfPlain(line, at, 'credit') > 0)) return undefined
  const items = clause.items.map(itemOf)
  if (items.some(item => item === undefined)) return undefined
  const [first, ...more] = items
  const goods = items.map(item => `${item?.many} ${item?.name}`).join(', ')
  return { verb, move: clause.move, goods, only: more.length === 0 ? first : undefined }
}

function itemOf({ name, quantity, price }: Clause['items'][number]): PlainlyDone['only'] {
  if (name.kind !== 'one' || quantity?.kind !== 'exact' || price !== null) return undefined
  return { many: quantity.said, name: name.said, product: name.product }
}

/** Is a line of one thing of this move, and today? */
export function isOfMove(reading: LineReading, move: Move): reading is Extract<LineReading, { kind: 'clauses' }> {
  if (reading.kind !== 'clauses' || !isPlain(reading) || reading.clauses.length !== 1) return false
  return reading.clauses.every(clause => clause.move === move && clause.day === null)
}
