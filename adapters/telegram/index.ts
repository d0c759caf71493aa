import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { Adapter, Receive, Turn } from '../../src/chat/adapter.ts'
import { StartFault } from '../../src/chat/adapter.ts'
import type { Message } from '../../src/chat/message.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Clock } from '../../src/clock.ts'
import type { Log } from '../../src/log.ts'
import type { Redact } from './faults.ts'
import { redactor, toTelegramFault } from './faults.ts'
import { readFile } from './files.ts'
import { toMessage } from './incoming.ts'
import { TELEGRAM_PACE } from './pace.ts'
import { ConfirmedPolling } from './polling.ts'
import { Sending } from './sending.ts'
import type { Timing } from './timing.ts'
import { callLimit, USUAL_TIMING } from './timing.ts'

/** What the adapter needs to know. */
export interface TelegramOptions {
  /** The token that @BotFather gave. */
  readonly token: string
  /** Another server of the Bot API than Telegram's own. */
  readonly apiRoot?: string
  readonly log: Log
  readonly clock: Clock
  /** The folder that the files and pictures of replies are relative to, absolute. */
  readonly dataDir: string
  /** The commands that Telegram offers behind "/": names of a-z, 0-9 and _, and what each does. */
  readonly menu: readonly { readonly name: string; readonly help: string }[]
  readonly timing?: Partial<Timing>
}

/** Speaks with people on Telegram, through a bot's long polling. */
export function createTelegram(options: TelegramOptions): Adapter {
  return new Telegram(options)
}

/**
 * A new connection for every call. One that is kept open may have been closed at the other end just when it is used
 * again, and then nobody knows whether a message went out; one that cannot be opened leaves no doubt.
 */
function freshConnections(apiRoot: string): HttpAgent {
  return apiRoot.startsWith('https:') ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false })
}

const AT_ONCE: Turn = async () => undefined

const LONGEST_MENU = 100
const LONGEST_MENU_HELP_CHARACTERS = 256

class Telegram implements Adapter {
  readonly platform = 'telegram'
  readonly pace = TELEGRAM_PACE
  private readonly options: TelegramOptions
  private readonly apiRoot: string
  private readonly timing: Timing
  private readonly redact: Redact
  private readonly bot: Bot
  private readonly polling: ConfirmedPolling
  private readonly sending: Sending
  /** Calls that nobody waits for: answers to presses, the menu. */
  private readonly aside = new Set<Promise<void>>()
  private receive: Receive | undefined

  constructor(options: TelegramOptions) {
    this.options = options
    this.apiRoot = (options.apiRoot ?? 'https://api.telegram.org').replace(/\/+$/, '')
    this.timing = { ...USUAL_TIMING, ...options.timing }
    this.redact = redactor(options.token)
    const longestMs = Math.max(this.timing.uploadMs, this.timing.pollMs + this.timing.callMs)
    this.bot = new Bot(options.token, {
      client: {
        apiRoot: this.apiRoot,
        timeoutSeconds: Math.ceil(longestMs / 1000),
        baseFetchConfig: { agent: freshConnections(this.apiRoot) },
      },
    })
    const { bot, redact, timing } = this
    this.polling = new ConfirmedPolling(bot, {
      handle: update => this.handle(update),
      log: options.log,
      redact,
      timing,
    })
    this.sending = new Sending({ api: bot.api, dataDir: options.dataDir, redact, timing })
  }

  async start(receive: Receive): Promise<void> {
    this.receive = receive
    this.bot.botInfo = await this.bot.api.getMe(callLimit(this.timing.callMs)).catch((error: unknown) => {
      throw this.faultOfStart(error)
    })
    await this.polling.start()
    this.doAside('The command menu could not be set', () => this.setMenu())
    const { username, can_read_all_group_messages: readsAll } = this.bot.botInfo
    this.options.log.info({ bot: username, readsAllGroupMessages: readsAll }, 'Telegram listens')
  }

  async stop(): Promise<void> {
    await this.polling.stop()
    await Promise.all(this.aside)
  }

  send(reply: StoredReply, turn: Turn = AT_ONCE): Promise<string> {
    return this.sending.send(reply, turn)
  }

  private async handle(update: Update): Promise<void> {
    try {
      const message = this.read(update)
      if (message !== undefined) await this.receive?.(message)
    } finally {
      const press = update.callback_query?.id
      // Until it is answered the button spins; whether that works is of no account for the books.
      if (press !== undefined) {
        this.doAside('A press could not be answered', () =>
          this.bot.api.answerCallbackQuery(press, {}, callLimit(this.timing.promptMs)),
        )
      }
    }
  }

  private read(update: Update): Message | undefined {
    const { clock, log, token } = this.options
    const { apiRoot, bot, redact, timing } = this
    try {
      return toMessage(update, {
        self: bot.botInfo,
        now: clock.now(),
        readFile: (fileId, sizeBytes) =>
          readFile({ api: bot.api, apiRoot, token, redact, limitMs: timing.uploadMs }, fileId, sizeBytes),
      })
    } catch (error) {
      const { message } = toTelegramFault(error, redact)
      log.warn({ update: update.update_id, reason: message }, 'An update makes no sense and is passed over')
      return undefined
    }
  }

  private setMenu(): Promise<true> {
    const commands = this.options.menu.slice(0, LONGEST_MENU).map(({ name, help }) => ({
      command: name,
      description: help.slice(0, LONGEST_MENU_HELP_CHARACTERS),
    }))
    return this.bot.api.setMyCommands(commands, {}, callLimit(this.timing.promptMs))
  }

  private doAside(whenItFails: string, call: () => Promise<unknown>): void {
    const done = call()
      .then(() => {})
      .catch((error: unknown) => {
        this.options.log.warn({ reason: toTelegramFault(error, this.redact).message }, whenItFails)
      })
      .finally(() => this.aside.delete(done))
    this.aside.add(done)
  }

  private faultOfStart(error: unknown): StartFault {
    const fault = toTelegramFault(error, this.redact)
    const refused = fault.platformCode === 401 || fault.platformCode === 404
    const what = refused ? 'Telegram refuses the bot token' : `Telegram cannot be reached at ${this.apiRoot}`
    return new StartFault(`${what}: ${fault.message}`, refused, fault)
  }
}
