import { type Adapter, type Receive, SendFault, type Turn } from '../chat/adapter.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Settlement, UnsentReply } from '../store/port/outbox.ts'
import type { Store } from '../store/port.ts'
import type { Chats } from './chats.ts'
import { Pace, type Wait } from './pace.ts'
import { ChatQueues } from './queues.ts'
import { afterFailure, PATIENCE_MS } from './retry.ts'
import { SentReplies } from './sent-replies.ts'

/** How long stopping waits for replies that are on their way; what is left is sent at the next start. */
const DRAIN_MS = 5_000

/** What delivery needs. */
export interface DeliveryOptions {
  /** The core: resolves after the commit with all that was said. */
  readonly handle: Receive
  readonly store: Pick<Store, 'unsent' | 'leave' | 'settle'>
  /** The platforms that run here; replies for others stay in the store until one of them does. */
  readonly adapters: readonly Adapter[]
  /** What becomes of chats that are gone or have moved. */
  readonly chats: Chats
  /** Draws the picture of a reply, where it has one. */
  readonly illustrate: (reply: StoredReply) => Promise<StoredReply>
  readonly clock: Clock
  readonly log: Log
  readonly wait: Wait
  /** What waited longer than a day is of no use any more; not so where time is played. */
  readonly expires: boolean
}

/** A platform with its pace. */
interface Way {
  readonly adapter: Adapter
  readonly pace: Pace | undefined
}

/** A reply on its way. */
interface Parcel {
  reply: StoredReply
  readonly keptAtMs: number
  /** Did something of it leave already? */
  left: boolean
}

/** Brings what is in the store to the platforms: each chat in its order, chats independent of each other. */
export class Delivery {
  private readonly options: DeliveryOptions
  private readonly ways: ReadonlyMap<string, Way>
  private readonly sent = new SentReplies()
  /** In a queue: none of them may be queued again. */
  private readonly taken = new Set<string>()
  private readonly queues = new ChatQueues()
  private readonly stopping = new AbortController()
  private readonly ended = new AbortController()

  constructor(options: DeliveryOptions) {
    this.options = options
    const { adapters, clock, wait } = options
    const pacing = { clock, wait, signal: this.ended.signal }
    this.ways = new Map(
      adapters.map(adapter => {
        const pace = adapter.pace === undefined ? undefined : new Pace({ rules: adapter.pace, ...pacing })
        return [adapter.platform, { adapter, pace }]
      }),
    )
  }

  /** Handles a message; resolves after the commit, while the replies are still on their way. */
  readonly receive: Receive = async message => {
    const replies = await this.options.handle(message)
    this.queue(replies)
    return replies
  }

  /** Queues what was said just now and not sent yet. */
  queue(replies: readonly StoredReply[]): void {
    const keptAt = this.options.clock.now()
    for (const reply of replies) this.enqueue({ reply, keptAt, left: false })
  }

  /**
   * Queues what a platform never confirmed: all of it, or what is wanted of it (a program that sends its messages again
   * is answered then). What had left when the last run ended may have arrived: it is said again only where that does no
   * harm, else left to a person.
   */
  async resume(platform: string, isWanted: (reply: StoredReply) => boolean = () => true): Promise<void> {
    const { log, store } = this.options
    const unsent = await store.unsent(platform).catch((err: unknown) => {
      log.error({ platform, err }, 'What was not sent before could not be read')
      return []
    })
    const mayRepeat = this.ways.get(platform)?.adapter.mayRepeat === true
    const wanted: UnsentReply[] = []
    for (const one of unsent) {
      if (!isWanted(one.reply) || this.taken.has(one.reply.id)) continue
      if (one.left && !mayRepeat) await this.settle(one.reply, ENDED_MEANWHILE)
      else wanted.push(one)
    }
    if (wanted.length > 0) log.info({ platform, replies: wanted.length }, 'Sending what was not sent before')
    for (const one of wanted) this.enqueue(one)
  }

