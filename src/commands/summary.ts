import type { Slots } from '../language/reading.ts'
import { businessDate } from '../people/business-day.ts'
import { nextDue } from '../schedule/due.ts'
import { parseRule, ruleText, type ScheduleKind, type ScheduleRule } from '../schedule/rules.ts'
import { type Ask, type Outcome, refuse, say, type WriteCommand, type WriteContext } from './command.ts'
import { readWish, type Wish } from './scheduling/wish.ts'
import { KIND_TITLES, kindInWords, ruleInWords, timeInWords } from './scheduling/wording.ts'

const HALF_KEY = 'am-or-pm'
const DAYS =
  'monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|mon|tue|wed|thu|fri|sat|sun'
const OFTEN =
  'daily|weekly|monthly|nightly|everyday|every day|each day|every night|every evening|every morning|every week|each week|every month|each month'

/** What the bot says regularly in this chat: summaries and the list of what to buy. */
export const summary: WriteCommand = {
  kind: 'write',
  name: 'summary',
  role: 'manager',
  help: 'Have the sales, or the list of what to buy, sent here regularly.',
  examples: [
    'summary daily at 9pm here',
    'summary monday 8am',
    'summary monthly on the 1st at 8am',
    'buying list every monday 8am',
  ],
  phrases: [
    `[(send|give|post|show)] [(me|us)] [(a|the|my|our)] [sales] (summary|summaries) {word:${OFTEN}} [{when}]`,
    `[(send|give|post|show)] [(me|us)] [(a|the|my|our)] [sales] (summary|summaries) [(on|every|each)] {word:${DAYS}|on the|at|every} {when}`,
    `[(send|give|post|show)] [(me|us)] [(a|the|my|our)] [sales] report {word:${OFTEN}|at|every} {when}`,
    '(send|give|post|want|show) [(me|us)] [(a|the|my|our)] {word:daily|weekly|monthly|nightly} [sales] (summary|report) {when}',
    '[(a|the|my|our)] {word:daily|weekly|monthly|nightly} [sales] summary {when}',
    `[(send|give|post|show)] [(me|us)] [(a|the|my|our)] (buying|shopping|order|reorder|restock) list {word:${OFTEN}|${DAYS}|on|every|each|at} {when}`,
    `[(send|give|post|show)] [(me|us)] [(the|a)] [list of] what to (buy|order) {word:${OFTEN}|${DAYS}|on|every|each|at} {when}`,
  ],
  run: setSummary,
}

async function setSummary(_slots: Slots, context: WriteContext): Promise<Outcome> {
  const wish = readWish(context.line, context.reader.shop, context.answers.get(HALF_KEY))
  if (wish.kind === 'half') return askHalf(wish)
  if (wish.kind === 'no-time') return refuse(`At what time? Say it like: ${exampleOf(wish.what)}`)
  if (wish.kind === 'fault') {
    const what = wish.said === '' ? '' : `"${wish.said}" is no time that I know. `
    return refuse(
      `${what}Nothing is set. Say it like: summary daily at 9pm, summary monday 8am, summary monthly on the 1st at 8am`,
    )
  }
  return await set(wish, context)
}

async function set({ what, rule }: Extract<Wish, { kind: 'wish' }>, context: WriteContext): Promise<Outcome> {
  const { shop } = context.reader
  const [subject, after] = [subjectOf(what, context), ruleText(rule)]
  const before = await context.unit.fact(subject, 'rule')
  await context.work.change(subject, 'rule', after)
  const said = `Here ${ruleInWords(rule, shop.locale)}: ${kindInWords(what, rule, shop.dayStartMinutes)}`
  const was = before === null ? '' : ` (was ${ruleInWords(parseRule(before), shop.locale)})`
  return say(
    before === after ? `${said}, as before.` : `${said}${was}.`,
    nextLine(what, rule, context),
    ...(context.chat.kind === 'group' && what !== 'buying' ? ['All who read here see revenue and gross profit.'] : []),
  )
}

function askHalf({ time }: Extract<Wish, { kind: 'half' }>): Ask {
  return {
    kind: 'ask',
    question: HALF_KEY,
    key: HALF_KEY,
    text: `At ${time} in the morning or in the evening?`,
    options: [
      { label: `${time} pm`, value: 'pm' },
      { label: `${time} am`, value: 'am' },
    ],
  }
}

/** The alarm of a kind in this chat; what is set in a thread of Slack is set for its channel. */
export function subjectOf(kind: ScheduleKind, { platform, chat }: Pick<WriteContext, 'platform' | 'chat'>) {
  return `alarm:${kind}:${platform}/${placeOf(platform, chat.id)}` as const
}

/** The chat that is written to unasked. */
export function placeOf(platform: string, chat: string): string {
  return platform === 'slack' ? (chat.split('/')[0] ?? chat) : chat
}

function nextLine(what: ScheduleKind, rule: ScheduleRule, { reader, now, wording }: WriteContext): string {
  const { shop } = reader
  const due = nextDue(rule, now, shop.timeZone)
  const isToday = due.date === businessDate(now, { ...shop, dayStartMinutes: 0 })
  return `Next: ${isToday ? 'today' : wording.day(due.date)} at ${timeInWords(rule.minutes, shop.locale)}. To end it: ${KIND_TITLES[what]} off`
}

function exampleOf(kind: ScheduleKind): string {
  const examples = {
    daily: 'summary daily at 9pm',
    weekly: 'summary monday 8am',
    monthly: 'summary monthly on the 1st at 8am',
    buying: 'buying list every monday 8am',
  }
  return examples[kind]
}
