import assert from 'node:assert/strict'
import { Prisma } from './client/client.ts'
import type { Database } from './database.ts'
import { oneOf } from './facts/people.ts'
import { DELIVERY_STATES, type Settlement, type Undelivered, type UnsentReply } from './port/outbox.ts'
import { type ReplyRow, replyOf, selectReplies } from './replies.ts'

/** The replies of a platform, of all shops, that nobody confirmed, in the order in which they were kept. */
export async function readUnsent(database: Database, platform: string): Promise<readonly UnsentReply[]> {
  const rows = await database.$queryRaw<ReplyRow[]>`${selectReplies(Prisma.sql`
    "r"."platform" = ${platform} AND "r"."state" IN ('waiting', 'sending')
    ORDER BY "r"."keptAt", "r"."shopId", "r"."number"`)}`
  return rows.map(row => ({ reply: replyOf(row), keptAt: new Date(row.keptAt), left: row.state === 'sending' }))
}

/** Notes that a reply leaves; one that was settled meanwhile stays as it is. */
export async function writeLeaving(database: Database, reply: string): Promise<void> {
  await database.$executeRaw`UPDATE "Reply" SET "state" = 'sending' WHERE "id" = ${reply} AND "state" = 'waiting'`
}

/** Notes what came of sending. The platform's first yes counts: what was sent twice keeps the id of its first message. */
export async function writeSettlement(database: Database, reply: string, settlement: Settlement): Promise<void> {
  const { state } = settlement
  const [sentAs, sentAt] = settlement.state === 'sent' ? [settlement.sentAs, settlement.at] : [null, null]
  const fault = 'fault' in settlement ? settlement.fault : null
  const count = await database.$executeRaw`
    UPDATE "Reply" SET "state" = ${state}, "fault" = ${fault}, "sentAs" = ${sentAs}, "sentAt" = ${sentAt}
    WHERE "id" = ${reply} AND "state" <> 'sent'`
  if (count === 1) return
  assert((await database.reply.findUnique({ where: { id: reply } })) !== null, `there is no reply ${reply}`)
}

/** The replies of all shops that did not arrive for certain, the latest first. */
export async function readUndelivered(database: Database, limit: number): Promise<readonly Undelivered[]> {
  const rows = await database.reply.findMany({
    where: { state: { in: ['unknown', 'failed', 'expired'] } },
    orderBy: [{ keptAt: 'desc' }, { shopId: 'asc' }, { number: 'desc' }],
    take: limit,
    include: { shop: true },
  })
  return rows.map(({ shop, platform, chat, id, state, keptAt, fault }) => ({
    shop: shop.name,
    platform,
    chat,
    reply: id,
    state: oneOf(DELIVERY_STATES, state),
    keptAt,
    fault: fault ?? '',
  }))
}
