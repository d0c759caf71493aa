import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { toMessage } from '../../../adapters/telegram/incoming.ts'
import type { Message } from '../../../src/chat/message.ts'

const now = new Date('2026-11-20T10:00:00Z')
const self = { id: 700_001, username: 'shelftalk_bot' }
const asha = { id: 42, is_bot: false, first_name: 'Asha', last_name: 'Rao' }
const bot = { id: 700_001, is_bot: true, first_name: 'Shop', username: 'shelftalk_bot' }
const home = { id: 42, type: 'private', first_name: 'Asha' }
const shop = { id: -100_123, type: 'supergroup', title: 'Shop' }
const common = { message_id: 7, date: 1_763_600_000, from: asha, chat: shop }

function read(update: object): Message | undefined {
  const readFile = async (fileId: string) => new TextEncoder().encode(fileId)
  return toMessage({ update_id: 9001, ...update } as Update, { self, now, readFile })
}
const message = (content: object) => read({ message: { ...common, ...content } })

describe('a message', () => {
  test('is told with numbers for identities and its own time stamp', () => {
    expect(message({ text: 'sold 3 soap', chat: home })).toEqual({
      platform: 'telegram',
      event: '9001',
      id: '7',
      chat: { id: '42', kind: 'private' },
      from: { id: '42', name: 'Asha Rao' },
      at: new Date(1_763_600_000_000),
      spokenTo: true,
      happening: { kind: 'text', text: 'sold 3 soap' },
    })
  })

  test('of a group is said to the bot where it answers the bot', () => {
    const answering = (from: object, more = {}) =>
      message({ text: 'undo', reply_to_message: { ...common, message_id: 5, from, text: 'Sold 3.', ...more } })
    expect(answering(bot)).toMatchObject({ spokenTo: true, happening: { text: 'undo', replyTo: '5' } })
    expect(answering(asha)).toMatchObject({ spokenTo: false, happening: { kind: 'text', text: 'undo' } })
    expect(answering(asha)?.happening).not.toHaveProperty('replyTo')
    // Every message of a topic "answers" the notice that opened it.
    expect(answering(bot, { forum_topic_created: { name: 'Stock' } })?.spokenTo).toBe(false)
  })

  test('of a topic has the topic in its chat', () => {
    const topic = { text: 'hi', is_topic_message: true, message_thread_id: 12 }
    expect(message(topic)?.chat).toEqual({ id: '-100123/12', kind: 'group' })
    expect(message({ ...topic, is_topic_message: undefined })?.chat.id).toBe('-100123')
  })

  test('has a caption for its text', () => {
    const photo = [{ file_id: 'p', file_unique_id: 'u', width: 1, height: 1 }]
    expect(message({ photo, caption: '@shelftalk_bot sold 3 soap' })).toMatchObject({
      spokenTo: true,
      happening: { kind: 'text', text: 'sold 3 soap' },
    })
  })

  test('brings its file, with a text or without', async () => {
    const document = { file_id: 'f1', file_unique_id: 'u', file_name: 'stock.csv', file_size: 12 }
    const happening = message({ document, caption: 'import' })?.happening
    expect(happening).toMatchObject({ kind: 'text', text: 'import', file: { name: 'stock.csv', sizeBytes: 12 } })
    if (happening?.kind !== 'text') throw new Error('no text')
    expect(new TextDecoder().decode(await happening.file?.read())).toBe('f1')
    expect(message({ document: { file_id: 'f1' } })?.happening).toMatchObject({
      text: '',
      file: { name: 'file', sizeBytes: 0 },
    })
  })

  test.each([
    [{ voice: {} }, 'voice note'],
    [{ sticker: {} }, 'sticker'],
    [{ photo: [] }, 'photo'],
    [{ animation: {}, document: {} }, 'animation'],
    [{ location: {} }, 'location'],
    [{ location: {}, venue: {} }, 'place'],
    [{ poll: {} }, 'poll'],
    [{ contact: {} }, 'contact'],
    [{ video_note: {} }, 'video note'],
  ])('of %j cannot be read', (content, what) => {
    expect(message(content)?.happening).toEqual({ kind: 'unreadable', what })
  })

  test('of a group that has become a supergroup tells where it is now, whoever did that', () => {
    for (const from of [asha, bot, undefined]) {
      expect(message({ migrate_to_chat_id: -100_777, from, chat: { id: -123, type: 'group' } })).toMatchObject({
        chat: { id: '-123', kind: 'group' },
        spokenTo: false,
        happening: { kind: 'moved', to: '-100777' },
      })
    }
    // The other half of it, in the new group, says nothing new.
    expect(message({ migrate_from_chat_id: -123, from: bot })).toBeUndefined()
  })

  test.each([
    ['a notice', { new_chat_members: [bot] }],
    ['a pinned message', { pinned_message: {} }],
    ['another bot', { text: 'hi', from: bot }],
    ['nobody', { text: 'hi', from: undefined }],
    ['an admin behind the group', { text: 'hi', sender_chat: shop }],
    ['a channel', { text: 'hi', chat: { id: -5, type: 'channel', title: 'News' } }],
    ['a command for another bot', { text: '/sold@other_bot 3 soap' }],
  ])('of %s is none', (_, content) => {
    expect(message(content)).toBeUndefined()
  })
})

