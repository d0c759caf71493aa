import type { Bot } from 'grammy'
import type { ApiResponse, Update } from 'grammy/types'
import type { Log } from '../../src/log.ts'
import type { Redact } from './faults.ts'
import { refusal, TelegramFault, toTelegramFault } from './faults.ts'
import type { CallSignal, Timing } from './timing.ts'
import { asCallSignal, callLimit, pause, pauseMs } from './timing.ts'

const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** One `getUpdates`, given up at the end of the signal. */
type Ask<Answer> = (limit: CallSignal) => Promise<Answer>

/** What polling needs besides the bot. */
export interface PollingOptions {
  /** Resolves when the update is committed; rejects when it must come again. */
  readonly handle: (update: Update) => Promise<void>
  readonly log: Log
  readonly redact: Redact
  readonly timing: Timing
}

/**
 * grammY's own long polling, with the confirmation of updates taken into our hands. By itself grammY confirms an update
 * whose handling failed, confirms one that is still being handled when it stops, and gives up polling for good on a
 * conflict or an error. Here the offset of every `getUpdates` is one behind the last update that was committed, and a
 * failure of any kind means a pause and the same question again.
 */
export class ConfirmedPolling {
  private readonly bot: Bot
  private readonly options: PollingOptions
  private nextOffset = 1
  private failuresInRow = 0
  /** An update failed: what follows in its batch would be confirmed with it, and so waits for the next answer. */
  private batchFailed = false
  private stopping = new AbortController()
  private underWay: Promise<void> = Promise.resolve()
  private ended: Promise<void> = Promise.resolve()

  constructor(bot: Bot, options: PollingOptions) {
    this.bot = bot
    this.options = options
    bot.use(context => this.take(context.update))
    bot.api.config.use((previous, method, payload, signal) => {
      if (method !== 'getUpdates') return previous(method, payload, signal)
      const ask = (limit: CallSignal) => previous(method, { ...payload, offset: this.nextOffset }, limit)
      return this.stopping.signal.aborted ? this.confirm(ask) : this.poll(ask)
    })
  }

  /** Resolves when polling has begun. */
  async start(): Promise<void> {
    this.stopping = new AbortController()
    this.batchFailed = false
    const { log, redact, timing } = this.options
    await new Promise<void>((resolve, reject) => {
      this.ended = this.bot
        .start({
          allowed_updates: ALLOWED_UPDATES,
          timeout: Math.ceil(timing.pollMs / 1000),
          onStart: () => resolve(),
        })
        .then(resolve, (error: unknown) => {
          const fault = toTelegramFault(error, redact)
          log.error({ reason: fault.message }, 'Polling Telegram has ended')
          reject(fault)
        })
    })
  }

  /** Waits for the update under way and confirms what is committed; what is not comes again at the next start. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await this.bot.stop().catch((error: unknown) => {
      const { message } = toTelegramFault(error, this.options.redact)
      this.options.log.info({ reason: message }, 'The last updates could not be confirmed and will come again')
    })
    await this.ended
  }

  private async take(update: Update): Promise<void> {
    if (this.batchFailed || this.stopping.signal.aborted) return
    // Noted before it begins: whoever stops us from within is to find it.
    this.underWay = Promise.resolve().then(() => this.commit(update))
    await this.underWay
  }

  private async commit(update: Update): Promise<void> {
    const { handle, log, redact } = this.options
    try {
      await handle(update)
      this.nextOffset = update.update_id + 1
      this.failuresInRow = 0
    } catch (error) {
      this.batchFailed = true
      this.failuresInRow += 1
      const { message } = toTelegramFault(error, redact)
      log.error(
        { update: update.update_id, failures: this.failuresInRow, reason: message },
        'An update must come again',
      )
    }
  }

  /** The last question before the end: it tells Telegram what was committed. */
  private async confirm<Answer>(ask: Ask<Answer>): Promise<Answer> {
    await this.underWay
    return ask(callLimit(this.options.timing.promptMs))
  }

  /** Asks until there is an answer: grammY would take a conflict for the end, and wait out its pauses when stopping. */
  private async poll<Answer extends ApiResponse<unknown>>(ask: Ask<Answer>): Promise<Answer> {
    const { log, timing } = this.options
    const { signal } = this.stopping
    if (this.batchFailed) await pause(pauseMs(this.failuresInRow, timing), signal)
    this.batchFailed = false
    for (let failures = 0; ; ) {
      if (signal.aborted) throw new TelegramFault('Polling is being stopped', 'stopped')
      const outcome = await this.attempt(ask)
      if (!(outcome instanceof TelegramFault)) {
        if (failures > 0) log.info({ failures }, 'Telegram answers again')
        return outcome
      }
      failures += 1
      const waitMs = Math.max(outcome.retryAfterMs ?? 0, pauseMs(failures, timing))
      if (!signal.aborted) this.report(outcome, failures, waitMs)
      await pause(waitMs, signal)
    }
  }

  private async attempt<Answer extends ApiResponse<unknown>>(ask: Ask<Answer>): Promise<Answer | TelegramFault> {
    const { redact, timing } = this.options
    const limit = new AbortController()
    const end = () => limit.abort()
    const timer = setTimeout(end, timing.pollMs + timing.callMs)
    this.stopping.signal.addEventListener('abort', end)
    try {
      const answer = await ask(asCallSignal(limit.signal))
      if (!answer.ok) return refusal(answer, redact)
      if (!Array.isArray(answer.result))
        return new TelegramFault('The answer is no list of updates', 'telegram-garbled')
      return answer
    } catch (error) {
      return toTelegramFault(error, redact)
    } finally {
      clearTimeout(timer)
      this.stopping.signal.removeEventListener('abort', end)
    }
  }

  private report(fault: TelegramFault, failures: number, waitMs: number): void {
    const { log } = this.options
    const fields = { reason: fault.message, failures, waitMs }
    if (fault.platformCode === 409)
      log.error(fields, 'Another program receives the messages of this bot; stop one of the two')
    else if (fault.platformCode === 401) log.error(fields, 'Telegram no longer accepts the bot token')
    else log.warn(fields, 'Telegram gives no messages just now')
  }
}
