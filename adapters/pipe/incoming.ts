import { z } from 'zod'
import type { Happening, IncomingFile, Message } from '../../src/chat/message.ts'

const ID_LENGTH = 200

/** What to say of a value that is not there, or that is something else. */
function unless(words: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'is missing' : words) }
}

const word = z
  .string(unless('must be text'))
  .min(1, 'is empty')
  .max(ID_LENGTH, `is longer than ${ID_LENGTH} characters`)
/** Instants outside of these are slips, and what is booked on them could never be changed. */
const EARLIEST = Date.parse('2000-01-01T00:00:00Z')
const LATEST = Date.parse('2100-01-01T00:00:00Z')

const instant = z.iso
  .datetime({ offset: true, error: 'must be an ISO instant, like 2026-11-18T10:00:00Z' })
  .refine(text => Date.parse(text) >= EARLIEST && Date.parse(text) < LATEST, 'must lie between 2000 and 2100')

const LINE = z.object({
  id: word,
  at: instant.optional(),
  shop: word.optional(),
  chat: word.optional(),
  from: word.optional(),
  name: word.optional(),
  group: z.boolean('must be true or false').optional(),
  replyTo: word.optional(),
  text: z.string('must be text').optional(),
  file: word.optional(),
  edits: word.optional(),
  deletes: word.optional(),
  press: word.optional(),
  open: z
    .object({ shop: word, timeZone: word, currency: word, owner: word, locale: word.optional() }, 'must be an object')
    .optional(),
})

type Line = z.infer<typeof LINE>

/** A shop that is to be opened, as it was written; nothing of it is checked but that it is there. */
export interface Opening {
  readonly shop: string
  readonly timeZone: string
  readonly currency: string
  readonly owner: string
  readonly locale?: string | undefined
}

/** What an input line asks for. */
export type Request =
  /** A message, whole but for its time and the file that it names. */
  | {
      readonly kind: 'message'
      readonly id: string
      readonly at: Date | undefined
      readonly filePath: string | undefined
      readonly message: (at: Date, file: IncomingFile | undefined) => Message
    }
  | { readonly kind: 'open'; readonly id: string; readonly at: Date | undefined; readonly opening: Opening }
  /** Unreadable; `id` is null where not even that could be read. */
  | { readonly kind: 'fault'; readonly id: string | null; readonly fault: string }

/** Reads a line of the input. */
export function readRequest(text: string): Request {
  const value = parse(text)
  if (value === undefined) return { kind: 'fault', id: null, fault: 'the line is not JSON' }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'fault', id: null, fault: 'the line is not a JSON object' }
  }
  const parsed = LINE.safeParse(value)
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null
  if (!parsed.success) return { kind: 'fault', id, fault: parsed.error.issues.map(inWords).join('; ') }
  return requestOf(parsed.data)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}`
}

function requestOf(line: Line): Request {
  const { id } = line
  const at = line.at === undefined ? undefined : new Date(line.at)
  if (line.open !== undefined) return { kind: 'open', id, at, opening: line.open }
  const { chat, from } = line
  if (chat === undefined || from === undefined) {
    return { kind: 'fault', id, fault: `${chat === undefined ? 'chat' : 'from'} is missing` }
  }
  const heard = hear(line.text ?? '')
  const happening = happeningOf(line, heard.text)
  if (typeof happening === 'string') return { kind: 'fault', id, fault: happening }
  const isGroup = line.group === true
  const isAnswer = line.replyTo !== undefined || line.press !== undefined
  const message: Omit<Message, 'at'> = {
    platform: 'terminal',
    event: JSON.stringify([chat, id]),
    id,
    ...(line.shop !== undefined && { shop: line.shop }),
    chat: { id: chat, kind: isGroup ? 'group' : 'private' },
    from: { id: from, ...(line.name !== undefined && { name: line.name }) },
    spokenTo: !isGroup || isAnswer || heard.spokenTo,
    happening,
  }
  return {
    kind: 'message',
    id,
    at,
    filePath: line.file,
    message: (time, file) => ({
      ...message,
      at: time,
      happening: happening.kind === 'text' && file !== undefined ? { ...happening, file } : happening,
    }),
  }
}

/** What happened, or what is wrong with it. */
function happeningOf(line: Line, text: string): Happening | string {
  const kinds = (['edits', 'deletes', 'press'] as const).filter(key => line[key] !== undefined)
  if (kinds.length > 1) return `${kinds.join(' and ')} cannot stand in one line`
  if (line.deletes !== undefined) return { kind: 'delete', deletes: line.deletes }
  if (line.press !== undefined) return { kind: 'press', button: line.press }
  if (line.text === undefined && (line.file === undefined || line.edits !== undefined)) return 'text is missing'
  if (line.edits !== undefined) return { kind: 'edit', edits: line.edits, text }
  return { kind: 'text', text, ...(line.replyTo !== undefined && { replyTo: line.replyTo }) }
}

const MENTION = /(?<![\p{L}\p{N}_@.])@shelftalk\b[,:]?[ \t]*/giu

/** A text without the bot's name, and whether it was said to the bot: by its name or by a slash. */
function hear(said: string): { text: string; spokenTo: boolean } {
  const text = said.replace(MENTION, '')
  return text === said ? { text, spokenTo: said.startsWith('/') } : { text: text.trim(), spokenTo: true }
}
