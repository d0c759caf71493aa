import { latestFeast } from './dates/feasts.ts'
import { SIGN as SIGN_OF_DATE } from './dates/parse.ts'
import { COUNT, tidied } from './dates/words.ts'
import { openRange } from './periods/bounds.ts'
import type { PeriodContext } from './periods/context.ts'
import { rangeBetween } from './periods/ranges.ts'
import { dayRange, type Range } from './periods/span.ts'
import { namedSpan } from './periods/spans.ts'
import type { Period } from './reading.ts'

export type { PeriodContext } from './periods/context.ts'

/** No period is said in more characters. */
const LONGEST = 80
/** What every period has one of; a test that costs next to nothing, for most texts are no periods. */
const SIGN = new RegExp(
  [
    SIGN_OF_DATE.source,
    'wk|mth|qtr|quarter|yr|[wmqy]td|q ?[1-4]|w ?\\d|\\d ?~|(?:19|2[01])\\d\\d',
    'all|ever|always|lifetime|since|date',
    'christ|xmas|easter|valentine|halloween|fawkes|bonfire|hogmanay|nye',
  ].join('|'),
  'i',
)
/** Words that say no more than that a period follows. */
const LEAD = new RegExp(`^(?:(?:for|of|on|during|over|within|in(?! ${COUNT} )) )+`)

/** May the text, or the beginning of it, be a period? */
export function mayHoldPeriod(text: string): boolean {
  return SIGN.test(text)
}

/**
 * Reads the period of a report: half-open, open ends null. The whole text must be a period ("today", "last week",
 * "from 1 to 15 Nov", "Q3", "since monday"); undefined when it is none.
 *
 * What leaves the year or the month open means the latest such period that has begun. Both ends of "from … to …"
 * count, and so does the day of "until"; the day of "before" and "after" does not.
 */
export function readPeriod(text: string, context: PeriodContext): Period | undefined {
  if (text.length > LONGEST || !mayHoldPeriod(text)) return undefined
  const said = text.trim()
  const tidy = tidied(said)
  const lead = LEAD.exec(tidy)?.[0] ?? ''
  const plain = tidy.slice(lead.length)
  const range =
    namedSpan(plain, context, lead.includes('on ') ? 'yes' : 'no')?.latest(context.today) ??
    openRange(plain, context) ??
    rangeBetween(plain, context) ??
    feastRange(plain, context)
  return range && { from: range.from, to: range.to, said }
}

/** "christmas": the latest one, where its day is known. */
function feastRange(text: string, { today }: PeriodContext): Range | undefined {
  const day = latestFeast(text, today)
  return day === undefined ? undefined : dayRange(day)
}
