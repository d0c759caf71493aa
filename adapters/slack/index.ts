import { App } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import type { Adapter, Receive, Turn } from '../../src/chat/adapter.ts'
import { StartFault } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Clock } from '../../src/clock.ts'
import type { Log } from '../../src/log.ts'
import { readFile } from './download.ts'
import type { Redact } from './faults.ts'
import { redactor, toSlackFault } from './faults.ts'
import { EVENT_TYPES, toMessage } from './incoming.ts'
import { SLACK_PACE } from './pace.ts'
import type { Self } from './posts.ts'
import { SocketReceiver } from './receiver.ts'
import { sdkLogger } from './sdk-log.ts'
import type { Respond } from './sending.ts'
import { Sending } from './sending.ts'
import type { Timing } from './timing.ts'
import { USUAL_TIMING } from './timing.ts'

/** Slack's own Web API. */
export const SLACK_API_URL = 'https://slack.com/api/'

/** What the Slack adapter needs. */
export interface SlackOptions {
  /** Begins with `xoxb-`. */
  readonly botToken: string
  /** Begins with `xapp-`; opens the socket. */
  readonly appToken: string
  /** Another server of the Web API. */
  readonly apiUrl?: string
  /** Absolute; the folder that a reply's files are relative to. */
  readonly dataDir: string
  readonly log: Log
  readonly clock: Clock
  readonly timing?: Partial<Timing>
}

/** Makes the Slack adapter: Bolt in Socket Mode. `start` rejects with a StartFault, `send` with a SendFault. */
export function createSlack(options: SlackOptions): Adapter {
  return new Slack(options)
}

const AT_ONCE: Turn = async () => undefined

class Slack implements Adapter {
  readonly platform = 'slack'
  readonly pace = SLACK_PACE
  private readonly options: SlackOptions
  private readonly apiUrl: string
  private readonly timing: Timing
  private readonly redact: Redact
  private readonly app: App
  private readonly receiver: SocketReceiver
  private readonly sending: Sending
  private receive: Receive | undefined

  constructor(options: SlackOptions) {
    const { botToken, appToken, log, dataDir, apiUrl = SLACK_API_URL } = options
    this.options = options
    this.apiUrl = apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`
    this.timing = { ...USUAL_TIMING, ...options.timing }
    this.redact = redactor([botToken, appToken])
    const logger = sdkLogger(log, this.redact)
    const clientOptions: WebClientOptions = {
      slackApiUrl: this.apiUrl,
      // The outbox alone tries again: it knows what may have arrived.
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: this.timing.callMs,
    }
    const { redact, timing } = this
    this.receiver = new SocketReceiver({ appToken, clientOptions: { ...clientOptions }, logger, log, redact, timing })
    this.app = new App({
      token: botToken,
      receiver: this.receiver,
      // A kept connection may just have ended at the other side: nobody could tell whether a message on it arrived.
      clientOptions: { ...clientOptions, headers: { Connection: 'close' } },
      logger,
      convoStore: false,
      deferInitialization: true,
    })
    this.listen()
    this.sending = new Sending({ client: this.app.client, dataDir, redact })
  }

  async start(receive: Receive): Promise<void> {
    this.receive = receive
    try {
      await this.app.init()
    } catch (error) {
      throw this.startFault(error, 'bot token')
    }
    try {
      await this.app.start()
    } catch (error) {
      throw this.startFault(error, 'app token')
    }
  }

  async stop(): Promise<void> {
    await this.app.stop()
  }

  send(reply: StoredReply, turn: Turn = AT_ONCE): Promise<string> {
    return this.sending.send(reply, turn)
  }

  private listen(): void {
    for (const type of EVENT_TYPES) {
      this.app.event(type, ({ body, context }) => this.handle(body, context))
    }
    this.app.action({ type: 'block_actions' }, ({ body, context, respond }) => this.handle(body, context, respond))
    // Whatever name the command was given in the workspace: only this app's commands come here.
    this.app.command(/^\//, ({ body, context, respond }) => this.handle(body, context, respond))
    this.app.error(error => Promise.reject(error))
  }

  private async handle(payload: unknown, context: Record<string, unknown>, respond?: Respond): Promise<void> {
    const message = toMessage(payload, {
      self: selfOf(context),
      now: this.options.clock.now(),
      envelopeId: String(context.envelopeId),
      readFile: file => readFile(this.fileAccess(), file),
    })
    if (message === undefined) return
    if (respond !== undefined) this.sending.openDoor(message.id, respond)
    await this.receive?.(message)
  }

  private fileAccess() {
    const { apiUrl, redact, timing } = this
    return { apiUrl, botToken: this.options.botToken, redact, limitMs: timing.downloadMs }
  }

  private startFault(error: unknown, token: string): StartFault {
    const fault = toSlackFault(error, this.redact)
    const isRefused = REFUSALS.includes(fault.code)
    const what = isRefused ? `Slack refuses the ${token}` : `Slack cannot be reached at ${this.apiUrl}`
    return new StartFault(this.redact(`${what}: ${fault.message}`), isRefused, fault)
  }
}

const REFUSALS: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
]

function selfOf(context: Record<string, unknown>): Self {
  const { botUserId, botId } = context
  return {
    userId: typeof botUserId === 'string' ? botUserId : '',
    ...(typeof botId === 'string' ? { botId } : {}),
  }
}
