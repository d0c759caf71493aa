import assert from 'node:assert/strict'
import { type Member, ROLES } from '../people/member.ts'
import { NUMBER_STYLES, type Shop } from '../people/shop.ts'
import { moveAlarms } from './alarms.ts'
import { moveAlerts } from './alerts.ts'
import {
  type Chat,
  type Invitation as InvitationRow,
  type Member as MemberRow,
  Prisma,
  type Shop as ShopRow,
} from './client/client.ts'
import type { Database } from './database.ts'
import { oneOf } from './facts/people.ts'
import type { ChatRecord, Invitation, MetChat } from './port.ts'
import { selectRows } from './select.ts'

/** A shop as its row tells it. */
export function shopOf(row: ShopRow): Shop {
  const { id, name, timeZone, currency, locale, weekStart, dayStartMinutes } = row
  const numberStyle = oneOf(NUMBER_STYLES, row.numberStyle)
  return { id, name, timeZone, currency, locale, numberStyle, weekStart, dayStartMinutes }
}

function memberOf({ id, name, role, removed }: MemberRow): Member {
  return { id, name, role: oneOf(ROLES, role), removed }
}

function chatOf({ platform, chat, kind, bound, alerts, gone }: Chat): ChatRecord {
  return { platform, chat, kind: oneOf(['private', 'group'], kind), bound, alerts, gone }
}

function invitationOf({ codeHash, role, platform, expiresAt }: InvitationRow): Invitation {
  return { codeHash, role: oneOf(ROLES, role), platform, expiresAt }
}

/** All members, removed ones too, in the order in which they came. */
export async function readMembers(database: Database, shop: number): Promise<readonly Member[]> {
  return (await selectRows(database, 'Member', Prisma.sql`"shopId" = ${shop} ORDER BY "id"`)).map(memberOf)
}

/** Who a sender of a platform is; removed members too. */
export async function readMemberBySender(
  database: Database,
  shop: number,
  platform: string,
  sender: string,
): Promise<Member | undefined> {
  const own = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "sender" = ${sender}`
  const condition = Prisma.sql`"shopId" = ${shop} AND "id" = (SELECT "memberId" FROM "Sender" WHERE ${own})`
  const [row] = await selectRows(database, 'Member', condition)
  return row && memberOf(row)
}

/** Is there an owner, not removed, who has a sender on the platform? */
export async function hasOwnerOn(database: Database, shop: number, platform: string): Promise<boolean> {
  const where = { shopId: shop, role: 'owner', removed: false, senders: { some: { platform } } }
  return (await database.member.findFirst({ where })) !== null
}

/** Writes a new member with this number. */
export async function insertMember(
  database: Database,
  shop: number,
  id: number,
  { name, role }: Pick<Member, 'name' | 'role'>,
): Promise<Member> {
  return memberOf(await database.member.create({ data: { shopId: shop, id, name, role } }))
}

/** Notes that a member is this sender; who was somebody else is this member from now on. */
export async function insertSender(
  database: Database,
  shop: number,
  member: number,
  platform: string,
  sender: string,
): Promise<void> {
  const key = { shopId: shop, platform, sender }
  await database.sender.upsert({
    where: { shopId_platform_sender: key },
    create: { ...key, memberId: member },
    update: { memberId: member },
  })
}

/** What is known of one chat. */
export async function readChat(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
): Promise<ChatRecord | undefined> {
  const condition = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "chat" = ${chat}`
  const [row] = await selectRows(database, 'Chat', condition)
  return row && chatOf(row)
}

/** All chats that the shop was ever spoken to in. */
export async function readChats(database: Database, shop: number): Promise<readonly ChatRecord[]> {
  const orderBy = [{ platform: 'asc' }, { chat: 'asc' }] as const
  return (await database.chat.findMany({ where: { shopId: shop }, orderBy: [...orderBy] })).map(chatOf)
}

/** Notes a chat and its kind, and whose it is where it is private; what is set for it stays as it is. */
export async function upsertChat(
  database: Database,
  shop: number,
  { platform, chat, kind, sender }: MetChat,
): Promise<void> {
  const key = { shopId: shop, platform, chat }
  await database.chat.upsert({
    where: { shopId_platform_chat: key },
    create: { ...key, kind },
    update: { kind, gone: null },
  })
  if (sender === undefined || kind === 'group') return
  await database.$executeRaw`
    UPDATE "Sender" SET "chat" = ${chat} WHERE "shopId" = ${shop} AND "platform" = ${platform} AND "sender" = ${sender}
      AND ("chat" IS NULL OR "chat" <> ${chat})`
}

/** The private chat where a sender wrote last. */
export async function readDirectChat(
  database: Database,
  shop: number,
  platform: string,
  sender: string,
): Promise<string | undefined> {
  const condition = Prisma.sql`"shopId" = ${shop} AND "platform" = ${platform} AND "sender" = ${sender}`
  const [row] = await selectRows(database, 'Sender', condition)
  return row?.chat ?? undefined
}

/** Notes that nothing can be sent to a chat any more. */
export async function writeGone(database: Database, shop: number, platform: string, chat: string, why: string) {
  await database.chat.updateMany({ where: { shopId: shop, platform, chat }, data: { gone: why } })
}

/** All that is set for a chat holds for another one, which is met with it. */
export async function moveChat(database: Database, shop: number, platform: string, from: string, to: string) {
  const old = await readChat(database, shop, platform, from)
  const known = await readChat(database, shop, platform, to)
  const data = { bound: (old?.bound || known?.bound) ?? false, alerts: known?.alerts ?? old?.alerts ?? null }
  const key = { shopId: shop, platform, chat: to }
  await database.chat.upsert({
    where: { shopId_platform_chat: key },
    create: { ...key, kind: old?.kind ?? 'group', ...data },
    update: data,
  })
  await writeGone(database, shop, platform, from, `moved to ${to}`)
  await moveAlarms(database, shop, platform, from, to)
  await moveAlerts(database, shop, platform, from, to)
}

/** The invitation of this code, unless it was used. */
export async function readInvitation(
  database: Database,
  shop: number,
  codeHash: string,
): Promise<Invitation | undefined> {
  const row = await database.invitation.findFirst({ where: { shopId: shop, codeHash, used: false } })
  return row === null ? undefined : invitationOf(row)
}

/** Writes a new invitation. */
export async function insertInvitation(database: Database, shop: number, invitation: Invitation): Promise<void> {
  await database.invitation.create({ data: { shopId: shop, ...invitation } })
}

/** Uses an invitation up. */
export async function useUp(database: Database, shop: number, codeHash: string): Promise<void> {
  const { count } = await database.invitation.updateMany({
    where: { shopId: shop, codeHash, used: false },
    data: { used: true },
  })
  assert(count === 1, 'an invitation is used once')
}
