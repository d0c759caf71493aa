import type { Segment } from '../clauses/segment.ts'
import type { Sight } from '../context.ts'
import { COUNT_WORDS } from '../lexicon/facts.ts'
import type { LineReading } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { wishedAlarm } from './alarm.ts'
import { toldCounts } from './count.ts'
import { factAt } from './cover.ts'
import { statedPrices } from './price.ts'

/**
 * What a line states by the evidence of all of its words: prices, a wish to be told of a low stock, counts. Undefined
 * where a word is left over, where something is asked, and where two readings are open.
 */
export function readFact(text: string, sight: Sight): LineReading | undefined {
  const { tokens, sayings } = sight.line
  const hasFigure = tokens.some(
    ({ kind }, at) => kind === 'number' || sayings[at]?.some(({ senses }) => senses.isNumber),
  )
  if (!hasFigure || isAsked(sight)) return undefined
  return wishedAlarm(text, sight) ?? statedPrices(text, sight) ?? toldCounts(text, sight)
}

/** A question mark, unless politeness put it there. */
function isAsked({ line }: Sight): boolean {
  const asks = line.tokens.some(({ kind, text }) => kind === 'mark' && text === '?')
  return asks && !line.tokens.some((_, at) => endOfPlain(line, at, 'request') > 0)
}

/** "Soap is 47/- now", read as a count of 47: money is no count, unless a word of counting is said. */
export function countsMoney({ line, habits }: Sight, reading: LineReading, path: readonly Segment[]): boolean {
  if (reading.kind !== 'clauses' || !reading.clauses.some(({ move }) => move === 'count')) return false
  if (line.tokens.some((_, at) => factAt({ line }, COUNT_WORDS, at)?.kind === 'counted')) return false
  return path.some(
    segment =>
      segment.kind === 'item' &&
      segment.item.quantity !== null &&
      moneyAt(line, segment.item.quantity.from, habits)?.marked === true,
  )
}

/** What is asked of a count that may be a price. */
export function moneyOrStock(text: string, reading: LineReading): LineReading {
  const items = reading.kind === 'clauses' ? reading.clauses.flatMap(clause => clause.items) : []
  const products = items.map(({ name }) => name)
  return { kind: 'unclear', text, command: 'set-price', because: 'two-readings', said: text, products }
}
