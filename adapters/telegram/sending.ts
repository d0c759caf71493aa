import { readFile } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import type { Api } from 'grammy'
import { GrammyError, InputFile } from 'grammy'
import { SendFault } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Redact } from './faults.ts'
import { toSendFault } from './faults.ts'
import type { Part, Target } from './outgoing.ts'
import { targetOf, toParts } from './outgoing.ts'
import type { Timing } from './timing.ts'
import { callLimit } from './timing.ts'

/** Replies of several messages of which some are sent: more than these are forgotten, and begun anew when retried. */
const MOST_UNFINISHED_REPLIES = 200

/** What sending needs. */
export interface SendingOptions {
  readonly api: Api
  /** The folder that the files and pictures of replies are relative to. */
  readonly dataDir: string
  readonly redact: Redact
  readonly timing: Timing
}

type TextPart = Extract<Part, { kind: 'text' }>

/** A part with its file, read before anything is sent. */
type Loaded =
  | { readonly part: TextPart; readonly file?: undefined }
  | { readonly part: Exclude<Part, TextPart>; readonly file: InputFile }

interface Progress {
  readonly sent: number
  readonly firstId: number
}

/** Sends replies, each call once: repeating is the caller's business, who knows what SendFault says. */
export class Sending {
  private readonly options: SendingOptions
  private readonly unfinished = new Map<string, Progress>()

  constructor(options: SendingOptions) {
    this.options = options
  }

  /** Sends a reply and gives the id of its first message. Tried again after a fault, it goes on behind what arrived. */
  async send(stored: StoredReply): Promise<string> {
    const target = targetOf(stored)
    if (target === undefined) throw fault(`'${stored.chat}' is no chat of Telegram`, undefined)
    const loaded = await Promise.all(toParts(stored).map(part => this.load(part)))
    const { quotes: _, ...follow } = target
    let progress = this.unfinished.get(stored.id)
    for (const next of loaded.slice(progress?.sent ?? 0)) {
      try {
        const id = progress === undefined ? await this.begin(stored, target, next) : await this.post(follow, next)
        progress = { sent: (progress?.sent ?? 0) + 1, firstId: progress?.firstId ?? id }
      } catch (error) {
        if (progress !== undefined) this.note(stored.id, progress)
        throw toSendFault(error, this.options.redact)
      }
    }
    this.unfinished.delete(stored.id)
    if (progress === undefined) throw fault(`reply ${stored.id} is empty`, undefined)
    return String(progress.firstId)
  }

  private note(replyId: string, progress: Progress): void {
    this.unfinished.delete(replyId)
    this.unfinished.set(replyId, progress)
    const [oldest] = this.unfinished.keys()
    if (this.unfinished.size > MOST_UNFINISHED_REPLIES && oldest !== undefined) this.unfinished.delete(oldest)
  }

  private async load(part: Part): Promise<Loaded> {
    if (part.kind === 'text') return { part }
    if (part.kind === 'listing') return { part, file: new InputFile(Buffer.from(part.content, 'utf8'), part.name) }
    const root = resolve(this.options.dataDir)
    const path = resolve(root, part.path)
    if (!path.startsWith(root + sep)) throw fault(`'${part.path}' is outside of the data folder`, undefined)
    try {
      return { part, file: new InputFile(await readFile(path), safeName(basename(path))) }
    } catch (error) {
      throw fault(`'${part.path}' cannot be read`, error)
    }
  }

  /** The first message: in the place of the one that it updates, where that can still be changed. */
  private async begin(stored: StoredReply, target: Target, loaded: Loaded): Promise<number> {
    const { part } = loaded
    const earlier = Number(stored.updates?.sentAs ?? Number.NaN)
    if (part.kind !== 'text' || !Number.isSafeInteger(earlier)) return this.post(target, loaded)
    try {
      const limit = callLimit(this.options.timing.callMs)
      await this.options.api.editMessageText(target.chatId, earlier, part.html, textOptions(part), limit)
      return earlier
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
      if (/not modified/i.test(error.description)) return earlier
      return this.post(target, loaded)
    }
  }

  private async post(target: Target, loaded: Loaded): Promise<number> {
    try {
      return (await this.call(target, loaded)).message_id
    } catch (error) {
      const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined
      if (moved === undefined) throw error
      // The group has become a supergroup, which has another number and none of the old messages.
      return (await this.call({ chatId: moved }, loaded)).message_id
    }
  }

  private call(target: Target, { part, file }: Loaded): Promise<{ message_id: number }> {
    const { api, timing } = this.options
    const place = placeOf(target)
    if (file === undefined) {
      return api.sendMessage(target.chatId, part.html, { ...place, ...textOptions(part) }, callLimit(timing.callMs))
    }
    const caption = part.caption === undefined ? {} : { caption: part.caption, parse_mode: 'HTML' as const }
    const send = part.kind === 'photo' ? api.sendPhoto.bind(api) : api.sendDocument.bind(api)
    return send(target.chatId, file, { ...place, ...caption, ...keyboardOf(part) }, callLimit(timing.uploadMs))
  }
}

function placeOf(target: Target) {
  return {
    ...(target.topicId === undefined ? {} : { message_thread_id: target.topicId }),
    ...(target.quotes === undefined
      ? {}
      : { reply_parameters: { message_id: target.quotes, allow_sending_without_reply: true } }),
  }
}

function textOptions(part: Part) {
  // A product that is called like a web page is not to bring its picture along.
  return { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...keyboardOf(part) }
}

function keyboardOf(part: Part) {
  return part.keyboard === undefined ? {} : { reply_markup: { inline_keyboard: part.keyboard.map(row => [...row]) } }
}

/** grammY writes the name into a header as it is, without quotes. */
function safeName(name: string): string {
  return name.replace(/[\s;"\\]+/g, '-')
}

function fault(message: string, cause: unknown): SendFault {
  return new SendFault(message, { arrived: 'no', lasting: false }, cause)
}
