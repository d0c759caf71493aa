import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../../src/chat/adapter.ts'
import type { StoredReply } from '../../../src/chat/reply.ts'
import { Conversation } from '../../contracts/conversation.ts'
import { CHATS, TelegramPeer } from './peer.ts'

let peer: TelegramPeer
let conversation: Conversation
let adapter: Adapter

// Sending needs no polling: an adapter that is not started sends too.
beforeEach(async () => {
  peer = await TelegramPeer.open()
  conversation = new Conversation(peer)
  adapter = peer.createAdapter({ timing: { callMs: 150 } })
})
afterEach(() => conversation.end())

const fieldsOf = (method: string) => peer.api.callsOf(method).map(({ fields }) => fields)
const DOWN = { arrived: 'no', lasting: true }
const shown = () => peer.shown('private').map(({ text }) => text)
const long = (messages: number) =>
  Array.from({ length: messages }, (_, index) => String(index).repeat(4_000)).join('\n')
const refuse = (method: string, code: number, description = '', parameters?: object) =>
  peer.api.failNext(method, { kind: 'refuse', code, description, ...(parameters && { parameters }) })

describe('what is sent', () => {
  test('in private it quotes nothing, and links bring no picture', async () => {
    const said = await peer.say('private', 'sold 3 soap')
    await adapter.send(conversation.reply('private', 'Sold 3 <Soap.com>.', { replyTo: said.id }))
    expect(fieldsOf('sendMessage')).toEqual([
      {
        chat_id: CHATS.private,
        text: 'Sold 3 &lt;Soap.com&gt;.',
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    ])
  })

  test('in a group it quotes what it answers, with its first message, also when that is gone', async () => {
    const said = await peer.say('group', 'list', { mention: true })
    await adapter.send(conversation.reply('group', long(2), { replyTo: said.id }))
    await adapter.send(conversation.reply('group', 'gone', { replyTo: '99' }))
    await adapter.send(conversation.reply('group', 'pressed', { replyTo: '4382911234567890123' }))
    const quotes = peer.api.chats.ofBot(CHATS.group).map(entry => entry.quotes)
    expect(quotes).toEqual([Number(said.id), undefined, undefined, undefined])
    expect(fieldsOf('sendMessage').map(fields => fields.reply_parameters)).toEqual([
      { message_id: Number(said.id), allow_sending_without_reply: true },
      undefined,
      { message_id: 99, allow_sending_without_reply: true },
      undefined,
    ])
  })

  test('in a topic it stays in the topic, with files too', async () => {
    peer.api.chats.open(CHATS.group, [12])
    await writeFile(join(peer.dataDir, 'the books.csv'), 'a')
    const chat = `${CHATS.group}/12`
    await adapter.send(conversation.reply('group', 'hello', { chat }))
    await adapter.send(conversation.reply('group', { blocks: [], file: 'the books.csv' }, { chat }))
    expect(peer.api.chats.ofBot(CHATS.group).map(entry => entry.topicId)).toEqual([12, 12])
    expect(peer.shown('group')[1]?.files[0]?.name).toBe('the-books.csv')
  })

  test('a reply of more than four messages is a file with buttons', async () => {
    const buttons = [[{ label: 'More', action: { kind: 'say' as const, text: 'more' } }]]
    const blocks = [
      { kind: 'heading' as const, text: 'All stock' },
      { kind: 'text' as const, text: long(6) },
    ]
    await adapter.send(conversation.reply('private', { blocks, buttons }))
    const message = conversation.only('private')
    expect(message).toMatchObject({ text: 'All stock', buttons: ['More'], files: [{ name: 'all-stock.txt' }] })
    expect(Buffer.from(message.files[0]?.content ?? []).toString()).toBe(`All stock\n${long(6)}\n`)
  })

  test('to a group that became a supergroup is left to whoever moves what is set for it', async () => {
    for (const [method, more] of [
      ['sendMessage', {}],
      ['editMessageText', { updates: { id: 'reply00000000', sentAs: '7' } }],
    ] as const) {
      refuse(method, 400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: CHATS.group })
      const fault = await conversation.failingSend(adapter, conversation.reply('group', 'Rice is low.', more))
      expect(fault.failure).toEqual({ arrived: 'no', lasting: true, movedTo: String(CHATS.group) })
    }
    expect(peer.shown('group')).toEqual([])
  })
})

