import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { SendFailure } from '../../src/chat/adapter.ts'
import { DOUBT, DOWN, GONE, useBench } from './bench.ts'
import { gate, messageOf, replyOf } from './fakes.ts'

const bench = useBench()

describe('a message', () => {
  test('is taken when it is committed, while its replies are still on their way', async () => {
    const { opened, open } = gate()
    bench.platform.gates.set('counter', opened)
    bench.replies = [replyOf('r1')]
    const out = bench.delivery()
    expect(await out.receive(messageOf('sold 3 soap'))).toEqual(bench.replies)
    expect(bench.platform.shown).toEqual([])
    open()
    await out.idle()
    expect(bench.platform.shown).toEqual(bench.replies)
  })

  test('that could not be committed is not taken', async () => {
    const out = bench.delivery({ handle: () => Promise.reject(new Error('the store is locked')) })
    await expect(out.receive(messageOf('sold 3 soap'))).rejects.toThrow('locked')
  })

  test('delivered again sends what was not sent yet, and nothing twice', async () => {
    const { opened, open } = gate()
    bench.platform.gates.set('counter', opened)
    bench.replies = [replyOf('r1', { sentAs: 'as-r1' }), replyOf('r2')]
    const out = bench.delivery()
    await out.receive(messageOf('sold 3 soap'))
    await out.receive(messageOf('sold 3 soap'))
    open()
    await out.idle()
    // Read before the mark of r2 was written: it still looks unsent.
    await out.receive(messageOf('sold 3 soap'))
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r2'])
  })
})

describe('sending', () => {
  test('marks a reply with the platform’s id after its yes', async () => {
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.store.marked).toEqual([['r1', 'as-r1']])
  })

  test('keeps the order within a chat', async () => {
    bench.platform.script.push(DOWN, DOWN)
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    out.queue([replyOf('r3')])
    await out.idle()
    expect(bench.platform.shown.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
    expect(bench.platform.attempts).toEqual(['r1', 'r1', 'r1', 'r2', 'r3'])
  })

  test('does not let one chat wait for another', async () => {
    const { opened, open } = gate()
    bench.platform.gates.set('slow', opened)
    const out = bench.delivery()
    out.queue([replyOf('r1', { chat: 'slow' }), replyOf('r2', { chat: 'quick' })])
    await turn()
    expect(bench.platform.shown.map(({ id }) => id)).toEqual(['r2'])
    open()
    await out.idle()
    expect(bench.platform.shown.map(({ id }) => id)).toEqual(['r2', 'r1'])
  })

  test('leaves what belongs to a platform that does not run here', async () => {
    const out = bench.delivery()
    out.queue([replyOf('r1', { platform: 'slack' })])
    await out.idle()
    expect([bench.platform.attempts, bench.store.marked]).toEqual([[], []])
  })

  test('tells where the changed message stands, which was sent after the change was made', async () => {
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2', { updates: { id: 'r1' } }), replyOf('r3', { updates: { id: 'r0' } })])
    await out.idle()
    expect(bench.platform.shown.map(({ updates }) => updates)).toEqual([
      undefined,
      { id: 'r1', sentAs: 'as-r1' },
      { id: 'r0' },
    ])
  })

  test('that cannot be noted is logged, and not done again', async () => {
    bench.store.settle = () => Promise.reject(new Error('disk full'))
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1'])
    expect(bench.log.lines).toMatchObject([{ level: 'error', fields: { reply: 'r1', state: 'sent' } }])
  })
})

describe('a failure', () => {
  test('that certainly kept the reply from arriving is followed by another attempt, later and later', async () => {
    bench.platform.script.push(...Array<SendFailure>(11).fill(DOWN))
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.waits.map(ms => ms / 1000)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
    expect(bench.store.marked).toHaveLength(1)
  })

  test('with a time to wait is obeyed', async () => {
    bench.platform.script.push({ ...DOWN, retryAfterMs: 17_000 })
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.waits).toEqual([17_000])
    expect(bench.store.marked).toHaveLength(1)
  })

  test('that lasts for a day ends the attempts, and the next reply has its turn', async () => {
    const hour = { ...DOWN, retryAfterMs: 60 * 60 * 1000 }
    bench.platform.script.push(...Array<SendFailure>(25).fill(hour))
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(bench.waits).toHaveLength(24)
    expect(bench.platform.shown.map(({ id }) => id)).toEqual(['r2'])
    expect(bench.log.lines.at(-1)).toMatchObject({ level: 'error', fields: { reply: 'r1', state: 'expired' } })
  })

  test('in doubt of the arrival is noted as unknown and never tried again', async () => {
    bench.platform.script.push(DOUBT)
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1', 'r2'])
    expect(bench.store.notes).toEqual(['r1 leaves', 'r1 unknown', 'r2 leaves', 'r2 sent'])
    expect(bench.log.lines[0]).toMatchObject({ level: 'error', fields: { reply: 'r1', state: 'unknown' } })
  })

  test('that cannot be helped ends the attempts at once', async () => {
    bench.platform.script.push(GONE)
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1', 'r2'])
    expect(bench.log.lines[0]).toMatchObject({ level: 'error', fields: { reply: 'r1', state: 'failed' } })
  })

  test('of the adapter itself counts as doubt, and stops nothing else', async () => {
    bench.platform.script.push(new TypeError('oops'))
    const out = bench.delivery()
    out.queue([replyOf('r1'), replyOf('r2')])
    await out.idle()
    expect(bench.platform.shown.map(({ id }) => id)).toEqual(['r2'])
    expect(bench.log.lines[0]).toMatchObject({ fields: { reply: 'r1', state: 'unknown' } })
  })

  test('never puts the words of a reply into the log', async () => {
    bench.platform.script.push(DOWN, GONE)
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(JSON.stringify(bench.log.lines)).not.toContain('reply r1')
  })
})
