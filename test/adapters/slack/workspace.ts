import type { WireBlock } from './block-rules.ts'
import { refusalOf } from './block-rules.ts'

/** A file on Slack. */
export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly length: number
  content: Uint8Array | undefined
}

/** A message of the bot in a channel. */
export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly threadTs: string | undefined
  text: string
  blocks: readonly WireBlock[]
  readonly files: readonly StoredFile[]
}

/** An argument of a call, as it comes over the wire. */
export type Arguments = Readonly<Record<string, string>>

/** An answer of the Web API. */
export type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean }

export const BOT_USER = 'U0BOT0000'
export const BOT_ID = 'B0BOT0000'
export const PERSON = 'U0ASHA000'
export const PRIVATE_CHANNEL = 'D0DIRECT0'
export const GROUP_CHANNEL = 'C0SHOP000'

/** What stands in the channels of a workspace, and the methods of the Web API that change it. */
export class Workspace {
  readonly posted: Posted[] = []
  readonly files = new Map<string, StoredFile>()
  /** Arguments of each call that posts, changes or uploads. */
  readonly calls: { readonly method: string; readonly arguments: Arguments }[] = []
  private readonly channels = new Map([
    [PRIVATE_CHANNEL, 'member'],
    [GROUP_CHANNEL, 'member'],
    ['C0ARCHIVE', 'archived'],
    ['C0OTHERS0', 'stranger'],
  ])
  private stamps = 0

  /** The bot is let into a channel. */
  join(channel: string): void {
    this.channels.set(channel, 'member')
  }

  /** A new time stamp, later than all before. */
  nextStamp(): string {
    this.stamps += 1
    return `${1_800_000_000 + this.stamps}.000${100 + (this.stamps % 900)}`
  }

  /** Answers a method that posts, changes or uploads. */
  call(method: string, given: Arguments, uploadRoot: string): Answer {
    this.calls.push({ method, arguments: given })
    if (method === 'chat.postMessage') return this.post(given)
    if (method === 'chat.update') return this.update(given)
    if (method === 'files.getUploadURLExternal') return this.announceFile(given, uploadRoot)
    if (method === 'files.completeUploadExternal') return this.shareFiles(given)
    return refuse('unknown_method')
  }

  keepFile(name: string, content: Uint8Array): StoredFile {
    const file = { id: `F${this.files.size + 1}`, name, length: content.length, content }
    this.files.set(file.id, file)
    return file
  }

  private post(given: Arguments): Answer {
    const { channel = '', text = '' } = given
    const blocks = readBlocks(given.blocks)
    const refusal = this.closed(channel) ?? refusalOf(text, blocks)
    if (refusal !== undefined) return refuse(refusal)
    const message = { channel, ts: this.nextStamp(), threadTs: given.thread_ts, text, blocks, files: [] }
    this.posted.push(message)
    return { ok: true, channel, ts: message.ts, message: { text, user: BOT_USER, bot_id: BOT_ID, ts: message.ts } }
  }

  private update(given: Arguments): Answer {
    const { channel = '', ts = '', text = '' } = given
    const blocks = readBlocks(given.blocks)
    const refusal = this.closed(channel) ?? refusalOf(text, blocks)
    if (refusal !== undefined) return refuse(refusal)
    const message = this.posted.find(posted => posted.channel === channel && posted.ts === ts)
    if (message === undefined) return refuse('message_not_found')
    message.text = text
    message.blocks = blocks
    return { ok: true, channel, ts, text }
  }

  private announceFile(given: Arguments, uploadRoot: string): Answer {
    const { filename = '', length = '' } = given
    if (filename === '' || !/^[1-9]\d*$/.test(length)) return refuse('invalid_arguments')
    const file = { id: `F${this.files.size + 1}`, name: filename, length: Number(length), content: undefined }
    this.files.set(file.id, file)
    return { ok: true, upload_url: `${uploadRoot}/${file.id}`, file_id: file.id }
  }

  private shareFiles(given: Arguments): Answer {
    const { channel_id: channel = '', thread_ts: threadTs, files: list = '[]' } = given
    const refusal = this.closed(channel)
    if (refusal !== undefined) return refuse(refusal)
    const wanted = (JSON.parse(list) as { id: string }[]).map(({ id }) => this.files.get(id))
    const files = wanted.filter(file => file?.content !== undefined).filter(file => file !== undefined)
    if (files.length === 0 || files.length < wanted.length) return refuse('file_not_found')
    this.posted.push({ channel, ts: this.nextStamp(), threadTs, text: '', blocks: [], files })
    return { ok: true, files: files.map(({ id, name }) => ({ id, title: name })) }
  }

  private closed(channel: string): string | undefined {
    const state = this.channels.get(channel)
    if (state === 'member') return undefined
    if (state === 'archived') return 'is_archived'
    return state === 'stranger' ? 'not_in_channel' : 'channel_not_found'
  }
}

function refuse(error: string): Answer {
  return { ok: false, error }
}

function readBlocks(text: string | undefined): readonly WireBlock[] {
  return text === undefined ? [] : (JSON.parse(text) as WireBlock[])
}
