import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../../src/chat/adapter.ts'
import { Conversation, until } from '../../contracts/conversation.ts'
import type { PeerEvent } from '../../contracts/peer.ts'
import { TelegramPeer } from './peer.ts'

let peer: TelegramPeer
let conversation: Conversation

beforeEach(async () => {
  peer = await TelegramPeer.open()
  conversation = new Conversation(peer)
})
afterEach(() => conversation.end())

const texts = () =>
  conversation.received.map(({ happening }) => ('text' in happening ? happening.text : happening.kind))
const logged = (words: string) => peer.logged.filter(line => line.includes(words))

/** Starts and waits until the first question is under way. */
async function startPolling(): Promise<Adapter> {
  const before = peer.api.callsOf('getUpdates').length
  const adapter = await conversation.start()
  await until(() => peer.api.callsOf('getUpdates').length > before, 'it polls')
  return adapter
}

async function stopsWithinMs(adapter: Adapter): Promise<number> {
  const begin = performance.now()
  await conversation.stop(adapter)
  return performance.now() - begin
}

describe('what is asked for', () => {
  test('names the kinds of updates and forgets nothing that waited', async () => {
    await peer.say('private', 'said before the start')
    await conversation.start()
    await conversation.nth(1)
    expect(peer.api.updates.allowed).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member'])
    expect(peer.api.callsOf('deleteWebhook').map(({ fields }) => fields)).toEqual([{}])
    expect(texts()).toEqual(['said before the start'])
  })

  test('several updates of one answer are handled one after the other and confirmed together', async () => {
    for (const text of ['one', 'two', 'three']) await peer.say('private', text)
    let open = 0
    await conversation.start(async () => {
      open += 1
      expect(open).toBe(1)
      await new Promise(resolve => setTimeout(resolve, 5))
      open -= 1
      return []
    })
    await until(() => peer.api.updates.offsets.includes(70_004), 'all three are confirmed')
    expect(texts()).toEqual(['one', 'two', 'three'])
    expect(new Set(peer.api.updates.offsets)).toEqual(new Set([1, 70_004]))
  })
})

describe('an update that cannot be committed', () => {
  test('comes again until it can, before those behind it, and those before it do not come again', async () => {
    const said: PeerEvent[] = []
    for (const text of ['one', 'two', 'three']) said.push(await peer.say('private', text))
    let failures = 3
    await conversation.start(async ({ happening }) => {
      if ('text' in happening && happening.text === 'two' && failures-- > 0) throw new Error('the store is locked')
      return []
    })
    await until(() => said.every(event => event.isTaken()), 'all are taken')
    expect(texts()).toEqual(['one', 'two', 'two', 'two', 'two', 'three'])
    expect(new Set(peer.api.updates.offsets)).toEqual(new Set([1, 70_002, 70_004]))
    expect(logged('An update must come again')).toHaveLength(3)
    expect(logged('An update must come again')[2]).toContain('failures: 3')
  })

  test('is not confirmed by stopping, and comes at the next start', async () => {
    const said = await peer.say('private', 'sold 3 soap')
    const adapter = await conversation.start(async () => {
      throw new Error('the disk is full')
    })
    await conversation.nth(1)
    await conversation.stop(adapter)
    expect(said.isTaken()).toBe(false)
    await conversation.start()
    await until(() => said.isTaken(), 'it is taken')
  })
})

test('an update that makes no sense is passed over, and the log tells', async () => {
  peer.api.updates.push({ update_id: 70_001, message: { text: 'no chat', from: { id: 1 } } } as { update_id: number })
  peer.api.updates.push({ update_id: 70_002, message: null } as { update_id: number })
  await conversation.start()
  const said = await peer.say('private', 'sold 3 soap')
  await until(() => said.isTaken() || conversation.received.length > 0, 'the one behind is handled')
  expect(texts()).toEqual(['sold 3 soap'])
  expect(logged('makes no sense').length).toBeGreaterThan(0)
})

