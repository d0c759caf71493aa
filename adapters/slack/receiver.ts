import type { App, Receiver } from '@slack/bolt'
import type { Log } from '../../src/log.ts'
import type { ConnectionOptions, Envelope } from './connection.ts'
import { Connection } from './connection.ts'
import type { Redact } from './faults.ts'
import { toSlackFault } from './faults.ts'

/** What a receiver needs. */
export type ReceiverOptions = Omit<ConnectionOptions, 'take'>

/**
 * Hands Slack's deliveries to Bolt and tells Slack that they are taken when Bolt is done with them, which is after the
 * commit. Bolt's own receiver tells it before anybody has seen them: a crash would lose them. What fails is not
 * acknowledged, and Slack delivers it again.
 */
export class SocketReceiver implements Receiver {
  private readonly connection: Connection
  private readonly log: Log
  private readonly redact: Redact
  private readonly finishMs: number
  private readonly underWay = new Set<Promise<void>>()
  private app: App | undefined
  private stopping = true

  constructor(options: ReceiverOptions) {
    this.log = options.log
    this.redact = options.redact
    this.finishMs = options.timing.finishMs
    this.connection = new Connection({ ...options, take: envelope => this.take(envelope) })
  }

  init(app: App): void {
    this.app = app
  }

  /** Connects; rejects with a SlackFault when Slack refuses or cannot be reached. */
  async start(): Promise<void> {
    this.stopping = false
    await this.connection.open()
  }

  /** Takes nothing more, waits for what is under way, within limits, and disconnects. */
  async stop(): Promise<void> {
    this.stopping = true
    const late = new Promise<void>(resolve => {
      setTimeout(resolve, this.finishMs).unref()
    })
    await Promise.race([Promise.all(this.underWay), late])
    await this.connection.close()
  }

  private take(envelope: Envelope): void {
    if (this.stopping || envelope.envelope_id === undefined) return
    const work = this.process(envelope, envelope.envelope_id).finally(() => this.underWay.delete(work))
    this.underWay.add(work)
  }

  private async process(envelope: Envelope, envelopeId: string): Promise<void> {
    const { body, retry_num: retryNum, retry_reason: retryReason } = envelope
    let answer: unknown
    try {
      await this.app?.processEvent({
        body,
        ack: async (given?: unknown) => {
          answer = given
        },
        ...(retryNum === undefined ? {} : { retryNum }),
        ...(retryReason === undefined ? {} : { retryReason }),
        customProperties: { envelopeId },
      })
    } catch (error) {
      const { message } = toSlackFault(error, this.redact)
      this.log.error({ reason: message, retryNum }, 'A delivery of Slack failed and is left to be repeated')
      return
    }
    await this.acknowledge(envelope, answer)
  }

  private async acknowledge(envelope: Envelope, answer: unknown): Promise<void> {
    try {
      await envelope.ack(answer)
    } catch (error) {
      const { message } = toSlackFault(error, this.redact)
      this.log.info({ reason: message }, 'A delivery of Slack could not be acknowledged and will be repeated')
    }
  }
}
