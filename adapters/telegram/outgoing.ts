import type { InlineKeyboardButton } from 'grammy/types'
import { type Line, packLines, titleOf, toLines, toListing } from '../../src/chat/lines.ts'
import type { Block, Reply, StoredReply } from '../../src/chat/reply.ts'
import { buttonId } from '../../src/chat/reply.ts'
import { PHONE_WIDTH_COLUMNS } from '../../src/chat/table.ts'
import { toHtml } from './html.ts'

/** Telegram's limits, in characters after its marks are taken out. */
export const MESSAGE_CHARACTERS = 4096
export const CAPTION_CHARACTERS = 1024
/** A reply that would be more messages than this comes as a file instead. */
export const LONGEST_REPLY_MESSAGES = 4

type Rows = readonly (readonly InlineKeyboardButton[])[]

/** One message to Telegram; `path` is relative to the data folder, texts are Telegram's HTML. */
export type Part = (
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'photo' | 'document'; readonly path: string; readonly caption?: string }
  | { readonly kind: 'listing'; readonly name: string; readonly content: string; readonly caption: string }
) & { readonly keyboard?: Rows }

/** Where a reply goes: the chat, its topic, and the message that it quotes. */
export interface Target {
  readonly chatId: number
  readonly topicId?: number
  readonly quotes?: number
}

/** Where a reply goes, or undefined where its chat is none of Telegram's. It quotes in groups, where others talk too. */
export function targetOf(stored: StoredReply): Target | undefined {
  const match = /^(-?\d{1,16})(?:\/(\d{1,10}))?$/.exec(stored.chat)
  if (match?.[1] === undefined) return undefined
  const chatId = Number(match[1])
  const topic = match[2] === undefined ? {} : { topicId: Number(match[2]) }
  // The number of a press is longer than that of any message.
  const quoted = chatId < 0 && /^\d{1,10}$/.test(stored.replyTo ?? '') ? Number(stored.replyTo) : 0
  return { chatId, ...topic, ...(quoted > 0 && quoted < 2 ** 31 ? { quotes: quoted } : {}) }
}

/** The messages that a reply is made of, in order; the last one bears the buttons. */
export function toParts(stored: StoredReply): readonly Part[] {
  const { reply } = stored
  const [first, ...others] = attachmentsOf(reply)
  const fitting = first === undefined ? 0 : fittingBlocks(reply.blocks)
  const [caption] = packLines(linesOf(reply.blocks.slice(0, fitting)), CAPTION_CHARACTERS)
  const attached = first === undefined ? [] : [{ ...first, ...(caption && { caption: toHtml(caption) }) }]
  const parts = [...attached, ...others, ...textParts(reply.blocks.slice(fitting))]
  const keyboard = keyboardOf(stored)
  return keyboard === undefined
    ? parts
    : parts.map((part, at) => (at === parts.length - 1 ? { ...part, keyboard } : part))
}

/** How many blocks fit the caption, whole: a table in two messages is hard to read. */
function fittingBlocks(blocks: readonly Block[]): number {
  const fits = (count: number) => packLines(linesOf(blocks.slice(0, count)), CAPTION_CHARACTERS).length <= 1
  let count = 0
  while (count < blocks.length && fits(count + 1)) count += 1
  return count
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return toLines(blocks, PHONE_WIDTH_COLUMNS)
}

function attachmentsOf(reply: Reply): readonly (Part & { kind: 'photo' | 'document' })[] {
  return [
    ...(reply.image === undefined ? [] : [{ kind: 'photo' as const, path: reply.image }]),
    ...(reply.file === undefined ? [] : [{ kind: 'document' as const, path: reply.file }]),
  ]
}

function textParts(blocks: readonly Block[]): readonly Part[] {
  const lines = linesOf(blocks)
  const messages = packLines(lines, MESSAGE_CHARACTERS)
  if (messages.length <= LONGEST_REPLY_MESSAGES)
    return messages.map(message => ({ kind: 'text', html: toHtml(message) }))
  const title = titleOf(lines)
  const caption = packLines(title === undefined ? [] : [title], CAPTION_CHARACTERS)[0] ?? []
  return [{ kind: 'listing', ...toListing(blocks), caption: toHtml(caption) }]
}

function keyboardOf(stored: StoredReply): Rows | undefined {
  const rows = (stored.reply.buttons ?? []).filter(row => row.length > 0)
  if (rows.length === 0) return undefined
  let index = 0
  return rows.map(row =>
    row.map(({ label }) => {
      const button = { text: label, callback_data: buttonId(stored.id, index) }
      index += 1
      return button
    }),
  )
}
