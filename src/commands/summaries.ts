import { businessDate } from '../people/business-day.ts'
import { nextDue } from '../schedule/due.ts'
import { isReached as reachedIn } from '../schedule/reached.ts'
import { parseRule, SCHEDULE_KINDS, type ScheduleKind } from '../schedule/rules.ts'
import type { Alarm } from '../store/port/alarms.ts'
import { type ReadCommand, type ReadContext, say } from './command.ts'
import { capital, KIND_TITLES, ruleInWords } from './scheduling/wording.ts'
import { placeOf } from './summary.ts'

/** What the bot says regularly, here and elsewhere. */
export const summaries: ReadCommand = {
  kind: 'read',
  name: 'summaries',
  role: 'manager',
  help: 'See which summaries are sent, when and where.',
  examples: ['summaries'],
  phrases: [
    '[(show|list)] [(the|my|our|all)] (summaries|scheduled summaries|scheduled reports|schedules)',
    '(which|what) summaries [(are|do)] [(there|set|we|i|you)] [(set|have|get|send)] [up]',
    'when (is|are|do i get|comes|do you send) [(the|my|our)] [next] [(daily|weekly|monthly)] (summary|summaries)',
  ],
  run: async (_slots, context) => {
    const alarms = await context.reader.alarms()
    const lines: string[] = []
    for (const kind of SCHEDULE_KINDS) {
      for (const alarm of alarms) if (alarm.kind === kind) lines.push(...(await lineOf(kind, alarm, context)))
    }
    if (lines.length === 0) return say('No summaries yet. Set one like this: summary daily at 9pm here')
    return say(...lines)
  },
}

/** "Daily summary: every day at 21:00, here, next today". */
async function lineOf(kind: ScheduleKind, alarm: Alarm, context: ReadContext): Promise<readonly string[]> {
  if (alarm.rule === null) return []
  const { reader, now } = context
  const { locale, timeZone } = reader.shop
  const rule = parseRule(alarm.rule)
  const isReached = await reachedIn(alarm.platform, alarm.chat, reader)
  const { date } = nextDue(rule, now, timeZone)
  const next = isReached ? `next ${dayOf(date, context)}` : 'not sent: nobody there may see it any more'
  return [`${capital(KIND_TITLES[kind])}: ${ruleInWords(rule, locale)}, ${await placeIn(alarm, context)}, ${next}`]
}

/** By the calendar: late at night, the business day may still be the one before. */
function dayOf(date: string, { reader, now, wording }: ReadContext): string {
  return date === businessDate(now, { ...reader.shop, dayStartMinutes: 0 }) ? 'today' : wording.day(date)
}

async function placeIn({ platform, chat }: Alarm, { reader, platform: own, chat: here }: ReadContext): Promise<string> {
  if (platform === own && chat === placeOf(own, here.id)) return 'here'
  const [channel = chat] = chat.split('/')
  const record = await reader.chat(platform, channel)
  const what = record?.kind === 'group' ? 'in a group' : 'in another chat'
  return platform === own ? what : `${what} on ${capital(platform)}`
}
