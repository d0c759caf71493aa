import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../../src/chat/adapter.ts'
import { SendFault } from '../../../src/chat/adapter.ts'
import type { StoredReply } from '../../../src/chat/reply.ts'
import { until } from '../../contracts/conversation.ts'
import type { Trouble } from './slack-server.ts'
import { Talk } from './talk.ts'
import { GROUP_CHANNEL, PERSON } from './workspace.ts'

let talk: Talk
let adapter: Adapter
beforeEach(async () => {
  talk = await Talk.open()
  adapter = talk.peer.createAdapter({ timing: { callMs: 300 } })
})
afterEach(() => talk.end())

const failing = async (reply: StoredReply) => {
  const fault: unknown = await adapter.send(reply).catch((error: unknown) => error)
  if (!(fault instanceof SendFault)) throw new Error('sending did not fail')
  return fault.failure
}
const methods = () => talk.server.workspace.calls.map(({ method }) => method)
const long = Array.from({ length: 200 }, (_, index) => `line ${index} has a text of its own`).join('\n')
const trouble = (...troubles: Trouble[]) => talk.server.troubles.push(...troubles)

describe('a reply', () => {
  test('is posted without previews, and nothing in it is read as a mark', async () => {
    await adapter.send(talk.reply('see https://example.com <!channel>'))
    const [call] = talk.server.workspace.calls
    expect(call).toMatchObject({
      method: 'chat.postMessage',
      arguments: {
        channel: GROUP_CHANNEL,
        text: 'see https://example.com &lt;!channel&gt;',
        parse: 'none',
        unfurl_links: 'false',
        unfurl_media: 'false',
      },
    })
    expect(call?.arguments).not.toHaveProperty('thread_ts')
  })

  test('goes into the thread of what it answers, its file too', async () => {
    await writeFile(join(talk.peer.dataDir, 'books.csv'), 'Soap,7\n')
    const chat = `${GROUP_CHANNEL}/1763450000.000200`
    await adapter.send(talk.reply({ blocks: [{ kind: 'text', text: 'The books.' }], file: 'books.csv' }, { chat }))
    const threads = talk.server.workspace.posted.map(({ channel, threadTs }) => [channel, threadTs])
    expect(threads).toEqual(Array(2).fill([GROUP_CHANNEL, '1763450000.000200']))
  })

  test('of several messages gives the id of the first', async () => {
    const id = await adapter.send(talk.reply(long))
    expect(talk.server.workspace.posted.map(({ ts }) => ts)[0]).toBe(id)
    expect(methods()).toEqual(Array(3).fill('chat.postMessage'))
  })

  test('that is too long comes as a file', async () => {
    await adapter.send(
      talk.reply({
        blocks: [
          { kind: 'heading', text: 'All' },
          { kind: 'text', text: long.repeat(3) },
        ],
      }),
    )
    const [title, file] = talk.peer.shown('group')
    expect(title?.text).toBe('All')
    expect(file?.files.map(({ name }) => name)).toEqual(['all.txt'])
    expect(Buffer.from(file?.files[0]?.content ?? []).toString()).toContain('line 199 has a text of its own')
  })

  test('with a picture and a file sends both together', async () => {
    await mkdir(join(talk.peer.dataDir, 'charts'))
    await writeFile(join(talk.peer.dataDir, 'charts', 'week.png'), 'png')
    await writeFile(join(talk.peer.dataDir, 'books.csv'), 'Soap,7\n')
    const id = await adapter.send(talk.reply({ blocks: [], image: 'charts/week.png', file: 'books.csv' }))
    expect(id).toBe('F1')
    expect(talk.peer.shown('group').map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['week.png', 'books.csv'],
    ])
  })
})

describe('a change', () => {
  const changed = (sentAs: string, more: Partial<StoredReply> = {}) =>
    talk.reply('Updated: sold 4 Soap.', { updates: { id: 'reply00000000', sentAs }, ...more })

  test('that was perhaps done may be done again: it stays one message', async () => {
    const id = await adapter.send(talk.reply('Sold 3 Soap.'))
    trouble({ kind: 'answer-lost' })
    const reply = changed(id)
    expect(await failing(reply)).toEqual({ arrived: 'no', lasting: true })
    expect(await adapter.send(reply)).toBe(id)
    expect(talk.peer.shown('group').map(({ text }) => text)).toEqual(['Updated: sold 4 Soap.'])
  })

  test.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'that Slack refuses (%s) is said anew',
    async error => {
      const id = await adapter.send(talk.reply('Sold 3 Soap.'))
      trouble({ kind: 'error', error })
      expect(await adapter.send(changed(id))).not.toBe(id)
      expect(talk.peer.shown('group')).toHaveLength(2)
    },
  )

  test('that Slack wants later is not said anew', async () => {
    const id = await adapter.send(talk.reply('Sold 3 Soap.'))
    trouble({ kind: 'rate-limit', retryAfterSeconds: 2 })
    expect(await failing(changed(id))).toEqual({ arrived: 'no', lasting: true, retryAfterMs: 2000 })
    expect(talk.peer.shown('group').map(({ text }) => text)).toEqual(['Sold 3 Soap.'])
  })
})

