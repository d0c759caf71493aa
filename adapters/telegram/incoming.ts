import type { CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message as Post, Update } from 'grammy/types'
import type { Happening, IncomingFile, Message } from '../../src/chat/message.ts'
import type { Self } from './addressed.ts'
import { hear } from './addressed.ts'

/** What an update alone does not tell. */
export interface Surroundings {
  readonly self: Self
  /** The time of a press: Telegram gives none. */
  readonly now: Date
  readonly readFile: (fileId: string, sizeBytes: number) => Promise<Uint8Array>
}

type Sender = NonNullable<Post['from']>

/** Turns an update into a message, or into nothing where it is none for the bot. Throws where it is no update at all. */
export function toMessage(update: Update, around: Surroundings): Message | undefined {
  const event = String(update.update_id)
  if (update.message !== undefined) return fromPost(update.message, event, around)
  if (update.edited_message !== undefined) return fromEdit(update.edited_message, event, around)
  if (update.callback_query !== undefined) return fromPress(update.callback_query, event, around)
  if (update.my_chat_member !== undefined) return fromMembership(update.my_chat_member, event)
  return undefined
}

function fromPost(post: Post, event: string, around: Surroundings): Message | undefined {
  if (post.migrate_to_chat_id !== undefined) return fromMove(post, post.migrate_to_chat_id, event)
  const from = personBehind(post)
  const chat = chatOf(post)
  if (from === undefined || chat === undefined) return undefined
  const replyTo = answeredOf(post, around.self)
  const heard = hear(post.text ?? post.caption ?? '', post.entities ?? post.caption_entities ?? [], around.self)
  if (heard === undefined) return undefined
  const happening = happeningOf(post, heard.text, replyTo, around)
  if (happening === undefined) return undefined
  return {
    platform: 'telegram',
    event,
    id: String(post.message_id),
    chat,
    from: person(from),
    at: seconds(post.date),
    spokenTo: chat.kind === 'private' || heard.spokenTo || replyTo !== undefined,
    happening,
  }
}

function happeningOf(
  post: Post,
  text: string,
  replyTo: string | undefined,
  around: Surroundings,
): Happening | undefined {
  const answer = replyTo === undefined ? {} : { replyTo }
  // A moving picture comes with a document of the same content, which nobody meant as a file.
  if (post.document !== undefined && post.animation === undefined) {
    return { kind: 'text', text, ...answer, file: fileOf(post.document, around) }
  }
  if (post.text !== undefined || post.caption !== undefined) return { kind: 'text', text, ...answer }
  const what = unreadable.find(([field]) => post[field] !== undefined)?.[1]
  return what === undefined ? undefined : { kind: 'unreadable', what }
}

// In this order: a venue comes with a location too. What is not named here is a notice of the chat, not something said.
const unreadable: readonly (readonly [keyof Post, string])[] = [
  ['voice', 'voice note'],
  ['video_note', 'video note'],
  ['sticker', 'sticker'],
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['animation', 'animation'],
  ['video', 'video'],
  ['audio', 'audio file'],
  ['venue', 'place'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['poll', 'poll'],
  ['checklist', 'checklist'],
  ['dice', 'dice'],
  ['game', 'game'],
  ['story', 'story'],
  ['paid_media', 'paid picture'],
  ['rich_message', 'formatted page'],
]

function fileOf(document: NonNullable<Post['document']>, around: Surroundings): IncomingFile {
  const sizeBytes = document.file_size ?? 0
  return {
    name: document.file_name ?? 'file',
    sizeBytes,
    read: () => around.readFile(document.file_id, sizeBytes),
  }
}

function fromEdit(post: Post, event: string, around: Surroundings): Message | undefined {
  const from = personBehind(post)
  const chat = chatOf(post)
  const said = post.text ?? post.caption
  // A shared location that moves is an edit too.
  if (from === undefined || chat === undefined || said === undefined) return undefined
  const heard = hear(said, post.entities ?? post.caption_entities ?? [], around.self)
  if (heard === undefined) return undefined
  const id = String(post.message_id)
  return {
    platform: 'telegram',
    event,
    id,
    chat,
    from: person(from),
    // The day of the books is that of the message, however late it is edited.
    at: seconds(post.date),
    spokenTo: chat.kind === 'private' || heard.spokenTo || answeredOf(post, around.self) !== undefined,
    happening: { kind: 'edit', edits: id, text: heard.text },
  }
}

function fromPress(query: CallbackQuery, event: string, around: Surroundings): Message | undefined {
  const chat = query.message === undefined ? undefined : chatOf(query.message)
  if (chat === undefined || query.data === undefined || query.from.is_bot) return undefined
  return {
    platform: 'telegram',
    event,
    id: query.id,
    chat,
    from: person(query.from),
    at: around.now,
    spokenTo: true,
    happening: { kind: 'press', button: query.data },
  }
}

function fromMembership(change: ChatMemberUpdated, event: string): Message | undefined {
  const chat = chatOf(change)
  if (chat?.kind !== 'group' || isIn(change.old_chat_member) || !isIn(change.new_chat_member)) return undefined
  return {
    platform: 'telegram',
    event,
    // No message of the chat tells of it; a number would be taken for one.
    id: `added-${event}`,
    chat,
    from: person(change.from),
    at: seconds(change.date),
    spokenTo: true,
    happening: { kind: 'added' },
  }
}

/** Telegram tells it in the old group, in the name of whoever did it; that may be nobody known. */
function fromMove(post: Post, to: number, event: string): Message {
  const id = String(post.chat.id)
  return {
    platform: 'telegram',
    event,
    id: `moved-${event}`,
    chat: { id, kind: 'group' },
    from: post.from === undefined ? { id } : person(post.from),
    at: seconds(post.date),
    spokenTo: false,
    happening: { kind: 'moved', to: String(to) },
  }
}

function isIn(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}

/** Who wrote it: a person by the account's number. Bots, channels and admins who hide behind the group are nobody. */
function personBehind(post: Post): Sender | undefined {
  return post.from === undefined || post.from.is_bot || post.sender_chat !== undefined ? undefined : post.from
}

/**
 * Which message of the bot is answered. In a topic every message answers the notice that opened the topic, which says
 * nothing to anyone.
 */
function answeredOf(post: Post, self: Self): string | undefined {
  const answered = post.reply_to_message
  if (answered?.from?.id !== self.id || answered.forum_topic_created !== undefined) return undefined
  return String(answered.message_id)
}

/** The chat, with the topic of a forum behind a slash: what is said there is answered there. */
function chatOf(post: {
  chat: Chat
  is_topic_message?: boolean
  message_thread_id?: number
}): Message['chat'] | undefined {
  if (post.chat.type === 'channel') return undefined
  const topic =
    post.is_topic_message === true && post.message_thread_id !== undefined ? `/${post.message_thread_id}` : ''
  return { id: `${post.chat.id}${topic}`, kind: post.chat.type === 'private' ? 'private' : 'group' }
}

function person(user: Sender): Message['from'] {
  const name = [user.first_name, user.last_name].filter(part => part !== undefined && part !== '').join(' ')
  return name === '' ? { id: String(user.id) } : { id: String(user.id), name }
}

function seconds(unix: number): Date {
  return new Date(unix * 1000)
}
