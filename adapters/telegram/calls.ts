import type { Api } from 'grammy'
import { GrammyError } from 'grammy'
import type { Turn } from '../../src/chat/adapter.ts'
import type { Loaded } from './load.ts'
import type { Part, Target } from './outgoing.ts'
import type { Timing } from './timing.ts'
import { type CallSignal, callLimit } from './timing.ts'

/** What the calls need. */
export interface CallAccess {
  readonly api: Api
  readonly timing: Timing
}

type Call = (limit: CallSignal) => Promise<unknown>

/** Posts a part of a reply, in its turn, and gives the number of the message. */
export async function post(target: Target, loaded: Loaded, turn: Turn, access: CallAccess): Promise<number> {
  const { api, timing } = access
  const { part, file } = loaded
  const place = placeOf(target)
  await turn()
  if (file === undefined) {
    const options = { ...place, ...textOptions(part) }
    return (await api.sendMessage(target.chatId, part.html, options, callLimit(timing.callMs))).message_id
  }
  const options = { ...place, ...captionOf(part), ...keyboardOf(part) }
  const send = part.kind === 'photo' ? api.sendPhoto.bind(api) : api.sendDocument.bind(api)
  return (await send(target.chatId, file, options, callLimit(timing.uploadMs))).message_id
}

/**
 * Puts a part in the place of an earlier message, whatever that shows; false where Telegram does not let it be put
 * there. Words take the place of words, or of the words below a picture; a picture that of either.
 */
export async function change(
  { chatId }: Target,
  messageId: number,
  { part, file }: Loaded,
  turn: Turn,
  { api, timing }: CallAccess,
): Promise<boolean> {
  if (part.kind === 'photo' && file !== undefined) {
    const media = { type: 'photo' as const, media: file, ...captionOf(part) }
    const edit: Call = limit => api.editMessageMedia(chatId, messageId, media, keyboardOf(part), limit)
    return (await changeBy(edit, turn, timing.uploadMs)) === 'done'
  }
  if (part.kind !== 'text') return false
  const { html } = part
  const outcome = await changeBy(
    limit => api.editMessageText(chatId, messageId, html, textOptions(part), limit),
    turn,
    timing.callMs,
  )
  if (!/no text in the message/i.test(outcome)) return outcome === 'done'
  const caption = { caption: html, parse_mode: 'HTML' as const, ...keyboardOf(part) }
  const edit: Call = limit => api.editMessageCaption(chatId, messageId, caption, limit)
  return (await changeBy(edit, turn, timing.callMs)) === 'done'
}

/** Gives `done`, or Telegram's words where it refuses this change. */
async function changeBy(edit: Call, turn: Turn, limitMs: number): Promise<string> {
  await turn()
  try {
    await edit(callLimit(limitMs))
    return 'done'
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    if (error.parameters.migrate_to_chat_id !== undefined) throw error
    return /not modified/i.test(error.description) ? 'done' : error.description
  }
}

function placeOf(target: Target) {
  return {
    ...(target.topicId === undefined ? {} : { message_thread_id: target.topicId }),
    ...(target.quotes === undefined
      ? {}
      : { reply_parameters: { message_id: target.quotes, allow_sending_without_reply: true } }),
  }
}

function textOptions(part: Part) {
  // A product that is called like a web page is not to bring its picture along.
  return { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...keyboardOf(part) }
}

function captionOf(part: Exclude<Part, { kind: 'text' }>) {
  return part.caption === undefined ? {} : { caption: part.caption, parse_mode: 'HTML' as const }
}

function keyboardOf(part: Part) {
  return part.keyboard === undefined ? {} : { reply_markup: { inline_keyboard: part.keyboard.map(row => [...row]) } }
}
