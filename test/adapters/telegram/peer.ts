import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { TelegramOptions } from '../../../adapters/telegram/index.ts'
import { createTelegram } from '../../../adapters/telegram/index.ts'
import type { Adapter } from '../../../src/chat/adapter.ts'
import type { Log } from '../../../src/log.ts'
import type { Fault, Peer, PeerEvent, Place, SayOptions, Shown } from '../../contracts/peer.ts'
import { BOT, BotApi, TOKEN } from './bot-api.ts'
import type { Queued } from './updates.ts'

export const ASHA = { id: 42, is_bot: false, first_name: 'Asha', last_name: 'Rao' } as const
export const CHATS = { private: ASHA.id, group: -1_001_234_567_890 } as const
const SENDING = [
  'sendMessage',
  'sendDocument',
  'sendPhoto',
  'editMessageText',
  'editMessageCaption',
  'editMessageMedia',
]

/** Telegram on loopback: one person, one bot, a private chat and a group. */
export class TelegramPeer implements Peer {
  readonly platform = 'telegram'
  readonly secrets = [TOKEN, 'wrong:token-of-nobody']
  readonly logged: string[] = []
  readonly chats = { private: String(CHATS.private), group: String(CHATS.group) }
  readonly dataDir: string
  readonly api = new BotApi()
  private date = 1_700_000_000

  private constructor(dataDir: string) {
    this.dataDir = dataDir
    this.api.chats.open(CHATS.private)
    this.api.chats.open(CHATS.group)
  }

  static async open(): Promise<TelegramPeer> {
    const peer = new TelegramPeer(await mkdtemp(join(tmpdir(), 'shelftalk-telegram-')))
    await peer.api.open()
    return peer
  }

  createAdapter(options: { refused?: boolean } & Partial<TelegramOptions> = {}): Adapter {
    const { refused, ...more } = options
    return createTelegram({
      token: refused === true ? 'wrong:token-of-nobody' : TOKEN,
      apiRoot: this.api.root,
      log: this.log(),
      clock: { now: () => new Date('2026-11-20T10:00:00Z') },
      dataDir: this.dataDir,
      menu: [{ name: 'stock', help: 'How much there is' }],
      timing: { firstPauseMs: 20, longestPauseMs: 100, promptMs: 500, pollMs: 5_000 },
      ...more,
    })
  }

  async say(place: Place, text: string, options: SayOptions = {}): Promise<PeerEvent> {
    const said = options.mention === true ? `@${BOT.username} ${text}` : text
    const { file, replyTo } = options
    const post = this.post(place, said)
    const answered = replyTo === undefined ? undefined : this.answered(place, Number(replyTo))
    const content = file === undefined ? { text: said } : { caption: said, document: this.keep(file) }
    const message = { ...post, ...content, ...(answered === undefined ? {} : { reply_to_message: answered }) }
    return this.event(this.api.updates.add({ message }), post.message_id)
  }

  async edit(place: Place, id: string, text: string): Promise<PeerEvent> {
    this.date += 60
    const message = { ...this.common(place), message_id: Number(id), edit_date: this.date, text }
    return this.event(this.api.updates.add({ edited_message: message }), Number(id))
  }

  async press(place: Place, id: string, label: string): Promise<PeerEvent> {
    const entry = this.api.chats.find(CHATS[place], Number(id))
    const key = entry?.keys.flat().find(({ text }) => text === label)
    if (key === undefined) throw new Error(`no button '${label}' below ${id}`)
    const callback_query = {
      id: '4382911234567890123',
      from: ASHA,
      message: { ...this.common(place), from: BOT, message_id: Number(id), text: 'with buttons' },
      chat_instance: 'instance',
      data: key.callback_data,
    }
    return this.event(this.api.updates.add({ callback_query }), Number(id))
  }

  async sendUnreadable(place: Place): Promise<PeerEvent> {
    const post = this.post(place, '')
    const voice = { file_id: 'voice', file_unique_id: 'unique', duration: 3 }
    return this.event(this.api.updates.add({ message: { ...post, voice } }), post.message_id)
  }

  async addBot(): Promise<PeerEvent> {
    const my_chat_member = {
      ...this.common('group'),
      old_chat_member: { status: 'left', user: BOT },
      new_chat_member: { status: 'member', user: BOT },
    }
    return this.event(this.api.updates.add({ my_chat_member }), 0)
  }

  shown(place: Place): readonly Shown[] {
    return this.api.chats.ofBot(CHATS[place]).map(({ id, text, keys, file }) => ({
      id: String(id),
      text,
      buttons: keys.flat().map(key => key.text),
      files: file === undefined ? [] : [file],
    }))
  }

  attempts(): number {
    return this.api.callsOf(...SENDING).length
  }

  failNext(fault: Fault): void {
    const refuse = (code: number, description: string, parameters?: object) =>
      this.api.failNext('sendMessage', { kind: 'refuse', code, description, ...(parameters && { parameters }) })
    if (fault.kind === 'rate-limit') {
      refuse(429, 'Too Many Requests', { retry_after: fault.retryAfterMs / 1000 })
    } else if (fault.kind === 'server-error') refuse(500, 'Internal Server Error')
    else if (fault.kind === 'chat-gone') refuse(403, 'Forbidden: bot was blocked by the user')
    else this.api.failNext('sendMessage', { kind: 'reset', after: true })
  }

  async disconnect(): Promise<void> {
    this.api.disconnect()
  }

  async goAway(): Promise<void> {
    await this.api.close()
  }

  async comeBack(): Promise<void> {
    await this.api.open()
  }

  async close(): Promise<void> {
    await this.api.close()
    await rm(this.dataDir, { recursive: true })
  }

  /** A person's message without its content. */
  post(place: Place, text: string) {
    const entry = this.api.chats.add({
      chatId: CHATS[place],
      topicId: undefined,
      fromBot: false,
      kind: 'text',
      text,
      html: text,
      keys: [],
      quotes: undefined,
      file: undefined,
    })
    return { ...this.common(place), message_id: entry.id }
  }

  private common(place: Place) {
    const chat =
      place === 'private'
        ? { id: ASHA.id, type: 'private', first_name: 'Asha' }
        : { id: CHATS.group, type: 'supergroup', title: 'Shop' }
    return { from: ASHA, chat, date: this.date }
  }

  private answered(place: Place, id: number) {
    const entry = this.api.chats.find(CHATS[place], id)
    return { ...this.common(place), from: entry?.fromBot === true ? BOT : ASHA, message_id: id, text: entry?.text }
  }

  private keep({ name, content }: { name: string; content: Uint8Array }) {
    this.api.files.set(`documents/${name}`, content)
    return { file_id: name, file_unique_id: 'unique', file_name: name, file_size: content.length }
  }

  private event(queued: Queued, id: number): PeerEvent {
    return {
      id: String(id),
      isTaken: () => queued.confirmed,
      redeliver: async () => {
        if (queued.confirmed) this.api.updates.redeliver(queued)
      },
    }
  }

  private log(): Log {
    const note = (level: string) => (fields: object, message: string) => {
      this.logged.push(`${level} ${message} ${inspect(fields, { depth: 12, showHidden: true })}`)
    }
    return { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }
  }
}
