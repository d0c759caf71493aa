import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMessage } from '../../../adapters/slack/incoming.ts'
import { around } from './around.ts'
import { BOT_USER } from './workspace.ts'

describe('a press', () => {
  const body = {
    type: 'block_actions',
    user: { id: 'U1', username: 'asha' },
    channel: { id: 'C1', name: 'shop' },
    container: { type: 'message', message_ts: '1763450000.000200', channel_id: 'C1' },
    message: { ts: '1763450000.000200', text: 'Which soap?' },
    actions: [
      { type: 'button', action_id: 'reply00000001.2', value: 'reply00000001.2', action_ts: '1763460000.000100' },
    ],
    trigger_id: '1.2.abc',
  }
  const read = (more: object = {}) => toMessage({ ...body, ...more }, around)

  test('names its button, its presser and its moment', () => {
    expect(read()).toEqual({
      platform: 'slack',
      event: 'press:C1:1763450000.000200:U1:1763460000.000100',
      id: 'press-1763460000.000100',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      at: new Date(1_763_460_000_000),
      spokenTo: true,
      happening: { kind: 'press', button: 'reply00000001.2' },
    })
  })

  test('in a direct chat is private', () => {
    expect(read({ channel: { id: 'D1', name: 'directmessage' } })?.chat).toEqual({ id: 'D1', kind: 'private' })
  })

  test('in a thread is answered there', () => {
    const message = { ...body.message, thread_ts: '1763440000.000300' }
    expect(read({ message })?.chat.id).toBe('C1/1763440000.000300')
    expect(read({ message: { ...message, thread_ts: message.ts } })?.chat.id).toBe('C1')
  })

  test('below what only one person sees counts too', () => {
    expect(read({ message: undefined })).toEqual(read())
  })

  test('on something that is not ours is read all the same; the core knows its own buttons', () => {
    const actions = [{ action_id: 'other', type: 'button' }]
    expect(read({ actions })).toMatchObject({
      event: 'press:C1:1763450000.000200:U1:1.2.abc',
      at: around.now,
      happening: { kind: 'press', button: 'other' },
    })
  })
})

describe('a slash command', () => {
  const body = {
    command: '/stock',
    text: 'sold 3 soap &amp; 2 rice',
    user_id: 'U1',
    user_name: 'asha',
    channel_id: 'C1',
    channel_name: 'shop',
    trigger_id: '1.2.abc',
    team_id: 'T1',
  }
  const read = (more: object = {}) => toMessage({ ...body, ...more }, around)

  test('is what stands behind it, said to the bot', () => {
    expect(read()).toEqual({
      platform: 'slack',
      event: 'slash:1.2.abc',
      id: 'slash-1.2.abc',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      at: around.now,
      spokenTo: true,
      happening: { kind: 'text', text: 'sold 3 soap & 2 rice' },
    })
  })

  test.each(['', '  ', undefined, `<@${BOT_USER}>`])('with %j behind it asks for help', text => {
    expect(read({ text })?.happening).toEqual({ kind: 'text', text: 'help' })
  })

  test('in a direct chat is private, and may have another name', () => {
    const message = read({ command: '/shop', channel_id: 'D1', channel_name: 'directmessage' })
    expect(message?.chat).toEqual({ id: 'D1', kind: 'private' })
  })

  test('without a key of its own has that of its delivery', () => {
    expect(read({ trigger_id: undefined })?.event).toBe('slash:envelope-1')
  })
})

describe('somebody who comes into a channel', () => {
  const event = { type: 'member_joined_channel', user: BOT_USER, channel: 'C1', channel_type: 'C', inviter: 'U1' }
  const read = (more: object = {}) => toMessage({ event: { ...event, event_ts: '1763460000.000100', ...more } }, around)

  test('is the bot, that was added by the inviter', () => {
    expect(read()).toMatchObject({
      event: 'added:C1:1763460000.000100',
      chat: { id: 'C1', kind: 'group' },
      from: { id: 'U1' },
      happening: { kind: 'added' },
    })
  })

  test('is nobody for the bot, if it is somebody else', () => {
    expect(read({ user: 'U2' })).toBeUndefined()
  })
})

describe('what has no sense', () => {
  test.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ event: null }],
    [{ event: { type: 'message' } }],
    [{ event: { type: 'reaction_added', user: 'U1' } }],
    [{ type: 'view_submission', user: { id: 'U1' } }],
    [{ type: 'block_actions', user: { id: 'U1' }, channel: { id: 'C1' }, actions: [] }],
    [{ command: 'stock', user_id: 'U1', channel_id: 'C1' }],
    [{ event: { type: 'message', channel: 'C1', user: 'U1', ts: 7, text: 'hello' } }],
  ])('is no message: %j', payload => {
    expect(toMessage(payload, around)).toBeUndefined()
  })

  test('never ends the program', () => {
    const event = fc.object({
      key: fc.constantFrom('type', 'subtype', 'channel', 'user', 'ts', 'text', 'message', 'files'),
    })
    fc.assert(
      fc.property(event, parts => {
        toMessage({ event: { ...parts, type: 'message' } }, around)
        toMessage({ ...parts, type: 'block_actions' }, around)
      }),
    )
  })
})
