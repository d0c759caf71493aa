import { MONTH, ORDINAL, ordinalOf } from '../dates/words.ts'
import type { PeriodContext } from './context.ts'
import { dayOfAnyMonth } from './day.ts'
import type { Range, Span } from './span.ts'
import { namedSpan } from './spans.ts'

const OPENING = /^(?:from|between|in)(?: the)? /
const JOINTS = [/ (?:up )?(?:to|till|til|until|through|thru|and) (?:the )?/, / ?- ?|\.\.+/g]
const DAY = `(?:the )?(?:\\d{1,2}|${ORDINAL})`
const DAY_ONLY = new RegExp(`^${DAY}$`)
const DAY_AND_MONTH = new RegExp(`^${DAY} (?:of )?(?=${MONTH})`)
const BEGINS_WITH_MONTH = new RegExp(`^${MONTH}[ /-]?\\d`)

/** From one day or stretch through another: "from 1 to 15 Nov", "nov - jan", "monday to friday". Both ends count. */
export function rangeBetween(text: string, context: PeriodContext): Range | undefined {
  const opening = OPENING.exec(text)?.[0] ?? ''
  const inside = text.slice(opening.length)
  const [words, dashes] = JOINTS
  if (!words || !dashes) return undefined
  const joint = words.exec(inside)
  // "1 and 15 Nov" are two days, "between 1 and 15 Nov" is a range.
  if (joint && (joint[0] !== ' and ' || opening.startsWith('between'))) {
    return joined(inside.slice(0, joint.index), inside.slice(joint.index + joint[0].length), context)
  }
  for (const dash of inside.matchAll(dashes)) {
    const right = inside.slice(dash.index + dash[0].length).replace(/^the /, '')
    const range = joined(inside.slice(0, dash.index), right, context)
    if (range) return range
  }
  return undefined
}

function joined(left: string, right: string, context: PeriodContext): Range | undefined {
  const first = namedSpan(withMonthOf(right, left), context, 'yes')
  const last = BEGINS_WITH_MONTH.test(left) && DAY_ONLY.test(right) ? bareDay(right) : namedSpan(right, context, 'yes')
  return first && last && through(first, last, context.today)
}

/** "1" of "1 to 15 nov" is the first of November. */
function withMonthOf(right: string, left: string): string {
  const month = DAY_AND_MONTH.exec(right)
  return month && DAY_ONLY.test(left) ? `${left} ${right.slice(month[0].length)}` : left
}

function bareDay(text: string): Span {
  const figure = text.replace(/^the /, '')
  return dayOfAnyMonth(/^\d/.test(figure) ? Number.parseInt(figure, 10) : ordinalOf(figure))
}

function through(first: Span, last: Span, today: string): Range | undefined {
  const end = last.recurs ? undefined : last.latest(today)
  const start = first.latest(end?.from ?? today)
  const stop = end ?? (start && last.next(start.from))
  return start && stop && start.from < stop.to ? { from: start.from, to: stop.to } : undefined
}
