import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/chat/adapter.ts'
import type { Chats } from '../../src/delivery/chats.ts'
import { DOUBT, DOWN, DRAIN_MS, GONE, NO_CHATS, useBench } from './bench.ts'
import { gate, replyOf, unsent } from './fakes.ts'

const bench = useBench()

describe('what is noted', () => {
  test('says that a reply left before the platform is called, and takes it back when it did not', async () => {
    bench.platform.script.push(DOWN)
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 leaves', 'r1 waiting', 'r1 leaves', 'r1 sent'])
  })

  test('is not that it left, where a second copy does no harm: in doubt it is sent again', async () => {
    bench.platform.mayRepeat = true
    bench.platform.script.push(DOUBT)
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 sent'])
    expect(bench.platform.attempts).toEqual(['r1', 'r1'])
  })

  test('is not taken back where some of it has arrived: no other run knows how much', async () => {
    bench.platform.script.push({ ...DOWN, begun: true })
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 leaves', 'r1 sent'])
  })

  test('and cannot be noted keeps the reply from leaving, until it can', async () => {
    const { leave } = bench.store
    bench.store.leave = async () => {
      bench.store.leave = leave
      throw new Error('disk full')
    }
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await out.idle()
    expect(bench.waits).toEqual([1_000])
    expect(bench.store.notes).toEqual(['r1 leaves', 'r1 sent'])
  })
})

describe('turns', () => {
  const rules = {
    perSecond: 20,
    chat: { burst: 3, everyMs: 250 },
    placeOf: (chat: string) => ({ key: chat, isGroup: false }),
  }

  /** Sends each reply as two messages, and notes which came when. */
  function inTwo(shown: string[]): Adapter {
    return {
      platform: 'telegram',
      pace: rules,
      start: async () => undefined,
      stop: async () => undefined,
      send: async (reply, turn) => {
        for (const part of [1, 2]) {
          await turn?.()
          shown.push(`${reply.id}/${part}`)
        }
        return reply.id
      },
    }
  }

  test('go to what has begun before they go to what has not', async () => {
    const shown: string[] = []
    const out = bench.delivery({ adapters: [inTwo(shown)] })
    out.queue(['s1', 's2', 's3', 's4'].map(id => replyOf(id, { chat: id, unasked: 'summary' })))
    await out.idle()
    for (const id of ['s1', 's2', 's3', 's4']) {
      expect(shown.indexOf(`${id}/2`) - shown.indexOf(`${id}/1`)).toBeLessThanOrEqual(2)
    }
  })

  test('go to the summary of a chat at once when somebody there is to be answered', async () => {
    const shown: string[] = []
    const out = bench.delivery({ adapters: [inTwo(shown)] })
    out.queue(['s1', 's2', 's3', 's4'].map(id => replyOf(id, { chat: id, unasked: 'summary' })))
    out.queue([replyOf('answer', { chat: 's4' })])
    await out.idle()
    const firsts = shown.filter(part => part.endsWith('/1')).map(part => part.slice(0, -2))
    expect(firsts.slice(0, 3)).toContain('answer')
    expect(firsts.indexOf('s4')).toBeLessThan(firsts.indexOf('answer'))
  })
})

describe('a chat', () => {
  test('that is gone is told of elsewhere', async () => {
    bench.platform.script.push({ ...GONE, gone: true })
    const lost: string[] = []
    const chats: Chats = {
      ...NO_CHATS,
      lost: async ({ id }, why) => {
        lost.push(`${id}: ${why}`)
        return [replyOf('notice', { chat: 'elsewhere', unasked: 'notice' })]
      },
    }
    const out = bench.delivery({ chats })
    out.queue([replyOf('r1')])
    await out.idle()
    expect(lost).toEqual(['r1: no luck'])
    expect(bench.platform.attempts).toEqual(['r1', 'notice'])
    expect(bench.store.notes).toContain('r1 failed')
  })

  test('that has moved gets the reply at its new place', async () => {
    bench.platform.script.push({ ...DOWN, movedTo: '-1001' })
    const moved: string[] = []
    const chats: Chats = { ...NO_CHATS, moved: async ({ chat }, to) => void moved.push(`${chat} to ${to}`) }
    const out = bench.delivery({ chats })
    out.queue([replyOf('r1', { updates: { id: 'r0', sentAs: '7' } })])
    await out.idle()
    expect(moved).toEqual(['counter to -1001'])
    // The numbers of the old chat's messages mean others in the new one.
    expect(bench.platform.shown[0]).not.toHaveProperty('replyTo')
    expect(bench.platform.shown[0]).not.toHaveProperty('updates')
    expect(bench.platform.shown.map(({ chat }) => chat)).toEqual(['-1001'])
    expect(bench.waits).toEqual([])
  })
})

