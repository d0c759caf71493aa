import type { Habits } from '../vocabulary.ts'

/** What it takes to read a period: the shop's business day, how it writes dates, when its weeks begin. */
export interface PeriodContext {
  /** ISO date of the business day on which this is asked. */
  readonly today: string
  readonly habits: Pick<Habits, 'dayFirst' | 'language' | 'weekStart'>
}
