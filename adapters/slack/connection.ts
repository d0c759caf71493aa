import { type Logger, SocketModeClient } from '@slack/socket-mode'
import { WebAPIRateLimitedError, type WebClientOptions } from '@slack/web-api'
import type { Log } from '../../src/log.ts'
import type { Redact } from './faults.ts'
import { SlackFault, toSlackFault } from './faults.ts'
import type { Timing } from './timing.ts'
import { pauseMs } from './timing.ts'

/** A delivery of Slack and the way to say that it was taken. */
export interface Envelope {
  readonly envelope_id?: string
  readonly type?: string
  readonly body: Record<string, unknown>
  readonly retry_num?: number
  readonly retry_reason?: string
  readonly ack: (answer?: unknown) => Promise<void>
}

/** What a connection needs. */
export interface ConnectionOptions {
  readonly appToken: string
  readonly clientOptions: Omit<WebClientOptions, 'logger' | 'logLevel'>
  readonly logger: Logger
  readonly log: Log
  readonly redact: Redact
  readonly timing: Timing
  readonly take: (envelope: Envelope) => void
}

/**
 * One socket to Slack at a time, a new one when it ends, until `close`. The client's own reconnecting stays off: after
 * an hour without a network, or a stop while it waits, it gives up for good with a rejection that nobody handles.
 */
export class Connection {
  private readonly options: ConnectionOptions
  private socket: SocketModeClient | undefined
  private closed = true
  private failures = 0
  private timer: NodeJS.Timeout | undefined

  constructor(options: ConnectionOptions) {
    this.options = options
  }

  /** Connects; rejects with a SlackFault when that does not succeed at once. */
  async open(): Promise<void> {
    this.closed = false
    this.failures = 0
    try {
      await this.connect()
    } catch (error) {
      this.closed = true
      throw toSlackFault(error, this.options.redact)
    }
  }

  /** Ends the socket, by force where Slack does not answer, and any wait for the next one. */
  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.timer)
    const { socket } = this
    this.socket = undefined
    if (socket !== undefined) await this.disconnect(socket)
  }

  private async connect(): Promise<void> {
    const socket = this.newSocket()
    this.socket = socket
    let greeted = false
    // Without its own reconnecting the client says `disconnected` once for each socket that ended.
    socket.on('disconnected', () => {
      if (!greeted || this.socket !== socket) return
      this.socket = undefined
      this.lost('the connection ended')
    })
    const started = socket.start().catch((error: unknown) => {
      throw error ?? new SlackFault('the connection ended before Slack greeted', 'slack-unreachable')
    })
    try {
      await withinTime(started, this.options.timing.helloMs)
      greeted = true
    } catch (error) {
      void this.disconnect(socket)
      throw error
    }
    if (this.socket !== socket) {
      await this.disconnect(socket)
      throw new SlackFault('stopped while connecting', 'slack-stopped')
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.failures = 0
    }, this.options.timing.steadyMs)
    this.timer.unref()
    this.options.log.info({}, 'Slack is connected')
  }

  private newSocket(): SocketModeClient {
    const { appToken, clientOptions, log, logger, redact, timing, take } = this.options
    const socket = new Socket({
      appToken,
      autoReconnectEnabled: false,
      clientPingTimeout: timing.silenceMs,
      clientOptions: { ...clientOptions },
      logger,
    })
    socket.on('slack_event', take)
    socket.on('unreadable', (error: unknown) => {
      log.warn({ reason: toSlackFault(error, redact).message }, 'Slack sent something that makes no sense')
    })
    return socket
  }

  private lost(reason: string, leastPauseMs = 0): void {
    if (this.closed) return
    this.failures += 1
    const waitMs = Math.max(leastPauseMs, pauseMs(this.failures, this.options.timing))
    this.options.log.warn({ reason, waitMs, failures: this.failures }, 'Slack is lost and will be connected anew')
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.reconnect(), waitMs)
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connect()
    } catch (error) {
      const { message } = toSlackFault(error, this.options.redact)
      this.lost(message, error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0)
    }
  }

  /** Asked for a second time, the client does not wait for Slack's farewell, which else may take 30 seconds. */
  private async disconnect(socket: SocketModeClient): Promise<void> {
    const force = setTimeout(() => void socket.disconnect(), this.options.timing.farewellMs)
    await socket.disconnect()
    clearTimeout(force)
  }
}

/** What has not the form of a delivery would be a rejection that nobody handles, and so the end of the program. */
class Socket extends SocketModeClient {
  protected override async onWebSocketMessage(data: string | ArrayBuffer, isBinary: boolean): Promise<void> {
    try {
      await super.onWebSocketMessage(data, isBinary)
    } catch (error) {
      this.emit('unreadable', error)
    }
  }
}

async function withinTime(work: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlackFault('Slack did not greet in time', 'slack-unreachable')), limitMs)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
