import { saysUndo } from '../language/amend/wish.ts'
import type { Slots } from '../language/reading.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ask, WriteContext } from './command.ts'
import { confirm } from './facts/said-value.ts'

/** "Cancel that" points at what was said last; "cancel the last entry" names an entry. */
const NAMES_ENTRY =
  /\b(?:last|previous|latest|prior|preceding|earlier|above|recent|entry|entries|transaction|txn|record|sale|i (?:just )?(?:sent|typed|entered|wrote|said))\b/iu

/**
 * Whether the latest entry is what "cancel that" is about: it is asked where the last reply wrote nothing, so that something
 * else may be meant, and of a whole list of products, which nobody takes back in passing or by one "undo" too many. Undefined where it is plain.
 */
export async function askWhetherLatest(slots: Slots, latest: Entry, context: WriteContext): Promise<Ask | undefined> {
  const { line, answers } = context
  const isList = latest.command === 'import' && slots.number === undefined && (await wroteSince(latest, context))
  if (isList) return askToUndo(latest, answers)
  if (slots.number !== undefined || saysUndo(line) || NAMES_ENTRY.test(line)) return undefined
  const isPassedBy = await wroteNothing(context)
  if (!isPassedBy && latest.command !== 'import') return undefined
  return askToUndo(latest, answers, isPassedBy ? 'Nothing was written of your last message. ' : '')
}

/** "Undo 1": a list of products that is entry 1, or one entry? It is asked where more was written since. */
export async function askWhetherList(entry: Entry, context: WriteContext): Promise<Ask | undefined> {
  const { line, answers } = context
  if (entry.command !== 'import' || line.includes('#') || !(await wroteSince(entry, context))) return undefined
  return askToUndo(entry, answers)
}

function askToUndo({ number, text }: Entry, answers: WriteContext['answers'], front = ''): Ask | undefined {
  const question = `${front}Take back #${number}, "${text.split('\n')[0]}"?`
  return confirm(`confirm:undo:${number}`, question, answers, `Undo #${number}`)
}

/** Has anything been written behind an entry by the same person, or taken back? "Undo" once more is not about a list, then. */
async function wroteSince(entry: Entry, { unit, member, platform, chat }: WriteContext): Promise<boolean> {
  const [last] = await unit.entries({ member: member.id, platform, chat: chat.id, limit: 1 })
  return last !== undefined && last.number > entry.number
}

/** Was the last message of this person here not understood, or asked back about? */
async function wroteNothing({ unit, platform, chat, member }: WriteContext): Promise<boolean> {
  const last = await unit.lastSaidTo(platform, chat.id, member.id)
  if (last === undefined) return false
  const { data, buttons = [] } = last.reply
  const isWall = typeof data === 'object' && data !== null && 'understood' in data && data.understood === false
  const actions = buttons.flat()
  return (
    isWall || (actions.length > 0 && actions.every(({ action }) => action.kind === 'say' && !saysUndo(action.text)))
  )
}
