import { addDays } from '../calendar.ts'
import type { PeriodContext } from './context.ts'
import type { Range } from './span.ts'
import { namedSpan } from './spans.ts'

const ALL =
  /^(?:all time|all-time|alltime|ever|always|all dates|overall|lifetime|since (?:ever|the (?:beginning|start)|day one))$/
const UNTIL_NOW = /^(?:till|til|until|up to|upto|to) (?:date|now)$/
const SINCE =
  /^(?:since|from|starting|beginning) (?:the )?(.+?)(?: on| onwards?)?$|^(.+?) (?:onwards?|and (?:later|onwards?|after))$/
const AFTER = /^after (?:the )?(.+)$/
const UNTIL = /^(?:until|till|til|up to|upto|through|thru) (?:the )?(.+)$/
const BEFORE = /^before (?:the )?(.+)$/

/** A period with an open end: "since monday", "until 5 nov" (that day included), "before 2025", "all time". */
export function openRange(text: string, context: PeriodContext): Range | undefined {
  if (ALL.test(text)) return { from: null, to: null }
  if (UNTIL_NOW.test(text)) return { from: null, to: addDays(context.today, 1) }
  const named = (phrase = '') => namedSpan(phrase, context, 'yes')?.latest(context.today)
  const since = SINCE.exec(text)
  if (since) return beginning(named(since[1] ?? since[2])?.from)
  const after = AFTER.exec(text)
  if (after) return beginning(named(after[1])?.to)
  const until = UNTIL.exec(text)
  if (until) return ending(named(until[1])?.to)
  const before = BEFORE.exec(text)
  return before ? ending(named(before[1])?.from) : undefined
}

function beginning(from: string | undefined): Range | undefined {
  return from === undefined ? undefined : { from, to: null }
}

function ending(to: string | undefined): Range | undefined {
  return to === undefined ? undefined : { from: null, to }
}
