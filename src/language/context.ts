import type { NameFinder } from './names/find.ts'
import type { NameIndex } from './names.ts'
import type { DayReading } from './reading.ts'
import type { Line } from './text/line.ts'
import { type PriceSaid, priceAt } from './values/price.ts'
import { type QuantitySaid, quantitiesAt } from './values/quantity.ts'
import type { Habits } from './vocabulary.ts'

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
  /** What was found at a token before. */
  readonly kept: {
    readonly quantities: (readonly QuantitySaid[] | undefined)[]
    readonly prices: (PriceSaid | null | undefined)[]
    readonly days: ({ readonly end: number; readonly day: DayReading } | null | undefined)[]
    /** Does any word or mark stand in the line that only dates have? */
    hasDate: boolean | undefined
  }
}

/** The quantities that may begin at a token. */
export function quantitiesIn({ line, kept }: Sight, at: number): readonly QuantitySaid[] {
  const found = kept.quantities[at] ?? quantitiesAt(line, at)
  kept.quantities[at] = found
  return found
}

/** The price that begins at a token. */
export function priceIn({ line, habits, kept }: Sight, at: number): PriceSaid | undefined {
  const known = kept.prices[at]
  const found = known === undefined ? (priceAt(line, at, habits) ?? null) : known
  kept.prices[at] = found
  return found ?? undefined
}