describe('at the start', () => {
  test('what had left when the last run ended is left to a person', async () => {
    bench.store.left = [{ ...unsent(replyOf('r1')), left: true }, unsent(replyOf('r2'))]
    const out = bench.delivery()
    await out.resume('telegram')
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 unknown', 'r2 leaves', 'r2 sent'])
  })

  test('what had left is sent again where that does no harm', async () => {
    bench.platform.mayRepeat = true
    bench.store.left = [{ ...unsent(replyOf('r1')), left: true }]
    const out = bench.delivery()
    await out.resume('telegram')
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 sent'])
  })

  test('what waited for more than a day has expired, unless time is played', async () => {
    bench.store.left = [unsent(replyOf('r1'), new Date('2026-11-17T09:59:59Z'))]
    const out = bench.delivery()
    await out.resume('telegram')
    await out.idle()
    expect(bench.store.notes).toEqual(['r1 expired'])
    const played = bench.delivery({ expires: false })
    await played.resume('telegram')
    await played.idle()
    expect(bench.platform.attempts).toEqual(['r1'])
  })

  test('what was not sent in the last 24 hours is sent', async () => {
    bench.store.left = [unsent(replyOf('r1')), unsent(replyOf('r2'))]
    const out = bench.delivery()
    await out.resume('telegram')
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1', 'r2'])
  })

  test('only what is wanted of it, where those who asked ask again', async () => {
    const { replyTo: _, ...unasked } = replyOf('r2')
    bench.store.left = [unsent(replyOf('r1')), unsent(unasked)]
    const out = bench.delivery()
    await out.resume('telegram', reply => reply.replyTo === undefined)
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r2'])
  })

  test('a store that cannot be read is logged, and the rest goes on', async () => {
    bench.store.fault = new Error('locked')
    const out = bench.delivery()
    await out.resume('telegram')
    expect(bench.log.lines).toMatchObject([{ level: 'error', fields: { err: bench.store.fault } }])
  })

  test('nothing is queued twice, however often it is asked for', async () => {
    bench.store.left = [unsent(replyOf('r1'))]
    const out = bench.delivery()
    await Promise.all([out.resume('telegram'), out.resume('telegram')])
    out.queue(bench.store.left.map(({ reply }) => reply))
    await out.idle()
    await out.resume('telegram')
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1'])
  })
})

describe('stopping', () => {
  test('waits for what is on its way', async () => {
    const { opened, open } = gate()
    bench.platform.gates.set('counter', opened)
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await turn()
    const stopped = out.stop()
    open()
    await stopped
    expect(bench.store.marked).toHaveLength(1)
  })

  test('does not wait out a back-off: the reply is left to the next start', async () => {
    bench.platform.script.push({ ...DOWN, retryAfterMs: DRAIN_MS })
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await turn()
    await out.stop()
    expect(bench.platform.attempts).toEqual(['r1'])
    expect(bench.store.marked).toEqual([])
  })

  test('leaves to the next start, without a word, what then could not be read by anybody', async () => {
    const { opened, open } = gate()
    bench.platform.mayRepeat = true
    bench.platform.gates.set('counter', opened)
    bench.platform.script.push(GONE)
    const out = bench.delivery()
    out.queue([replyOf('r1')])
    await turn()
    out.abandon()
    open()
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1'])
    expect([bench.store.notes, bench.log.lines]).toEqual([[], []])
  })

  test('has a bound, after which nothing is sent any more', async () => {
    const { opened, open } = gate()
    bench.platform.gates.set('counter', opened)
    const out = bench.delivery({ wait: async () => undefined })
    out.queue([replyOf('r1'), replyOf('r2')])
    await turn()
    await out.stop()
    open()
    await out.idle()
    expect(bench.platform.attempts).toEqual(['r1'])
  })
})
