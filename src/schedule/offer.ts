import { Temporal } from 'temporal-polyfill'
import type { StoredReply } from '../chat/reply.ts'
import { replyIdOf } from '../chat/reply-id.ts'
import { addDays } from '../language/calendar.ts'
import { wordingOf } from '../language/shop-wording.ts'
import { businessDate } from '../people/business-day.ts'
import { ownersChats } from '../people/owners-chats.ts'
import { totalOf } from '../reports/report.ts'
import { salesReport } from '../reports/sales.ts'
import type { UnitOfWork } from '../store/port.ts'
import { isScheduleKind } from './rules.ts'

/** The alarm of the shop, in no chat, that offers its owners a summary once. */
export const OFFER = { platform: '', chat: '', kind: 'offer' } as const

/** At this time in the morning after the first day with sales. */
const OFFER_MINUTES = 9 * 60
/** The evening that is offered: after closing time in most shops. */
const OFFERED = 'summary daily at 9pm'

/** Plans the offer at the first sale of a shop: for the morning after. */
export async function planOffer(unit: UnitOfWork, now: Date): Promise<void> {
  if (!unit.written.some(({ movements }) => movements.some(({ reason }) => reason === 'sale'))) return
  if ((await unit.alarm(OFFER)) !== undefined) return
  await unit.setAlarm({ ...OFFER, state: null, at: morningAfter(unit, now) })
}

function morningAfter({ shop }: UnitOfWork, now: Date): Date {
  const tomorrow = addDays(businessDate(now, shop), 1)
  const time = new Temporal.PlainTime(Math.floor(OFFER_MINUTES / 60), OFFER_MINUTES % 60)
  const at = Temporal.PlainDate.from(tomorrow).toPlainDateTime(time).toZonedDateTime(shop.timeZone)
  return new Date(at.epochMilliseconds)
}

/** Offers the owners a daily summary where they read alone, unless somebody set one; it is offered once. */
export async function ringOffer(unit: UnitOfWork, now: Date): Promise<readonly StoredReply[]> {
  const alarm = await unit.alarm(OFFER)
  if (alarm?.at == null || alarm.at > now) return []
  const isSet = (await unit.alarms()).some(
    ({ kind, rule }) => isScheduleKind(kind) && rule !== null && kind !== 'buying',
  )
  const chats = isSet ? [] : await ownersChats(unit)
  // An owner who was never met alone may be so another day.
  const isOver = isSet || chats.length > 0
  await unit.setAlarm({
    ...OFFER,
    ...(isOver ? { state: 'offered', at: null } : { state: null, at: morningAfter(unit, now) }),
  })
  const told: StoredReply[] = []
  for (const { platform, chat } of chats) {
    const id = replyIdOf(unit.shop.name, OFFER.kind, platform, chat)
    const reply = {
      blocks: [{ kind: 'text' as const, text: await offerText(unit, now) }],
      buttons: [[{ label: 'Yes, every day at 9 pm', action: { kind: 'say' as const, text: OFFERED } }]],
    }
    told.push(await unit.keep({ id, platform, chat, unasked: 'notice', reply }, null, now))
  }
  return told
}

async function offerText(unit: UnitOfWork, now: Date): Promise<string> {
  const today = businessDate(now, unit.shop)
  const period = { from: addDays(today, -1), to: today }
  const report = await salesReport({ title: 'Sales', period, products: null, member: null }, unit, today, true)
  const revenue = totalOf(report, 'revenue') ?? 0n
  const sold = revenue > 0n ? `You sold for ${wordingOf(unit.shop, today).money(revenue)} yesterday. ` : ''
  return `${sold}Shall I send you the day’s sales with a picture every evening? For another time say: summary daily at 8pm`
}
