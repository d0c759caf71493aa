import { Prisma, type Alarm as Row } from './client/client.ts'
import type { Database } from './database.ts'
import type { Alarm, AlarmKey, ShopAlarm } from './port/alarms.ts'
import { upsertRows } from './rows.ts'
import { selectRows } from './select.ts'

function alarmOf({ platform, chat, kind, rule, state, at }: Row): Alarm {
  return { platform, chat, kind, rule, state, at }
}

/** One alarm of a shop. */
export async function readAlarm(database: Database, shop: number, key: AlarmKey): Promise<Alarm | undefined> {
  const { platform, chat, kind } = key
  const where = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${chat} AND "kind" = ${kind}`
  const [row] = await selectRows(database, 'Alarm', where)
  return row && alarmOf(row)
}

/** All alarms of a shop. */
export async function readAlarms(database: Database, shop: number): Promise<readonly Alarm[]> {
  const orderBy = [{ platform: 'asc' }, { chat: 'asc' }, { kind: 'asc' }] as const
  return (await database.alarm.findMany({ where: { shopId: shop }, orderBy: [...orderBy] })).map(alarmOf)
}

/** The alarms of all shops that ring until then, in the order in which they are due. */
export async function readDueAlarms(database: Database, until: Date, limit: number): Promise<readonly ShopAlarm[]> {
  const rows = await database.alarm.findMany({
    where: { at: { lte: until } },
    orderBy: [{ at: 'asc' }, { shopId: 'asc' }, { platform: 'asc' }, { chat: 'asc' }, { kind: 'asc' }],
    take: limit,
  })
  return rows.map(row => ({ shop: row.shopId, alarm: alarmOf(row) }))
}

/** Sets when an alarm rings and what it remembers; its rule stays. */
export async function writeAlarm(
  database: Database,
  shop: number,
  { platform, chat, kind, state, at }: Omit<Alarm, 'rule'>,
): Promise<void> {
  await upsertRows(database, 'Alarm', KEY, [{ shopId: shop, platform, chat, kind, state, at }])
}

/** Sets the rule of an alarm, which then rings at `at` to find out when it is due; without one it is silent. */
export async function writeRule(
  database: Database,
  shop: number,
  { platform, chat, kind }: AlarmKey,
  rule: string | null,
  at: Date,
): Promise<void> {
  const row = { shopId: shop, platform, chat, kind, rule, state: null, at: rule === null ? null : at }
  await upsertRows(database, 'Alarm', KEY, [row])
}

/** Lets all alarms with a rule find out anew when they are due: the shop's clock has changed. */
export async function resetRules(database: Database, shop: number, at: Date): Promise<void> {
  await database.alarm.updateMany({ where: { shopId: shop, rule: { not: null } }, data: { at } })
}

/** What is set for a chat holds for another one; what is set there already stays. */
export async function moveAlarms(database: Database, shop: number, platform: string, from: string, to: string) {
  await database.$executeRaw`${Prisma.sql`
    UPDATE "Alarm" SET "chat" = ${to} WHERE "shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Alarm" "o" WHERE "o"."shopId" = "Alarm"."shopId"
        AND "o"."platform" = "Alarm"."platform" AND "o"."chat" = ${to} AND "o"."kind" = "Alarm"."kind")`}`
}

const KEY = ['shopId', 'platform', 'chat', 'kind'] as const
