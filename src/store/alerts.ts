import type { Json } from '../chat/reply.ts'
import type { Alert as Row } from './client/client.ts'
import type { Database } from './database.ts'
import type { AlertNotice, AlertRecord, DirectChat, Snooze } from './port/alerts.ts'

function alertOf({ id, productId, kind, entryNumber, figures, at, takenBack }: Row): AlertRecord {
  // Only `insertAlert` writes figures, from values of this type.
  return { id, product: productId, kind, entry: entryNumber, figures: JSON.parse(figures) as Json, at, takenBack }
}

/** The alerts of these ids. */
export async function readAlerts(database: Database, shop: number, ids: readonly number[]) {
  const rows = await database.alert.findMany({ where: { shopId: shop, id: { in: [...ids] } }, orderBy: { id: 'asc' } })
  return rows.map(alertOf)
}

/** The latest alerts of a product, the latest first. */
export async function readAlertsOfProduct(database: Database, shop: number, product: number, limit: number) {
  const where = { shopId: shop, productId: product }
  return (await database.alert.findMany({ where, orderBy: { id: 'desc' }, take: limit })).map(alertOf)
}

/** The alerts that entries caused and that are not taken back. */
export async function readAlertsOfEntries(database: Database, shop: number, entries: readonly number[]) {
  const where = { shopId: shop, entryNumber: { in: [...entries] }, takenBack: false }
  return (await database.alert.findMany({ where, orderBy: { id: 'asc' } })).map(alertOf)
}

/** Notes a crossing under this id. */
export async function insertAlert(
  database: Database,
  shop: number,
  id: number,
  { product, kind, entry, figures, at }: Omit<AlertRecord, 'id' | 'takenBack'>,
): Promise<AlertRecord> {
  const own = { productId: product, kind, entryNumber: entry, figures: JSON.stringify(figures), at, takenBack: false }
  return alertOf(await database.alert.create({ data: { shopId: shop, id, ...own } }))
}

/** Notes that an alert is taken back. */
export async function takeBackAlert(database: Database, shop: number, id: number): Promise<void> {
  await database.alert.update({ where: { shopId_id: { shopId: shop, id } }, data: { takenBack: true } })
}

/** The notices of an alert. */
export async function readNoticesOf(database: Database, shop: number, alert: number): Promise<readonly AlertNotice[]> {
  const orderBy = [{ platform: 'asc' }, { chat: 'asc' }] as const
  const rows = await database.alertNotice.findMany({ where: { shopId: shop, alertId: alert }, orderBy: [...orderBy] })
  return rows.map(({ platform, chat, reply }) => ({ alert, platform, chat, reply }))
}

/** The notices that a reply tells, or that are gathered for a chat. */
export async function readNoticesIn(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  reply: string | null,
): Promise<readonly AlertNotice[]> {
  const where = { shopId: shop, platform, chat, reply }
  const rows = await database.alertNotice.findMany({ where, orderBy: { alertId: 'asc' } })
  return rows.map(({ alertId }) => ({ alert: alertId, platform, chat, reply }))
}

/** Notes to whom an alert is told, in which reply. */
export async function writeNotice(database: Database, shop: number, notice: AlertNotice): Promise<void> {
  const { alert, platform, chat, reply } = notice
  const key = { shopId: shop, alertId: alert, platform, chat }
  await database.alertNotice.upsert({
    where: { shopId_alertId_platform_chat: key },
    create: { ...key, reply },
    update: { reply },
  })
}

/** Notes that an alert is not told there after all. */
export async function deleteNotice(
  database: Database,
  shop: number,
  { alert, platform, chat }: Omit<AlertNotice, 'reply'>,
): Promise<void> {
  await database.alertNotice.deleteMany({ where: { shopId: shop, alertId: alert, platform, chat } })
}

/** What is silenced at that time. */
export async function readSnoozes(database: Database, shop: number, at: Date): Promise<readonly Snooze[]> {
  const rows = await database.snooze.findMany({
    where: { shopId: shop, until: { gt: at } },
    orderBy: [{ platform: 'asc' }, { chat: 'asc' }, { productId: 'asc' }],
  })
  return rows.map(({ platform, chat, productId, until }) => ({ platform, chat, product: productId, until }))
}

/** A chat wants no alerts of a product until then. */
export async function writeSnooze(
  database: Database,
  shop: number,
  { platform, chat, product, until }: Snooze,
): Promise<void> {
  const key = { shopId: shop, platform, chat, productId: product }
  await database.snooze.upsert({
    where: { shopId_platform_chat_productId: key },
    create: { ...key, until },
    update: { until },
  })
}

/** What is gathered or silenced for a chat is so for another one; what is so there already stays. */
export async function moveAlerts(database: Database, shop: number, platform: string, from: string, to: string) {
  await database.$executeRaw`
    UPDATE "AlertNotice" SET "chat" = ${to}
      WHERE "shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${from} AND "reply" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "AlertNotice" "o" WHERE "o"."shopId" = "AlertNotice"."shopId"
        AND "o"."alertId" = "AlertNotice"."alertId" AND "o"."platform" = ${platform} AND "o"."chat" = ${to})`
  await database.$executeRaw`
    UPDATE "Snooze" SET "chat" = ${to} WHERE "shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Snooze" "o" WHERE "o"."shopId" = "Snooze"."shopId"
        AND "o"."platform" = ${platform} AND "o"."chat" = ${to} AND "o"."productId" = "Snooze"."productId")`
}

/** The direct chats of all members that are not removed, by member and platform. */
export async function readDirectChats(database: Database, shop: number): Promise<readonly DirectChat[]> {
  const rows = await database.sender.findMany({
    where: { shopId: shop, chat: { not: null }, member: { removed: false } },
    orderBy: [{ memberId: 'asc' }, { platform: 'asc' }, { sender: 'asc' }],
  })
  return rows.flatMap(({ memberId, platform, chat }) => (chat === null ? [] : [{ member: memberId, platform, chat }]))
}
