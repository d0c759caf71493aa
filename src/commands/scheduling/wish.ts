import type { Shop } from '../../people/shop.ts'
import { tellsOfItsDate } from '../../schedule/covered.ts'
import type { ScheduleKind, ScheduleRule } from '../../schedule/rules.ts'
import { readClock, readWeekday } from '../settings/clock-words.ts'

/** What somebody wants to be told regularly, as far as it was said. */
export type Wish =
  | { readonly kind: 'wish'; readonly what: ScheduleKind; readonly rule: ScheduleRule }
  /** "at 9", "at 9:30": in the morning or in the evening? */
  | { readonly kind: 'half'; readonly what: ScheduleKind; readonly time: string }
  | { readonly kind: 'no-time'; readonly what: ScheduleKind }
  | { readonly kind: 'fault'; readonly said: string }

/** How a shop counts its days and hours. */
export type ShopDays = Pick<Shop, 'weekStart' | 'dayStartMinutes' | 'locale'>

const BUYING = /\b(?:buy|buying|shopping|order|ordering|reorder|restock)\b/u
const MONTHLY = /\b(?:monthly|(?:every|each) month|of (?:the|every|each) month|month)\b/u
const WEEKLY = /\b(?:weekly|(?:every|each) week|week)\b/u
const DAILY = /\b(?:daily|nightly|everyday|(?:every|each) (?:day|night|evening|morning)|day)\b/u
const ORDINAL = /\b(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b|\b(last|first) day\b/u
const WEEKDAY = /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/u
const TIME =
  /(?<![\d:.])(\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.?|p\.m\.?|h|hrs|o'?clock)?|midnight|noon|midday)(?![\d:.\w])/gu
/** A time that can be one of the morning and one of the evening. */
const TWELVE_HOURS = /^(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?$/u
/** An hour without minutes that is both. */
const BARE_HOUR = /^(?:[1-9]|1[0-2])$/u
/** Such a time, where the day is written with twelve hours; "09:30" and "12:30" are of a day with twenty-four. */
const BARE_TIME = /^[1-9][:.][0-5]\d$/u
const MORNING = /\bmornings?\b/u
const EVENING = /\bevenings?\b/u
const NIGHT = /\b(?:nights?|nightly)\b/u
/** From there on, the hours of a night are those before midnight. */
const NIGHT_BEGINS = 6
/** Words that change nothing. */
const PLAIN =
  /\b(?:please|pls|plz|send|give|show|post|want|need|get|i|me|us|my|our|the|a|an|to|in|at|on|by|of|for|here|this|chat|channel|group|every|each|set|up|start|automatic|auto|schedule|sales|sale|summary|summaries|report|reports|list|what|we|should|can|you|evening|night|morning|and|with|chart|local|time|with|from|now|on)\b/gu

/**
 * Reads when and what somebody wants to be told, in the words of a line: "summary daily at 9pm here", "send me the buying
 * list every monday 8am". `half` is the answer to "am or pm?".
 */
export function readWish(line: string, shop: ShopDays, half?: string): Wish {
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
  const isDaily = take(DAILY) !== null
  const what: ScheduleKind = isBuying ? 'buying' : isMonthly ? 'monthly' : isWeekly ? 'weekly' : 'daily'
  const times = rest.match(TIME) ?? []
  for (const time of times) rest = rest.replace(time, ' ')
  const left = rest
    .replace(PLAIN, ' ')
    .replace(/[\s:'’.-]+/gu, ' ')
    .trim()
  if (left !== '' || times.length > 1 || [isDaily, isWeekly, isMonthly].filter(Boolean).length > 1)
    return { kind: 'fault', said: left || (times[1]?.trim() ?? '') }
  const [said] = times
  if (said === undefined) return { kind: 'no-time', what }
  const time = said.trim()
  const known = half ?? halfIn(line.toLowerCase(), Number.parseInt(time, 10))
  if (known === undefined && isDoubtful(time, shop)) return { kind: 'half', what, time }
  const minutes = readClock(
    known !== undefined && TWELVE_HOURS.test(time) ? `${time}${known}` : time.replace(/\.(?=\s|$)/gu, ''),
  )
  if (minutes === undefined) return { kind: 'fault', said: time }
  const every = isMonthly ? 'month' : isWeekly || (isBuying && !isDaily) ? 'week' : 'day'
  const rule = ruleOf(every, minutes, what, { ordinal, weekday, shop })
  return rule === undefined ? { kind: 'fault', said: ordinal?.[0].trim() ?? '' } : { kind: 'wish', what, rule }
}

function isDoubtful(time: string, { locale }: ShopDays): boolean {
  if (BARE_HOUR.test(time)) return true
  return BARE_TIME.test(time) && new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
}

/** The half of the day that is told of in words: "every evening at 9". */
function halfIn(said: string, hour: number): 'am' | 'pm' | undefined {
  if (MORNING.test(said)) return hour === 12 ? undefined : 'am'
  if (EVENING.test(said)) return hour === 12 ? undefined : 'pm'
  if (!NIGHT.test(said)) return undefined
  return hour >= NIGHT_BEGINS && hour < 12 ? 'pm' : 'am'
}

interface Days {
  readonly ordinal: RegExpExecArray | null
  readonly weekday: RegExpExecArray | null
  readonly shop: ShopDays
}

function ruleOf(
  every: ScheduleRule['every'],
  minutes: number,
  what: ScheduleKind,
  { ordinal, weekday, shop }: Days,
): ScheduleRule | undefined {
  if (every === 'month') {
    const day = ordinal?.[2] === 'last' ? 31 : Number(ordinal?.[1] ?? '1')
    return day >= 1 && day <= 31 ? { every, day, minutes } : undefined
  }
  if (every === 'day') return { every, minutes }
  const said = weekday?.[1] === undefined ? undefined : readWeekday(weekday[1])
  return { every, weekday: said ?? usualWeekday(minutes, what, shop), minutes }
}

/** A week is told of when it has ended: on its last day, or on the first of the next. */
function usualWeekday(minutes: number, what: ScheduleKind, { weekStart, dayStartMinutes }: ShopDays): number {
  const isLastDay = what === 'weekly' && tellsOfItsDate(minutes, dayStartMinutes)
  return isLastDay ? ((weekStart + 5) % 7) + 1 : weekStart
}

/** Which of the regular messages a line names; undefined is all of them. */
export function namedKind(line: string): ScheduleKind | undefined {
  const said = line.toLowerCase()
  if (BUYING.test(said)) return 'buying'
  if (MONTHLY.test(said)) return 'monthly'
  if (WEEKLY.test(said)) return 'weekly'
  return DAILY.test(said) ? 'daily' : undefined
}
