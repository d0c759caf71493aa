import type { WebClient } from '@slack/web-api'
import { type SendFailure, SendFault, type Turn } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Attachment } from './attachments.ts'
import { readAttachments } from './attachments.ts'
import type { Redact } from './faults.ts'
import { platformError, toSendFault } from './faults.ts'
import type { Post, ReplyBlock, Target } from './outgoing.ts'
import { targetOf, toOutgoing } from './outgoing.ts'
import { upload } from './uploading.ts'

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

/** A reply on its way, and when Slack may be called for it. */
interface Parcel {
  readonly stored: StoredReply
  readonly target: Target
  readonly turn: Turn
}

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
  async send(stored: StoredReply, turn: Turn): Promise<string> {
    const attachments = await readAttachments(stored.reply, this.access.dataDir)
    const arrived = this.begun.get(stored.id) ?? []
    this.begun.delete(stored.id)
    try {
      return await this.sendParts({ stored, target: targetOf(stored), turn }, attachments, arrived)
    } catch (error) {
      const fault = toSendFault(error, this.access.redact)
      const failure = stored.unasked === undefined ? unlessUninvited(fault, error) : fault.failure
      if (arrived.length === 0) throw new SendFault(fault.message, failure, fault.cause)
      remember(this.begun, stored.id, arrived)
      throw new SendFault(fault.message, { ...failure, begun: true }, fault.cause)
    }
  }

  private async sendParts(parcel: Parcel, attachments: readonly Attachment[], arrived: string[]): Promise<string> {
    const { stored, target, turn } = parcel
    const { posts, listing } = toOutgoing(stored)
    const text = listing === undefined ? [] : [{ file: Buffer.from(listing.content), filename: listing.name }]
    const uploads = [...text, ...attachments]
    for (const [index, post] of posts.entries()) {
      if (arrived[index] !== undefined) continue
      arrived.push(await this.deliver(parcel, post, index === 0 ? stored.updates?.sentAs : undefined))
    }
    if (uploads.length > 0) arrived.push(await upload(target, uploads, turn, this.access))
    return arrived[0] ?? stored.id
  }

  private async deliver(parcel: Parcel, post: Post, changes: string | undefined): Promise<string> {
    const { stored } = parcel
    try {
      return await this.changeOrPost(parcel, post, changes)
    } catch (error) {
      const respond = this.doors.get(stored.replyTo ?? '')
      if (respond === undefined || !NOT_LET_IN.includes(platformError(error) ?? '')) throw error
      await respond({ text: post.text, blocks: post.blocks, response_type: 'ephemeral' })
      // Slack tells no id of what only one person sees.
      return stored.id
    }
  }

  private async changeOrPost(parcel: Parcel, post: Post, changes: string | undefined): Promise<string> {
    if (changes === undefined) return this.post(parcel, post)
    const { target, turn } = parcel
    const { text, blocks } = post
    await turn()
    try {
      await this.access.client.chat.update({ channel: target.channel, ts: changes, text, blocks, parse: 'none' })
      return changes
    } catch (error) {
      if ([...UNCHANGEABLE, ...NOT_LET_IN].includes(platformError(error) ?? '')) return this.post(parcel, post)
      throw repeatable(toSendFault(error, this.access.redact))
    }
  }

  private async post({ target, turn }: Parcel, post: Post): Promise<string> {
    await turn()
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
}

/** To change a message twice is to change it once: in doubt it may be tried again, unlike a new message. */
function repeatable(fault: SendFault): SendFault {
  return new SendFault(fault.message, { ...fault.failure, arrived: 'no' }, fault.cause)
}

/** Somebody gave the bot's command where the bot is not: that is no chat that is gone. */
function unlessUninvited({ failure }: SendFault, error: unknown): SendFailure {
  if (!NOT_LET_IN.includes(platformError(error) ?? '')) return failure
  const { gone: _, ...rest } = failure
  return rest
}

function remember<T>(all: Map<string, T>, id: string, value: T): void {
  const [oldest] = all.keys()
  if (all.size >= MOST_REMEMBERED && oldest !== undefined) all.delete(oldest)
  all.set(id, value)
}
