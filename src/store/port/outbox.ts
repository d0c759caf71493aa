import type { StoredReply } from '../../chat/reply.ts'

/**
 * How far a reply has come. `sending` has left and nothing is known of it yet; `unknown` left and nobody will know
 * whether it arrived; `failed` was refused by the platform; `expired` waited longer than it is of use.
 */
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'unknown', 'failed', 'expired'] as const
/** How far a reply has come. */
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** What came of an attempt to send a reply; `waiting` is one that certainly did not leave, or did not arrive. */
export type Settlement =
  | { readonly state: 'waiting' }
  | { readonly state: 'sent'; readonly sentAs: string; readonly at: Date }
  /** `fault` says why, in the platform's words. */
  | { readonly state: 'unknown' | 'failed' | 'expired'; readonly fault: string }

/** A reply that no platform has confirmed. */
export interface UnsentReply {
  readonly reply: StoredReply
  readonly keptAt: Date
  /** Had it left already when its program ended? Then it may have arrived. */
  readonly left: boolean
}

/** A reply that did not arrive for certain, for the person who runs the program. */
export interface Undelivered {
  readonly shop: string
  readonly platform: string
  readonly chat: string
  readonly reply: string
  readonly state: DeliveryState
  readonly keptAt: Date
  readonly fault: string
}

/** What the bot has said and has to say, over all shops. */
export interface Outbox {
  /** Replies of a platform that wait, or left without a word of their arrival; in the order in which they were kept. */
  unsent(platform: string): Promise<readonly UnsentReply[]>
  /** Notes that a reply leaves now. */
  leave(reply: string): Promise<void>
  /** Notes what came of it. What was sent stays so, whatever is said later. */
  settle(reply: string, settlement: Settlement): Promise<void>
  /** Replies that did not arrive for certain (unknown, failed, expired), the latest first. */
  undelivered(limit: number): Promise<readonly Undelivered[]>
}
