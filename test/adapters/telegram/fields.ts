import { z } from 'zod'
import { ApiRefusal } from './api-refusal.ts'
import type { Key } from './chats.ts'
import type { Fields, Upload } from './form.ts'
import { readHtml } from './markup.ts'

const key = z.strictObject({ text: z.string().min(1), callback_data: z.string().min(1) })
/** Where a message goes or stands, and what is below it. */
export const place = z.object({
  chat_id: z.number(),
  message_thread_id: z.number().optional(),
  reply_parameters: z
    .strictObject({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: z.strictObject({ inline_keyboard: z.array(z.array(key).min(1).max(8)).min(1).max(100) }).optional(),
  parse_mode: z.literal('HTML').optional(),
})
/** Where a message goes or stands, and what is below it. */
export type Place = z.infer<typeof place>

/** The text that a person reads, within the limit. */
export function readText(html: string, { parse_mode }: Place, limit: number): string {
  let text = html
  try {
    if (parse_mode === 'HTML') text = readHtml(html)
  } catch (error) {
    throw new ApiRefusal(400, `Bad Request: ${error instanceof Error ? error.message : ''}`)
  }
  if (text.length > limit) throw new ApiRefusal(400, 'Bad Request: message is too long')
  return text
}

/** The buttons below a message. */
export function keysOf({ reply_markup }: Place): readonly (readonly Key[])[] {
  const keys = reply_markup?.inline_keyboard ?? []
  for (const { callback_data } of keys.flat()) {
    if (Buffer.byteLength(callback_data) > 64) throw new ApiRefusal(400, 'Bad Request: BUTTON_DATA_INVALID')
  }
  return keys
}

/** A file that was sent along. */
export function upload(value: unknown): Upload {
  const file = z.object({ name: z.string(), content: z.instanceof(Uint8Array) }).safeParse(value)
  if (!file.success || file.data.content.length === 0) throw new ApiRefusal(400, 'Bad Request: file must be non-empty')
  return file.data
}

/** The fields of a call, or a refusal. */
export function parse<Shape>(schema: z.ZodType<Shape>, fields: Fields): Shape {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  throw new ApiRefusal(400, `Bad Request: ${parsed.error.issues.map(issue => issue.message).join('; ')}`)
}
