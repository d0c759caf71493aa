import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SendFailure } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import { Delivery, type Wait } from '../../src/delivery/delivery.ts'
import { FakeLog, FakeOutbox, FakePlatform, gate, messageOf, replyOf, unsent } from './fakes.ts'

const DOWN: SendFailure = { arrived: 'no', lasting: true }
const DOUBT: SendFailure = { arrived: 'unknown', lasting: true }
const GONE: SendFailure = { arrived: 'no', lasting: false }
const DRAIN_MS = 5_000

let platform: FakePlatform
let store: FakeOutbox
let log: FakeLog
let waits: number[]
/** What handling the next message comes to. */
let replies: StoredReply[]
/** The drain's wait, which only ends when it is cut short. */
const wait: Wait = (ms, signal) => {
  waits.push(ms)
  if (signal.aborted) return Promise.reject(new Error('aborted'))
  if (ms !== DRAIN_MS) return Promise.resolve()
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
}

beforeEach(() => {
  platform = new FakePlatform()
  store = new FakeOutbox()
  log = new FakeLog()
  waits = []
  replies = []
})

function delivery(options: { wait?: Wait } = {}): Delivery {
  const clock = { now: () => new Date('2026-11-18T10:00:00Z') }
  return new Delivery({ handle: async () => replies, store, adapters: [platform], clock, log, wait, ...options })
}

describe('a message', () => {
  test('is taken when it is committed, while its replies are still on their way', async () => {
    const { opened, open } = gate()
    platform.gates.set('counter', opened)
    replies = [replyOf('r1')]
    const out = delivery()
    expect(await out.receive(messageOf('sold 3 soap'))).toEqual(replies)
    expect(platform.shown).toEqual([])
    open()
    await out.idle()
    expect(platform.shown).toEqual(replies)
  })

  test('that could not be committed is not taken', async () => {
    const clock = { now: () => new Date(0) }
    const handle = () => Promise.reject(new Error('the store is locked'))
    const out = new Delivery({ handle, store, adapters: [platform], clock, log, wait })
    await expect(out.receive(messageOf('sold 3 soap'))).rejects.toThrow('locked')
  })

  test('delivered again sends what was not sent yet, and nothing twice', async () => {
    const { opened, open } = gate()
    platform.gates.set('counter', opened)
    replies = [replyOf('r1', { sentAs: 'as-r1' }), replyOf('r2')]
    const out = delivery()
    await out.receive(messageOf('sold 3 soap'))
    await out.receive(messageOf('sold 3 soap'))
    open()
    await out.idle()
    // Read before the mark of r2 was written: it still looks unsent.
    await out.receive(messageOf('sold 3 soap'))
    await out.idle()
    expect(platform.attempts).toEqual(['r2'])
  })
})

