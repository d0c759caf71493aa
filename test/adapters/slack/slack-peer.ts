import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSlack, type SlackOptions } from '../../../adapters/slack/index.ts'
import type { Adapter } from '../../../src/chat/adapter.ts'
import type { Fault, Peer, PeerEvent, Place, SayOptions, Shown } from '../../contracts/peer.ts'
import { seen } from './block-rules.ts'
import { APP_TOKEN, BOT_TOKEN, SlackServer, TICKET, type Trouble } from './slack-server.ts'
import type { Delivery, Payload } from './socket-side.ts'
import { BOT_ID, BOT_USER, GROUP_CHANNEL, PERSON, PRIVATE_CHANNEL } from './workspace.ts'

const REFUSED_TOKEN = 'xoxb-9999-9999-RefusedToken'
const CHANNELS: Readonly<Record<Place, string>> = { private: PRIVATE_CHANNEL, group: GROUP_CHANNEL }
const CHANNEL_TYPES: Readonly<Record<Place, string>> = { private: 'im', group: 'channel' }

/** An event, and what became of it. */
export type Happened = PeerEvent & { readonly delivery: Delivery }

/** Slack on loopback with one person and one bot. */
export class SlackPeer implements Peer {
  readonly platform = 'slack'
  readonly secrets = [BOT_TOKEN, APP_TOKEN, REFUSED_TOKEN, TICKET]
  readonly logged: string[] = []
  readonly chats = CHANNELS
  readonly server = new SlackServer()
  readonly dataDir: string
  private readonly said = new Map<string, Record<string, unknown>>()

  private constructor(dataDir: string) {
    this.dataDir = dataDir
  }

  static async open(): Promise<SlackPeer> {
    const peer = new SlackPeer(await mkdtemp(join(tmpdir(), 'shelftalk-slack-')))
    await peer.server.open()
    return peer
  }

  createAdapter(options: { readonly refused?: boolean } & Partial<SlackOptions> = {}): Adapter {
    const { refused = false, timing, ...more } = options
    const note = (fields: object, message: string) => void this.logged.push(`${message} ${JSON.stringify(fields)}`)
    return createSlack({
      botToken: refused ? REFUSED_TOKEN : BOT_TOKEN,
      appToken: APP_TOKEN,
      apiUrl: this.server.apiUrl,
      dataDir: this.dataDir,
      log: { debug: note, info: note, warn: note, error: note },
      clock: { now: () => new Date('2026-11-18T10:00:00Z') },
      timing: { firstPauseMs: 20, farewellMs: 200, ...timing },
      ...more,
    })
  }

  async say(place: Place, text: string, options: SayOptions = {}): Promise<PeerEvent> {
    const ts = this.server.workspace.nextStamp()
    const mention = options.mention === true ? `<@${BOT_USER}> ` : ''
    const thread = options.replyTo === undefined ? {} : { thread_ts: options.replyTo, parent_user_id: BOT_USER }
    const file = options.file === undefined ? {} : { subtype: 'file_share', files: [this.fileOf(options.file)] }
    const message = { user: PERSON, text: mention + escaped(text), ts, ...thread, ...file }
    this.said.set(ts, message)
    return this.happen(place, ts, { type: 'message', ...message })
  }

  async edit(place: Place, id: string, text: string): Promise<PeerEvent> {
    const previous_message = this.said.get(id)
    const edited = { user: PERSON, ts: this.server.workspace.nextStamp() }
    const message = { ...previous_message, text: escaped(text), edited }
    this.said.set(id, message)
    return this.happen(place, id, { type: 'message', subtype: 'message_changed', message, previous_message })
  }

  async remove(place: Place, id: string): Promise<PeerEvent> {
    const previous_message = this.said.get(id)
    this.said.delete(id)
    return this.happen(place, id, { type: 'message', subtype: 'message_deleted', deleted_ts: id, previous_message })
  }

