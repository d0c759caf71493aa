import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../contracts/conversation.ts'
import { APP_TOKEN, BOT_TOKEN } from './slack-server.ts'
import { Talk } from './talk.ts'
import { PERSON } from './workspace.ts'

let talk: Talk
beforeEach(async () => {
  talk = await Talk.open()
})
afterEach(() => talk.end())

const faultOf = async (options: Parameters<Talk['start']>[1]) =>
  talk.start(undefined, options).catch((error: unknown) => error)

describe('the start', () => {
  test('asks the given server alone, with or without a slash at its end', async () => {
    await talk.start(undefined, { apiUrl: talk.server.apiUrl.replace(/\/$/, '') })
    expect(talk.server.called).toEqual(['auth.test', 'apps.connections.open'])
  })

  test.each([
    ['the bot token is refused', { botToken: 'xoxb-wrong' }, 'Slack refuses the bot token', 'invalid_auth'],
    ['the app token is refused', { appToken: 'xapp-wrong' }, 'Slack refuses the app token', 'invalid_auth'],
  ])('says so when %s', async (_, options, words, code) => {
    const fault = await faultOf(options)
    expect(fault).toMatchObject({ refused: true, cause: { code }, message: expect.stringContaining(words) })
    expect(String(fault)).not.toMatch(/xox|xapp/)
  })

  test('says so when nobody listens, and where', async () => {
    await talk.peer.goAway()
    const where = `Slack cannot be reached at ${talk.server.apiUrl}`
    expect(await faultOf({})).toMatchObject({
      refused: false,
      cause: { code: 'ECONNREFUSED' },
      message: expect.stringContaining(where),
    })
  })

  test('says so when the tokens stand in each other’s place', async () => {
    const fault = await faultOf({ botToken: APP_TOKEN, appToken: BOT_TOKEN })
    expect(fault).toMatchObject({ message: expect.stringContaining('Slack refuses the bot token') })
  })

  test('says so when Socket Mode has no socket to give', async () => {
    talk.server.connecting = { kind: 'error', error: 'link_disabled' }
    expect(await faultOf({})).toMatchObject({ cause: { code: 'link_disabled' } })
  })

  test('says so when Slack never greets', async () => {
    talk.server.sockets.isMute = true
    const fault = await faultOf({ timing: { helloMs: 100, farewellMs: 50 } })
    expect(fault).toMatchObject({ refused: false, message: expect.stringContaining('did not greet in time') })
  })

  test('may be tried again after it failed', async () => {
    talk.server.connecting = { kind: 'status', status: 503 }
    const adapter = talk.peer.createAdapter()
    await expect(adapter.start(async () => [])).rejects.toMatchObject({ refused: false })
    talk.server.connecting = { kind: 'none' }
    await adapter.start(async message => {
      talk.received.push(message)
      return []
    })
    const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'sold 3 soap' })
    await until(said.isTaken, 'the event is taken')
    expect(talk.received).toHaveLength(1)
    await adapter.stop()
  })
})

test('sending does not need a start', async () => {
  const id = await talk.peer.createAdapter().send(talk.reply('Good morning.'))
  expect(talk.peer.shown('group')).toMatchObject([{ id, text: 'Good morning.' }])
})

test('neither tokens nor what people wrote come into the log', async () => {
  await talk.start(async () => {
    throw new Error('the store is locked')
  })
  const said = talk.peer.happen('group', '1', { type: 'message', user: PERSON, text: 'private matters' })
  await talk.heard(1)
  talk.server.sockets.cut()
  await until(() => talk.server.sockets.greetings === 2, 'the connection is made anew')
  talk.server.troubles.push({ kind: 'reset' })
  await talk.peer
    .createAdapter()
    .send(talk.reply('private answer'))
    .catch(() => {})
  expect(said.isTaken()).toBe(false)
  expect(talk.peer.logged.join('\n')).not.toMatch(/private|Secret/)
  expect(talk.peer.logged.length).toBeGreaterThan(3)
})