describe('an edited message', () => {
  const edited = (content: object) => read({ edited_message: { ...common, edit_date: 1_763_600_060, ...content } })

  test('names itself and bears the time of the message, not of the edit', () => {
    expect(edited({ text: '@shelftalk_bot sold 4 soap' })).toMatchObject({
      id: '7',
      at: new Date(common.date * 1000),
      spokenTo: true,
      happening: { kind: 'edit', edits: '7', text: 'sold 4 soap' },
    })
    expect(edited({ caption: 'import', document: {} })?.happening).toMatchObject({ kind: 'edit', text: 'import' })
    expect(edited({ text: 'sold 4 soap' })?.spokenTo).toBe(false)
    expect(edited({ text: 'sold 4 soap', reply_to_message: { ...common, from: bot } })?.spokenTo).toBe(true)
  })

  test('without a text is nothing, as a location that moves', () => {
    expect(edited({ location: { latitude: 1, longitude: 2 } })).toBeUndefined()
  })
})

describe('a press', () => {
  const query = { id: '4382911234567890123', from: asha, chat_instance: 'i', data: 'reply00000001.2' }

  test('names its button; its time is that of its coming', () => {
    const press = read({ callback_query: { ...query, message: { ...common, from: bot, text: 'Which?' } } })
    expect(press).toMatchObject({
      id: '4382911234567890123',
      chat: { id: '-100123', kind: 'group' },
      from: { id: '42' },
      at: now,
      spokenTo: true,
      happening: { kind: 'press', button: 'reply00000001.2' },
    })
  })

  test('is known below a message that Telegram no longer shows', () => {
    const message = { chat: home, message_id: 7, date: 0 }
    expect(read({ callback_query: { ...query, message } })?.chat).toEqual({ id: '42', kind: 'private' })
  })

  test('without a chat or without our data is none', () => {
    expect(read({ callback_query: query })).toBeUndefined()
    expect(read({ callback_query: { ...query, data: undefined, message: common } })).toBeUndefined()
  })
})

describe('a change of membership', () => {
  const change = (before: object, after: object, chat: object = shop) =>
    read({ my_chat_member: { chat, from: asha, date: 1_763_600_000, old_chat_member: before, new_chat_member: after } })

  test('tells that the bot was added, with an id that is no message number', () => {
    for (const after of [
      { status: 'member' },
      { status: 'administrator' },
      { status: 'restricted', is_member: true },
    ]) {
      expect(change({ status: 'left' }, after)).toMatchObject({ id: 'added-9001', happening: { kind: 'added' } })
    }
  })

  test('of any other kind is nothing', () => {
    expect(change({ status: 'member' }, { status: 'administrator' })).toBeUndefined()
    expect(change({ status: 'member' }, { status: 'kicked' })).toBeUndefined()
    expect(change({ status: 'left' }, { status: 'restricted', is_member: false })).toBeUndefined()
    expect(change({ status: 'kicked' }, { status: 'member' }, home)).toBeUndefined()
  })
})

test('an update of another kind is nothing, and garbage is thrown at the caller', () => {
  expect(read({ poll: {} })).toBeUndefined()
  expect(() => read({ message: { text: 'no chat', from: asha } })).toThrow()
})
