import type { Segment } from './clauses/segments/segment.ts'
import type { NameFinder } from './names/find.ts'
import { DISTANCE } from './names/span.ts'
import type { NameIndex } from './names.ts'
import type { DayReading } from './reading.ts'
import { type Line, lineUpTo } from './text/line.ts'
import { numberAt } from './values/number.ts'
import { priceAt } from './values/price.ts'
import type { PriceSaid } from './values/price-said.ts'
import { type QuantitySaid, quantitiesAt } from './values/quantity.ts'
import type { Habits } from './vocabulary.ts'

/** Tokens of the longest number in front of a name that begins with one itself. */
const LONGEST_COUNT = 3

/** What a reading depends on besides the words: the shop's names and habits, the day, and what was said before. */
export interface ReadingContext {
  readonly names: NameIndex
  readonly habits: Habits
  /** The shop's business day as `YYYY-MM-DD`. */
  readonly today: string
  /** Answers already given: what was said (lower-cased, spaces collapsed) → the product that it means. */
  readonly resolved: ReadonlyMap<string, number>
  /** The line of the person's latest live entry in this chat, which "sorry 4 not 3" amends. */
  readonly previousLine?: string
  /** Was that entry made just before, so that "2 more" may go on with it? */
  readonly carriesOn?: boolean
  /** Was it said to others, in a chat that the bot listens to? It answers less of that. */
  readonly isOverheard?: boolean
  /** How often the line was written anew already, to be read as what it comes to. */
  readonly timesRewritten?: number
}

/** A line with what it takes to read it. */
export interface Sight {
  readonly line: Line
  readonly names: NameFinder
  readonly habits: Habits
  readonly today: string
  /**
   * May words be left over, quantities be of nothing, and words that no part of the grammar knows be names of products
   * that nobody knows yet? That is tried only where not everything can be claimed.
   */
  readonly isLoose: boolean
  /** May sentences beside the entry be set aside? That, too, is tried only where not everything can be claimed. */
  readonly setsAside: boolean
  readonly kept: Kept
}

/** What was found at a token before: a line is gone through several times, and some of it is the same each time. */
export interface Kept {
  readonly quantities: (readonly QuantitySaid[] | undefined)[]
  readonly prices: (PriceSaid | null | undefined)[]
  readonly days: ({ readonly end: number; readonly day: DayReading } | null | undefined)[]
  readonly remarks: (readonly Segment[] | undefined)[]
  /** The words of the grammar, days and prices. */
  readonly words: (readonly Segment[] | undefined)[]
  /** Where what says nothing of an entry ends. */
  readonly harmless: (number | undefined)[]
  /** Does any word or mark stand in the line that only dates have? */
  hasDate: boolean | undefined
}

/** A line that is read for the first time. */
export function sightFor(line: Line, names: NameFinder, habits: Habits, today: string): Sight {
  const { length } = line.tokens
  const kept: Kept = {
    quantities: new Array(length),
    prices: new Array(length),
    days: new Array(length),
    remarks: new Array(length),
    words: new Array(length),
    harmless: new Array(length),
    hasDate: undefined,
  }
  return { line, names, habits, today, isLoose: false, setsAside: false, kept }
}

/** The quantities that may begin at a token. */
export function quantitiesIn(sight: Sight, at: number): readonly QuantitySaid[] {
  const { line, kept } = sight
  const known = kept.quantities[at]
  if (known !== undefined) return known
  const plain = quantitiesAt(line, at)
  const before = quantitiesBefore(sight, at, plain)
  const found = before.length === 0 ? plain : [...plain, ...before]
  kept.quantities[at] = found
  return found
}

/** "2" of "2 1/2 inch bolt", "two" of "two hundred acre honey": a number ends where the whole name of a product begins. */
function quantitiesBefore({ line, names }: Sight, at: number, plain: readonly QuantitySaid[]): readonly QuantitySaid[] {
  if (line.tokens[at]?.kind === 'mark' || (line.tokens[at]?.kind === 'word' && numberAt(line, at) === undefined))
    return []
  const found: QuantitySaid[] = []
  // A number that goes no further is the same one, whatever stands behind it.
  const longest = plain.reduce((furthest, { end }) => Math.max(furthest, end), 0)
  const last = longest === 0 ? at + LONGEST_COUNT : Math.min(at + LONGEST_COUNT, longest - 1)
  for (let end = at + 1; end <= last; end += 1) {
    if (!names.at(end).some(span => span.distance === DISTANCE.whole)) continue
    found.push(...quantitiesAt(lineUpTo(line, end), at).filter(said => said.end === end))
  }
  return found
}

/** The price that begins at a token. */
export function priceIn({ line, habits, kept }: Sight, at: number): PriceSaid | undefined {
  const known = kept.prices[at]
  const found = known === undefined ? (priceAt(line, at, habits) ?? null) : known
  kept.prices[at] = found
  return found ?? undefined
}
