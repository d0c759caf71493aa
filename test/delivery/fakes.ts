import { type Adapter, type Receive, type SendFailure, SendFault } from '../../src/chat/adapter.ts'
import type { Message } from '../../src/chat/message.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Log } from '../../src/log.ts'
import type { Settlement, UnsentReply } from '../../src/store/port/outbox.ts'

/** A reply of a chat; its id says which one it is. */
export function replyOf(id: string, more: Partial<StoredReply> = {}): StoredReply {
  const reply = { blocks: [{ kind: 'text' as const, text: `reply ${id}` }] }
  return { id, shop: 'Shop', platform: 'telegram', chat: 'counter', replyTo: 'm1', reply, ...more }
}

/** It waits in the store since then. */
export function unsent(reply: StoredReply, keptAt = new Date('2026-11-18T09:00:00Z')): UnsentReply {
  return { reply, keptAt, left: false }
}

/** Somebody's message. */
export function messageOf(text: string, more: Partial<Message> = {}): Message {
  return {
    platform: 'telegram',
    event: text,
    id: text,
    chat: { id: 'counter', kind: 'private' },
    from: { id: 'asha' },
    at: new Date('2026-11-18T10:00:00Z'),
    spokenTo: true,
    happening: { kind: 'text', text },
    ...more,
  }
}

/** A platform that notes what it is sent; `script` says what the next attempts come to, undefined is yes. */
export class FakePlatform implements Adapter {
  readonly platform = 'telegram'
  mayRepeat = false
  readonly attempts: string[] = []
  readonly shown: StoredReply[] = []
  readonly script: (SendFailure | Error | undefined)[] = []
  starting: () => Promise<void> = async () => undefined
  /** Holds the sending to a chat until it is resolved. */
  readonly gates = new Map<string, Promise<void>>()

  start(_receive: Receive): Promise<void> {
    return this.starting()
  }

  async stop(): Promise<void> {}

  async send(reply: StoredReply): Promise<string> {
    this.attempts.push(reply.id)
    await this.gates.get(reply.chat)
    const failure = this.script.shift()
    if (failure instanceof Error) throw failure
    if (failure !== undefined) throw new SendFault('no luck', failure, undefined)
    this.shown.push(reply)
    return `as-${reply.id}`
  }
}

/** The part of the store that delivery needs. */
export class FakeOutbox {
  readonly marked: [reply: string, sentAs: string][] = []
  /** All that was noted, in order: `r1 leaves`, `r1 sent`. */
  readonly notes: string[] = []
  left: UnsentReply[] = []
  fault: Error | undefined

  async unsent(): Promise<readonly UnsentReply[]> {
    if (this.fault !== undefined) throw this.fault
    return this.left
  }

  async leave(reply: string): Promise<void> {
    if (this.fault !== undefined) throw this.fault
    this.notes.push(`${reply} leaves`)
  }

  async settle(reply: string, settlement: Settlement): Promise<void> {
    if (this.fault !== undefined) throw this.fault
    this.notes.push(`${reply} ${settlement.state}`)
    if (settlement.state === 'sent') this.marked.push([reply, settlement.sentAs])
  }
}

/** A log that keeps its lines. */
export class FakeLog implements Log {
  readonly lines: { level: string; message: string; fields: object }[] = []
  readonly debug = this.at('debug')
  readonly info = this.at('info')
  readonly warn = this.at('warn')
  readonly error = this.at('error')

  private at(level: string) {
    return (fields: object, message: string) => {
      this.lines.push({ level, message, fields })
    }
  }
}

/** A promise and what resolves it. */
export function gate(): { readonly opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}
