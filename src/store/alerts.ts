import type { Json } from '../chat/reply.ts'
import type { Alert as Row } from './client/client.ts'
import { type Database, pieces } from './database.ts'
import type { AlertDraft, AlertNotice, AlertRecord, DirectChat, Snooze } from './port/alerts.ts'
import { insertRows, upsertRows } from './rows.ts'

function alertOf({ id, productId, kind, entryNumber, figures, at, takenBack }: Row): AlertRecord {
  // Only `insertAlert` writes figures, from values of this type.
  return { id, product: productId, kind, entry: entryNumber, figures: JSON.parse(figures) as Json, at, takenBack }
}

/** The alerts of these ids. */
export async function readAlerts(database: Database, shop: number, ids: readonly number[]) {
  return await inPieces(ids, part =>
    database.alert.findMany({ where: { shopId: shop, id: { in: part } }, orderBy: { id: 'asc' } }),
  )
}

/** Alerts found by many keys, in their order. */
async function inPieces(keys: readonly number[], find: (part: number[]) => Promise<readonly Row[]>) {
  const rows: Row[] = []
  for (const piece of pieces(keys)) rows.push(...(await find([...piece])))
  return rows.sort((one, other) => one.id - other.id).map(alertOf)
}

/** The alerts of products and kinds that are not taken back. */
export async function readLiveAlerts(
  database: Database,
  shop: number,
  products: readonly number[],
  kinds: readonly string[],
) {
  return await inPieces(products, part =>
    database.alert.findMany({
      where: { shopId: shop, productId: { in: part }, kind: { in: [...kinds] }, takenBack: false },
    }),
  )
}

/** The latest alerts of a product, the latest first. */
export async function readAlertsOfProduct(database: Database, shop: number, product: number, limit: number) {
  const where = { shopId: shop, productId: product }
  return (await database.alert.findMany({ where, orderBy: { id: 'desc' }, take: limit })).map(alertOf)
}

/** The alerts that entries caused and that are not taken back. */
export async function readAlertsOfEntries(database: Database, shop: number, entries: readonly number[]) {
  return await inPieces(entries, part =>
    database.alert.findMany({ where: { shopId: shop, entryNumber: { in: part }, takenBack: false } }),
  )
}

/** Notes crossings under ids from this one on. */
export async function insertAlerts(
  database: Database,
  shop: number,
  first: number,
  drafts: readonly AlertDraft[],
): Promise<readonly AlertRecord[]> {
  const rows = drafts.map(({ product, kind, entry, figures, at }, index) => ({
    shopId: shop,
    id: first + index,
    productId: product,
    kind,
    entryNumber: entry,
    figures: JSON.stringify(figures),
    at,
    takenBack: false,
  }))
  await insertRows(database, 'Alert', rows)
  return rows.map(alertOf)
}

/** Notes that alerts are taken back. */
export async function takeBackAlerts(database: Database, shop: number, ids: readonly number[]): Promise<void> {
  for (const piece of pieces(ids)) {
    await database.alert.updateMany({ where: { shopId: shop, id: { in: [...piece] } }, data: { takenBack: true } })
  }
}

/** The notices of alerts. */
export async function readNoticesOf(
  database: Database,
  shop: number,
  alerts: readonly number[],
): Promise<readonly AlertNotice[]> {
  const notices: AlertNotice[] = []
  for (const piece of pieces(alerts)) {
    const rows = await database.alertNotice.findMany({
      where: { shopId: shop, alertId: { in: [...piece] } },
      orderBy: [{ alertId: 'asc' }, { platform: 'asc' }, { chat: 'asc' }],
    })
    notices.push(...rows.map(({ alertId, platform, chat, reply }) => ({ alert: alertId, platform, chat, reply })))
  }
  return notices
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

/** Notes to whom alerts are told, in which reply. */
export async function writeNotices(database: Database, shop: number, notices: readonly AlertNotice[]): Promise<void> {
  const rows = notices.map(({ alert, platform, chat, reply }) => ({
    shopId: shop,
    alertId: alert,
    platform,
    chat,
    reply,
  }))
  await upsertRows(database, 'AlertNotice', ['shopId', 'alertId', 'platform', 'chat'], rows)
}

/** Notes that alerts are not told in a chat after all. */
export async function deleteNotices(
  database: Database,
  shop: number,
  alerts: readonly number[],
  platform: string,
  chat: string,
): Promise<void> {
  for (const piece of pieces(alerts)) {
    await database.alertNotice.deleteMany({ where: { shopId: shop, alertId: { in: [...piece] }, platform, chat } })
  }
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
