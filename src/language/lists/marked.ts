import { askedReading } from '../asked-reading.ts'
import type { LineReading, Move } from '../reading.ts'
import type { Heading } from './heading.ts'

/** A cross or an empty box: what is so marked may not have happened. */
const NOT_DONE = /[\u2717\u2718\u2716\u274c\u274e\u2610\u2612\u25a1\u2b1c\u{1f6ab}]/u
const MINUS = /^\s*[-\u2013\u2014]\s*\d/u
const PLUS = /^\s*\+\s*(?=[\p{L}\d])/u
const BRINGS_IN: ReadonlySet<Move> = new Set(['receive', 'customer-return', 'count'])
const SAID_PLAINLY: { readonly [Kind in Move]?: string } = {
  sell: 'sold',
  receive: 'received',
  waste: 'threw away',
  use: 'used',
  count: 'counted',
  'customer-return': 'customer returned',
}

/** An entry as it is to be asked about where its line has a mark that says that it did not happen. */
export function markedUndone(reading: LineReading, written: string): LineReading {
  if (reading.kind !== 'clauses' || reading.clauses.some(({ move }) => move === 'waste')) return reading
  const [mark] = NOT_DONE.exec(written) ?? []
  if (mark === undefined) return reading
  const said = reading.text.replaceAll(mark, ' ').replace(/\s+/gu, ' ').trim()
  return { ...askedReading(`${said} ${mark}`, reading.clauses, [said]), because: 'words-left', said: mark }
}

/** "+ 2 bread" below "sold 3 milk": the plus is an "and". */
export function withoutPlus(line: string): string {
  return line.replace(PLUS, '')
}

/**
 * "+ 2 bread" behind an entry that it does not go on with, "- 2 bread" behind "received 3 milk": goods that may have come or
 * gone, as they are to be asked about. `words`: those of the heading, if there is one.
 */
export function signedGoods(
  reading: LineReading,
  written: string,
  heading: Heading | undefined,
  before: Move | undefined,
): LineReading {
  if (reading.kind !== 'clauses' || before === undefined) return reading
  const goods = written.replace(/^[\s+\u2013\u2014-]+/u, '')
  const plain = SAID_PLAINLY[before]
  if (heading === undefined && PLUS.test(written) && plain !== undefined)
    return askedReading(`${plain} or received ${goods}`, reading.clauses, [`${plain} ${goods}`, `received ${goods}`])
  if (heading?.kind === 'entry' && MINUS.test(written) && BRINGS_IN.has(before))
    return askedReading(`${plain ?? 'received'} or sold ${goods}`, reading.clauses, [reading.text, `sold ${goods}`])
  return reading
}