describe('a poll that fails', () => {
  test.each([
    ['an error of the server', { kind: 'refuse', code: 502, description: 'Bad Gateway' }, 'gives no messages'],
    ['a page of a machine between', { kind: 'garbage' }, 'gives no messages'],
    ['a reset', { kind: 'reset', after: false }, 'gives no messages'],
    ['another program', { kind: 'refuse', code: 409, description: 'Conflict' }, 'Another program receives'],
    ['a revoked token', { kind: 'refuse', code: 401, description: 'Unauthorized' }, 'no longer accepts the bot token'],
  ] as const)('by %s is tried again, and the log tells', async (_, fault, words) => {
    for (let times = 0; times < 3; times += 1) peer.api.failNext('getUpdates', fault)
    await conversation.start()
    await peer.say('private', 'sold 3 soap')
    await conversation.nth(1)
    expect(logged(words)).toHaveLength(3)
    expect(logged('Telegram answers again')).toHaveLength(1)
    conversation.expectNoSecretIn(undefined)
  })

  test('waits as long as it is told', async () => {
    peer.api.failNext('getUpdates', { kind: 'refuse', code: 429, description: 'Flood', parameters: { retry_after: 1 } })
    const begin = performance.now()
    await conversation.start()
    await peer.say('private', 'sold 3 soap')
    await conversation.nth(1)
    expect(performance.now() - begin).toBeGreaterThan(950)
  })

  test('because another program polls is a quarrel that both survive', async () => {
    const said = await peer.say('private', 'sold 3 soap')
    await conversation.start()
    await until(() => said.isTaken(), 'it is taken')
    await peer.api.updates.poll({ offset: 1, timeout: 0 }, new AbortController().signal)
    await until(() => logged('Another program receives').length > 0, 'the log names it')
    await peer.say('private', 'sold 1 rice')
    await conversation.nth(2)
  })

  test('without an answer is given up and asked again', async () => {
    peer.api.failNext('getUpdates', { kind: 'hang' })
    const adapter = peer.createAdapter({ timing: { pollMs: 50, callMs: 100, firstPauseMs: 5, promptMs: 200 } })
    await adapter.start(async message => {
      conversation.received.push(message)
      return []
    })
    await peer.say('private', 'sold 3 soap')
    await conversation.nth(1)
    await adapter.stop()
  })
})

describe('stopping', () => {
  test('is quick while a poll waits, while a poll hangs and while Telegram is away', async () => {
    expect(await stopsWithinMs(await startPolling())).toBeLessThan(2_000)
    peer.api.failNext('getUpdates', { kind: 'hang' })
    expect(await stopsWithinMs(await startPolling())).toBeLessThan(2_000)
    const adapter = await startPolling()
    await peer.goAway()
    await until(() => logged('gives no messages').length > 0, 'polling fails')
    expect(await stopsWithinMs(adapter)).toBeLessThan(2_000)
    expect(logged('could not be confirmed')).toHaveLength(1)
  })

  test('does not wait for a confirmation that hangs, nor for a long pause', async () => {
    const adapter = await startPolling()
    peer.api.failNext('getUpdates', { kind: 'hang' })
    expect(await stopsWithinMs(adapter)).toBeLessThan(3_000)
    expect(logged('could not be confirmed')).toHaveLength(1)
    peer.api.failNext('getUpdates', { kind: 'refuse', code: 429, description: '', parameters: { retry_after: 60 } })
    const paused = await conversation.start()
    await until(() => logged('gives no messages').length > 0, 'polling pauses')
    expect(await stopsWithinMs(paused)).toBeLessThan(2_000)
  })

  test('leaves the rest of an answer for the next start', async () => {
    const said: PeerEvent[] = []
    for (const text of ['one', 'two']) said.push(await peer.say('private', text))
    let stopped: Promise<void> | undefined
    const adapter = await conversation.start(async () => {
      stopped = adapter.stop()
      await new Promise(resolve => setTimeout(resolve, 30))
      return []
    })
    await until(() => stopped !== undefined, 'it is being stopped')
    await stopped
    expect(texts()).toEqual(['one'])
    expect(said.map(event => event.isTaken())).toEqual([true, false])
  })

  test('the same adapter can be started again', async () => {
    const adapter = await conversation.start()
    await adapter.stop()
    const said = await peer.say('private', 'sold 3 soap')
    await adapter.start(async () => [])
    await until(() => said.isTaken(), 'it is taken')
  })
})

describe('a press', () => {
  const withButton = () =>
    conversation.reply('private', {
      blocks: [{ kind: 'text', text: 'Sold 3 Soap.' }],
      buttons: [[{ label: 'Undo', action: { kind: 'say', text: 'undo' } }]],
    })
  const answered = () => peer.api.callsOf('answerCallbackQuery').map(({ fields }) => fields.callback_query_id)

  test('is answered, also when it could not be committed', async () => {
    let fails = true
    const adapter = await conversation.start(async () => {
      expect(answered()).toHaveLength(fails ? 0 : 1)
      if (fails) {
        fails = false
        throw new Error('the store is locked')
      }
      return []
    })
    const pressed = await peer.press('private', await adapter.send(withButton()), 'Undo')
    await until(() => pressed.isTaken(), 'the press is taken')
    await conversation.stop(adapter)
    expect(answered()).toEqual(['4382911234567890123', '4382911234567890123'])
  })

  test('is taken though its answer is refused or hangs, and nothing waits for it', async () => {
    const adapter = await conversation.start()
    const id = await adapter.send(withButton())
    peer.api.failNext('answerCallbackQuery', { kind: 'hang' })
    peer.api.failNext('answerCallbackQuery', { kind: 'refuse', code: 400, description: 'query is too old' })
    for (const _ of ['once', 'twice']) await peer.press('private', id, 'Undo')
    const said = await peer.say('private', 'sold 3 soap')
    await until(() => said.isTaken(), 'what follows is taken')
    await conversation.stop(adapter)
    expect(logged('A press could not be answered')).toHaveLength(2)
  })
})
