import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TOKEN } from './adapters/telegram/bot-api.ts'
import { TelegramPeer } from './adapters/telegram/peer.ts'
import { jsonLines, Place } from './harness/world.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

describe('without tokens', () => {
  test('the lines of the input are answered to its end', async () => {
    expect(await place.run('start', 'add 20 rice')).toMatchObject({ status: 0, errors: '' })
    const { output } = await place.run('start', 'sold 3 rice')
    expect(output).toContain('17 left')
  })

  test('what was answered is marked as sent, and not said again by the next run', async () => {
    await place.run('start', 'add 20 rice')
    const { output } = await place.run('chat', 'sold 3 rice')
    expect(output).not.toContain('20 left')
  })

  test('whoever sits there first is the owner, others are strangers', async () => {
    await place.run('chat', 'add 20 rice')
    const { output } = await place.run('chat --as eve', 'sold 3 rice')
    expect(output).not.toContain('17 left')
  })

  test.each(['asha', 'owner'])('the owner may be called by name: --as %s', async name => {
    await place.run('chat', 'add 20 rice')
    expect((await place.run(`chat --as ${name}`, 'sold 3 rice')).output).toContain('17 left')
    expect((await place.run('chat --as eve', '/as', 'sold 3 rice')).output).toContain('14 left')
  })
})

describe('the pipe', () => {
  const line = (id: string, text: string, more: object = {}) => ({ id, chat: 'counter', from: 'asha', text, ...more })

  test('answers each line, and a line that is sent again with the same reply', async () => {
    const { status, output } = await place.run('chat --jsonl', line('m1', 'add 20 rice'), line('m1', 'add 20 rice'))
    const [first, done, again, doneAgain, ...rest] = jsonLines(output)
    expect(status).toBe(0)
    expect(first).toMatchObject({ chat: 'counter', replyTo: 'm1', data: { entry: 1 } })
    expect([done, doneAgain]).toEqual([{ done: 'm1' }, { done: 'm1' }])
    expect(again).toEqual(first)
    expect(rest).toEqual([])
  })

  test('gives the same reply in a later run, and says nothing else', async () => {
    const first = await place.run('chat --jsonl', line('m1', 'add 20 rice'))
    expect(await place.run('chat --jsonl', line('m1', 'add 20 rice'))).toEqual(first)
  })

  test('is played again with the same output where the clock follows the input', async () => {
    const lines = [
      { id: 'o1', open: { shop: 'Corner', timeZone: 'Asia/Kolkata', currency: 'INR', owner: 'asha' } },
      line('m1', 'add 20 rice', { shop: 'Corner', at: '2026-01-05T09:00:00Z' }),
      line('m2', 'sold 3 rice', { shop: 'Corner', at: '2026-03-05T20:00:00Z' }),
    ]
    const first = await place.run('chat --jsonl --clock input', ...lines)
    place.environment.DATABASE_URL = 'file:./other.db'
    const second = await place.run('chat --jsonl --clock input', ...lines)
    expect(second).toEqual(first)
    // Past six in the evening of Greenwich it is the next day in Kolkata.
    const movements = jsonLines(first.output).flatMap(({ data }) => Object(data).movements ?? [])
    expect(movements.map(({ businessDate }) => businessDate)).toEqual(['2026-01-05', '2026-03-06'])
  })

  test('says what is wrong with a shop that is to be opened', async () => {
    const open = { shop: 'Corner', timeZone: 'Mars/Base', currency: 'INR', owner: 'asha' }
    expect(jsonLines((await place.run('chat --jsonl', { id: 'o1', open })).output)).toEqual([
      { error: expect.stringContaining('"Mars/Base" is no time zone'), replyTo: 'o1' },
      { done: 'o1' },
    ])
  })

  test('keeps shops apart: the same id in two of them is two messages', async () => {
    const open = (shop: string) => ({
      id: `open ${shop}`,
      open: { shop, timeZone: 'UTC', currency: 'EUR', owner: 'asha' },
    })
    const { output } = await place.run(
      'chat --jsonl',
      open('One'),
      open('Two'),
      line('m1', 'add 20 rice', { shop: 'One' }),
      line('m1', 'add 5 rice', { shop: 'Two' }),
    )
    const texts = jsonLines(output).flatMap(({ shop, text }) => (text === undefined ? [] : [`${shop}: ${text}`]))
    expect(texts).toEqual([expect.stringMatching(/^One: .*20 left/), expect.stringMatching(/^Two: .*5 left/)])
  })
})

