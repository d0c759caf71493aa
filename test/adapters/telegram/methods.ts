import { z } from 'zod'
import { ApiRefusal } from './api-refusal.ts'
import type { BotApi } from './bot-api.ts'
import type { Entry } from './chats.ts'
import { editMessageCaption, editMessageMedia, editMessageText } from './edits.ts'
import { keysOf, type Place, parse, place, readText, upload } from './fields.ts'
import type { Fields, Upload } from './form.ts'

interface Method {
  readonly fields: readonly string[]
  readonly run: (fields: Fields, api: BotApi) => unknown
}

const PLACE = ['chat_id', 'message_thread_id', 'reply_parameters', 'reply_markup', 'parse_mode']

/** What this Bot API can do. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: {
    fields: [],
    run: (_, { chats }) => ({ ...chats.bot, can_join_groups: true, can_read_all_group_messages: false }),
  },
  deleteWebhook: { fields: ['drop_pending_updates'], run: () => true },
  setMyCommands: { fields: ['commands'], run: setMyCommands },
  answerCallbackQuery: { fields: ['callback_query_id'], run: () => true },
  getFile: { fields: ['file_id'], run: getFile },
  sendMessage: {
    fields: [...PLACE, 'text', 'link_preview_options'],
    run: (fields, api) => post(fields, api, 'text', 4096, fields.text, undefined),
  },
  sendPhoto: {
    fields: [...PLACE, 'photo', 'caption'],
    run: (fields, api) => post(fields, api, 'photo', 1024, fields.caption, upload(fields.photo)),
  },
  sendDocument: {
    fields: [...PLACE, 'document', 'caption'],
    run: (fields, api) => post(fields, api, 'document', 1024, fields.caption, upload(fields.document)),
  },
  editMessageText: {
    fields: ['chat_id', 'message_id', 'text', 'parse_mode', 'link_preview_options', 'reply_markup'],
    run: editMessageText,
  },
  editMessageCaption: {
    fields: ['chat_id', 'message_id', 'caption', 'parse_mode', 'reply_markup'],
    run: editMessageCaption,
  },
  editMessageMedia: { fields: ['chat_id', 'message_id', 'media', 'reply_markup'], run: editMessageMedia },
}

function setMyCommands(fields: Fields): true {
  const command = z.strictObject({
    command: z.string().regex(/^[a-z0-9_]{1,32}$/),
    description: z.string().min(1).max(256),
  })
  parse(z.object({ commands: z.array(command).max(100) }), fields)
  return true
}

function getFile(fields: Fields, api: BotApi) {
  const path = `documents/${String(fields.file_id)}`
  if (!api.files.has(path)) throw new ApiRefusal(400, 'Bad Request: invalid file_id')
  return { file_id: fields.file_id, file_unique_id: 'unique', file_path: path }
}

function post(
  fields: Fields,
  api: BotApi,
  kind: Entry['kind'],
  limit: number,
  said: unknown,
  file: Upload | undefined,
) {
  const where = parse(place, fields)
  const chat = api.chats.known.get(where.chat_id)
  if (chat === undefined) throw new ApiRefusal(400, 'Bad Request: chat not found')
  const topicId = where.message_thread_id
  if (topicId !== undefined && !chat.topics.includes(topicId)) {
    throw new ApiRefusal(400, 'Bad Request: message thread not found')
  }
  const html = String(said ?? '')
  const text = readText(html, where, limit)
  if (kind === 'text' && text === '') throw new ApiRefusal(400, 'Bad Request: message text is empty')
  const quotes = quotedBy(where, api)
  const entry = api.chats.add({
    chatId: where.chat_id,
    topicId,
    fromBot: true,
    kind,
    text,
    html,
    keys: keysOf(where),
    quotes,
    file,
  })
  return { message_id: entry.id, date: 1_700_000_000, chat: { id: where.chat_id } }
}

function quotedBy({ chat_id, reply_parameters: reply }: Place, api: BotApi): number | undefined {
  if (reply === undefined) return undefined
  if (api.chats.find(chat_id, reply.message_id) !== undefined) return reply.message_id
  if (reply.allow_sending_without_reply === true) return undefined
  throw new ApiRefusal(400, 'Bad Request: message to be replied not found')
}
