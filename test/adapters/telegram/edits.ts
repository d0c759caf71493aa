import { z } from 'zod'
import { ApiRefusal } from './api-refusal.ts'
import type { BotApi } from './bot-api.ts'
import type { Entry } from './chats.ts'
import { keysOf, parse, place, readText, upload } from './fields.ts'
import type { Fields, Upload } from './form.ts'

type Content = Pick<Entry, 'kind' | 'html' | 'text' | 'keys' | 'file'>

/** Changes the text of a message of the bot that is one of text. */
export function editMessageText(fields: Fields, api: BotApi) {
  const entry = editable(fields, api)
  if (entry.kind !== 'text') throw new ApiRefusal(400, 'Bad Request: there is no text in the message to edit')
  return change(entry, contentOf(fields, 'text', fields.text, 4096, undefined))
}

/** Changes what stands below a picture or a file. */
export function editMessageCaption(fields: Fields, api: BotApi) {
  const entry = editable(fields, api)
  if (entry.kind === 'text') throw new ApiRefusal(400, 'Bad Request: there is no caption in the message to edit')
  return change(entry, contentOf(fields, entry.kind, fields.caption, 1024, entry.file))
}

/** Puts a picture in the place of a text or of another picture. */
export function editMessageMedia(fields: Fields, api: BotApi) {
  const entry = editable(fields, api)
  const shape = z.strictObject({
    type: z.literal('photo'),
    media: z.unknown(),
    caption: z.string().optional(),
    parse_mode: z.literal('HTML').optional(),
  })
  const { media, caption, parse_mode } = parse(z.object({ media: shape }), fields).media
  return change(entry, contentOf({ ...fields, parse_mode }, 'photo', caption, 1024, upload(media)))
}

function editable(fields: Fields, api: BotApi): Entry {
  const { chat_id } = parse(place, fields)
  const entry = api.chats.find(chat_id, Number(fields.message_id))
  if (entry === undefined) throw new ApiRefusal(400, 'Bad Request: message to edit not found')
  if (!entry.fromBot) throw new ApiRefusal(400, "Bad Request: message can't be edited")
  return entry
}

function contentOf(
  fields: Fields,
  kind: Entry['kind'],
  said: unknown,
  limit: number,
  file: Upload | undefined,
): Content {
  const where = parse(place, fields)
  const html = String(said ?? '')
  return { kind, html, text: readText(html, where, limit), keys: keysOf(where), file }
}

function change(entry: Entry, content: Content) {
  const isSame = entry.html === content.html && entry.kind === content.kind && entry.file === content.file
  if (isSame && JSON.stringify(content.keys) === JSON.stringify(entry.keys)) {
    throw new ApiRefusal(400, 'Bad Request: message is not modified: specified new message content is the same')
  }
  Object.assign(entry, content)
  return { message_id: entry.id }
}
