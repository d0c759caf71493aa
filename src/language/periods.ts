import { COUNT, tidied } from './dates/words.ts'
import { openRange } from './periods/bounds.ts'
import type { PeriodContext } from './periods/context.ts'
import { rangeBetween } from './periods/ranges.ts'
import { namedSpan } from './periods/spans.ts'
import type { Period } from './reading.ts'

export type { PeriodContext } from './periods/context.ts'

/** No period is said in more characters. */
const LONGEST = 80
/** Words that say no more than that a period follows. */
const LEAD = new RegExp(`^(?:(?:for|of|on|during|over|within|in(?! ${COUNT} )) )+`)

/**
 * Reads the period of a report: half-open, open ends null. The whole text must be a period ("today", "last week",
 * "from 1 to 15 Nov", "Q3", "since monday"); undefined when it is none.
 *
 * What leaves the year or the month open means the latest such period that has begun. Both ends of "from … to …"
 * count, and so does the day of "until"; the day of "before" and "after" does not.
 */
export function readPeriod(text: string, context: PeriodContext): Period | undefined {
  if (text.length > LONGEST) return undefined
  const said = text.trim()
  const tidy = tidied(said)
  const lead = LEAD.exec(tidy)?.[0] ?? ''
  const plain = tidy.slice(lead.length)
  const range =
    namedSpan(plain, context, lead.includes('on ') ? 'yes' : 'no')?.latest(context.today) ??
    openRange(plain, context) ??
    rangeBetween(plain, context)
  return range && { from: range.from, to: range.to, said }
}
