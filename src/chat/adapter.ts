import type { Message, Platform } from './message.ts'
import type { StoredReply } from './reply.ts'

/**
 * What an adapter hands its messages to. It resolves once the message is committed, with all that was said about it;
 * the replies are sent from elsewhere, through `send`. It rejects only when nothing could be committed: then the
 * platform must not be told that the message was taken.
 */
export type Receive = (message: Message) => Promise<readonly StoredReply[]>

/** Resolves when the platform may be called for a reply; every call that brings something to a chat waits for one. */
export type Turn = () => Promise<void>

/** How often a platform may be called. */
export interface PaceRules {
  /** Calls in a second over all chats. */
  readonly perSecond: number
  /** A chat takes `burst` calls at once, and then one in so many milliseconds. */
  readonly chat: Allowance
  /** The same for groups, where they take fewer. */
  readonly group?: Allowance
  /** Which chat a reply counts for (a thread is part of its channel), and whether it is a group. */
  placeOf(chat: string): { readonly key: string; readonly isGroup: boolean }
}

/** So many calls at once, and then one in so many milliseconds. */
export interface Allowance {
  readonly burst: number
  readonly everyMs: number
}

/** A chat platform. */
export interface Adapter {
  readonly platform: Platform
  /** How often it may be called; as often as one likes when absent. */
  readonly pace?: PaceRules
  /** A reply that is shown twice does no harm: who reads knows it by its id, or sits in front of it. */
  readonly mayRepeat?: boolean
  /** Starts listening and resolves when it does. Throws StartFault when the platform cannot be reached or refuses us. */
  start(receive: Receive): Promise<void>
  /** Stops listening and waits for what is under way. */
  stop(): Promise<void>
  /** Sends a reply (or edits the message that it `updates`) and gives the platform's id of the message. Throws SendFault. */
  send(reply: StoredReply, turn?: Turn): Promise<string>
}

/** What is known of a message whose sending failed. */
export interface SendFailure {
  /** Did it arrive? `no` only when it certainly did not: refused, never connected, answered with an error. */
  readonly arrived: 'no' | 'unknown'
  /** May trying again later succeed? Not when the chat is gone or the platform refuses the content. */
  readonly lasting: boolean
  /** How long the platform wants us to wait. */
  readonly retryAfterMs?: number
  /** Some of its messages arrived: only who goes on behind them may try again, which is the same adapter in the same run. */
  readonly begun?: boolean
  /** Nothing can be sent to this chat any more: the bot was blocked or removed, or the chat is closed. */
  readonly gone?: boolean
  /** The chat has another id now. */
  readonly movedTo?: string
}

/** A reply could not be sent; `failure` says what may be done about it. */
export class SendFault extends Error {
  readonly code = 'send-failed'
  readonly failure: SendFailure

  constructor(message: string, failure: SendFailure, cause: unknown) {
    super(message, { cause })
    this.name = 'SendFault'
    this.failure = failure
  }
}

/** An adapter could not start; `refused` when trying again cannot help before somebody changes the settings. */
export class StartFault extends Error {
  readonly code = 'start-failed'
  readonly refused: boolean

  constructor(message: string, refused: boolean, cause: unknown) {
    super(message, { cause })
    this.name = 'StartFault'
    this.refused = refused
  }
}