describe('a reply that updates another', () => {
  const updating = (sentAs: string, reply: StoredReply['reply'] | string = 'Updated.') =>
    conversation.reply('private', reply, { updates: { id: 'reply00000000', sentAs } })

  test('is said anew where the earlier one is not the bot’s', async () => {
    const { id } = await peer.say('private', 'mine')
    expect(await adapter.send(updating(id))).not.toBe(id)
    expect(shown()).toEqual(['Updated.'])
  })

  test('changes the words below a picture, as far as there is room for them', async () => {
    await writeFile(join(peer.dataDir, 'chart.png'), 'png')
    const picture = await adapter.send(conversation.reply('private', { blocks: [], image: 'chart.png' }))
    expect(await adapter.send(updating(picture))).toBe(picture)
    expect(conversation.only('private')).toMatchObject({ text: 'Updated.', files: [{ name: 'chart.png' }] })
    expect(await adapter.send(updating(picture, 'x'.repeat(1_025)))).not.toBe(picture)
    expect(shown()).toEqual(['Updated.', 'x'.repeat(1_025)])
  })

  test('with a picture puts it in the place of a text, or of another picture', async () => {
    for (const name of ['one', 'two']) await writeFile(join(peer.dataDir, `${name}.png`), name)
    const earlier = await adapter.send(conversation.reply('private', 'Drawing…'))
    for (const name of ['one', 'two']) {
      const reply = { blocks: [{ kind: 'text' as const, text: `The <${name}>.` }], image: `${name}.png` }
      expect(await adapter.send(updating(earlier, reply))).toBe(earlier)
      const message = conversation.only('private')
      expect(message).toMatchObject({ text: `The <${name}>.`, files: [{ name: `${name}.png` }] })
      expect(Buffer.from(message.files[0]?.content ?? []).toString()).toBe(name)
    }
  })

  test('that was perhaps changed may be changed again: it stays one message', async () => {
    const earlier = await adapter.send(conversation.reply('private', 'Sold 3 Soap.'))
    for (const after of [true, false]) {
      peer.api.failNext('editMessageText', { kind: 'reset', after })
      expect((await conversation.failingSend(adapter, updating(earlier))).failure).toEqual(DOWN)
    }
    expect(await adapter.send(updating(earlier))).toBe(earlier)
    expect(shown()).toEqual(['Updated.'])
  })

  test('with a file is a new message', async () => {
    await writeFile(join(peer.dataDir, 'books.csv'), 'a')
    const earlier = await adapter.send(conversation.reply('private', 'Exporting…'))
    const blocks = [{ kind: 'text' as const, text: 'The books.' }]
    await adapter.send(updating(earlier, { blocks, file: 'books.csv' }))
    expect(shown()).toEqual(['Exporting…', 'The books.'])
  })

  test('of several messages changes the first and adds the others', async () => {
    const earlier = await adapter.send(conversation.reply('private', 'One.'))
    expect(await adapter.send(updating(earlier, long(2)))).toBe(earlier)
    expect(shown()).toEqual(long(2).split('\n'))
  })

  test.each([
    [429, { arrived: 'no', lasting: true }],
    [403, { arrived: 'no', lasting: false, gone: true }],
    [500, { arrived: 'no', lasting: true }],
  ])('is not said anew after a %i', async (code, failure) => {
    const earlier = await adapter.send(conversation.reply('private', 'Sold 3 Soap.'))
    refuse('editMessageText', code)
    expect((await conversation.failingSend(adapter, updating(earlier))).failure).toEqual(failure)
    expect(shown()).toEqual(['Sold 3 Soap.'])
  })
})

describe('a failure', () => {
  const fail = () => conversation.failingSend(adapter, conversation.reply('private', 'Sold 3 Soap.'))

  test.each([
    [400, { arrived: 'no', lasting: false }],
    [401, { arrived: 'no', lasting: true }],
    [403, { arrived: 'no', lasting: false, gone: true }],
    [404, { arrived: 'no', lasting: false }],
    [502, { arrived: 'unknown', lasting: true }],
  ])('of code %i', async (code, failure) => {
    refuse('sendMessage', code)
    expect((await fail()).failure).toEqual(failure)
  })

  test.each([
    ['Bad Request: chat not found', true],
    ['Bad Request: group chat was deactivated', true],
    ['Bad Request: not enough rights to send photos to the chat', undefined],
    ['Bad Request: message thread not found', undefined],
  ])('by the words %j: is the chat gone?', async (description, gone) => {
    refuse('sendMessage', 400, description)
    const { failure, message } = await fail()
    expect(failure.gone).toBe(gone)
    expect(message).toContain(description)
  })

  test('by silence, by a page of a machine between or by a reset tells nothing about the message', async () => {
    const unknown = { arrived: 'unknown', lasting: true }
    for (const fault of [{ kind: 'hang' }, { kind: 'garbage' }, { kind: 'reset', after: false }] as const) {
      peer.api.failNext('sendMessage', fault)
      expect((await fail()).failure).toEqual(unknown)
    }
    expect(peer.attempts()).toBe(3)
  })

  test('in the middle of a reply: the next attempt goes on behind what arrived', async () => {
    const reply = conversation.reply('private', long(3))
    const tooMany = { kind: 'refuse', code: 429, description: 'slow down', parameters: { retry_after: 3 } } as const
    peer.api.failNext('sendMessage', tooMany, 1)
    const { failure } = await conversation.failingSend(adapter, reply)
    expect(failure).toEqual({ arrived: 'no', lasting: true, retryAfterMs: 3_000, begun: true })
    peer.api.failNext('sendMessage', tooMany, 1)
    await conversation.failingSend(adapter, reply)
    const id = await adapter.send(reply)
    expect(shown()).toEqual(long(3).split('\n'))
    expect(id).toBe(peer.shown('private')[0]?.id)
    // A reply that is finished is finished: said once more, it is said from the beginning.
    await adapter.send(reply)
    expect(shown()).toHaveLength(6)
  })

  test('is no matter of a connection that was left open and closed at the other end', async () => {
    for (const text of ['one', 'two', 'three']) await adapter.send(conversation.reply('private', text))
    expect(peer.api.connections).toBe(3)
  })

  test('of what is no reply for Telegram', async () => {
    for (const more of [{ chat: 'C024BE91L' }, { reply: { blocks: [] } }]) {
      const reply = conversation.reply('private', 'Sold 3 Soap.', more)
      expect((await conversation.failingSend(adapter, reply)).failure).toEqual({ arrived: 'no', lasting: false })
    }
    const outside = conversation.reply('private', { blocks: [], file: '../secrets.txt' })
    const { failure, message } = await conversation.failingSend(adapter, outside)
    expect(failure).toEqual({ arrived: 'no', lasting: false })
    expect(message).toContain('outside of the data folder')
    expect(peer.attempts()).toBe(0)
  })
})
