import type { WebClient } from '@slack/web-api'
import { SendFault } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Attachment } from './attachments.ts'
import { readAttachments } from './attachments.ts'
import type { Redact } from './faults.ts'
import { platformError, toSendFault } from './faults.ts'
import type { Post, ReplyBlock, Target } from './outgoing.ts'
import { targetOf, toOutgoing } from './outgoing.ts'

/** What sending needs. */
export interface SendAccess {
  readonly client: WebClient
  /** Absolute; the folder that a reply's files are relative to. */
  readonly dataDir: string
  readonly redact: Redact
}

/** Answers where Slack lets anyone be answered: to the person alone, for half an hour after a command or a press. */
export type Respond = (answer: { text: string; blocks: ReplyBlock[]; response_type: 'ephemeral' }) => Promise<unknown>

/** So many half-sent replies are remembered, and so many ways to answer. */
const MOST_REMEMBERED = 1000

/** The bot is not in the channel where somebody gave its command. */
const NOT_LET_IN: readonly string[] = ['not_in_channel', 'channel_not_found']

/** The message that should be changed is gone, or Slack no longer lets it be changed. */
const UNCHANGEABLE: readonly string[] = [
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'invalid_ts',
  'invalid_arguments',
]

/** Sends replies. What was sent of a reply before a fault is not sent again when it is tried once more. */
export class Sending {
  private readonly access: SendAccess
  /** By reply: the ids of the parts that arrived. Lost with the process, when nobody knows what arrived anyway. */
  private readonly begun = new Map<string, string[]>()
  /** By message, for the channels that the bot is not in; lost with the process, as Slack soon closes them anyway. */
  private readonly doors = new Map<string, Respond>()

  constructor(access: SendAccess) {
    this.access = access
  }

  /** Notes how the message may be answered where the bot cannot post. */
  openDoor(messageId: string, respond: Respond): void {
    remember(this.doors, messageId, respond)
  }

  /** Sends a reply and gives the id of its first message. Throws SendFault. */
  async send(stored: StoredReply): Promise<string> {
    const attachments = await readAttachments(stored.reply, this.access.dataDir)
    const arrived = this.begun.get(stored.id) ?? []
    this.begun.delete(stored.id)
    try {
      return await this.sendParts(stored, attachments, arrived)
    } catch (error) {
      if (arrived.length > 0) remember(this.begun, stored.id, arrived)
      throw toSendFault(error, this.access.redact)
    }
  }

  private async sendParts(stored: StoredReply, attachments: readonly Attachment[], arrived: string[]): Promise<string> {
    const target = targetOf(stored)
    const { posts, listing } = toOutgoing(stored)
    const text = listing === undefined ? [] : [{ file: Buffer.from(listing.content), filename: listing.name }]
    const uploads = [...text, ...attachments]
    for (const [index, post] of posts.entries()) {
      if (arrived[index] !== undefined) continue
      arrived.push(await this.deliver(stored, target, post, index === 0 ? stored.updates?.sentAs : undefined))
    }
    if (uploads.length > 0) arrived.push(await this.upload(target, uploads))
    return arrived[0] ?? stored.id
  }

  private async deliver(stored: StoredReply, target: Target, post: Post, changes: string | undefined): Promise<string> {
    try {
      return await this.changeOrPost(target, post, changes)
    } catch (error) {
      const respond = this.doors.get(stored.replyTo ?? '')
      if (respond === undefined || !NOT_LET_IN.includes(platformError(error) ?? '')) throw error
      await respond({ text: post.text, blocks: post.blocks, response_type: 'ephemeral' })
      // Slack tells no id of what only one person sees.
      return stored.id
    }
  }

  private async changeOrPost(target: Target, post: Post, changes: string | undefined): Promise<string> {
    if (changes === undefined) return this.post(target, post)
    const { text, blocks } = post
    try {
      await this.access.client.chat.update({ channel: target.channel, ts: changes, text, blocks, parse: 'none' })
      return changes
    } catch (error) {
      if ([...UNCHANGEABLE, ...NOT_LET_IN].includes(platformError(error) ?? '')) return this.post(target, post)
      throw repeatable(toSendFault(error, this.access.redact))
    }
  }

  private async post(target: Target, post: Post): Promise<string> {
    const answer = await this.access.client.chat.postMessage({
      channel: target.channel,
      text: post.text,
      blocks: post.blocks,
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
      ...(target.threadTs === undefined ? {} : { thread_ts: target.threadTs }),
    })
    return answer.ts ?? ''
  }

  /** Slack shows an upload as a message of its own and tells its id only later; the file's id stands for it. */
  private async upload(target: Target, uploads: readonly Attachment[]): Promise<string> {
    const where = target.threadTs === undefined ? {} : { thread_ts: target.threadTs }
    const answer = await this.access.client.filesUploadV2({
      channel_id: target.channel,
      file_uploads: uploads.map(({ file, filename }) => ({ file, filename, title: filename })),
      ...where,
    })
    return answer.files?.[0]?.files?.[0]?.id ?? ''
  }
}

/** To change a message twice is to change it once: in doubt it may be tried again, unlike a new message. */
function repeatable(fault: SendFault): SendFault {
  return new SendFault(fault.message, { ...fault.failure, arrived: 'no' }, fault.cause)
}

function remember<T>(all: Map<string, T>, id: string, value: T): void {
  const [oldest] = all.keys()
  if (all.size >= MOST_REMEMBERED && oldest !== undefined) all.delete(oldest)
  all.set(id, value)
}