describe('sending', () => {
  test('marks a reply with the platform’s id after its yes', async () => {
    const out = delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(store.marked).toEqual([['r1', 'as-r1']])
  })

  test('keeps the order within a chat', async () => {
    platform.script.push(DOWN, DOWN)
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    out.queue([replyOf('r3')])
    await out.idle()
    expect(platform.shown.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
    expect(platform.attempts).toEqual(['r1', 'r1', 'r1', 'r2', 'r3'])
  })

  test('does not let one chat wait for another', async () => {
    const { opened, open } = gate()
    platform.gates.set('slow', opened)
    const out = delivery()
    out.queue([replyOf('r1', { chat: 'slow' }), replyOf('r2', { chat: 'quick' })])
    await turn()
    expect(platform.shown.map(({ id }) => id)).toEqual(['r2'])
    open()
    await out.idle()
    expect(platform.shown.map(({ id }) => id)).toEqual(['r2', 'r1'])
  })

  test('leaves what belongs to a platform that does not run here', async () => {
    const out = delivery()
    out.queue([replyOf('r1', { platform: 'slack' })])
    await out.idle()
    expect([platform.attempts, store.marked]).toEqual([[], []])
  })

  test('tells where the changed message stands, which was sent after the change was made', async () => {
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2', { updates: { id: 'r1' } }), replyOf('r3', { updates: { id: 'r0' } })])
    await out.idle()
    expect(platform.shown.map(({ updates }) => updates)).toEqual([
      undefined,
      { id: 'r1', sentAs: 'as-r1' },
      { id: 'r0' },
    ])
  })

  test('that cannot be noted is logged, and not done again', async () => {
    store.fault = new Error('disk full')
    const out = delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(platform.attempts).toEqual(['r1'])
    expect(log.lines).toMatchObject([{ level: 'error', fields: { reply: 'r1' } }])
  })
})

describe('a failure', () => {
  test('that certainly kept the reply from arriving is followed by another attempt, later and later', async () => {
    platform.script.push(...Array<SendFailure>(11).fill(DOWN))
    const out = delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(waits.map(ms => ms / 1000)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
    expect(store.marked).toHaveLength(1)
  })

  test('with a time to wait is obeyed', async () => {
    platform.script.push({ ...DOWN, retryAfterMs: 17_000 })
    const out = delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(waits).toEqual([17_000])
    expect(store.marked).toHaveLength(1)
  })

  test('that lasts for a day ends the attempts, and the next reply has its turn', async () => {
    const hour = { ...DOWN, retryAfterMs: 60 * 60 * 1000 }
    platform.script.push(...Array<SendFailure>(25).fill(hour))
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(waits).toHaveLength(24)
    expect(platform.shown.map(({ id }) => id)).toEqual(['r2'])
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', fields: { reply: 'r1', because: 'too-late' } })
  })

  test('in doubt of the arrival is logged and never tried again in this run', async () => {
    platform.script.push(DOUBT)
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    out.queue([replyOf('r1')])
    store.left = [unsent(replyOf('r1'))]
    await out.resume('telegram')
    await out.idle()
    expect(platform.attempts).toEqual(['r1', 'r2'])
    expect(store.marked).toEqual([['r2', 'as-r2']])
    expect(log.lines[0]).toMatchObject({ level: 'error', fields: { reply: 'r1', because: 'arrival-unknown' } })
  })

  test('that cannot be helped ends the attempts at once', async () => {
    platform.script.push(GONE)
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(platform.attempts).toEqual(['r1', 'r2'])
    expect(log.lines[0]).toMatchObject({ level: 'error', fields: { reply: 'r1', because: 'refused' } })
  })

  test('of the adapter itself counts as doubt, and stops nothing else', async () => {
    platform.script.push(new TypeError('oops'))
    const out = delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(platform.shown.map(({ id }) => id)).toEqual(['r2'])
    expect(log.lines[0]).toMatchObject({ fields: { reply: 'r1', because: 'arrival-unknown' } })
  })

  test('never puts the words of a reply into the log', async () => {
    platform.script.push(DOWN, GONE)
    const out = delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(JSON.stringify(log.lines)).not.toContain('reply r1')
  })
})

describe('at the start', () => {
  test('what was not sent in the last 24 hours is sent', async () => {
    store.left = [unsent(replyOf('r1')), unsent(replyOf('r2'))]
    const out = delivery()
    await out.resume('telegram')
    await out.idle()
    expect(platform.attempts).toEqual(['r1', 'r2'])
  })

  test('only what is wanted of it, where those who asked ask again', async () => {
    const { replyTo: _, ...unasked } = replyOf('r2')
    store.left = [unsent(replyOf('r1')), unsent(unasked)]
    const out = delivery()
    await out.resume('telegram', reply => reply.replyTo === undefined)
    await out.idle()
    expect(platform.attempts).toEqual(['r2'])
  })

  test('a store that cannot be read is logged, and the rest goes on', async () => {
    store.fault = new Error('locked')
    const out = delivery()
    await out.resume('telegram')
    expect(log.lines).toMatchObject([{ level: 'error', fields: { err: store.fault } }])
  })

  test('nothing is queued twice, however often it is asked for', async () => {
    store.left = [unsent(replyOf('r1'))]
    const out = delivery()
    await Promise.all([out.resume('telegram'), out.resume('telegram')])
    out.queue(store.left.map(({ reply }) => reply))
    await out.idle()
    await out.resume('telegram')
    await out.idle()
    expect(platform.attempts).toEqual(['r1'])
  })
})

describe('stopping', () => {
  test('waits for what is on its way', async () => {
    const { opened, open } = gate()
    platform.gates.set('counter', opened)
    const out = delivery()
    out.queue([replyOf('r1')])
    await turn()
    const stopped = out.stop()
    open()
    await stopped
    expect(store.marked).toHaveLength(1)
  })

  test('does not wait out a back-off: the reply is left to the next start', async () => {
    platform.script.push({ ...DOWN, retryAfterMs: DRAIN_MS })
    const out = delivery()
    out.queue([replyOf('r1')])
    await turn()
    await out.stop()
    expect(platform.attempts).toEqual(['r1'])
    expect(store.marked).toEqual([])
  })

  test('has a bound, after which nothing is sent any more', async () => {
    const { opened, open } = gate()
    platform.gates.set('counter', opened)
    const out = delivery({ wait: async () => undefined })
    out.queue([replyOf('r1'), replyOf('r2')])
    await turn()
    await out.stop()
    open()
    await out.idle()
    expect(platform.attempts).toEqual(['r1'])
  })
})