describe('with tokens', () => {
  let peer: TelegramPeer
  beforeEach(async () => {
    peer = await TelegramPeer.open()
    place.environment = { ...place.environment, TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: peer.api.root }
  })
  afterEach(() => peer.close())

  const codeIn = (output: string) => /owner on Telegram.*: ([A-Z0-9-]{14})\n/.exec(output)?.[1]

  test('a platform is started, who sends its code is the owner, and a signal ends it all', async () => {
    const running = place.start('start')
    await vi.waitFor(() => expect(codeIn(running.output)).toBeDefined())
    await peer.say('private', codeIn(running.output) ?? '')
    await vi.waitFor(() => expect(peer.shown('private')).toHaveLength(1), 5_000)
    await peer.say('private', 'add 20 rice')
    await vi.waitFor(() => expect(peer.shown('private').at(-1)?.text).toContain('20 left'), 5_000)
    running.interrupt()
    expect(await running.status).toBe(0)
    expect(running.errors).not.toContain(TOKEN)

    const again = place.start('start')
    await vi.waitFor(() => expect(again.errors).toContain('telegram: listening'), 5_000)
    again.interrupt()
    expect(await again.status).toBe(0)
    expect(codeIn(again.output)).toBeUndefined()
    expect(peer.shown('private')).toHaveLength(2)
  })

  test('the menu offers what is understood by its name alone', async () => {
    const running = place.start('start')
    const menuOf = () => peer.api.calls.find(({ method }) => method === 'setMyCommands')?.fields.commands
    await vi.waitFor(() => expect(menuOf()).toBeDefined(), 5_000)
    running.interrupt()
    await running.status
    const names = [menuOf()].flat().map(item => String(Object(item).command))
    expect(names).toEqual(expect.arrayContaining(['help', 'undo', 'stock']))
    const { output } = await place.run('chat', 'add 20 rice', ...names.map(name => `/${name}`))
    expect(output).not.toMatch(/did not understand|I keep the stock/)
  })

  test('a platform that is down or refuses us is named, and the others run on', async () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:9/api/' }
    place.environment = { ...place.environment, ...slack }
    const running = place.start('start')
    await vi.waitFor(() => expect(running.errors).toContain('slack: down'), 5_000)
    await vi.waitFor(() => expect(running.errors).toContain('telegram: listening'), 5_000)
    running.interrupt()
    expect(await running.status).toBe(0)
  })

  test('a platform that is down at first is started when it is there', async () => {
    await peer.goAway()
    const running = place.start('start')
    await vi.waitFor(() => expect(running.errors).toContain('telegram: down'), 5_000)
    await peer.comeBack()
    await vi.waitFor(() => expect(running.errors).toContain('telegram: listening'), 5_000)
    running.interrupt()
    expect(await running.status).toBe(0)
  })

  test('where every platform refuses us the program ends with status 1', async () => {
    place.environment.TELEGRAM_BOT_TOKEN = `${TOKEN}-of-nobody`
    const { status, errors } = await place.run('start')
    expect(status).toBe(1)
    expect(errors).toContain('telegram: refused')
    expect(errors).toContain('No platform could be started')
    expect(errors).not.toContain(TOKEN)
  })

  test('the chat at the terminal is led all the same when it is asked for', async () => {
    expect((await place.run('chat', 'add 20 rice')).output).toContain('20 left')
    expect(peer.api.calls).toEqual([])
  })
})
