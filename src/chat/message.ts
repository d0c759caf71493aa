/** The chat platforms; the pipe is the terminal spoken to by a program and shares its people and chats. */
export const PLATFORMS = ['terminal', 'telegram', 'slack'] as const
/** One of the chat platforms. */
export type Platform = (typeof PLATFORMS)[number]

/** A file that came with a message; it is read only when a command wants it. */
export interface IncomingFile {
  readonly name: string
  /** Size as the platform tells it; the content is checked again when read. */
  readonly sizeBytes: number
  read(): Promise<Uint8Array>
}

/** What happened in a chat. */
export type Happening =
  /** Somebody wrote: `replyTo` is the platform's id (or our reply id) of the bot's message that it answers. */
  | { readonly kind: 'text'; readonly text: string; readonly replyTo?: string; readonly file?: IncomingFile }
  /** The message `edits` now reads `text`. */
  | { readonly kind: 'edit'; readonly edits: string; readonly text: string }
  /** The message `deletes` is gone. */
  | { readonly kind: 'delete'; readonly deletes: string }
  /** A button was pressed: the id that the bot gave it. */
  | { readonly kind: 'press'; readonly button: string }
  /** The bot was added to this chat. */
  | { readonly kind: 'added' }
  /** This chat has another id from now on: a group became a supergroup. Nobody in it said so, the platform did. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Something that the bot cannot read: a voice note, a sticker, a photo without a barcode. */
  | { readonly kind: 'unreadable'; readonly what: string }

/** What an adapter hands to the bot, the same for every platform. */
export interface Message {
  readonly platform: Platform
  /** Unique for this happening within platform and shop: the key under which it counts once. */
  readonly event: string
  /** The platform's id of the message within its chat; edits and deletions name it. */
  readonly id: string
  /** The name of the shop, where the platform tells it; otherwise the default shop is meant. */
  readonly shop?: string
  readonly chat: { readonly id: string; readonly kind: 'private' | 'group' }
  readonly from: { readonly id: string; readonly name?: string }
  /** The message's own time stamp: of an edited message when it was written, of a deletion when it happened. */
  readonly at: Date
  /** In a group: was the bot mentioned, commanded by slash or replied to? Always true in a private chat. */
  readonly spokenTo: boolean
  readonly happening: Happening
}
