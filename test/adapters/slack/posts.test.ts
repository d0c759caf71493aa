import { describe, expect, test } from 'vitest'
import { toMessage } from '../../../adapters/slack/incoming.ts'
import { around } from './around.ts'
import { BOT_ID, BOT_USER } from './workspace.ts'

const base = { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '1763460000.000100' }
const read = (event: Record<string, unknown>) =>
  toMessage({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { ...base, ...event } }, around)

describe('a message', () => {
  test('tells who, where, when and what', () => {
    expect(read({ text: 'sold 3 soap' })).toEqual({
      platform: 'slack',
      event: 'message:C1:1763460000.000100',
      id: '1763460000.000100',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      at: new Date(1_763_460_000_000),
      spokenTo: false,
      happening: { kind: 'text', text: 'sold 3 soap' },
    })
  })

  test.each([
    ['im', 'private'],
    ['channel', 'group'],
    ['group', 'group'],
    ['mpim', 'group'],
  ])('in a channel of the type %s is %s', (channel_type, kind) => {
    const message = read({ channel_type, text: 'hello' })
    expect(message?.chat.kind).toBe(kind)
    expect(message?.spokenTo).toBe(kind === 'private')
  })

  test('that mentions the bot counts once, though Slack tells of it twice', () => {
    const said = { text: `<@${BOT_USER}> how much rice?` }
    const mention = { ...base, ...said, type: 'app_mention', channel_type: undefined, event_ts: base.ts }
    const twice = [read(said), toMessage({ event: mention }, around)]
    expect(twice[1]).toEqual(twice[0])
    expect(twice[0]).toMatchObject({ spokenTo: true, happening: { text: 'how much rice?' } })
  })

  test.each([
    ['another bot', { bot_id: 'B2', text: 'build passed' }],
    ['this bot', { user: BOT_USER, bot_id: BOT_ID, text: 'Sold 3 Soap.' }],
    ['Slack', { user: 'USLACKBOT', text: 'reminder: count' }],
    ['nobody', { user: undefined, text: 'hello' }],
    ['somebody who joins', { subtype: 'channel_join', text: '<@U1> has joined' }],
    ['somebody who sets the topic', { subtype: 'channel_topic', text: 'topic' }],
    ['a legacy bot', { subtype: 'bot_message', bot_id: 'B2', user: undefined, text: 'hello' }],
    ['a notice that a thread was answered', { subtype: 'message_replied' }],
  ])('of %s is none for the bot', (_, event) => {
    expect(read(event)).toBeUndefined()
  })

  test('is not lost for an odd detail', () => {
    const odd = {
      text: 'sold 3 soap',
      thread_ts: 7,
      edited: true,
      files: 'none',
      attachments: {},
      root: [],
      bot_id: null,
    }
    expect(read(odd)?.happening).toEqual({ kind: 'text', text: 'sold 3 soap' })
  })

  test('said about oneself ("/me") is one too', () => {
    expect(read({ subtype: 'me_message', text: 'sold 3 soap' })?.happening).toEqual({
      kind: 'text',
      text: 'sold 3 soap',
    })
  })
})

describe('a message in a thread', () => {
  const thread_ts = '1763450000.000200'

  test('is answered in the thread', () => {
    expect(read({ text: 'hello', thread_ts })).toMatchObject({ chat: { id: `C1/${thread_ts}` }, spokenTo: false })
  })

  test('below a message of the bot answers that message', () => {
    const expected = { spokenTo: true, happening: { kind: 'text', text: 'undo', replyTo: thread_ts } }
    expect(read({ text: 'undo', thread_ts, parent_user_id: BOT_USER })).toMatchObject(expected)
    const broadcast = { subtype: 'thread_broadcast', text: 'undo', thread_ts, root: { user: BOT_USER } }
    expect(read(broadcast)).toMatchObject(expected)
  })

  test('below a message of somebody else answers nobody', () => {
    const message = read({ text: 'undo', thread_ts, parent_user_id: 'U2' })
    expect(message).toMatchObject({ spokenTo: false, happening: { kind: 'text', text: 'undo' } })
    expect(message?.happening).not.toHaveProperty('replyTo')
  })

  test('on which the thread hangs stands in the channel', () => {
    expect(read({ text: 'hello', thread_ts: base.ts })?.chat.id).toBe('C1')
  })
})

