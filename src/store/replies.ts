import assert from 'node:assert/strict'
import type { Reply, StoredReply } from '../chat/reply.ts'
import type { Prisma } from './client/client.ts'
import type { Database } from './database.ts'
import type { EventKey, ReplyDraft } from './port.ts'
import { insertRows } from './rows.ts'

/** What is read with a reply. */
const EARLIER = { select: { id: true, sentAs: true } } as const
const WHOLE = {
  shop: { select: { name: true } },
  earlier: EARLIER,
} as const satisfies Prisma.ReplyInclude

type Row = Prisma.ReplyGetPayload<{ include: typeof WHOLE }>

function replyOf({ id, shop, platform, chat, replyTo, earlier, content, sentAs }: Row): StoredReply {
  return {
    id,
    shop: shop.name,
    platform,
    chat,
    ...(replyTo !== null && { replyTo }),
    ...replaced(earlier),
    // Only `keepReply` writes contents, from values of this type.
    reply: JSON.parse(content) as Reply,
    ...(sentAs !== null && { sentAs }),
  }
}

function replaced(earlier: Row['earlier']): Pick<StoredReply, 'updates'> {
  if (earlier === null) return {}
  const { id, sentAs } = earlier
  return { updates: { id, ...(sentAs !== null && { sentAs }) } }
}

/** The reply of this id. */
export async function readReply(database: Database, shop: number, id: string): Promise<StoredReply | undefined> {
  const row = await database.reply.findUnique({ where: { shopId_id: { shopId: shop, id } }, include: WHOLE })
  return row === null ? undefined : replyOf(row)
}

/** The latest reply that fits. */
export async function readLatestReply(
  database: Database,
  shop: number,
  where: { platform: string; chat: string; sentAs: string } | { platform: string; chat: string; replyTo: string },
): Promise<StoredReply | undefined> {
  const row = await database.reply.findFirst({
    where: { shopId: shop, ...where },
    include: WHOLE,
    orderBy: { number: 'desc' },
  })
  return row === null ? undefined : replyOf(row)
}

/** The replies to an event, in the order in which they were kept; undefined when it was never claimed. */
export async function readClaimed(
  database: Database,
  shop: number,
  { platform, event }: EventKey,
): Promise<readonly StoredReply[] | undefined> {
  const key = { shopId: shop, platform, event }
  if ((await database.claim.findUnique({ where: { shopId_platform_event: key } })) === null) return undefined
  const where = { shopId: shop, eventPlatform: platform, event }
  const rows = await database.reply.findMany({ where, include: WHOLE, orderBy: { number: 'asc' } })
  return rows.map(replyOf)
}

/** Keeps a reply to be sent; one that it replaces must be there. */
export async function keepReply(
  database: Database,
  shop: { readonly id: number; readonly name: string },
  number: number,
  { updates, ...draft }: ReplyDraft,
  key: EventKey | null,
  at: Date,
): Promise<StoredReply> {
  const where = { shopId_id: { shopId: shop.id, id: updates ?? '' } }
  const earlier = updates === undefined ? null : await database.reply.findUniqueOrThrow({ where, ...EARLIER })
  const { id, platform, chat, replyTo = null, reply } = draft
  const own = { shopId: shop.id, id, number, platform, chat, replyTo, updates: updates ?? null }
  const event = { eventPlatform: key?.platform ?? null, event: key?.event ?? null }
  const content = JSON.stringify(reply)
  await insertRows(database, 'Reply', [{ ...own, ...event, content, keptAt: at, sentAs: null, sentAt: null }])
  return { ...draft, shop: shop.name, ...replaced(earlier) }
}

/** Replies of a platform, of all shops, that were kept since then and not confirmed, the oldest first. */
export async function readUnsent(database: Database, platform: string, since: Date): Promise<readonly StoredReply[]> {
  const rows = await database.reply.findMany({
    where: { platform, sentAt: null, keptAt: { gte: since } },
    include: WHOLE,
    orderBy: [{ keptAt: 'asc' }, { shopId: 'asc' }, { number: 'asc' }],
  })
  return rows.map(replyOf)
}

/** Notes the platform's yes. The first one counts: a reply that was sent twice keeps the id of its first message. */
export async function writeSent(database: Database, reply: string, sentAs: string, at: Date): Promise<void> {
  const { count } = await database.reply.updateMany({
    where: { id: reply, sentAt: null },
    data: { sentAs, sentAt: at },
  })
  if (count === 1) return
  assert((await database.reply.findUnique({ where: { id: reply } })) !== null, `there is no reply ${reply}`)
}
