import type { Message, Platform } from './message.ts'
import type { StoredReply } from './reply.ts'

/** What an adapter hands its messages to; it resolves once the message is committed, with what was said about it. */
export type Receive = (message: Message) => Promise<readonly StoredReply[]>

/** A chat platform. */
export interface Adapter {
  readonly platform: Platform
  /** Starts listening; rejects when the platform cannot be reached or refuses us. */
  start(receive: Receive): Promise<void>
  /** Stops listening and waits for what is under way. */
  stop(): Promise<void>
  /** Sends a reply (or edits the message that it `updates`) and gives the platform's id of the message. */
  send(reply: StoredReply): Promise<string>
}
