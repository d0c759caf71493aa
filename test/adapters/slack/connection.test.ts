import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pauseMs, USUAL_TIMING } from '../../../adapters/slack/timing.ts'
import { until } from '../../contracts/conversation.ts'
import { Talk } from './talk.ts'
import { PERSON } from './workspace.ts'

let talk: Talk
beforeEach(async () => {
  talk = await Talk.open()
})
afterEach(() => talk.end())

const say = (text: string) => talk.peer.happen('group', text, { type: 'message', user: PERSON, text })
const greeted = (count: number) => until(() => talk.server.sockets.greetings >= count, `${count} greetings`)
const opened = () => talk.server.called.filter(method => method === 'apps.connections.open').length
const timed = async (work: Promise<unknown>) => {
  const from = performance.now()
  await work
  return performance.now() - from
}

describe('the connection', () => {
  test.each(['warning', 'refresh_requested'] as const)('is made anew when Slack asks for it: %s', async reason => {
    await talk.start()
    talk.server.sockets.ask(reason)
    await greeted(2)
    const said = say('sold 3 soap')
    await until(said.isTaken, 'the event is taken')
    await until(() => talk.server.sockets.connections === 1, 'the old connection is gone')
  })

  test('is made anew when it breaks, again and again', async () => {
    await talk.start()
    for (let times = 2; times <= 4; times += 1) {
      talk.server.sockets.cut()
      await greeted(times)
    }
    const said = say('sold 3 soap')
    await until(said.isTaken, 'the event is taken')
  })

  test('that broke before a delivery was acknowledged leaves it to be repeated', async () => {
    talk.server.sockets.redeliversOnHello = true
    let commit = () => {}
    const committed = new Promise<void>(resolve => {
      commit = resolve
    })
    await talk.start(async () => {
      await committed
      return []
    })
    const said = say('sold 3 soap')
    await talk.heard(1)
    talk.server.sockets.cut()
    await greeted(2)
    commit()
    await until(said.isTaken, 'the event is taken')
    expect(talk.received.map(({ event }) => event)).toEqual(Array(2).fill(talk.received[0]?.event))
  })

  test('that nobody answers on is dead, and made anew', async () => {
    await talk.start(undefined, { timing: { firstPauseMs: 20, farewellMs: 100, silenceMs: 150 } })
    talk.server.sockets.freeze()
    await greeted(2)
  })

  test('is tried with longer and longer pauses while Slack is away, without an end', async () => {
    await talk.start()
    await talk.peer.goAway()
    const losses = () => talk.peer.logged.filter(line => line.includes('Slack is lost'))
    await until(() => losses().length >= 4, 'four attempts failed')
    expect(losses()[0]).toContain('"waitMs":0')
    expect(losses()[2]).toContain('"waitMs":40')
    await talk.peer.comeBack()
    await greeted(2)
    const said = say('sold 3 soap')
    await until(said.isTaken, 'the event is taken')
  })

  test.each([
    ['an error', { kind: 'error', error: 'internal_error' } as const],
    ['a status', { kind: 'status', status: 503 } as const],
    ['a reset', { kind: 'reset' } as const],
  ])('survives %s where a new one is asked for', async (_, trouble) => {
    await talk.start()
    talk.server.connecting = trouble
    talk.server.sockets.cut()
    await until(() => opened() >= 4, 'it is tried several times')
    talk.server.connecting = { kind: 'none' }
    await greeted(2)
  })

  test('is asked for again as late as Slack says', async () => {
    await talk.start()
    talk.server.connecting = { kind: 'rate-limit', retryAfterSeconds: 1 }
    talk.server.sockets.cut()
    await until(() => opened() === 2, 'it is tried once')
    talk.server.connecting = { kind: 'none' }
    const waited = await timed(greeted(2))
    expect(waited).toBeGreaterThan(800)
  })
})

describe('the end', () => {
  test('comes at once, and nothing is heard after it', async () => {
    const adapter = await talk.start()
    expect(await timed(adapter.stop())).toBeLessThan(500)
    const said = say('sold 3 soap')
    await new Promise(resolve => setTimeout(resolve, 50))
    expect([said.isTaken(), talk.received, talk.server.sockets.connections]).toEqual([false, [], 0])
    expect(await timed(adapter.stop())).toBeLessThan(100)
  })

  test('does not wait for a Slack that no longer answers', async () => {
    const adapter = await talk.start()
    talk.server.sockets.freeze()
    expect(await timed(adapter.stop())).toBeLessThan(1000)
  })

  test('does not wait for a message that hangs', async () => {
    const adapter = await talk.start(() => new Promise(() => {}), { timing: { finishMs: 200 } })
    const said = say('sold 3 soap')
    await talk.heard(1)
    expect(await timed(adapter.stop())).toBeLessThan(1500)
    expect(said.isTaken()).toBe(false)
  })

  test('ends the trying, too', async () => {
    const adapter = await talk.start()
    await talk.peer.goAway()
    await until(() => talk.peer.logged.some(line => line.includes('Slack is lost')), 'it is tried anew')
    await adapter.stop()
    await talk.peer.comeBack()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(talk.server.sockets.greetings).toBe(1)
  })

  test('may come while the connection is being made', async () => {
    talk.server.sockets.isMute = true
    const adapter = talk.peer.createAdapter({ timing: { helloMs: 300 } })
    const started = adapter.start(async () => []).catch((error: unknown) => error)
    await until(() => opened() === 1, 'it connects')
    await adapter.stop()
    expect(await started).toMatchObject({ name: 'StartFault', refused: false })
  })

  test('may come before Slack tells where to connect: nothing stays open', async () => {
    let tell = () => {}
    talk.server.connectable = new Promise(resolve => {
      tell = resolve
    })
    const adapter = talk.peer.createAdapter()
    const started = adapter.start(async () => []).catch((error: unknown) => error)
    await until(() => opened() === 1, 'it asks where to connect')
    await adapter.stop()
    tell()
    expect(await started).toMatchObject({ cause: { code: 'slack-stopped' } })
    await until(() => talk.server.sockets.connections === 0, 'the connection is gone')
  })

  test('leaves to be repeated what comes while it waits for what is under way', async () => {
    let commit = () => {}
    const committed = new Promise<void>(resolve => {
      commit = resolve
    })
    const adapter = await talk.start(async () => {
      await committed
      return []
    })
    const first = say('sold 3 soap')
    await talk.heard(1)
    const stopped = adapter.stop()
    const second = say('sold 1 rice')
    await until(() => second.delivery.attempts === 1, 'the second is sent')
    await new Promise(resolve => setTimeout(resolve, 50))
    commit()
    await stopped
    expect([first.isTaken(), second.isTaken(), talk.received.length]).toEqual([true, false, 1])
  })

  test('is not for ever: the same adapter may start again', async () => {
    const adapter = await talk.start()
    await adapter.stop()
    await adapter.start(async message => {
      talk.received.push(message)
      return []
    })
    const said = say('sold 3 soap')
    await until(said.isTaken, 'the event is taken')
    expect(talk.received).toHaveLength(1)
  })
})

test('the pauses double up to a limit', () => {
  const pauses = [1, 2, 3, 4, 8, 9, 100].map(failures => pauseMs(failures, USUAL_TIMING))
  expect(pauses).toEqual([0, 500, 1000, 2000, 30_000, 30_000, 30_000])
})
