import type { ScheduleKind, ScheduleRule } from '../../schedule/rules.ts'
import { readClock, readWeekday } from '../settings/clock-words.ts'

/** What somebody wants to be told regularly, as far as it was said. */
export type Wish =
  | { readonly kind: 'wish'; readonly what: ScheduleKind; readonly rule: ScheduleRule }
  /** "at 9": in the morning or in the evening? */
  | { readonly kind: 'half'; readonly what: ScheduleKind; readonly hour: number }
  | { readonly kind: 'no-time'; readonly what: ScheduleKind }
  | { readonly kind: 'fault'; readonly said: string }

const BUYING = /\b(?:buy|buying|shopping|order|ordering|reorder|restock)\b/u
const MONTHLY = /\b(?:monthly|(?:every|each) month|of (?:the|every|each) month|month)\b/u
const WEEKLY = /\b(?:weekly|(?:every|each) week|week)\b/u
const DAILY = /\b(?:daily|nightly|everyday|(?:every|each) (?:day|night|evening|morning)|day)\b/u
const ORDINAL = /\b(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b|\b(last|first) day\b/u
const WEEKDAY = /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/u
const TIME =
  /(?<![\d:.])(\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|h|hrs|o'?clock)?|midnight|noon|midday)(?![\d:.\w])/gu
/** Words that change nothing. */
const PLAIN =
  /\b(?:please|pls|plz|send|give|show|post|want|need|get|i|me|us|my|our|the|a|an|to|in|at|on|by|of|for|here|this|chat|channel|group|every|each|set|up|start|automatic|auto|schedule|sales|sale|summary|summaries|report|reports|list|what|we|should|can|you|evening|night|morning|and|with|chart|local|time|with|from|now|on)\b/gu

/**
 * Reads when and what somebody wants to be told, in the words of a line: "summary daily at 9pm here", "send me the buying
 * list every monday 8am". `half` is the answer to "am or pm?".
 */
export function readWish(line: string, half?: string): Wish {
  let rest = ` ${line
    .toLowerCase()
    .replace(/[,;!?]/gu, ' ')
    .replace(/(?<=\D)\.|\.$/gu, ' ')} `
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest)
    if (match !== null) rest = rest.replace(match[0], ' ')
    return match
  }
  const isBuying = take(BUYING) !== null
  const ordinal = take(ORDINAL)
  const weekday = take(WEEKDAY)
  const isMonthly = take(MONTHLY) !== null || ordinal !== null
  const isWeekly = take(WEEKLY) !== null || weekday !== null
  take(DAILY)
  const what: ScheduleKind = isBuying ? 'buying' : isMonthly ? 'monthly' : isWeekly ? 'weekly' : 'daily'
  const times = rest.match(TIME) ?? []
  for (const time of times) rest = rest.replace(time, ' ')
  const left = rest
    .replace(PLAIN, ' ')
    .replace(/[\s:'’.-]+/gu, ' ')
    .trim()
  if (left !== '' || times.length > 1 || (isMonthly && isWeekly))
    return { kind: 'fault', said: left || (times[1] ?? '') }
  const [said] = times
  if (said === undefined) return { kind: 'no-time', what }
  const bare = /^\d{1,2}$/.test(said.trim()) && Number(said) >= 1 && Number(said) <= 12
  if (bare && half === undefined) return { kind: 'half', what, hour: Number(said) }
  const minutes = readClock(bare ? `${said.trim()}${half}` : said.replace(/\.(?=\s|$)/gu, ''))
  if (minutes === undefined) return { kind: 'fault', said: said.trim() }
  const rule = ruleOf({ isMonthly, isWeekly: isWeekly || isBuying, minutes }, ordinal, weekday)
  return rule === undefined ? { kind: 'fault', said: ordinal?.[0].trim() ?? '' } : { kind: 'wish', what, rule }
}

function ruleOf(
  { isMonthly, isWeekly, minutes }: { isMonthly: boolean; isWeekly: boolean; minutes: number },
  ordinal: RegExpExecArray | null,
  weekday: RegExpExecArray | null,
): ScheduleRule | undefined {
  if (isMonthly) {
    const day = ordinal?.[2] === 'last' ? 31 : Number(ordinal?.[1] ?? '1')
    return day >= 1 && day <= 31 ? { every: 'month', day, minutes } : undefined
  }
  if (!isWeekly) return { every: 'day', minutes }
  return { every: 'week', weekday: readWeekday(weekday?.[1] ?? 'monday') ?? 1, minutes }
}

/** Which of the regular messages a line names; undefined is all of them. */
export function namedKind(line: string): ScheduleKind | undefined {
  const said = line.toLowerCase()
  if (BUYING.test(said)) return 'buying'
  if (MONTHLY.test(said)) return 'monthly'
  if (WEEKLY.test(said)) return 'weekly'
  return DAILY.test(said) ? 'daily' : undefined
}
