import { z } from 'zod'
import type { BotApi } from './bot-api.ts'
import type { Entry, Key } from './chats.ts'
import type { Fields, Upload } from './form.ts'
import { readHtml } from './markup.ts'

/** The Bot API's way to say no. */
export class ApiRefusal extends Error {
  readonly code: number
  readonly description: string
  readonly parameters: object | undefined

  constructor(code: number, description: string, parameters?: object) {
    super(description)
    this.code = code
    this.description = description
    this.parameters = parameters
  }
}

interface Method {
  readonly fields: readonly string[]
  readonly run: (fields: Fields, api: BotApi) => unknown
}

const PLACE = ['chat_id', 'message_thread_id', 'reply_parameters', 'reply_markup', 'parse_mode']

const key = z.strictObject({ text: z.string().min(1), callback_data: z.string().min(1) })
const place = z.object({
  chat_id: z.number(),
  message_thread_id: z.number().optional(),
  reply_parameters: z
    .strictObject({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: z.strictObject({ inline_keyboard: z.array(z.array(key).min(1).max(8)).min(1).max(100) }).optional(),
  parse_mode: z.literal('HTML').optional(),
})
type Place = z.infer<typeof place>

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

function editMessageText(fields: Fields, api: BotApi) {
  const where = parse(place, fields)
  const entry = api.chats.find(where.chat_id, Number(fields.message_id))
  if (entry === undefined) throw new ApiRefusal(400, 'Bad Request: message to edit not found')
  if (!entry.fromBot) throw new ApiRefusal(400, "Bad Request: message can't be edited")
  if (entry.kind !== 'text') throw new ApiRefusal(400, 'Bad Request: there is no text in the message to edit')
  const html = String(fields.text ?? '')
  const keys = keysOf(where)
  if (html === entry.html && JSON.stringify(keys) === JSON.stringify(entry.keys)) {
    throw new ApiRefusal(400, 'Bad Request: message is not modified: specified new message content is the same')
  }
  entry.text = readText(html, where, 4096)
  entry.html = html
  entry.keys = keys
  return { message_id: entry.id }
}

function readText(html: string, { parse_mode }: Place, limit: number): string {
  let text = html
  try {
    if (parse_mode === 'HTML') text = readHtml(html)
  } catch (error) {
    throw new ApiRefusal(400, `Bad Request: ${error instanceof Error ? error.message : ''}`)
  }
  if (text.length > limit) throw new ApiRefusal(400, 'Bad Request: message is too long')
  return text
}

function keysOf({ reply_markup }: Place): readonly (readonly Key[])[] {
  const keys = reply_markup?.inline_keyboard ?? []
  for (const { callback_data } of keys.flat()) {
    if (Buffer.byteLength(callback_data) > 64) throw new ApiRefusal(400, 'Bad Request: BUTTON_DATA_INVALID')
  }
  return keys
}

function upload(value: unknown): Upload {
  const file = z.object({ name: z.string(), content: z.instanceof(Uint8Array) }).safeParse(value)
  if (!file.success || file.data.content.length === 0) throw new ApiRefusal(400, 'Bad Request: file must be non-empty')
  return file.data
}

function parse<Shape>(schema: z.ZodType<Shape>, fields: Fields): Shape {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  throw new ApiRefusal(400, `Bad Request: ${parsed.error.issues.map(issue => issue.message).join('; ')}`)
}
