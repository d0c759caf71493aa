import type { Movement, MovementDraft } from './movement.ts'

/**
 * What a fact belongs to: a product, the shop's settings, a member, a chat (`chat:<platform>/<chat>`), or what the bot
 * says in a chat of its own accord (`alarm:<kind>:<platform>/<chat>`).
 */
export type Subject = 'shop' | `product:${number}` | `member:${number}` | `chat:${string}` | `alarm:${string}`

/** A changed fact. Values are text (bigints in decimal); null is "not there". Undo puts `before` back where `after` still stands. */
export interface Change {
  readonly subject: Subject
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Where an entry comes from. */
export interface Origin {
  readonly member: number
  readonly platform: string
  readonly chat: string
  readonly message: string
  /** The time stamp of the message. */
  readonly at: Date
}

/** What kind of entry it is; an undo is not undone by a bare `undo`. */
export const ENTRY_KINDS = ['entry', 'undo'] as const
/** What kind of entry it is. */
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** An entry before it has a number. */
export interface EntryDraft {
  readonly origin: Origin
  readonly kind: EntryKind
  /** The command that wrote it, for lists of recent entries. */
  readonly command: string
  /** The line of the message, as it was written. */
  readonly text: string
  readonly businessDate: string
  /** The entry that this one takes back. */
  readonly reverses: number | null
  readonly movements: readonly MovementDraft[]
  readonly changes: readonly Change[]
}

/** A written line of a message: its number is counted per shop. */
export interface Entry extends Omit<EntryDraft, 'movements'> {
  readonly number: number
  readonly movements: readonly Movement[]
  /** The entry that takes this one back, if any. */
  readonly reversedBy: number | null
}
