import { ENTRY_KINDS, type Entry, type EntryKind, type Subject } from '../ledger/entry.ts'
import { Prisma } from './client/client.ts'
import type { Database } from './database.ts'
import { live } from './live.ts'
import { movementOf } from './movements.ts'
import type { EntryFilter } from './port.ts'

/** What is read with an entry. */
const WHOLE = {
  movements: { orderBy: { id: 'asc' } },
  changes: { orderBy: { position: 'asc' } },
  reversal: { select: { number: true } },
} as const satisfies Prisma.EntryInclude

type Row = Prisma.EntryGetPayload<{ include: typeof WHOLE }>

function kindOf(text: string): EntryKind {
  const kind = ENTRY_KINDS.find(known => known === text)
  if (kind === undefined) throw new Error(`unknown kind of entry ${text}`)
  return kind
}

function entryOf(row: Row): Entry {
  return {
    number: row.number,
    origin: { member: row.memberId, platform: row.platform, chat: row.chat, message: row.message, at: row.at },
    kind: kindOf(row.kind),
    command: row.command,
    text: row.text,
    businessDate: row.businessDate,
    reverses: row.reverses,
    reversedBy: row.reversal?.number ?? null,
    movements: row.movements.map(movementOf),
    changes: row.changes.map(({ subject, field, before, after }) => ({
      // Only `post` writes subjects, from values of this type.
      subject: subject as Subject,
      field,
      before,
      after,
    })),
  }
}

/** The entry of that number. */
export async function readEntry(database: Database, shop: number, number: number): Promise<Entry | undefined> {
  const row = await database.entry.findUnique({ where: { shopId_number: { shopId: shop, number } }, include: WHOLE })
  return row === null ? undefined : entryOf(row)
}

/** The entries that a message of a chat wrote, in their order. */
export async function readEntriesOfMessage(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  message: string,
): Promise<readonly Entry[]> {
  const where = { shopId: shop, platform, chat, message }
  const rows = await database.entry.findMany({ where, include: WHOLE, orderBy: { number: 'asc' } })
  return rows.map(entryOf)
}

/** The SQL conditions on the rows of `Entry "e"` that a filter means. */
function fits(shop: number, filter: EntryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`"e"."shopId" = ${shop}`]
  if (filter.member !== undefined) conditions.push(Prisma.sql`"e"."memberId" = ${filter.member}`)
  if (filter.platform !== undefined) conditions.push(Prisma.sql`"e"."platform" = ${filter.platform}`)
  if (filter.chat !== undefined) conditions.push(Prisma.sql`"e"."chat" = ${filter.chat}`)
  if (filter.kind !== undefined) conditions.push(Prisma.sql`"e"."kind" = ${filter.kind}`)
  if (filter.before !== undefined) conditions.push(Prisma.sql`"e"."number" < ${filter.before}`)
  if (filter.product !== undefined) conditions.push(touches(filter.product))
  if (filter.live === true) conditions.push(live('Entry', 'e'))
  return Prisma.join(conditions, ' AND ')
}

/** The SQL condition that an entry moved a product or changed a fact of it. */
function touches(product: number): Prisma.Sql {
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM "Movement" "m" WHERE "m"."shopId" = "e"."shopId" AND "m"."entryNumber" = "e"."number"
      AND "m"."productId" = ${product})
    OR EXISTS (SELECT 1 FROM "Change" "c" WHERE "c"."shopId" = "e"."shopId" AND "c"."entryNumber" = "e"."number"
      AND "c"."subject" = ${`product:${product}`}))`
}

/** The entries that fit, the latest first. */
export async function readEntries(database: Database, shop: number, filter: EntryFilter): Promise<readonly Entry[]> {
  const found = await database.$queryRaw<{ number: number }[]>`
    SELECT "e"."number" FROM "Entry" "e" WHERE ${fits(shop, filter)} ORDER BY "e"."number" DESC LIMIT ${filter.limit}`
  const where = { shopId: shop, number: { in: found.map(({ number }) => number) } }
  const rows = await database.entry.findMany({ where, include: WHOLE, orderBy: { number: 'desc' } })
  return rows.map(entryOf)
}
