import type { ActionsBlock, HeaderBlock, SectionBlock } from '@slack/types'
import type { Line, Listing } from '../../src/chat/lines.ts'
import { packLines, titleOf, toLines, toListing } from '../../src/chat/lines.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import { buttonId } from '../../src/chat/reply.ts'
import { PHONE_WIDTH_COLUMNS, shorten } from '../../src/chat/table.ts'
import { escapeText } from './markup.ts'

/** Slack's limits; characters are counted as they are sent, escapes included. */
export const SECTION_CHARACTERS = 3000
export const HEADER_CHARACTERS = 150
export const LABEL_CHARACTERS = 75
export const MESSAGE_BLOCKS = 50
export const ROW_BUTTONS = 25
/** A reply that would be more messages than this comes as a file instead. */
export const LONGEST_REPLY_MESSAGES = 4

/** A message of this length fits one section with its marks, and `text` stays well below where Slack cuts it. */
const MESSAGE_CHARACTERS = SECTION_CHARACTERS - 100
const MOST_ROWS = 10

/** The blocks that replies are made of. */
export type ReplyBlock = HeaderBlock | SectionBlock | ActionsBlock

/** One message to Slack: blocks, and the same as text for notifications and screen readers. */
export interface Post {
  readonly text: string
  readonly blocks: ReplyBlock[]
}

/** A reply in Slack's form; the listing holds what is too long for messages. */
export interface Outgoing {
  readonly posts: readonly Post[]
  readonly listing?: Listing
}

/** Where a reply goes: the channel, and the thread in it. */
export interface Target {
  readonly channel: string
  readonly threadTs?: string
}

/** Where a reply goes. */
export function targetOf(stored: StoredReply): Target {
  const [channel = '', threadTs] = stored.chat.split('/')
  return threadTs === undefined ? { channel } : { channel, threadTs }
}

/** The messages that a reply is made of, in order; the last one bears the buttons. */
export function toOutgoing(stored: StoredReply): Outgoing {
  const { blocks } = stored.reply
  const lines = toLines(blocks, PHONE_WIDTH_COLUMNS)
  const rows = rowsOf(stored)
  const messages = packLines(lines, MESSAGE_CHARACTERS, lengthOf).flatMap(message => withinBlocks(message, rows.length))
  if (messages.length <= LONGEST_REPLY_MESSAGES) return { posts: toPosts(messages, rows) }
  const title = titleOf(lines)
  const [head = []] = packLines(title === undefined ? [] : [title], MESSAGE_CHARACTERS, lengthOf)
  return { posts: toPosts([head], rows), listing: toListing(blocks) }
}

function lengthOf(text: string): number {
  return inFence(text).length
}

function toPosts(messages: readonly (readonly Line[])[], rows: readonly ActionsBlock[]): readonly Post[] {
  // Buttons under nothing: a file follows.
  if (messages.length === 0 && rows.length > 0) return [{ text: '…', blocks: [...rows] }]
  return messages.map((message, index) => ({
    text: message
      .map(line => escapeText(line.text))
      .join('\n')
      .trim(),
    blocks: [...runsOf(message).map(toBlock), ...(index === messages.length - 1 ? rows : [])],
  }))
}

/** Lines that follow each other and are drawn in the same way; blank ones only part them. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[0]?.as === line.as && line.as !== 'heading') last.push(line)
    else runs.push([line])
  }
  return runs.filter(run => run.some(line => line.text.trim() !== ''))
}

function withinBlocks(message: readonly Line[], rows: number): readonly (readonly Line[])[] {
  const runs = runsOf(message)
  const most = MESSAGE_BLOCKS - rows
  if (runs.length <= most) return [message]
  return inSlices(runs, most).map(part => part.flat())
}

/**
 * Words are `plain_text`, the only form in which `*`, `_`, `~` and a backtick in a product's name mean nothing: Slack
 * has no escape for them, and zero-width spaces around them switch formatting on rather than off. A table has to be
 * `mrkdwn` for its fixed width; inside the fence only the fence itself means something.
 */
function toBlock(run: readonly Line[]): HeaderBlock | SectionBlock {
  const text = run.map(line => line.text).join('\n')
  if (run[0]?.as === 'table') {
    return { type: 'section', text: { type: 'mrkdwn', text: `\`\`\`\n${inFence(text)}\n\`\`\``, verbatim: true } }
  }
  const plain = { type: 'plain_text' as const, text: escapeText(text.trim()), emoji: false }
  const isHeader = run[0]?.as === 'heading' && plain.text.length <= HEADER_CHARACTERS
  return { type: isHeader ? 'header' : 'section', text: plain }
}

/** Backticks that follow each other would end the fence: a space of no width holds them apart. */
function inFence(text: string): string {
  return escapeText(text).replace(/`(?=`)/g, '`\u200b')
}

function rowsOf(stored: StoredReply): readonly ActionsBlock[] {
  const labels = (stored.reply.buttons ?? []).map(row => row.map(button => button.label))
  let index = 0
  const rows = labels.map(row =>
    row.map(label => {
      const id = buttonId(stored.id, index)
      index += 1
      return { type: 'button' as const, action_id: id, value: id, text: labelOf(label) }
    }),
  )
  const fitting = rows.length <= MOST_ROWS ? rows : [rows.flat()]
  const slices = fitting.flatMap(row => inSlices(row, ROW_BUTTONS)).slice(0, MOST_ROWS)
  return slices.map(elements => ({ type: 'actions', elements }))
}

function inSlices<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
    all.slice(index * length, (index + 1) * length),
  )
}

/** A label on one line and within the limit, which counts escapes: a shorter one is tried until it fits. */
function labelOf(label: string) {
  const words = label.replace(/\s+/g, ' ').trim()
  let text = escapeText(words)
  for (let columns = LABEL_CHARACTERS; text.length > LABEL_CHARACTERS; columns -= 1) {
    text = escapeText(shorten(words, columns))
  }
  return { type: 'plain_text' as const, text: text === '' ? '…' : text, emoji: false }
}
