import Bottleneck from 'bottleneck'
import type { Allowance, PaceRules } from '../chat/adapter.ts'
import type { StoredReply } from '../chat/reply.ts'
import type { Clock } from '../clock.ts'

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
    this.chats = limitersOf(rules.chat)
    this.groups = limitersOf(rules.group ?? rules.chat)
    signal.addEventListener('abort', () => this.stop(), { once: true })
  }

  /** Resolves when the platform may be called for this reply; rejects when nothing is to be sent any more. */
  async turn(reply: StoredReply): Promise<void> {
    this.options.signal.throwIfAborted()
    const { key, isGroup } = this.options.rules.placeOf(reply.chat)
    const priority = PRIORITY[reply.unasked ?? 'answer']
    const limiter = (isGroup ? this.groups : this.chats).key(key)
    await limiter.schedule({ priority }, () => this.all.schedule({ priority }, () => this.held()))
  }

  /**
   * The platform wants to hear nothing for so long. It does not say whether that is for the chat or for the bot: the
   * chat waits anyway, as its replies go one after the other; when it says so of a second chat meanwhile, it is the bot.
   */
  hold(chat: string, ms: number): void {
    const nowMs = this.options.clock.now().getTime()
    const { key } = this.options.rules.placeOf(chat)
    for (const [other, untilMs] of this.holds) if (untilMs <= nowMs) this.holds.delete(other)
    this.holds.set(key, nowMs + ms)
    if (this.holds.size > 1) this.allHeldUntilMs = Math.max(this.allHeldUntilMs, nowMs + ms)
  }

  private async held(): Promise<void> {
    const { clock, signal, wait } = this.options
    for (;;) {
      const ms = this.allHeldUntilMs - clock.now().getTime()
      if (ms <= 0) return
      await wait(ms, signal)
    }
  }

  private stop(): void {
    for (const group of [this.chats, this.groups]) {
      for (const { limiter } of group.limiters()) limiter.stop({ dropWaitingJobs: true }).catch(() => undefined)
    }
    this.all.stop({ dropWaitingJobs: true }).catch(() => undefined)
  }
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
