import type { Announced } from '../dates/figures.ts'
import type { PeriodContext } from './context.ts'
import { daySpan } from './day.ts'
import { monthsSpan } from './months.ts'
import { nthWeekdaySpan } from './nth-weekday.ts'
import type { Span } from './span.ts'
import { unitSpan } from './units.ts'
import { weekSpan } from './weeks.ts'

const ARTICLE =
  /^the (?=(?:week|weekend|month|quarter|year|current|this|last|past|previous|next|first|second|third|fourth|[1-4](?:st|nd|rd|th)) ?)/

/**
 * One stretch of days, without the words that open or join stretches. The text is tidied. `announced`: do the words
 * around it say that it is a date?
 */
export function namedSpan(text: string, context: PeriodContext, announced: Announced): Span | undefined {
  const plain = text.replace(ARTICLE, '')
  return (
    unitSpan(plain, context) ??
    monthsSpan(plain, context) ??
    weekSpan(plain, context) ??
    nthWeekdaySpan(plain, context) ??
    daySpan(text, context, announced)
  )
}
