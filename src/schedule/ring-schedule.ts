import type { Reply, StoredReply } from '../chat/reply.ts'
import { replyIdOf } from '../chat/reply-id.ts'
import { wordingOf } from '../language/shop-wording.ts'
import { businessDate } from '../people/business-day.ts'
import { buyingBlocks } from '../reports/buying.ts'
import type { Told } from '../reports/summary/late-entries.ts'
import type { Alarm } from '../store/port/alarms.ts'
import type { ShopReader, Store } from '../store/port.ts'
import { type Ringing, ringing } from './claim.ts'
import { isReached } from './reached.ts'
import { isScheduleKind, type ScheduleKind } from './rules.ts'
import { lateLine, tellSummary } from './tell-summary.ts'

type Due = Extract<Ringing, { kind: 'due' }>

/**
 * Serves an alarm of the schedule: what is due is put together outside the write lock, and claimed and kept within it,
 * so that every due time is served once, whoever rings. Gives what is to be sent.
 */
export async function ringSchedule(
  store: Pick<Store, 'read' | 'write'>,
  shop: number,
  alarm: Alarm,
  now: Date,
): Promise<readonly StoredReply[]> {
  const { kind } = alarm
  if (!isScheduleKind(kind)) return []
  const prepared = await store.read(shop, async reader => {
    const found = await reader.alarm(alarm)
    if (found?.rule == null) return undefined
    const rung = ringing({ ...found, rule: found.rule }, now, reader.shop.timeZone)
    const telling = rung.kind === 'due' ? await tell(kind, rung, now, reader) : undefined
    return { found, rung, telling }
  })
  return await store.write(shop, async unit => {
    const found = await unit.alarm(alarm)
    // Another process was faster, or somebody changed the rule meanwhile: it rings again at its new time.
    if (found === undefined || prepared === undefined) return []
    if (found.rule !== prepared.found.rule || found.state !== prepared.found.state) return []
    const { rung, telling } = prepared
    const memory = { ...rung.memory, ...(telling?.told === undefined ? {} : { told: telling.told }) }
    await unit.setAlarm({ ...keyOf(alarm), state: JSON.stringify(memory), at: rung.next })
    if (rung.kind === 'wait' || telling === undefined || !(await isReached(alarm.platform, alarm.chat, unit))) return []
    const id = replyIdOf(unit.shop.name, kind, alarm.platform, alarm.chat, rung.due.at.toISOString())
    const { platform, chat } = alarm
    return [await unit.keep({ id, platform, chat, unasked: 'summary', reply: telling.reply }, null, now)]
  })
}

async function tell(
  kind: ScheduleKind,
  { rule, due, missed, memory }: Due,
  now: Date,
  reader: ShopReader,
): Promise<{ readonly reply: Reply; readonly told?: Told }> {
  const lateness = { rule, due, missed, now }
  if (kind !== 'buying') return await tellSummary(kind, lateness, memory.told, reader)
  const { shop } = reader
  const today = businessDate(now, shop)
  const blocks = await buyingBlocks(reader, wordingOf(shop, today))
  const late = lateLine(lateness, shop.timeZone, shop.locale, today)
  return { reply: { blocks: late === '' ? blocks : [...blocks, { kind: 'text', text: late }] } }
}

function keyOf({ platform, chat, kind }: Alarm) {
  return { platform, chat, kind }
}
