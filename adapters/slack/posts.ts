import type { Happening, IncomingFile, Message } from '../../src/chat/message.ts'
import { hear } from './markup.ts'
import type { MessageEvent, Said, SlackFile } from './payloads.ts'

/** Who the bot is on Slack. */
export interface Self {
  readonly userId: string
  readonly botId?: string
}

/** What a payload alone does not tell. */
export interface Surroundings {
  readonly self: Self
  /** The time of a slash command: Slack gives none. */
  readonly now: Date
  /** Names the delivery, for the few happenings that have no key of their own. */
  readonly envelopeId: string
  readonly readFile: (file: SlackFile) => Promise<Uint8Array>
}

/** Where a message stands. */
export interface Standing {
  readonly channel: string
  readonly channelType?: string | null | undefined
  readonly ts?: string | null | undefined
  readonly threadTs?: string | null | undefined
}

/** Notices of the channel and the like are nobody's words; these are. */
const SPOKEN: readonly string[] = ['', 'file_share', 'thread_broadcast', 'me_message']

/** Turns an event about a message into what happened, or into nothing where it is none for the bot. */
export function fromMessageEvent(event: MessageEvent, around: Surroundings): Message | undefined {
  if (event.subtype === 'message_changed') return fromChange(event, around)
  if (event.subtype === 'message_deleted') return deletion(event, event.previous_message, event.deleted_ts, around)
  const { ts } = event
  if (ts === undefined || !SPOKEN.includes(event.subtype ?? '')) return undefined
  return fromPost({ ...event, ts }, event, around)
}

function fromPost(said: Said, event: MessageEvent, around: Surroundings): Message | undefined {
  const { user } = said
  if (!isPerson(said, around.self) || user == null) return undefined
  const chat = chatOfSaid(said, event)
  const heard = hear(said.text ?? '', around.self.userId)
  const replyTo = answeredOf(said, around.self)
  return {
    platform: 'slack',
    // Not Slack's event id: a mention comes twice, as `message` and as `app_mention`, under two of them.
    event: `message:${event.channel}:${said.ts}`,
    id: said.ts,
    chat,
    from: { id: user },
    at: timeOf(said.ts, around.now),
    spokenTo: chat.kind === 'private' || heard.mentioned || event.type === 'app_mention' || replyTo !== undefined,
    happening: happeningOf(said, heard.text, replyTo, around),
  }
}

/** Only another text is an edit: Slack also tells of previews, replies and reactions as changes. */
function fromChange(event: MessageEvent, around: Surroundings): Message | undefined {
  const { message: said, previous_message: before } = event
  if (said == null) return undefined
  // What is left of a deleted message that has replies.
  if (said.subtype === 'tombstone') return deletion(event, before, said.ts, around)
  if (!isPerson(said, around.self) || said.user == null || !SPOKEN.includes(said.subtype ?? '')) return undefined
  if ((said.text ?? '') === before?.text) return undefined
  const chat = chatOfSaid(said, event)
  const heard = hear(said.text ?? '', around.self.userId)
  const editedTs = said.edited?.ts ?? event.event_ts ?? event.ts
  return {
    platform: 'slack',
    event: `edit:${event.channel}:${said.ts}:${editedTs ?? around.envelopeId}`,
    id: said.ts,
    chat,
    from: { id: said.user },
    at: timeOf(said.ts, around.now),
    spokenTo: chat.kind === 'private' || heard.mentioned || answeredOf(said, around.self) !== undefined,
    happening: { kind: 'edit', edits: said.ts, text: heard.text },
  }
}

/** Slack does not tell who deleted a message; whoever wrote it is named. */
function deletion(
  event: MessageEvent,
  before: Said | null | undefined,
  deletedTs: string | null | undefined,
  around: Surroundings,
): Message | undefined {
  if (before?.user == null || !isPerson(before, around.self)) return undefined
  const ts = deletedTs ?? before.ts
  const chat = chatOfSaid(before, event)
  return {
    platform: 'slack',
    event: `delete:${event.channel}:${ts}`,
    id: ts,
    chat,
    from: { id: before.user },
    at: timeOf(event.event_ts ?? event.ts, around.now),
    spokenTo: chat.kind === 'private',
    happening: { kind: 'delete', deletes: ts },
  }
}

function happeningOf(said: Said, text: string, replyTo: string | undefined, around: Surroundings): Happening {
  const answer = replyTo === undefined ? {} : { replyTo }
  const files = said.files ?? []
  const readable = files.find(file => unreadable(file) === undefined)
  if (readable !== undefined) return { kind: 'text', text, ...answer, file: fileOf(readable, around) }
  const what = files.map(unreadable)[0] ?? (said.attachments?.length ? 'forwarded message' : undefined)
  return text === '' && what !== undefined ? { kind: 'unreadable', what } : { kind: 'text', text, ...answer }
}

/** What a file is, in a person's words, where no command can read it. */
function unreadable(file: SlackFile): string | undefined {
  if (file.mode === 'tombstone' || file.mode === 'hidden_by_limit') return 'file that is gone'
  if (file.subtype === 'slack_audio') return 'voice note'
  if (file.subtype === 'slack_video') return 'video note'
  const kind = /^(image|audio|video)\//.exec(file.mimetype ?? '')?.[1]
  if (kind === 'image') return 'photo'
  return kind === 'audio' ? 'audio file' : kind
}

function fileOf(file: SlackFile, around: Surroundings): IncomingFile {
  return {
    name: file.name ?? file.title ?? 'file',
    sizeBytes: file.size ?? 0,
    read: () => around.readFile(file),
  }
}

/** Bots, this one included, and what Slack itself says are nobody. */
function isPerson(said: Said, self: Self): boolean {
  return said.user != null && said.user !== self.userId && said.user !== 'USLACKBOT' && said.bot_id == null
}

/** Which message of the bot is answered: the one that its thread hangs on. */
function answeredOf(said: Said, self: Self): string | undefined {
  const parent = said.parent_user_id ?? said.root?.user
  return parent === self.userId && said.thread_ts != null && said.thread_ts !== said.ts ? said.thread_ts : undefined
}

function chatOfSaid(said: Said, event: MessageEvent): Message['chat'] {
  return chatOf({
    channel: event.channel,
    channelType: event.channel_type,
    ts: said.ts,
    threadTs: said.thread_ts,
  })
}

/**
 * The chat, with the thread behind a slash: what is said there is answered there. The message that a thread hangs on
 * stands in the channel, though Slack gives it the thread's stamp as soon as somebody answers it.
 */
export function chatOf({ channel, channelType, ts, threadTs }: Standing): Message['chat'] {
  const isPrivate =
    channelType === 'im' || channelType === 'app_home' || (channelType == null && channel.startsWith('D'))
  const thread = threadTs != null && threadTs !== ts ? `/${threadTs}` : ''
  return { id: `${channel}${thread}`, kind: isPrivate ? 'private' : 'group' }
}

/** The time of one of Slack's stamps ("1700000000.000100": seconds, and a number that makes it unique). */
export function timeOf(stamp: string | null | undefined, otherwise: Date): Date {
  const ms = Math.round(Number(stamp ?? '') * 1000)
  return stamp == null || !Number.isFinite(ms) ? otherwise : new Date(ms)
}
