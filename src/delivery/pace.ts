import Bottleneck from 'bottleneck'
import type { Allowance, PaceRules } from '../chat/adapter.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Clock } from '../clock.ts'
import { Line } from './line.ts'

/** A limiter of a chat that was not used for so long is forgotten. */
const FORGOTTEN_AFTER_MS = 5 * 60_000
/** Bottleneck looks after refills in steps of so many milliseconds. */
const STEP_MS = 250
/** What was said to people goes before what the bot says of its own accord; Bottleneck's least number goes first. */
const PRIORITY = { answer: 3, alert: 4, notice: 5, summary: 8 } as const

/** Resolves after that time, rejects when the signal is given before. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>

/** What the pace needs. */
export interface PaceOptions {
  readonly rules: PaceRules
  readonly clock: Clock
  readonly wait: Wait
  /** Given when nothing is to be sent any more: then all turns are refused. */
  readonly signal: AbortSignal
}

/**
 * How often a platform is called: in all, and for each chat. It only says when: what is to be sent waits in the store,
 * so nothing is lost with it.
 */
export class Pace {
  private readonly options: PaceOptions
  private readonly all: Bottleneck
  private readonly calls: Bottleneck
  private readonly line = new Line()
  private readonly chats: Bottleneck.Group
  private readonly groups: Bottleneck.Group
  /** Until when the platform wants to hear nothing for a chat. */
  private readonly holds = new Map<string, number>()
  private allHeldUntilMs = 0

  constructor(options: PaceOptions) {
    this.options = options
    const { rules, signal } = options
    // Turns are evenly spread, so that no second has more of them; one at a time, so that a hold holds those behind it.
    this.all = new Bottleneck({ minTime: Math.ceil(1000 / rules.perSecond) + 1, maxConcurrent: 1 })
    // A little faster than turns are given, or what was held up once would stay so.
    this.calls = new Bottleneck({ minTime: Math.ceil(1000 / (rules.perSecond + 1)) })
    this.chats = limitersOf(rules.chat)
    this.groups = limitersOf(rules.group ?? rules.chat)
    signal.addEventListener('abort', () => this.stop(), { once: true })
  }

  /**
   * Resolves when the platform may be called for this reply; rejects when nothing is to be sent any more. A reply is as
   * urgent as the most urgent of those `behind` it, which wait for it: who writes in a chat whose summary stands in line
   * is not to stand in line for that.
   */
  async turn(reply: StoredReply, behind: Iterable<StoredReply> = []): Promise<void> {
    this.options.signal.throwIfAborted()
    const { key, isGroup } = this.options.rules.placeOf(reply.chat)
    const limiter = (isGroup ? this.groups : this.chats).key(key)
    await limiter.schedule({ priority: priorityOf(reply) }, async () => {
      await this.until(() => this.holds.get(key) ?? 0)
      const called = this.line.wait(() => Math.min(priorityOf(reply), ...Array.from(behind, priorityOf)))
      this.giveTurn().catch(() => undefined)
      await called
    })
  }

  /**
   * Resolves when a call is far enough from the one before. Between a turn and its call something is written, and what
   * holds that up may let several calls go at once.
   */
  async distance(): Promise<void> {
    this.options.signal.throwIfAborted()
    await this.calls.schedule(async () => undefined)
  }

  /**
   * The platform wants to hear nothing for so long. It does not say whether that is for the chat or for the bot: it is
   * taken to mean the chat, with its threads and topics; when it says so of a second chat meanwhile, it is the bot.
   */
  hold(chat: string, ms: number): void {
    const nowMs = this.options.clock.now().getTime()
    const { key } = this.options.rules.placeOf(chat)
    for (const [other, untilMs] of this.holds) if (untilMs <= nowMs) this.holds.delete(other)
    this.holds.set(key, nowMs + ms)
    if (this.holds.size > 1) this.allHeldUntilMs = Math.max(this.allHeldUntilMs, nowMs + ms)
  }

  /** Each who waits brings a turn along, which goes to whoever is first when it is given; none is given at the end. */
  private async giveTurn(): Promise<void> {
    await this.all.schedule(async () => {
      await this.until(() => this.allHeldUntilMs)
      this.line.callNext()
    })
  }

  private async until(timeMs: () => number): Promise<void> {
    const { clock, signal, wait } = this.options
    for (;;) {
      const ms = timeMs() - clock.now().getTime()
      if (ms <= 0) return
      await wait(ms, signal)
    }
  }

  private stop(): void {
    for (const group of [this.chats, this.groups]) {
      for (const { limiter } of group.limiters()) limiter.stop({ dropWaitingJobs: true }).catch(() => undefined)
    }
    for (const limiter of [this.all, this.calls]) limiter.stop({ dropWaitingJobs: true }).catch(() => undefined)
    this.line.close(this.options.signal.reason)
  }
}

function priorityOf({ unasked }: StoredReply): number {
  return PRIORITY[unasked ?? 'answer']
}

function limitersOf({ burst, everyMs }: Allowance): Bottleneck.Group {
  // A reservoir is filled by a clock of its own, which may strike right behind a call.
  if (burst === 1) return new Bottleneck.Group({ minTime: everyMs, timeout: FORGOTTEN_AFTER_MS })
  return new Bottleneck.Group({
    reservoir: burst,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: Math.ceil(everyMs / STEP_MS) * STEP_MS,
    reservoirIncreaseMaximum: burst,
    timeout: FORGOTTEN_AFTER_MS,
  })
}
