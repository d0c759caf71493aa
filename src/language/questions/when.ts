import type { Sight } from '../context.ts'
import { mayHoldPeriod, readPeriod } from '../periods.ts'
import type { Period } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'

/** A period that stands in a line. */
export interface PeriodSaid {
  readonly from: number
  readonly end: number
  readonly period: Period
}

const LONGEST = 8
/** Alone these are as often no date: "may i", "now", "day to day", "ever". */
const NO_PERIOD_ALONE = new Set([
  'may',
  'now',
  'day',
  'ever',
  'sun',
  'sat',
  'mar',
  'overall',
  'second',
  'once',
  'tonight',
])
const BEGINS =
  /^(?:so|since|all|over|year|till|until|up|before|after|between|from|q[1-4]|first|h[12]|ytd|mtd|overall|\d+)$/

/** The longest period in a line, outside of what is `taken`; of equally long ones the first. */
export function periodIn({ line, habits, today }: Sight, taken: readonly boolean[]): PeriodSaid | undefined {
  const { tokens } = line
  let best: PeriodSaid | undefined
  for (const [from, token] of tokens.entries()) {
    const mayBegin =
      endOfPlain(line, from, 'day') > 0 ||
      endOfPlain(line, from, 'day-start') > 0 ||
      BEGINS.test(token.text) ||
      endOfFeast(line, from) > 0
    const last = Math.min(tokens.length, from + LONGEST)
    if (!mayBegin || !mayHoldPeriod(saidBetween(line, from, last))) continue
    for (let end = last; end > from; end -= 1) {
      if (best !== undefined && end - from <= best.end - best.from) break
      if (taken.slice(from, end).includes(true)) continue
      if (end === from + 1 && NO_PERIOD_ALONE.has(token.text)) break
      const period = readPeriod(saidBetween(line, from, end), { today, habits })
      if (period === undefined) continue
      best = { from, end, period }
      break
    }
  }
  return best
}

/** "diwali", "last eid": words of a day that nobody can know by its name; undefined if there are none. */
export function feastIn({ line }: Sight, taken: readonly boolean[]): string | undefined {
  const at = line.tokens.findIndex((_, from) => !taken[from] && endOfFeast(line, from) > 0)
  return at < 0 ? undefined : saidBetween(line, at, endOfFeast(line, at))
}

function endOfFeast(line: Sight['line'], at: number): number {
  return endOfAside(line, at, 'feast') || endOfAside(line, at, 'feast-day')
}
