import type { Adapter } from '../../src/chat/adapter.ts'
import type { Platform } from '../../src/chat/message.ts'

/** Where a person writes: alone with the bot, or in a group (a channel) that the bot is in. */
export type Place = 'private' | 'group'

/** Something that happened on the platform and that the adapter is told of. */
export interface PeerEvent {
  /** What `Message.id` must be; for a press and an addition the suite does not look at it. */
  readonly id: string
  /** Has the adapter told the platform that it took this event? */
  isTaken(): boolean
  /** Hands the same event over again, as the platform does when it is in doubt; not needed where the adapter asks again. */
  redeliver(): Promise<void>
}

/** How a person says something. */
export interface SayOptions {
  /** Names the bot in the platform's way, before the text. */
  readonly mention?: boolean
  /** Answers this message of the bot: the id that `send` gave. */
  readonly replyTo?: string
  readonly file?: { readonly name: string; readonly content: Uint8Array }
}

/** A message of the bot as a person sees it now. */
export interface Shown {
  readonly id: string
  /** Without the platform's escapes and marks. */
  readonly text: string
  readonly buttons: readonly string[]
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[]
}

/** What the platform does to the next attempt to send. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number }
  | { readonly kind: 'server-error' }
  | { readonly kind: 'chat-gone' }
  /** The message is shown, and the connection is reset before the answer. */
  | { readonly kind: 'answer-lost' }

/** A platform on loopback, with one person and one bot. */
export interface Peer {
  readonly platform: Platform
  /** Tokens: they must not be seen in any log line or error. */
  readonly secrets: readonly string[]
  /** What the adapters wrote to their logs. */
  readonly logged: readonly string[]
  /** The ids of the chats, as `Message.chat.id` must have them. */
  readonly chats: Readonly<Record<Place, string>>
  /** The folder in which the adapters look for `reply.file` and `reply.image`. */
  readonly dataDir: string
  /** A new adapter that speaks to this peer; `refused` gives it a token that the peer does not know. */
  createAdapter(options?: { readonly refused?: boolean }): Adapter
  say(place: Place, text: string, options?: SayOptions): Promise<PeerEvent>
  /** The person changes the text of the message `id`. */
  edit(place: Place, id: string, text: string): Promise<PeerEvent>
  /** The person deletes the message `id`; absent where the platform does not tell. */
  remove?(place: Place, id: string): Promise<PeerEvent>
  /** The person presses the button with this label below the bot's message `id`. */
  press(place: Place, id: string, label: string): Promise<PeerEvent>
  /** The person sends something that is no text: a voice note, a picture. */
  sendUnreadable(place: Place): Promise<PeerEvent>
  /** The bot is added to the group. */
  addBot(): Promise<PeerEvent>
  /** The bot's messages in this place, oldest first, as they stand now. */
  shown(place: Place): readonly Shown[]
  /** How often the adapter tried to send, edit or upload something. */
  attempts(): number
  failNext(fault: Fault): void
  /** Breaks the connection on which the adapter listens. */
  disconnect(): Promise<void>
  /** Refuses connections from now on, at the same address, until `comeBack`. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  /** Ends everything that the peer holds, the adapters excepted. */
  close(): Promise<void>
}
