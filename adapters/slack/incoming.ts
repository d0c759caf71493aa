import type { Message } from '../../src/chat/message.ts'
import { hear } from './markup.ts'
import type { JoinEvent, Press, Slash } from './payloads.ts'
import { joinEvent, messageEvent, press, slash } from './payloads.ts'
import type { Surroundings } from './posts.ts'
import { chatOf, fromMessageEvent, timeOf } from './posts.ts'

/** The kinds of events that are understood; the manifest asks for these and no others. */
export const EVENT_TYPES = ['message', 'app_mention', 'member_joined_channel'] as const

/** Turns what Slack sends into a message, or into nothing where it is none for the bot. */
export function toMessage(payload: unknown, around: Surroundings): Message | undefined {
  const event = typeof payload === 'object' && payload !== null && 'event' in payload ? payload.event : undefined
  const said = messageEvent.safeParse(event)
  if (said.success) return fromMessageEvent(said.data, around)
  const joined = joinEvent.safeParse(event)
  if (joined.success) return fromJoin(joined.data, around)
  const pressed = press.safeParse(payload)
  if (pressed.success) return fromPress(pressed.data, around)
  const commanded = slash.safeParse(payload)
  return commanded.success ? fromSlash(commanded.data, around) : undefined
}

function fromJoin(joined: JoinEvent, around: Surroundings): Message | undefined {
  if (joined.user !== around.self.userId) return undefined
  const at = joined.event_ts ?? undefined
  return {
    platform: 'slack',
    event: `added:${joined.channel}:${at ?? around.envelopeId}`,
    // No message of the channel tells of it; a time stamp would be taken for one.
    id: `added-${at ?? around.envelopeId}`,
    chat: chatOf({ channel: joined.channel, channelType: joined.channel_type }),
    from: { id: joined.inviter ?? joined.user },
    at: timeOf(at, around.now),
    spokenTo: true,
    happening: { kind: 'added' },
  }
}

function fromPress(pressed: Press, around: Surroundings): Message {
  const { channel, container, user } = pressed
  const [action] = pressed.actions
  const at = action.action_ts ?? undefined
  const key = at ?? pressed.trigger_id ?? around.envelopeId
  const ts = pressed.message?.ts ?? container?.message_ts
  return {
    platform: 'slack',
    event: `press:${channel.id}:${ts}:${user.id}:${key}`,
    id: `press-${key}`,
    chat: chatOf({
      channel: channel.id,
      channelType: channel.name === 'directmessage' ? 'im' : undefined,
      ts,
      threadTs: pressed.message?.thread_ts ?? container?.thread_ts,
    }),
    from: { id: user.id },
    at: timeOf(at, around.now),
    spokenTo: true,
    happening: { kind: 'press', button: action.value ?? action.action_id },
  }
}

/** A slash command is no message of the channel: Slack shows it to nobody and gives it no time stamp. */
function fromSlash(commanded: Slash, around: Surroundings): Message {
  const key = commanded.trigger_id ?? around.envelopeId
  const { text } = hear(commanded.text ?? '', around.self.userId)
  return {
    platform: 'slack',
    event: `slash:${key}`,
    id: `slash-${key}`,
    chat: chatOf({
      channel: commanded.channel_id,
      channelType: commanded.channel_name === 'directmessage' ? 'im' : undefined,
    }),
    from: { id: commanded.user_id },
    at: around.now,
    spokenTo: true,
    happening: { kind: 'text', text: text.trim() === '' ? 'help' : text.trim() },
  }
}
