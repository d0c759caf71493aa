import { z } from 'zod'

// What is not of the form that is known counts as absent: a message is not lost for an odd detail.
const text = z.string().nullish().catch(undefined)

const file = z.object({
  name: text,
  title: text,
  mimetype: text,
  subtype: text,
  mode: text,
  size: z.number().nullish().catch(undefined),
  url_private: text,
  url_private_download: text,
})
/** A file that hangs on a message. */
export type SlackFile = z.infer<typeof file>

const said = z.object({
  subtype: text,
  user: text,
  bot_id: text,
  text,
  ts: z.string(),
  thread_ts: text,
  parent_user_id: text,
  edited: z.object({ ts: z.string() }).nullish().catch(undefined),
  files: z.array(file).nullish().catch(undefined),
  attachments: z.array(z.unknown()).nullish().catch(undefined),
  root: z.object({ user: text }).nullish().catch(undefined),
})
/** What somebody said, as it stands in a channel. */
export type Said = z.infer<typeof said>

const place = { channel: z.string(), channel_type: text, event_ts: text }

/** Something said: new, changed, deleted. Slack's `app_mention` tells a new message once more. */
export const messageEvent = said.partial({ ts: true }).extend({
  ...place,
  type: z.enum(['message', 'app_mention']),
  message: said.nullish(),
  previous_message: said.nullish(),
  deleted_ts: text,
})
export type MessageEvent = z.infer<typeof messageEvent>

/** Somebody came into a channel. */
export const joinEvent = z.object({
  ...place,
  type: z.literal('member_joined_channel'),
  user: z.string(),
  inviter: text,
})
export type JoinEvent = z.infer<typeof joinEvent>

/** A button was pressed. */
export const press = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string(), name: text }),
  // Absent where only the person sees the message.
  message: z.object({ ts: z.string(), thread_ts: text }).nullish().catch(undefined),
  container: z.object({ message_ts: text, thread_ts: text }).nullish().catch(undefined),
  actions: z.tuple([z.object({ action_id: z.string(), value: text, action_ts: text })]).rest(z.unknown()),
  trigger_id: text,
})
export type Press = z.infer<typeof press>

/** A slash command was given. */
export const slash = z.object({
  command: z.string().startsWith('/'),
  text,
  user_id: z.string(),
  channel_id: z.string(),
  channel_name: text,
  trigger_id: text,
})
export type Slash = z.infer<typeof slash>
