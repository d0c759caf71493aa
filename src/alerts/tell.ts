import { z } from 'zod'
import type { StoredReply } from '../chat/reply.ts'
import { replyIdOf } from '../chat/reply-id.ts'
import { wordingOf } from '../language/shop-wording.ts'
import { businessDate } from '../people/business-day.ts'
import type { Alarm } from '../store/port/alarms.ts'
import type { AlertRecord } from '../store/port/alerts.ts'
import type { UnitOfWork } from '../store/port.ts'
import { wants } from './kinds.ts'
import type { Recipient } from './recipients.ts'
import { standing } from './standing.ts'
import { alertReply, type Told } from './told.ts'

/** The alarm of a chat for which alerts are gathered. */
export const GATHERED_ALARM = 'alerts'

/** What happens so soon after an alert comes with the next one. */
export const GATHERED_FOR_MS = 60_000

const stateSchema = z.object({ toldAt: z.string() })

/** Tells alerts in a chat, or gathers them when an alert was told there just before. */
export async function tellOrGather(
  alerts: readonly AlertRecord[],
  recipient: Recipient,
  unit: UnitOfWork,
  now: Date,
): Promise<readonly StoredReply[]> {
  const { platform, chat } = recipient
  const alarm = await unit.alarm({ platform, chat, kind: GATHERED_ALARM })
  const end = endOfGathering(alarm, now)
  if (alarm === undefined || end === undefined) return await tell(alerts, recipient, unit, now)
  await unit.notify(alerts.map(({ id }) => ({ alert: id, platform, chat, reply: null })))
  await unit.setAlarm({ platform, chat, kind: GATHERED_ALARM, state: alarm.state, at: end })
  return []
}

/** Tells what is gathered for a chat and these alerts besides, as one message; what holds no longer is left out. */
export async function tell(
  alerts: readonly AlertRecord[],
  recipient: Recipient,
  unit: UnitOfWork,
  now: Date,
): Promise<readonly StoredReply[]> {
  const { platform, chat } = recipient
  const gathered = await gatheredFor(platform, chat, unit)
  const told = await wantedBy(recipient, await standing([...gathered, ...alerts], unit), unit, now)
  const ids = new Set(told.flatMap(one => one.alerts))
  const dropped = gathered.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
  await unit.dropNotices(dropped, platform, chat)
  if (told.length === 0) {
    await silence(platform, chat, unit)
    return []
  }
  const id = replyIdOf(unit.shop.name, 'alert', platform, chat, [...ids].join(','))
  const reply = alertReply(told, wordingOf(unit.shop, businessDate(now, unit.shop)))
  const stored = await unit.keep({ id, platform, chat, unasked: 'alert', reply }, null, now)
  await unit.notify([...ids].map(alert => ({ alert, platform, chat, reply: id })))
  const state = JSON.stringify({ toldAt: now.toISOString() })
  await unit.setAlarm({ platform, chat, kind: GATHERED_ALARM, state, at: null })
  return [stored]
}

/** The alerts that wait for the end of the minute in a chat. */
async function gatheredFor(platform: string, chat: string, unit: UnitOfWork): Promise<readonly AlertRecord[]> {
  const notices = await unit.noticesIn(platform, chat, null)
  return notices.length === 0 ? [] : await unit.alerts(notices.map(notice => notice.alert))
}

/** Nothing is gathered for the chat any more. */
async function silence(platform: string, chat: string, unit: UnitOfWork): Promise<void> {
  const alarm = await unit.alarm({ platform, chat, kind: GATHERED_ALARM })
  if (alarm?.at != null) await unit.setAlarm({ ...alarm, at: null })
}

/** Forgets what is gathered for a chat that wants no alerts any more. */
export async function forgetGathered(platform: string, chat: string, unit: UnitOfWork): Promise<void> {
  const gathered = await unit.noticesIn(platform, chat, null)
  await unit.dropNotices(
    gathered.map(({ alert }) => alert),
    platform,
    chat,
  )
  await silence(platform, chat, unit)
}

/** Until when alerts are gathered; undefined when one can be told now. A clock that was put back gathers nothing. */
function endOfGathering(alarm: Alarm | undefined, now: Date): Date | undefined {
  if (alarm?.state == null) return undefined
  const toldAtMs = Date.parse(stateSchema.parse(JSON.parse(alarm.state)).toldAt)
  const isSoon = now.getTime() >= toldAtMs && now.getTime() < toldAtMs + GATHERED_FOR_MS
  return isSoon ? new Date(toldAtMs + GATHERED_FOR_MS) : undefined
}

/** What of it a chat wants to know, and was not told before. */
async function wantedBy(
  { platform, chat, setting }: Recipient,
  told: readonly Told[],
  unit: UnitOfWork,
  now: Date,
): Promise<readonly Told[]> {
  if (told.length === 0) return []
  const silenced = new Set(
    (await unit.snoozes(now)).flatMap(one => (one.platform === platform && one.chat === chat ? [one.product] : [])),
  )
  const wanted: Told[] = []
  for (const one of told) {
    if (silenced.has(one.product.id) || !wants(setting, one.kind)) continue
    if (!(await isToldAlready(one, platform, chat, unit))) wanted.push(one)
  }
  return wanted
}

/** "Out" that was gathered may be "low" when it is told, and that may have been told before it went out. */
async function isToldAlready({ kind, raisedAs, product }: Told, platform: string, chat: string, unit: UnitOfWork) {
  if (raisedAs.includes(kind)) return false
  const before = await unit.liveAlerts([product.id], [kind])
  const notices = await unit.noticesOf(before.map(({ id }) => id))
  return notices.some(one => one.platform === platform && one.chat === chat && one.reply !== null)
}