describe('an edit', () => {
  const message = {
    user: 'U1',
    text: 'sold 4 soap',
    ts: '1763450000.000200',
    edited: { user: 'U1', ts: '1763460000.000000' },
  }
  const previous_message = { ...message, text: 'sold 3 soap', edited: undefined }
  const edit = (event: object = {}) =>
    read({ subtype: 'message_changed', user: undefined, message, previous_message, ...event })

  test('names its message, has a key of its own and the time of the message', () => {
    expect(edit()).toEqual({
      platform: 'slack',
      event: 'edit:C1:1763450000.000200:1763460000.000000',
      id: '1763450000.000200',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      at: new Date(1_763_450_000_000),
      spokenTo: false,
      happening: { kind: 'edit', edits: '1763450000.000200', text: 'sold 4 soap' },
    })
  })

  test('of a message that mentions the bot is spoken to it', () => {
    const text = `<@${BOT_USER}> sold 4 soap`
    expect(edit({ message: { ...message, text } })).toMatchObject({
      spokenTo: true,
      happening: { text: 'sold 4 soap' },
    })
  })

  test('in a thread stays there', () => {
    const thread_ts = '1763440000.000300'
    expect(edit({ message: { ...message, thread_ts } })?.chat.id).toBe(`C1/${thread_ts}`)
    expect(edit({ message: { ...message, thread_ts: message.ts } })?.chat.id).toBe('C1')
  })

  test.each([
    ['a preview that Slack added', { message: { ...message, text: 'sold 3 soap', attachments: [{}] } }],
    ["a change of this bot's message", { message: { ...message, user: BOT_USER, bot_id: BOT_ID } }],
    ["a change of another bot's message", { message: { ...message, bot_id: 'B2' } }],
    ['a change without a message', { message: undefined }],
    ['a changed notice', { message: { ...message, subtype: 'channel_join' } }],
  ])('is not %s', (_, event) => {
    expect(edit(event)).toBeUndefined()
  })
})

describe('a deletion', () => {
  const previous_message = { user: 'U1', text: 'sold 3 soap', ts: '1763450000.000200' }
  const remove = (event: object = {}) =>
    read({ subtype: 'message_deleted', user: undefined, deleted_ts: previous_message.ts, previous_message, ...event })

  test('names the message that is gone, its author and the time of the deletion', () => {
    expect(remove()).toEqual({
      platform: 'slack',
      event: 'delete:C1:1763450000.000200',
      id: '1763450000.000200',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      at: new Date(1_763_460_000_000),
      spokenTo: false,
      happening: { kind: 'delete', deletes: '1763450000.000200' },
    })
  })

  test('of a message that has replies is one too, though Slack calls it a change', () => {
    const message = {
      user: 'USLACKBOT',
      subtype: 'tombstone',
      text: 'This message was deleted.',
      ts: previous_message.ts,
    }
    expect(remove({ subtype: 'message_changed', deleted_ts: undefined, message })).toEqual(remove())
  })

  test('of what a bot said is nothing', () => {
    expect(remove({ previous_message: { ...previous_message, user: BOT_USER, bot_id: BOT_ID } })).toBeUndefined()
    expect(remove({ previous_message: undefined })).toBeUndefined()
  })
})

describe('a file', () => {
  const share = (files: object[], text = '') => read({ subtype: 'file_share', text, files })?.happening

  test('comes with the text beside it', () => {
    const file = { name: 'stock.csv', mimetype: 'text/csv', size: 20, url_private: 'https://files.slack.com/x' }
    expect(share([file], 'import')).toEqual({
      kind: 'text',
      text: 'import',
      file: { name: 'stock.csv', sizeBytes: 20, read: expect.any(Function) },
    })
  })

  test('that can be read is found among pictures', () => {
    expect(share([{ mimetype: 'image/png' }, { title: 'stock' }])).toMatchObject({
      file: { name: 'stock', sizeBytes: 0 },
    })
  })

  test.each([
    [{ mimetype: 'image/jpeg' }, 'photo'],
    [{ mimetype: 'audio/mp4', subtype: 'slack_audio' }, 'voice note'],
    [{ mimetype: 'video/mp4', subtype: 'slack_video' }, 'video note'],
    [{ mimetype: 'audio/mpeg' }, 'audio file'],
    [{ mimetype: 'video/mp4' }, 'video'],
    [{ mode: 'hidden_by_limit' }, 'file that is gone'],
  ])('%j alone cannot be read', (file, what) => {
    expect(share([file])).toEqual({ kind: 'unreadable', what })
    expect(share([file], 'sold 3 soap')).toEqual({ kind: 'text', text: 'sold 3 soap' })
  })

  test('is not a message that was passed on', () => {
    expect(read({ text: '', attachments: [{ is_share: true }] })?.happening).toEqual({
      kind: 'unreadable',
      what: 'forwarded message',
    })
  })
})
