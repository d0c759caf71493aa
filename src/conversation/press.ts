import { readButtonId } from '../chat/reply.ts'
import { reaches } from '../people/member.ts'
import type { UnitOfWork } from '../store/port.ts'
import { answerTo } from './answering.ts'
import { stateOf } from './question.ts'
import { type Response, respond, respondPlainly } from './response.ts'
import type { Turn } from './turn.ts'

/** A button was pressed: it says something in the presser's name, or answers the question that it stood under. */
export async function hearPress(
  button: string,
  turn: Turn,
  unit: UnitOfWork,
  hearText: (text: string) => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const pressed = readButtonId(button)
  const stored = pressed === undefined ? undefined : await unit.reply(pressed.replyId)
  const action = stored?.reply.buttons?.flat()[pressed?.index ?? -1]?.action
  if (
    stored === undefined ||
    action === undefined ||
    stored.platform !== turn.platform ||
    stored.chat !== turn.chat.id
  ) {
    return respondPlainly('That button is not mine. Write it instead, or see what I understand: help')
  }
  if (action.kind === 'say') return await hearText(action.text)
  const question = await unit.question(stored.id)
  if (question === undefined || question.status === 'answered')
    return respondPlainly('That is answered already. Nothing changed.')
  if (question.member !== turn.member.id && !reaches(turn.role, 'manager')) {
    return respondPlainly('That question is for who wrote the message, or for a manager.')
  }
  return await respond(await answerTo(question, stateOf(question), action.value, undefined, turn, unit), unit)
}
