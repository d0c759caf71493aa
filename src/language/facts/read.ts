import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { COUNT_WORDS } from '../lexicon/fact-words.ts'
import type { LineReading } from '../reading.ts'
import { endOfPlain, sayingWith } from '../text/line.ts'
import { moneyAt } from '../values/money.ts'
import { wishedAlarm } from './alarm.ts'
import { statedCost } from './cost.ts'
import { toldCounts } from './count.ts'
import { factAt } from './cover.ts'
import { statedMinimum } from './minimum.ts'
import { newNamed } from './new-named.ts'
import { statedPrices } from './price.ts'
import { steppedPrice } from './step.ts'

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
  return (
    newNamed(text, sight) ??
    wishedAlarm(text, sight) ??
    steppedPrice(text, sight) ??
    statedPrices(text, sight) ??
    statedMinimum(text, sight) ??
    statedCost(text, sight) ??
    toldCounts(text, sight)
  )
}

/** A question mark, unless politeness put it there. */
function isAsked({ line }: Sight): boolean {
  const asks = line.tokens.some(({ kind, text }) => kind === 'mark' && text === '?')
  return asks && !line.tokens.some((_, at) => endOfPlain(line, at, 'request') > 0)
}

/**
 * "Soap is 47/- now", "counted 3 broken eggs", read as counts: neither money nor what is broken is the stock. A word of
 * counting makes quantities of what may be money ("counted 20 pounds of rice").
 */
export function isNoStock({ line, habits }: Sight, reading: LineReading, path: readonly Segment[]): boolean {
  if (reading.kind !== 'clauses' || reading.clauses.some(({ move }) => move !== 'count')) return false
  const names = path.flatMap(segment => (segment.kind === 'item' && segment.item.name ? [segment.item.name] : []))
  const others = [...line.tokens.keys()].filter(at => !names.some(({ from, to }) => at >= from && at < to))
  if (others.some(at => sayingWith(line, at, 'verb')?.sense.doing === 'waste')) return true
  if (others.some(at => factAt({ line }, COUNT_WORDS, at)?.kind === 'counted')) return false
  return others.some(at => moneyAt(line, at, habits)?.marked === true)
}

/** What is asked of a count that may be something else. */
export function whichFact(text: string, reading: LineReading): LineReading {
  const items = reading.kind === 'clauses' ? reading.clauses.flatMap(clause => clause.items) : []
  const products = items.map(({ name }) => name)
  return { kind: 'unclear', text, command: 'set-price', because: 'two-readings', said: text, products }
}
