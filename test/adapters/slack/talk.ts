import type { SlackOptions } from '../../../adapters/slack/index.ts'
import type { Adapter, Receive } from '../../../src/chat/adapter.ts'
import type { Message } from '../../../src/chat/message.ts'
import type { Reply, StoredReply } from '../../../src/chat/reply.ts'
import { until } from '../../contracts/conversation.ts'
import { SlackPeer } from './slack-peer.ts'
import { GROUP_CHANNEL } from './workspace.ts'

/** One peer and the adapters that speak with it. */
export class Talk {
  readonly peer: SlackPeer
  readonly received: Message[] = []
  private readonly running: Adapter[] = []
  private replies = 0

  private constructor(peer: SlackPeer) {
    this.peer = peer
  }

  static async open(): Promise<Talk> {
    return new Talk(await SlackPeer.open())
  }

  get server() {
    return this.peer.server
  }

  /** Starts an adapter; its messages are noted before `receive` is asked. */
  async start(receive: Receive = async () => [], options: Partial<SlackOptions> = {}): Promise<Adapter> {
    const adapter = this.peer.createAdapter(options)
    this.running.push(adapter)
    await adapter.start(message => {
      this.received.push(message)
      return receive(message)
    })
    return adapter
  }

  async heard(count: number): Promise<void> {
    await until(() => this.received.length >= count, `${count} messages came`)
  }

  reply(reply: Reply | string, more: Partial<StoredReply> = {}): StoredReply {
    this.replies += 1
    return {
      id: `reply${String(this.replies).padStart(8, '0')}`,
      shop: 'default',
      platform: 'slack',
      chat: GROUP_CHANNEL,
      reply: typeof reply === 'string' ? { blocks: [{ kind: 'text', text: reply }] } : reply,
      ...more,
    }
  }

  async end(): Promise<void> {
    for (const adapter of this.running) await adapter.stop()
    await this.peer.close()
  }
}
