import { isScheduleKind, parseRule } from '../schedule/rules.ts'
import { type ReadCommand, say } from './command.ts'
import { kindInWords, ruleInWords } from './scheduling/wording.ts'
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
    const place = placeOf(context.platform, context.chat.id)
    const lines = (await context.reader.alarms()).flatMap(({ platform, chat, kind, rule }) => {
      if (rule === null || !isScheduleKind(kind)) return []
      const parsed = parseRule(rule)
      const where = platform === context.platform && chat === place ? 'here' : `in another chat on ${platform}`
      return [`${ruleInWords(parsed, context.reader.shop.locale)}, ${where}: ${kindInWords(kind, parsed.minutes)}`]
    })
    if (lines.length === 0) return say('No summaries yet. Set one like this: summary daily at 9pm here')
    return say(...lines.map(line => line.charAt(0).toUpperCase() + line.slice(1)))
  },
}
