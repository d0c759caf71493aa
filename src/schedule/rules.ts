import { clockText } from '../language/clock-text.ts'

/** What the bot says regularly; each chat has one of a kind. */
export const SCHEDULE_KINDS = ['daily', 'weekly', 'monthly', 'buying'] as const
/** What the bot says regularly. */
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number]

/** When something is said, by the wall clock of the shop. */
export type ScheduleRule =
  | { readonly every: 'day'; readonly minutes: number }
  /** `weekday` as ISO counts: 1 is Monday. */
  | { readonly every: 'week'; readonly weekday: number; readonly minutes: number }
  /** In a shorter month, `day` is its last one. */
  | { readonly every: 'month'; readonly day: number; readonly minutes: number }

/** How a rule is kept: `day 21:00`, `week 1 08:00`, `month 31 08:00`. */
export function ruleText(rule: ScheduleRule): string {
  const time = clockText(rule.minutes)
  if (rule.every === 'day') return `day ${time}`
  return rule.every === 'week' ? `week ${rule.weekday} ${time}` : `month ${rule.day} ${time}`
}

/** The rule of a text that `ruleText` made; anything else throws. */
export function parseRule(text: string): ScheduleRule {
  const match = /^(day|week|month) (?:(\d{1,2}) )?(\d{2}):(\d{2})$/.exec(text)
  if (match === null) throw new Error(`not a rule: ${text}`)
  const minutes = Number(match[3]) * 60 + Number(match[4])
  const number = Number(match[2])
  if (match[1] === 'day') return { every: 'day', minutes }
  return match[1] === 'week' ? { every: 'week', weekday: number, minutes } : { every: 'month', day: number, minutes }
}

/** Is the kind one of what is said regularly? */
export function isScheduleKind(kind: string): kind is ScheduleKind {
  return SCHEDULE_KINDS.some(known => known === kind)
}
