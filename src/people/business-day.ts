import { Temporal } from 'temporal-polyfill'
import type { Shop } from './shop.ts'

/** What settles a shop's business days. */
export type BusinessClock = Pick<Shop, 'timeZone' | 'dayStartMinutes'>

/** The instants of a business day, half-open. */
export interface DayInstants {
  readonly from: Date
  readonly to: Date
}

interface KnownDay {
  readonly date: string
  readonly fromMs: number
  readonly toMs: number
}

/** The day last asked for on each clock: nearly every message falls on the same day as the one before it. */
const lastDays = new Map<string, KnownDay>()
const MAX_CLOCKS = 1000

/**
 * The ISO date of the shop's business day at an instant. The day turns at the same time by the wall clock all year
 * round. Where daylight saving skips that time, it turns as much later as the clock was put forward; where it comes
 * twice, at the first. Throws a RangeError for an unknown time zone.
 */
export function businessDate(at: Date, shop: BusinessClock): string {
  const key = `${shop.timeZone} ${shop.dayStartMinutes}`
  const atMs = at.getTime()
  const known = lastDays.get(key)
  if (known && atMs >= known.fromMs && atMs < known.toMs) return known.date
  const day = findDay(atMs, shop)
  if (lastDays.size >= MAX_CLOCKS) lastDays.clear()
  lastDays.set(key, day)
  return day.date
}

/** The instants at which a business date begins and at which the next one does. */
export function businessDayInstants(date: string, shop: BusinessClock): DayInstants {
  const day = Temporal.PlainDate.from(date)
  return { from: new Date(turnMs(day, shop)), to: new Date(turnMs(day.add({ days: 1 }), shop)) }
}

function findDay(atMs: number, shop: BusinessClock): KnownDay {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(shop.timeZone).toPlainDate()
  // Around a change of the clock the local date may be ahead of the day's turn, or behind it.
  let day = local.add({ days: 1 })
  let toMs = turnMs(day.add({ days: 1 }), shop)
  let fromMs = turnMs(day, shop)
  while (fromMs > atMs) {
    day = day.subtract({ days: 1 })
    toMs = fromMs
    fromMs = turnMs(day, shop)
  }
  return { date: day.toString(), fromMs, toMs }
}

function turnMs(day: Temporal.PlainDate, shop: BusinessClock): number {
  const turn = new Temporal.PlainTime(Math.floor(shop.dayStartMinutes / 60), shop.dayStartMinutes % 60)
  return day.toPlainDateTime(turn).toZonedDateTime(shop.timeZone, { disambiguation: 'compatible' }).epochMilliseconds
}