describe('a fault', () => {
  test.each<[string, Trouble, object]>([
    ['no answer ever', { kind: 'hang' }, { arrived: 'unknown', lasting: true }],
    ['a reset before it was read', { kind: 'reset' }, { arrived: 'unknown', lasting: true }],
    [
      'the page of a proxy',
      { kind: 'status', status: 200, body: '<html>Sign in' },
      { arrived: 'unknown', lasting: true },
    ],
    [
      'a channel in the archive',
      { kind: 'error', error: 'is_archived' },
      { arrived: 'no', lasting: false, gone: true },
    ],
    ['a token that was taken back', { kind: 'error', error: 'token_revoked' }, { arrived: 'no', lasting: true }],
  ])('%s is told, and the call is not repeated', async (_, what, failure) => {
    trouble(what)
    expect(await failing(talk.reply('Sold 3 Soap.'))).toEqual(failure)
    expect(talk.server.attempts).toBe(1)
  })

  test('in the middle of a long reply leaves what arrived: the rest follows when it is sent again', async () => {
    trouble({ kind: 'none' }, { kind: 'rate-limit', retryAfterSeconds: 1 })
    const reply = talk.reply(long)
    expect(await failing(reply)).toEqual({ arrived: 'no', lasting: true, retryAfterMs: 1000, begun: true })
    const id = await adapter.send(reply)
    const shown = talk.peer.shown('group')
    expect(shown[0]?.id).toBe(id)
    expect(shown.map(({ text }) => text).join('\n')).toBe(long)
  })

  test('of the upload does not double the words above it', async () => {
    await writeFile(join(talk.peer.dataDir, 'books.csv'), 'Soap,7\n')
    trouble({ kind: 'none' }, { kind: 'none' }, { kind: 'status', status: 500 })
    const reply = talk.reply({ blocks: [{ kind: 'text', text: 'The books.' }], file: 'books.csv' })
    // The content of the file was refused, which shows nothing yet.
    expect(await failing(reply)).toEqual({ arrived: 'no', lasting: true, begun: true })
    await adapter.send(reply)
    expect(talk.peer.shown('group').map(({ text, files }) => [text, files.length])).toEqual([
      ['The books.', 0],
      ['', 1],
    ])
  })

  test.each<[string, Trouble, string]>([
    ['asked for', { kind: 'reset' }, 'no'],
    ['brought', { kind: 'hang' }, 'no'],
    ['shown', { kind: 'answer-lost' }, 'unknown'],
  ])('of an upload while its file is being %s', async (stage, what, arrived) => {
    await writeFile(join(talk.peer.dataDir, 'books.csv'), 'Soap,7\n')
    const before = ['asked for', 'brought', 'shown'].indexOf(stage)
    trouble(...Array<Trouble>(before).fill({ kind: 'none' }), what)
    expect(await failing(talk.reply({ blocks: [], file: 'books.csv' }))).toEqual({ arrived, lasting: true })
    expect(talk.peer.shown('group')).toHaveLength(stage === 'shown' ? 1 : 0)
  })

  test.each(['channel_not_found', 'not_in_channel'])(
    '%s is a chat that is gone, unless somebody asked there',
    async error => {
      trouble({ kind: 'error', error }, { kind: 'error', error })
      expect(await failing(talk.reply('Soap is low.', { unasked: 'alert' }))).toMatchObject({ gone: true })
      expect(await failing(talk.reply('Soap: 3.'))).toEqual({ arrived: 'no', lasting: false })
    },
  )
})

describe('a file outside of the data folder', () => {
  test.each(['../secrets.env', '/etc/passwd', '.', 'exports/../../secrets.env'])('is not sent: %s', async file => {
    expect(await failing(talk.reply({ blocks: [], file }))).toEqual({ arrived: 'no', lasting: false })
    expect(talk.server.attempts).toBe(0)
  })
})

describe('a command in a channel that the bot is not in', () => {
  test('is answered to the person alone', async () => {
    const answers: unknown[] = []
    const door = createServer((request, response) => {
      request.on('data', data => answers.push(JSON.parse(String(data))))
      request.on('end', () => response.end('ok'))
    })
    await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve))
    const response_url = `http://127.0.0.1:${(door.address() as AddressInfo).port}/commands/1`
    const started = await talk.start()
    const command = { command: '/stock', text: 'rice', user_id: PERSON, channel_id: 'C0OTHERS0', trigger_id: '1.2.a' }
    talk.peer.event('1', { type: 'slash_commands', payload: { ...command, response_url } })
    await talk.heard(1)
    const { id, chat } = talk.received[0] ?? { id: '', chat: { id: '' } }
    await started.send(talk.reply('Rice: 48 kg.', { chat: chat.id, replyTo: id }))
    await until(() => answers.length === 1, 'the answer came')
    expect(answers).toMatchObject([{ response_type: 'ephemeral', text: 'Rice: 48 kg.' }])
    const unasked = await started.send(talk.reply('Rice is low.', { chat: chat.id })).catch((error: unknown) => error)
    expect(unasked).toMatchObject({ failure: { arrived: 'no', lasting: false } })
    await new Promise(resolve => door.close(resolve))
  })
})
