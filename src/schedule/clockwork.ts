import type { StoredReply } from '../chat/reply.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Alarm, ShopAlarm } from '../store/port/alarms.ts'
import type { Store, UnitOfWork } from '../store/port.ts'
import { OFFER, ringOffer } from './offer.ts'
import { ringSchedule } from './ring-schedule.ts'
import { isScheduleKind } from './rules.ts'

/** So many alarms are looked up at a time. */
const AT_A_TIME = 100
/** Somebody may set an alarm meanwhile: nothing waits longer than this before the clockwork looks again. */
const LONGEST_SLEEP_MS = 15_000
const SHORTEST_SLEEP_MS = 100
/** An alarm whose ringing failed is tried again after this time, and does not hold up the others. */
const AGAIN_AFTER_MS = 60_000
/** One may ring to find out when it is due, and then at once; more often is a bug of ours that must not run for ever. */
const MOST_TIMES = 5

/** What serves an alarm that is not of the schedule, within the unit of work. */
export type Ringer = (alarm: Alarm, unit: UnitOfWork, now: Date) => Promise<readonly StoredReply[]>

/** What the clockwork needs. */
export interface ClockworkOptions {
  readonly store: Pick<Store, 'read' | 'write' | 'dueAlarms'>
  readonly clock: Clock
  readonly log: Log
  /** Serves the alarms of alerts. */
  readonly ringAlerts: Ringer
  /** Takes what is to be sent. */
  readonly say: (replies: readonly StoredReply[]) => Promise<void>
}

/** An alarm, and the time from which it may be served: a failed one rests a while. */
interface Waiting extends ShopAlarm {
  readonly at: Date
}

/** Does what is due without anybody asking for it. */
export class Clockwork {
  private readonly options: ClockworkOptions
  /** Alarms whose ringing failed, and when they are tried again. */
  private readonly failed = new Map<string, Date>()

  constructor(options: ClockworkOptions) {
    this.options = options
  }

  /** Does all that is due now, in the order in which it was due, unless the signal is given meanwhile. */
  async tick(signal?: AbortSignal): Promise<void> {
    const now = this.options.clock.now()
    const rung = new Map<string, number>()
    for (;;) {
      const due = (await this.waiting(now)).filter(({ at }) => at <= now)
      if (due.length === 0) return
      for (const { shop, alarm } of due) {
        if (signal?.aborted) return
        const key = keyOf(shop, alarm)
        const times = (rung.get(key) ?? 0) + 1
        rung.set(key, times)
        if (times > MOST_TIMES) this.rest(shop, alarm, now, new Error('it is due again and again'))
        else await this.ring(shop, alarm, now)
      }
    }
  }

  /**
   * Does all that is due up to a time, each thing with the clock at its due time, and leaves the clock there: months are
   * played in seconds. What fails is tried again when time is played on, and does not hold up the rest.
   */
  async playTo(until: Date, setClock: (time: Date) => void): Promise<void> {
    const before = new Map(this.failed)
    for (;;) {
      const waiting = (await this.waiting(until)).filter(({ shop, alarm, at }) => {
        const key = keyOf(shop, alarm)
        return at <= until && (!this.failed.has(key) || this.failed.get(key) === before.get(key))
      })
      const next = earliest(waiting)
      if (next === undefined) break
      setClock(next)
      await this.tick()
    }
    setClock(until)
  }

  /** Ticks in real time until the signal is given. */
  async run(wait: (ms: number, signal: AbortSignal) => Promise<unknown>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let sleepMs = LONGEST_SLEEP_MS
      try {
        await this.tick(signal)
        const now = this.options.clock.now().getTime()
        const next = earliest(await this.waiting(new Date(now + LONGEST_SLEEP_MS)))
        if (next !== undefined) sleepMs = Math.min(LONGEST_SLEEP_MS, next.getTime() - now)
      } catch (err) {
        this.options.log.error({ err }, 'What is due could not be looked up')
      }
      await wait(Math.max(sleepMs, SHORTEST_SLEEP_MS), signal).catch(() => undefined)
    }
  }

  /** The first of the alarms that ring until then, in their order; those that rest do not hide the ones behind them. */
  private async waiting(until: Date): Promise<readonly Waiting[]> {
    const due = await this.options.store.dueAlarms(until, AT_A_TIME + this.failed.size)
    return due.map(one => {
      const at = one.alarm.at ?? until
      const again = this.failed.get(keyOf(one.shop, one.alarm)) ?? at
      return { ...one, at: again > at ? again : at }
    })
  }

  private async ring(shop: number, alarm: Alarm, now: Date): Promise<void> {
    const { store, ringAlerts, say } = this.options
    try {
      if (isScheduleKind(alarm.kind)) await say(await ringSchedule(store, shop, alarm, now))
      else if (alarm.kind === OFFER.kind) await say(await store.write(shop, unit => ringOffer(unit, now)))
      else await say(await store.write(shop, unit => ringAlerts(alarm, unit, now)))
      this.failed.delete(keyOf(shop, alarm))
    } catch (err) {
      this.rest(shop, alarm, now, err)
    }
  }

  /** A fault is logged, and the alarm tried again later. */
  private rest(shop: number, alarm: Alarm, now: Date, err: unknown): void {
    this.failed.set(keyOf(shop, alarm), new Date(now.getTime() + AGAIN_AFTER_MS))
    this.options.log.error({ shop, alarm: alarm.kind, err }, 'What was due could not be said, and is tried again')
  }
}

function earliest(waiting: readonly Waiting[]): Date | undefined {
  const [first] = waiting.map(({ at }) => at).sort((one, other) => one.getTime() - other.getTime())
  return first
}

function keyOf(shop: number, { platform, chat, kind }: Alarm): string {
  return JSON.stringify([shop, platform, chat, kind])
}
