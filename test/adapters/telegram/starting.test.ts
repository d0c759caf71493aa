import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TelegramOptions } from '../../../adapters/telegram/index.ts'
import type { Adapter } from '../../../src/chat/adapter.ts'
import { until } from '../../contracts/conversation.ts'
import { TelegramPeer } from './peer.ts'

let peer: TelegramPeer
const running: Adapter[] = []

beforeEach(async () => {
  peer = await TelegramPeer.open()
})
afterEach(async () => {
  for (const adapter of running.splice(0)) await adapter.stop()
  await peer.close()
})

async function start(options: Partial<TelegramOptions> & { refused?: boolean } = {}): Promise<Adapter> {
  const adapter = peer.createAdapter(options)
  running.push(adapter)
  await adapter.start(async () => [])
  return adapter
}

describe('starting', () => {
  test('says that the token is refused', async () => {
    await expect(start({ refused: true })).rejects.toMatchObject({
      message: 'Telegram refuses the bot token: 401 Unauthorized',
      refused: true,
      cause: { platformCode: 401 },
    })
    peer.api.failNext('getMe', { kind: 'refuse', code: 404, description: 'Not Found' })
    await expect(start()).rejects.toThrow('Telegram refuses the bot token')
  })

  test('says where nobody answers, and can be tried again', async () => {
    await peer.goAway()
    const adapter = peer.createAdapter()
    await expect(adapter.start(async () => [])).rejects.toMatchObject({
      message: expect.stringContaining(`Telegram cannot be reached at ${peer.api.root}`),
      refused: false,
      cause: { code: 'ECONNREFUSED' },
    })
    await peer.comeBack()
    running.push(adapter)
    await adapter.start(async () => [])
  })

  test('does not wait for ever', async () => {
    peer.api.failNext('getMe', { kind: 'hang' })
    await expect(start({ timing: { callMs: 50 } })).rejects.toThrow('Telegram cannot be reached')
  })

  test('takes a server with a slash at its end', async () => {
    await start({ apiRoot: `${peer.api.root}/` })
  })

  test('says in the log who it is', async () => {
    await start()
    expect(peer.logged.find(line => line.includes('Telegram listens'))).toContain('shelftalk_bot')
  })
})

describe('the menu', () => {
  const menuCalls = () => peer.api.callsOf('setMyCommands').map(({ fields }) => fields.commands)

  test('offers the commands', async () => {
    await start()
    await until(() => menuCalls().length > 0, 'the menu is set')
    expect(menuCalls()).toEqual([[{ command: 'stock', description: 'How much there is' }]])
  })

  test('keeps to what Telegram takes', async () => {
    const menu = Array.from({ length: 101 }, (_, index) => ({ name: `c${index}`, help: 'x'.repeat(300) }))
    const adapter = await start({ menu })
    await adapter.stop()
    expect(menuCalls()[0]).toHaveLength(100)
    expect(peer.logged.filter(line => line.includes('menu'))).toEqual([])
  })

  test('is no reason to stop when it fails', async () => {
    peer.api.failNext('setMyCommands', { kind: 'refuse', code: 400, description: 'BOT_COMMAND_INVALID' })
    await start()
    await until(() => peer.logged.some(line => line.includes('The command menu could not be set')), 'the log tells')
  })
})
