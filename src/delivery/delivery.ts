import { type Adapter, type Receive, SendFault } from '../chat/adapter.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/port.ts'
import { afterFailure, PATIENCE_MS } from './retry.ts'
import { SentReplies } from './sent-replies.ts'

/** How long stopping waits for replies that are on their way; what is left is sent at the next start. */
const DRAIN_MS = 5_000

/** Resolves after that time, rejects when the signal is given before. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>

/** What delivery needs. */
export interface DeliveryOptions {
  /** The core: resolves after the commit with all that was said. */
  readonly handle: Receive
  readonly store: Pick<Store, 'unsent' | 'settle'>
  /** The platforms that run here; replies for others stay in the store until one of them does. */
  readonly adapters: readonly Adapter[]
  readonly clock: Clock
  readonly log: Log
  readonly wait: Wait
}

/** Brings what is in the store to the platforms: each chat in its order, chats independent of each other. */
export class Delivery {
  private readonly options: DeliveryOptions
  private readonly sent = new SentReplies()
  /** In a queue, or given up in doubt of their arrival: none of them may be queued (again). */
  private readonly taken = new Set<string>()
  private readonly tails = new Map<string, Promise<void>>()
  private readonly stopping = new AbortController()
  private readonly ended = new AbortController()

  constructor(options: DeliveryOptions) {
    this.options = options
  }

  /** Handles a message; resolves after the commit, while the replies are still on their way. */
  readonly receive: Receive = async message => {
    const replies = await this.options.handle(message)
    this.queue(replies)
    return replies
  }

  /** Queues what was said and not sent yet. */
  queue(replies: readonly StoredReply[]): void {
    for (const reply of replies) {
      const adapter = this.options.adapters.find(({ platform }) => platform === reply.platform)
      if (adapter === undefined || reply.sentAs !== undefined || this.sent.sentAs(reply.id) !== undefined) continue
      if (this.taken.has(reply.id)) continue
      this.taken.add(reply.id)
      const chat = JSON.stringify([reply.platform, reply.chat])
      const tail = (this.tails.get(chat) ?? Promise.resolve())
        .then(() => this.deliver(adapter, reply))
        .then(() => {
          if (this.tails.get(chat) === tail) this.tails.delete(chat)
        })
      this.tails.set(chat, tail)
    }
  }

  /**
   * Queues what a platform never confirmed, of the last 24 hours: all of it, or what is wanted of it (a program that
   * sends its messages again is answered then).
   */
  async resume(platform: string, isWanted: (reply: StoredReply) => boolean = () => true): Promise<void> {
    const { clock, log, store } = this.options
    const since = new Date(clock.now().getTime() - PATIENCE_MS)
    const unsent = await store.unsent(platform).catch((err: unknown) => {
      log.error({ platform, err }, 'What was not sent before could not be read')
      return []
    })
    const wanted = unsent.flatMap(({ reply, keptAt }) => (keptAt >= since && isWanted(reply) ? [reply] : []))
    if (wanted.length > 0) log.info({ platform, replies: wanted.length }, 'Sending what was not sent before')
    this.queue(wanted)
  }

  /** Resolves when nothing is on its way any more. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values())
  }

  /** Sends what can be sent at once and then nothing any more. */
  async stop(): Promise<void> {
    this.stopping.abort()
    const drained = new AbortController()
    const limit = this.options.wait(DRAIN_MS, drained.signal).catch(() => undefined)
    await Promise.race([this.idle(), limit])
    drained.abort()
    this.abandon()
  }

  /** Sends nothing any more, from now on and without a word: what is left is sent at the next start. */
  abandon(): void {
    this.stopping.abort()
    this.ended.abort()
  }

  private async deliver(adapter: Adapter, reply: StoredReply): Promise<void> {
    let waitedMs = 0
    for (let failures = 1; !this.ended.signal.aborted; failures += 1) {
      const fault = await this.attempt(adapter, reply)
      if (fault === undefined) return
      if (this.ended.signal.aborted) break
      const next = afterFailure(fault.failure, failures, waitedMs)
      const { log } = this.options
      const fields = { platform: reply.platform, reply: reply.id, failures, reason: fault.message }
      if (next.kind === 'give-up') {
        if (next.because !== 'arrival-unknown') this.taken.delete(reply.id)
        log.error({ ...fields, because: next.because, err: fault }, 'A reply is given up')
        return
      }
      log.warn({ ...fields, waitMs: next.ms }, 'A reply could not be sent and is sent again')
      if (!(await this.pause(next.ms))) break
      waitedMs += next.ms
    }
    this.taken.delete(reply.id)
  }

  /** One attempt: nothing when it went well, else what is known of the failure. */
  private async attempt(adapter: Adapter, reply: StoredReply): Promise<SendFault | undefined> {
    try {
      const sentAs = await adapter.send(this.upToDate(reply))
      this.sent.add(reply.id, sentAs)
      this.taken.delete(reply.id)
      await this.confirm(reply, sentAs)
      return undefined
    } catch (error) {
      if (error instanceof SendFault) return error
      return new SendFault('The adapter failed', { arrived: 'unknown', lasting: false }, error)
    }
  }

  private async confirm(reply: StoredReply, sentAs: string): Promise<void> {
    try {
      await this.options.store.settle(reply.id, { state: 'sent', sentAs, at: this.options.clock.now() })
    } catch (err) {
      this.options.log.error({ reply: reply.id, err }, 'A reply was sent, but that could not be noted')
    }
  }

  /** The message that a reply changes may have been sent after the reply was made. */
  private upToDate(reply: StoredReply): StoredReply {
    if (reply.updates === undefined || reply.updates.sentAs !== undefined) return reply
    const sentAs = this.sent.sentAs(reply.updates.id)
    return sentAs === undefined ? reply : { ...reply, updates: { ...reply.updates, sentAs } }
  }

  /** False when the waiting was cut short by the end. */
  private async pause(ms: number): Promise<boolean> {
    if (this.stopping.signal.aborted) return false
    return this.options.wait(ms, this.stopping.signal).then(
      () => true,
      () => false,
    )
  }
}
