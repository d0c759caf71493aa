import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const STARTS = ['market', 'trip', 'haul'] as const
const LONGEST_PLACE = 6

/** "been to the cash and carry got 48 coke", "groceries from puregold na: ligo 12": bought elsewhere, and brought here. */
export function fetchedSomewhere(sight: Sight): Retold | undefined {
  const { line } = sight
  let at = 0
  while (at < line.tokens.length && !STARTS.some(kind => endOfAside(line, at, kind) > 0)) {
    const end = endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite')
    if (end === 0) return undefined
    at = end
  }
  const run = endOfAside(line, at, 'market')
  if (run > 0 && endOfAside(line, run, 'market-run') > 0) return headed(sight, at, at)
  const trip = endOfAside(line, at, 'trip')
  if (trip > 0) return fromTrip(sight, at, trip)
  const haul = endOfAside(line, at, 'haul')
  const place = haul > 0 ? endOfPlain(line, haul, 'from') : 0
  return place > 0 ? headed(sight, at, place) : undefined
}

/** Goods are brought back with somebody; who goes with them takes them away. */
function isComingBack(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (endOfAside(line, at, 'coming-back') > 0) return true
  return false
}

function fromTrip(sight: Sight, from: number, place: number): Retold | undefined {
  const { line } = sight
  for (let end = place + 1; end <= place + LONGEST_PLACE; end += 1) {
    const start = isMark(line, end, ',') || isMark(line, end, '-') ? end + 1 : end
    const fetched = endOfAside(line, start, 'fetches')
    const isWith = line.tokens[start]?.text === 'with' && !isComingBack(line, from, place)
    if (fetched > 0 && !isWith && isPlace(sight, place, end)) return bought(sight, from, fetched, end)
  }
  return undefined
}

/** A heading with a mark behind it; the goods have a verb of their own behind them, or none. */
function headed(sight: Sight, from: number, place: number): Retold | undefined {
  const { line } = sight
  let end = place
  while (end < place + LONGEST_PLACE && !isMark(line, end, ':') && !isMark(line, end, '-')) end += 1
  if (!isMark(line, end, ':') && !isMark(line, end, '-')) return undefined
  const last = endOfAside(line, end - 1, 'been-already') > 0 ? end - 1 : end
  if (last <= place || !isPlace(sight, place, last)) return undefined
  const hasVerb = line.tokens.some((_, at) => at > end && sayingWith(line, at, 'verb') !== undefined)
  const rest = saidBetween(line, end + 1, line.tokens.length)
  return { line: hasVerb ? rest : `received ${rest}`, moves: ['receive'], remark: saidBetween(line, from, end) }
}

function bought(sight: Sight, from: number, end: number, place: number): Retold {
  const { line } = sight
  const rest = saidBetween(line, end, line.tokens.length)
  const before = saidBetween(line, 0, from)
  return { line: `${before} received ${rest}`.trim(), moves: ['receive'], remark: saidBetween(line, from, place) }
}

/** Words that may be the name of a market: of nobody who buys here, and of no goods. */
function isPlace({ line, names }: Sight, from: number, end: number): boolean {
  if (isCashAndCarry(line, endOfAside(line, from, 'determiner') || from, end)) return true
  for (let at = from; at < end; at += 1) {
    const isWord = isWhoWord(line, at) && (!names.knows(at) || endOfPlain(line, at, 'function') > 0)
    const isBuyer = endOfPlain(line, at, 'customer') || endOfAside(line, at, 'buyer') || endOfAside(line, at, 'trade')
    if (!isWord || isBuyer > 0) return false
  }
  return end > from
}

function isCashAndCarry(line: Line, from: number, end: number): boolean {
  const market = endOfAside(line, from, 'market')
  return market === end || (market === end - 1 && endOfAside(line, market, 'market-run') > 0)
}