  /** Resolves when nothing is on its way any more. */
  async idle(): Promise<void> {
    await this.queues.idle()
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

  private enqueue({ reply, keptAt, left }: UnsentReply): void {
    const way = this.ways.get(reply.platform)
    if (way === undefined || reply.sentAs !== undefined || this.sent.sentAs(reply.id) !== undefined) return
    if (this.taken.has(reply.id)) return
    this.taken.add(reply.id)
    const parcel = { reply, keptAtMs: keptAt.getTime(), left }
    this.queues.add(reply, async () => {
      await this.deliver(parcel, way)
      this.taken.delete(reply.id)
    })
  }

  private async deliver(parcel: Parcel, way: Way): Promise<void> {
    for (let failures = 1; !this.ended.signal.aborted; failures += 1) {
      if (this.ageMs(parcel) > PATIENCE_MS) return await this.settle(parcel.reply, EXPIRED)
      const fault = await this.attempt(parcel, way)
      if (fault === undefined || fault.failure === NOT_YET) return
      if (fault.failure.movedTo !== undefined) {
        await this.options.chats.moved(parcel.reply, fault.failure.movedTo)
        parcel.reply = elsewhere(parcel.reply, fault.failure.movedTo)
        continue
      }
      if (!(await this.afterFault(parcel, way, fault, failures))) return
    }
  }

  /** Is the reply to be tried again? */
  private async afterFault(parcel: Parcel, way: Way, fault: SendFault, failures: number): Promise<boolean> {
    const { log, chats } = this.options
    const { reply } = parcel
    const mayRepeat = way.adapter.mayRepeat === true
    const next = afterFailure(fault.failure, { failures, ageMs: this.ageMs(parcel), mayRepeat })
    const fields = { platform: reply.platform, reply: reply.id, failures, reason: fault.message }
    if (next.kind === 'end') {
      log.error({ ...fields, state: next.state, err: fault }, 'A reply is given up')
      await this.settle(reply, { state: next.state, fault: fault.message })
      if (fault.failure.gone === true) this.queue(await chats.lost(reply, fault.message))
      return false
    }
    // What has begun to arrive is not begun again by another run, which does not know how far it came.
    if (parcel.left && fault.failure.begun !== true) {
      parcel.left = false
      await this.settle(reply, { state: 'waiting' })
    }
    if (fault.failure.retryAfterMs !== undefined) way.pace?.hold(reply.chat, fault.failure.retryAfterMs)
    log.warn({ ...fields, waitMs: next.ms }, 'A reply could not be sent and is sent again')
    return await this.pause(next.ms)
  }

  /** One attempt: nothing when it went well or the end came first, else what is known of the failure. */
  private async attempt(parcel: Parcel, { adapter, pace }: Way): Promise<SendFault | undefined> {
    try {
      await pace?.turn(parcel.reply, this.queues.behind(parcel.reply))
      const reply = await this.options.illustrate(this.upToDate(parcel.reply))
      await this.leave(parcel, adapter)
      const sentAs = await adapter.send(reply, this.turns(reply, pace))
      this.sent.add(reply.id, sentAs)
      await this.settle(reply, { state: 'sent', sentAs, at: this.options.clock.now() })
      return undefined
    } catch (error) {
      if (this.ended.signal.aborted && !parcel.left) return new SendFault('the program ends', NOT_YET, error)
      if (error instanceof SendFault) return error
      // The platform was not called yet.
      if (!parcel.left && adapter.mayRepeat !== true) return new SendFault('It could not leave', { ...NOT_YET }, error)
      return new SendFault('The adapter failed', { arrived: 'unknown', lasting: false }, error)
    }
  }

  /**
   * The first turn was taken before; the others are waited for, before those who have not begun yet: a picture and its
   * words belong together. Each ends in a call at once, and so at its distance.
   */
  private turns({ unasked: _, ...reply }: StoredReply, pace: Pace | undefined): Turn {
    let isFirst = true
    return async () => {
      try {
        if (!isFirst) await pace?.turn(reply)
        isFirst = false
        await pace?.distance()
      } catch (error) {
        throw new SendFault('the program ends', NOT_YET, error)
      }
    }
  }

  /** Before the platform is called, so that the next run knows that it may have been. */
  private async leave(parcel: Parcel, adapter: Adapter): Promise<void> {
    if (adapter.mayRepeat === true || parcel.left) return
    await this.options.store.leave(parcel.reply.id)
    parcel.left = true
  }

  private async settle(reply: StoredReply, settlement: Settlement): Promise<void> {
    try {
      await this.options.store.settle(reply.id, settlement)
    } catch (err) {
      const { state } = settlement
      this.options.log.error({ reply: reply.id, state, err }, 'What came of a reply could not be noted')
    }
  }

  private ageMs({ keptAtMs }: Parcel): number {
    return this.options.expires ? this.options.clock.now().getTime() - keptAtMs : 0
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

const EXPIRED: Settlement = { state: 'expired', fault: 'it waited for more than a day' }
const ENDED_MEANWHILE: Settlement = { state: 'unknown', fault: 'the program ended while it was being sent' }
const NOT_YET = { arrived: 'no', lasting: true } as const

/** The messages that it answers or changes are of the old chat: their numbers mean others here. */
function elsewhere({ replyTo: _, updates: __, ...reply }: StoredReply, chat: string): StoredReply {
  return { ...reply, chat }
}
