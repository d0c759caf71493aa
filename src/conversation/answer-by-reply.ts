import type { UnitOfWork } from '../store/port.ts'
import { answerTo } from './answering.ts'
import type { Performed } from './performed.ts'
import { answerIn, heedsWords, stateOf } from './question.ts'
import { repliedMessage } from './receipt.ts'
import type { Turn } from './turn.ts'

/**
 * What comes of a message that answers a question of the bot by a reply to it, though another one is open by now or none:
 * undefined where it is no answer to that one.
 */
export async function answerByReply(
  text: string,
  replyTo: string,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed | undefined> {
  const stored = await repliedMessage(replyTo, turn, unit)
  const question = stored === undefined ? undefined : await unit.question(stored.id)
  if (question === undefined || question.status === 'answered' || question.member !== turn.member.id) return undefined
  if (question.status === 'open' || !heedsWords(question, turn.now)) return undefined
  const state = stateOf(question)
  if (state.free === 'text') return undefined
  const value = await answerIn(text, state, unit, turn)
  return value === undefined ? undefined : await answerTo(question, state, value, turn.message, turn, unit)
}
