import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../contracts/conversation.ts'
import { Talk } from './talk.ts'
import { BOT_USER, GROUP_CHANNEL, PERSON } from './workspace.ts'

let talk: Talk
beforeEach(async () => {
  talk = await Talk.open()
})
afterEach(() => talk.end())

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const slash = { command: '/stock', text: 'rice', user_id: PERSON, channel_id: GROUP_CHANNEL, team_id: 'T1' }

describe('a delivery of Slack', () => {
  test('is acknowledged when it is committed, and not a moment before', async () => {
    let committedAt = Number.POSITIVE_INFINITY
    await talk.start(async () => {
      await pause(150)
      committedAt = performance.now()
      return []
    })
    const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'sold 3 soap' })
    await until(said.isTaken, 'the event is taken')
    expect(said.delivery.takenAt).toBeGreaterThanOrEqual(committedAt)
    expect(talk.server.sockets.acknowledgements).toEqual([{ envelope_id: 'envelope-1', payload: {} }])
  })

  test.each([
    ['interactive' as const, { type: 'block_actions', user: { id: PERSON, team_id: 'T1' } }],
    ['slash_commands' as const, slash],
  ])('of the kind %s likewise', async (type, more) => {
    let committed = false
    await talk.start(async () => {
      await pause(100)
      committed = true
      return []
    })
    const action = { type: 'button', action_id: 'reply00000001.0', value: 'reply00000001.0', action_ts: '1763460000.1' }
    const press = { channel: { id: GROUP_CHANNEL }, message: { ts: '1763450000.2' }, actions: [action] }
    const { delivery } = talk.peer.event('1', { type, payload: { ...press, trigger_id: '1.2.a', ...more } })
    await talk.heard(1)
    expect(delivery.takenAt).toBeUndefined()
    await until(() => delivery.takenAt !== undefined, 'it is taken')
    expect(committed).toBe(true)
  })

  test('that could not be committed is never acknowledged, and comes again as what it was', async () => {
    await talk.start(async () => {
      if (talk.received.length < 3) throw new Error('the store is locked')
      return []
    })
    const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'sold 3 soap' })
    await talk.heard(1)
    await pause(50)
    await said.redeliver()
    await talk.heard(2)
    await pause(50)
    expect(said.isTaken()).toBe(false)
    expect(talk.server.sockets.acknowledgements).toEqual([])
    await said.redeliver()
    await until(said.isTaken, 'the event is taken')
    expect(talk.received).toHaveLength(3)
    expect(new Set(talk.received.map(message => message.event)).size).toBe(1)
    expect(talk.peer.logged.filter(line => line.includes('the store is locked'))).toHaveLength(2)
  })

  test('that is repeated is handed over again: it may be the only copy', async () => {
    await talk.start()
    const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'sold 3 soap' })
    await until(said.isTaken, 'the event is taken')
    await said.redeliver()
    await said.redeliver()
    await until(() => talk.server.sockets.acknowledgements.length === 3, 'all three are acknowledged')
    expect(talk.received).toHaveLength(3)
  })

  test('tells of a mention twice, under one key', async () => {
    await talk.start()
    const mention = { user: PERSON, text: `<@${BOT_USER}> rice?`, ts: '1763450000.000200' }
    talk.peer.happen('group', '1', { type: 'message', ...mention })
    talk.peer.happen('group', '1', { type: 'app_mention', ...mention, channel_type: undefined })
    await talk.heard(2)
    expect(talk.received[1]).toEqual(talk.received[0])
  })

  test.each([
    ['a message of the bot itself', { type: 'message', user: BOT_USER, bot_id: 'B0BOT0000', text: 'Sold 3 Soap.' }],
    ['a kind that nobody asked for', { type: 'reaction_added', user: PERSON, reaction: 'tada' }],
    ['a message without sense', { type: 'message', user: 7 }],
  ])('that is %s is taken and passed over', async (_, event) => {
    await talk.start()
    const { isTaken } = talk.peer.happen('group', '1', event)
    await until(isTaken, 'the event is taken')
    expect(talk.received).toEqual([])
  })

  test('has no place for what is no delivery, and goes on after it', async () => {
    await talk.start()
    for (const data of [
      '{',
      '{}',
      '[]',
      'null',
      '{"type":"events_api","envelope_id":"e"}',
      '{"type":"other","envelope_id":"e"}',
    ]) {
      talk.server.sockets.sendRaw(data)
    }
    const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'sold 3 soap' })
    await until(said.isTaken, 'the event is taken')
    expect(talk.received).toHaveLength(1)
  })

  test('of the command whose name another workspace chose is read too', async () => {
    await talk.start()
    const payload = { ...slash, command: '/shop', trigger_id: '1.2.a' }
    const { isTaken } = talk.peer.event('1', { type: 'slash_commands', payload })
    await until(isTaken, 'the command is taken')
    expect(talk.received[0]).toMatchObject({ event: 'slash:1.2.a', happening: { text: 'rice' } })
  })
})

describe('many at once', () => {
  test('wait for each other in nothing: a slow one holds up no other', async () => {
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await talk.start(async message => {
      if (message.happening.kind === 'text' && message.happening.text === 'slow') await held
      return []
    })
    const say = (text: string) => talk.peer.happen('group', text, { type: 'message', user: PERSON, text })
    const slow = say('slow')
    const others = Array.from({ length: 200 }, (_, index) => say(`sold ${index} soap`))
    await until(() => others.every(({ isTaken }) => isTaken()), 'the others are taken')
    expect(slow.isTaken()).toBe(false)
    release()
    await until(slow.isTaken, 'the slow one is taken')
  })
})
