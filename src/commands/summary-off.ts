import { SCHEDULE_KINDS } from '../schedule/rules.ts'
import { refuse, say, type WriteCommand } from './command.ts'
import { namedKind } from './scheduling/wish.ts'
import { KIND_TITLES } from './scheduling/wording.ts'
import { placeOf, subjectOf } from './summary.ts'

/** Ends what the bot says regularly in this chat, all of it or what is named. */
export const summaryOff: WriteCommand = {
  kind: 'write',
  name: 'summary-off',
  role: 'manager',
  help: 'End the summaries in this chat, all of them or one.',
  examples: ['summary off', 'daily summary off', 'stop the weekly summary'],
  phrases: [
    '[(daily|weekly|monthly|all)] [sales] (summary|summaries) off',
    '[sales] (summary|summaries) (daily|weekly|monthly) off',
    '(buying|shopping) list off',
    '(stop|end|cancel|turn off|switch off|no more|no|remove|delete) [(the|my|our|all|these)] [(daily|weekly|monthly)] [sales] (summary|summaries)',
    '(stop|end) sending [(me|us)] [(the|my|our|all|these)] [(daily|weekly|monthly)] [sales] (summary|summaries)',
    '(stop|end|cancel|turn off|switch off|no more) [the] (buying|shopping) list',
  ],
  run: async (_slots, context) => {
    const named = namedKind(context.line)
    const place = placeOf(context.platform, context.chat.id)
    const set = (await context.reader.alarms()).filter(
      ({ platform, chat, rule }) => platform === context.platform && chat === place && rule !== null,
    )
    const ended = SCHEDULE_KINDS.filter(kind => set.some(alarm => alarm.kind === kind) && (named ?? kind) === kind)
    if (ended.length === 0) {
      const what = named === undefined ? 'No summary' : `No ${KIND_TITLES[named]}`
      return refuse(`${what} is set in this chat. See all with: summaries`)
    }
    for (const kind of ended) await context.work.change(subjectOf(kind, context), 'rule', null)
    return say(`Off here: ${context.wording.list(ended.map(kind => KIND_TITLES[kind]))}.`)
  },
}
