import type { Told } from '../reports/summary/late-entries.ts'
import type { Alarm } from '../store/port/alarms.ts'
import { type DueTime, lastDue, nextDue } from './due.ts'
import { parseRule, type ScheduleRule } from './rules.ts'

/** What a regular alarm remembers between its times. */
export interface Memory {
  /** The last due time that was served, or since when the rule holds. */
  readonly since: string
  /** The date of the last due time: after a change of the zone it, or an earlier one, may come a second time. */
  readonly date: string | null
  /** What the last summary told. */
  readonly told: Told | null
}

/** What an alarm that rings comes to: something is due, or it rings again at `next`. */
export type Ringing =
  | {
      readonly kind: 'due'
      readonly rule: ScheduleRule
      readonly due: DueTime
      readonly missed: number
      readonly memory: Memory
      readonly next: Date
    }
  | { readonly kind: 'wait'; readonly next: Date; readonly memory: Memory }

/**
 * Finds out what an alarm with a rule is there for at `now`: of several times that passed while nobody looked, the last
 * one is served and the others are counted as missed.
 */
export function ringing(alarm: Alarm & { readonly rule: string }, now: Date, timeZone: string): Ringing {
  const rule = parseRule(alarm.rule)
  const memory = memoryOf(alarm, now)
  const last = lastDue(rule, new Date(memory.since), now, timeZone)
  const next = nextDue(rule, now, timeZone).at
  if (last === undefined) return { kind: 'wait', next, memory }
  const { due, count } = last
  if (memory.date !== null && due.date <= memory.date)
    return { kind: 'wait', next, memory: { ...memory, since: due.at.toISOString() } }
  return {
    kind: 'due',
    rule,
    due,
    missed: count - 1,
    next,
    memory: { ...memory, since: due.at.toISOString(), date: due.date },
  }
}

/** What an alarm remembers; a rule holds from the time at which it was set. */
function memoryOf({ state, at }: Alarm, now: Date): Memory {
  if (state !== null) return JSON.parse(state) as Memory
  return { since: (at ?? now).toISOString(), date: null, told: null }
}
