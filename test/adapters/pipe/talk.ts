import { PassThrough } from 'node:stream'
import { createPipe, type Pipe, type PipeOptions } from '../../../adapters/pipe/index.ts'
import type { Receive } from '../../../src/chat/adapter.ts'
import type { Message } from '../../../src/chat/message.ts'
import type { StoredReply } from '../../../src/chat/reply.ts'
import { FakeLog } from '../../delivery/fakes.ts'

/** When it is in these tests. */
export const NOW = new Date('2026-11-18T12:00:00Z')

/** A pipe with both ends in our hands, before a bot that answers every message with one reply. */
export class Talk {
  readonly input = new PassThrough()
  readonly output = new PassThrough()
  readonly log = new FakeLog()
  readonly received: Message[] = []
  readonly pipe: Pipe
  answer: Receive = async message => [answerTo(message)]
  readonly breaking = new AbortController()
  private printed = ''

  constructor(options: Partial<PipeOptions> = {}) {
    this.output.on('data', chunk => {
      this.printed += chunk
    })
    this.pipe = createPipe({
      input: this.input,
      output: this.output,
      clock: { now: () => NOW },
      openShop: async () => undefined,
      dataDir: '/var/lib/shelf talk',
      broken: this.breaking.signal,
      log: this.log,
      ...options,
    })
  }

  async start(): Promise<void> {
    await this.pipe.start(message => {
      this.received.push(message)
      return this.answer(message)
    })
  }

  /** Writes these lines, ends the input and gives what was said. */
  async say(...lines: (object | string)[]): Promise<Record<string, unknown>[]> {
    await this.start()
    for (const line of lines) this.input.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    this.input.end()
    await this.pipe.ended
    return this.said()
  }

  /** All that was said so far. */
  said(): Record<string, unknown>[] {
    return this.printed
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
  }
}

/** The reply to a message. */
export function answerTo(message: Message, more: Partial<StoredReply> = {}): StoredReply {
  const said = message.happening.kind === 'text' ? message.happening.text : message.happening.kind
  return {
    id: `reply-to-${message.id}`,
    shop: message.shop ?? 'Shop',
    platform: 'terminal',
    chat: message.chat.id,
    replyTo: message.id,
    reply: { blocks: [{ kind: 'text', text: `heard: ${said}` }] },
    ...more,
  }
}
