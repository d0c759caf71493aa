import { inspect } from 'node:util'
import { expect, vi } from 'vitest'
import type { Adapter, Receive } from '../../src/chat/adapter.ts'
import { SendFault } from '../../src/chat/adapter.ts'
import type { Message } from '../../src/chat/message.ts'
import type { Reply, StoredReply } from '../../src/chat/reply.ts'
import type { Peer, Place, Shown } from './peer.ts'

/** How long the suite waits for what must happen. */
export const PATIENCE_MS = 5_000

/** One peer, the adapters started against it, and what they handed over. */
export class Conversation {
  readonly peer: Peer
  /** Every call of `receive`, in order, redeliveries and refused ones included. */
  readonly received: Message[] = []
  private readonly running: Adapter[] = []
  private replies = 0

  constructor(peer: Peer) {
    this.peer = peer
  }

  /** Starts a new adapter; its messages are noted in `received` before `receive` is asked. */
  async start(receive: Receive = async () => []): Promise<Adapter> {
    const adapter = this.peer.createAdapter()
    this.running.push(adapter)
    await adapter.start(message => {
      this.received.push(message)
      return receive(message)
    })
    return adapter
  }

  async stop(adapter: Adapter): Promise<void> {
    this.running.splice(this.running.indexOf(adapter), 1)
    await adapter.stop()
  }

  async end(): Promise<void> {
    for (const adapter of this.running.splice(0)) await adapter.stop()
    await this.peer.close()
  }

  /** Waits for the message number `count` (from 1) and gives it. */
  async nth(count: number): Promise<Message> {
    return vi.waitFor(
      () => {
        const message = this.received[count - 1]
        if (message === undefined) throw new Error(`only ${this.received.length} of ${count} messages came`)
        return message
      },
      { timeout: PATIENCE_MS, interval: 5 },
    )
  }

  /** A stored reply for a place; its id is new each time. */
  reply(place: Place, reply: Reply | string, more: Partial<StoredReply> = {}): StoredReply {
    this.replies += 1
    return {
      id: `reply${String(this.replies).padStart(8, '0')}`,
      shop: 'default',
      platform: this.peer.platform,
      chat: this.peer.chats[place],
      reply: typeof reply === 'string' ? { blocks: [{ kind: 'text', text: reply }] } : reply,
      ...more,
    }
  }

  /** The one message that is shown in a place. */
  only(place: Place): Shown {
    const shown = this.peer.shown(place)
    expect(shown).toHaveLength(1)
    const [first] = shown
    if (first === undefined) throw new Error('nothing is shown')
    return first
  }

  /** Sends, expects that it fails, and gives the fault. */
  async failingSend(adapter: Adapter, reply: StoredReply): Promise<SendFault> {
    const fault: unknown = await adapter.send(reply).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(SendFault)
    if (!(fault instanceof SendFault)) throw new Error('sending did not fail as it should')
    this.expectNoSecretIn(fault)
    return fault
  }

  /** No token in the value, however deep, nor in any log line. */
  expectNoSecretIn(value: unknown): void {
    const text = `${inspect(value, { depth: 12, showHidden: true })}\n${this.peer.logged.join('\n')}`
    for (const secret of this.peer.secrets) expect(text).not.toContain(secret)
  }
}

/** Waits until the condition holds. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  await vi.waitFor(
    () => {
      if (!condition()) throw new Error(`not so: ${what}`)
    },
    { timeout: PATIENCE_MS, interval: 5 },
  )
}
