import type { Sight } from '../../context.ts'
import type { Clause, LineReading } from '../../reading.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { numberAt } from '../../values/number.ts'

/** A line in two: what came, and what of it was bad. */
interface CameAndSpoiled {
  readonly came: string
  /** How many were bad, as it was said: "4". */
  readonly count: string
  /** The verb with all behind it: "broken on arrival". */
  readonly spoiled: string
}

const EARLIEST = 3
/** More than anybody counts. */
const MANY = 10n ** 18n

/**
 * Reads "got 60 eggs but 4 were broken": sixty came, and four of them are wasted. `read` reads a line by itself. Undefined
 * for every other line, and where more would be bad than came.
 */
export function readOfThese(text: string, sight: Sight, read: (line: string) => LineReading): LineReading | undefined {
  const said = cameAndSpoiled(sight)
  const came = said === undefined ? undefined : onlyClause(read(said.came), 'receive')
  const name = came?.items[0]?.name
  if (said === undefined || came === undefined || (name?.kind !== 'one' && name?.kind !== 'several')) return undefined
  const spoiled = onlyClause(read(`${said.count} ${name.said} ${said.spoiled}`), 'waste')
  const other = spoiled?.items[0]?.name
  if (spoiled === undefined || other?.kind !== name.kind || other.said !== name.said) return undefined
  const isPart = countOf(spoiled) <= countOf(came)
  return isPart && spoiled.day === null
    ? { kind: 'clauses', text, clauses: [came, { ...spoiled, day: came.day }] }
    : undefined
}

/** The clause of a line that says one thing of one product, with its quantity. */
function onlyClause(reading: LineReading, move: Clause['move']): Clause | undefined {
  if (reading.kind !== 'clauses' || reading.clauses.length !== 1) return undefined
  const [clause] = reading.clauses
  const isOne = clause?.items.length === 1 && clause.items[0]?.quantity?.kind === 'exact'
  return isOne && clause.move === move ? clause : undefined
}

/** In pieces, or what was said in packs in any of them. */
function countOf({ items: [item] }: Clause): bigint {
  const { quantity } = item ?? {}
  if (quantity?.kind !== 'exact') return 0n
  return quantity.unit === null ? quantity.thousandths : MANY
}

/** "got 60 eggs but 4 were broken", "got 60 eggs, 4 of them cracked": the one line as two. Undefined for every other line. */
function cameAndSpoiled({ line }: Sight): CameAndSpoiled | undefined {
  for (let at = EARLIEST; at < line.tokens.length; at += 1) {
    const start = isMark(line, at, ',') || isMark(line, at, '-') ? at + 1 : at
    const from = endOfPlain(line, start, 'of-these') || start
    const number = numberAt(line, from)
    if (number === undefined || number.readings.length !== 1) continue
    const behind = endOfPlain(line, number.end, 'of-these')
    const verb = from === at && behind === 0 ? undefined : spoiledAt(line, behind || number.end)
    if (verb === undefined) continue
    return {
      came: saidBetween(line, 0, at),
      count: saidBetween(line, from, number.end),
      spoiled: saidBetween(line, verb, line.tokens.length),
    }
  }
  return undefined
}

/** The verb of waste behind "were", "came" and the like. */
function spoiledAt(line: Sight['line'], from: number): number | undefined {
  for (let at = from; at < line.tokens.length; ) {
    const verb = sayingWith(line, at, 'verb')
    if (verb?.sense.doing === 'waste') return at
    const end = verb?.sense.casual ? verb.end : verb === undefined ? endOfPlain(line, at, 'filler') : 0
    if (end === 0) return undefined
    at = end
  }
  return undefined
}
