import assert from 'node:assert/strict'
import { type Reply, type StoredReply, UNASKED } from '../chat/reply.ts'
import { type Reply as Columns, Prisma } from './client/client.ts'
import type { Database } from './database.ts'
import { oneOf } from './facts/people.ts'
import type { EventKey, ReplyDraft } from './port.ts'
import { insertRows } from './rows.ts'
import { selectRows } from './select.ts'

/** A row with the name of its shop, and what the platform calls the reply that it replaces. */
export type ReplyRow = Columns & { readonly shop: string; readonly earlierSentAs: string | null }

/** A reply as its row tells it. */
export function replyOf(row: ReplyRow): StoredReply {
  const { id, shop, platform, chat, replyTo, updates, earlierSentAs, unasked, content, sentAs } = row
  return {
    id,
    shop,
    platform,
    chat,
    ...(replyTo !== null && { replyTo }),
    ...(updates !== null && replaced(updates, earlierSentAs)),
    ...(unasked !== null && { unasked: oneOf(UNASKED, unasked) }),
    // Only `keepReply` writes contents, from values of this type.
    reply: JSON.parse(content) as Reply,
    ...(sentAs !== null && { sentAs }),
  }
}

function replaced(id: string, sentAs: string | null): Pick<StoredReply, 'updates'> {
  return { updates: { id, ...(sentAs !== null && { sentAs }) } }
}

/** The rows of the condition on "r". */
export function selectReplies(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT "r".*, "s"."name" AS "shop", "e"."sentAs" AS "earlierSentAs" FROM "Reply" "r"
    JOIN "Shop" "s" ON "s"."id" = "r"."shopId"
    LEFT JOIN "Reply" "e" ON "e"."shopId" = "r"."shopId" AND "e"."id" = "r"."updates"
    WHERE ${condition}`
}

async function find(database: Database, condition: Prisma.Sql): Promise<readonly StoredReply[]> {
  return (await database.$queryRaw<ReplyRow[]>`${selectReplies(condition)}`).map(replyOf)
}

/** The reply of this id. */
export async function readReply(database: Database, shop: number, id: string): Promise<StoredReply | undefined> {
  return (await find(database, Prisma.sql`"r"."shopId" = ${shop} AND "r"."id" = ${id}`))[0]
}

/** The latest reply of a chat to a message, or of which the platform says that it is a message. */
export async function readLatestReply(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  column: 'replyTo' | 'sentAs',
  message: string,
): Promise<StoredReply | undefined> {
  const found = await find(
    database,
    Prisma.sql`"r"."shopId" = ${shop} AND "r"."platform" = ${platform} AND "r"."chat" = ${chat}
      AND "r".${Prisma.raw(`"${column}"`)} = ${message} ORDER BY "r"."number" DESC LIMIT 1`,
  )
  return found[0]
}

/** The latest reply of a chat that was said to a member. */
export async function readLastSaidTo(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  member: number,
): Promise<StoredReply | undefined> {
  const found = await find(
    database,
    Prisma.sql`"r"."shopId" = ${shop} AND "r"."platform" = ${platform} AND "r"."chat" = ${chat}
      AND "r"."memberId" = ${member} ORDER BY "r"."number" DESC LIMIT 1`,
  )
  return found[0]
}

/** The replies to an event, in the order in which they were kept; undefined when it was never claimed. */
export async function readClaimed(
  database: Database,
  shop: number,
  { platform, event }: EventKey,
): Promise<readonly StoredReply[] | undefined> {
  const key = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "event" = ${event}`
  if ((await selectRows(database, 'Claim', key)).length === 0) return undefined
  return find(
    database,
    Prisma.sql`"r"."shopId" = ${shop} AND "r"."eventPlatform" = ${platform} AND "r"."event" = ${event}
      ORDER BY "r"."number"`,
  )
}

/** Keeps a reply to be sent; one that it replaces must be there. */
export async function keepReply(
  database: Database,
  shop: { readonly id: number; readonly name: string },
  number: number,
  { updates, member, ...draft }: ReplyDraft,
  key: EventKey | null,
  at: Date,
): Promise<StoredReply> {
  const earlier = updates === undefined ? undefined : await readReply(database, shop.id, updates)
  assert(earlier !== undefined || updates === undefined, `there is no reply ${updates} to replace`)
  const { id, platform, chat, replyTo = null, unasked = null, reply } = draft
  const own = {
    shopId: shop.id,
    id,
    number,
    platform,
    chat,
    replyTo,
    updates: updates ?? null,
    memberId: member ?? null,
  }
  const event = { eventPlatform: key?.platform ?? null, event: key?.event ?? null }
  const content = JSON.stringify(reply)
  const unsent = { state: 'waiting', fault: null, sentAs: null, sentAt: null }
  await insertRows(database, 'Reply', [{ ...own, ...event, unasked, content, keptAt: at, ...unsent }])
  return { ...draft, shop: shop.name, ...(earlier && replaced(earlier.id, earlier.sentAs ?? null)) }
}