  async press(place: Place, id: string, label: string): Promise<PeerEvent> {
    const channel = CHANNELS[place]
    const posted = this.server.workspace.posted.find(message => message.channel === channel && message.ts === id)
    const buttons = posted?.blocks.flatMap(block => block.elements ?? []) ?? []
    const button = buttons.find(({ text }) => seen(text) === label)
    if (button === undefined) throw new Error(`no button ${label} below ${id}`)
    const action = { ...button, type: 'button', block_id: 'b1', action_ts: this.server.workspace.nextStamp() }
    const payload = {
      type: 'block_actions',
      user: { id: PERSON, username: 'asha', team_id: 'T1' },
      team: { id: 'T1', domain: 'shop' },
      container: { type: 'message', message_ts: id, channel_id: channel },
      channel: { id: channel, name: place === 'private' ? 'directmessage' : 'shop' },
      message: { type: 'message', user: BOT_USER, bot_id: BOT_ID, ts: id, text: posted?.text },
      actions: [action],
      trigger_id: `1.2.${action.action_ts}`,
      response_url: `${this.server.origin}/actions/1`,
    }
    return this.event(id, { type: 'interactive', payload })
  }

  async sendUnreadable(place: Place): Promise<PeerEvent> {
    const ts = this.server.workspace.nextStamp()
    const files = [{ id: 'F0', name: 'audio.m4a', mimetype: 'audio/mp4', subtype: 'slack_audio', size: 9 }]
    return this.happen(place, ts, { type: 'message', subtype: 'file_share', user: PERSON, text: '', ts, files })
  }

  async addBot(): Promise<PeerEvent> {
    const ts = this.server.workspace.nextStamp()
    const joined = { type: 'member_joined_channel', user: BOT_USER, channel: GROUP_CHANNEL, channel_type: 'C' }
    return this.happen('group', ts, { ...joined, team: 'T1', inviter: PERSON })
  }

  shown(place: Place): readonly Shown[] {
    return this.server.workspace.posted
      .filter(message => message.channel === CHANNELS[place])
      .map(({ ts, blocks, files }) => ({
        id: ts,
        text: blocks.flatMap(({ text }) => (text === undefined ? [] : [seen(text)])).join('\n'),
        buttons: blocks.flatMap(block => block.elements ?? []).map(({ text }) => seen(text)),
        files: files.map(({ name, content }) => ({ name, content: content ?? new Uint8Array() })),
      }))
  }

  attempts(): number {
    return this.server.attempts
  }

  failNext(fault: Fault): void {
    this.server.troubles.push(troubleOf(fault))
  }

  async disconnect(): Promise<void> {
    this.server.sockets.cut()
  }

  goAway(): Promise<void> {
    return this.server.close()
  }

  comeBack(): Promise<void> {
    return this.server.open()
  }

  async close(): Promise<void> {
    await this.server.close()
    await rm(this.dataDir, { recursive: true, force: true })
  }

  /** An event of the Events API in a place. */
  happen(place: Place, id: string, event: Record<string, unknown>): Happened {
    const stamp = this.server.workspace.nextStamp()
    const where = { channel: CHANNELS[place], channel_type: CHANNEL_TYPES[place], event_ts: stamp }
    const whole = { ...where, ...(event.ts === undefined && { ts: stamp }), ...event }
    const payload = { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: `Ev${stamp}`, event: whole }
    return this.event(id, { type: 'events_api', payload })
  }

  /** Delivers anything. */
  event(id: string, payload: Payload): Happened {
    const delivery = this.server.sockets.deliver(payload)
    return {
      id,
      delivery,
      isTaken: () => delivery.takenAt !== undefined,
      redeliver: async () => this.server.sockets.redeliver(delivery),
    }
  }

  private fileOf(file: { readonly name: string; readonly content: Uint8Array }) {
    const { id } = this.server.workspace.keepFile(file.name, file.content)
    const url = `${this.server.origin}/files/${id}`
    const { name, content } = file
    return { id, name, mimetype: 'text/csv', size: content.length, url_private: url, url_private_download: url }
  }
}

function troubleOf(fault: Fault): Trouble {
  if (fault.kind === 'rate-limit') return { kind: fault.kind, retryAfterSeconds: fault.retryAfterMs / 1000 }
  if (fault.kind === 'server-error') return { kind: 'status', status: 500 }
  return fault.kind === 'chat-gone' ? { kind: 'error', error: 'channel_not_found' } : fault
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
