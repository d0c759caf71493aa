import { ENTRY_KINDS, type Entry, type EntryKind, type Subject } from '../ledger/entry.ts'
import {
  type Change as ChangeRow,
  type Entry as EntryRow,
  type Movement as MovementRow,
  Prisma,
} from './client/client.ts'
import { type Database, pieces } from './database.ts'
import { grouped } from './grouped.ts'
import { live } from './live.ts'
import { movementOf } from './movements.ts'
import type { EntryFilter } from './port.ts'

/** A row with the entry that takes it back. */
type Row = EntryRow & { readonly reversedBy: number | null }

function kindOf(text: string): EntryKind {
  const kind = ENTRY_KINDS.find(known => known === text)
  if (kind === undefined) throw new Error(`unknown kind of entry ${text}`)
  return kind
}

function entryOf(row: Row, movements: readonly MovementRow[], changes: readonly ChangeRow[]): Entry {
  return {
    number: row.number,
    origin: { member: row.memberId, platform: row.platform, chat: row.chat, message: row.message, at: row.at },
    kind: kindOf(row.kind),
    command: row.command,
    text: row.text,
    businessDate: row.businessDate,
    reverses: row.reverses,
    reversedBy: row.reversedBy,
    movements: movements.map(movementOf),
    changes: changes.map(({ subject, field, before, after }) => ({
      // Only `post` writes subjects, from values of this type.
      subject: subject as Subject,
      field,
      before,
      after,
    })),
  }
}

/** The entries of the condition on "e", whole. Prisma's own way to read rows with theirs scans tables for it. */
async function find(database: Database, shop: number, condition: Prisma.Sql): Promise<readonly Entry[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT "e".*, "r"."number" AS "reversedBy" FROM "Entry" "e"
    LEFT JOIN "Entry" "r" ON "r"."shopId" = "e"."shopId" AND "r"."reverses" = "e"."number"
    WHERE "e"."shopId" = ${shop} AND ${condition}`
  const movements: MovementRow[] = []
  const changes: ChangeRow[] = []
  for (const piece of pieces(rows)) {
    const own = Prisma.sql`"shopId" = ${shop} AND "entryNumber" IN (${Prisma.join(piece.map(({ number }) => number))})`
    movements.push(
      ...(await database.$queryRaw<MovementRow[]>`SELECT * FROM "Movement" WHERE ${own} ORDER BY "entryNumber", "id"`),
    )
    changes.push(
      ...(await database.$queryRaw<
        ChangeRow[]
      >`SELECT * FROM "Change" WHERE ${own} ORDER BY "entryNumber", "position"`),
    )
  }
  const movementsOf = grouped(movements, ({ entryNumber }) => entryNumber)
  const changesOf = grouped(changes, ({ entryNumber }) => entryNumber)
  return rows.map(row => entryOf(row, movementsOf.get(row.number) ?? [], changesOf.get(row.number) ?? []))
}

/** The entry of that number. */
export async function readEntry(database: Database, shop: number, number: number): Promise<Entry | undefined> {
  return (await find(database, shop, Prisma.sql`"e"."number" = ${number}`))[0]
}

/** The entries that a message of a chat wrote, in their order. */
export function readEntriesOfMessage(
  database: Database,
  shop: number,
  platform: string,
  chat: string,
  message: string,
): Promise<readonly Entry[]> {
  return find(
    database,
    shop,
    Prisma.sql`"e"."platform" = ${platform} AND "e"."chat" = ${chat} AND "e"."message" = ${message}
      ORDER BY "e"."number"`,
  )
}

/** The SQL conditions on the rows of `Entry "e"` that a filter means. */
function fits(shop: number, filter: EntryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`]
  if (filter.member !== undefined) conditions.push(Prisma.sql`"e"."memberId" = ${filter.member}`)
  if (filter.platform !== undefined) conditions.push(Prisma.sql`"e"."platform" = ${filter.platform}`)
  if (filter.chat !== undefined) conditions.push(Prisma.sql`"e"."chat" = ${filter.chat}`)
  if (filter.kind !== undefined) conditions.push(Prisma.sql`"e"."kind" = ${filter.kind}`)
  if (filter.before !== undefined) conditions.push(Prisma.sql`"e"."number" < ${filter.before}`)
  if (filter.product !== undefined) conditions.push(touches(shop, filter.product))
  if (filter.live === true) conditions.push(live('Entry', 'e'))
  return Prisma.join(conditions, ' AND ')
}

/**
 * The SQL condition that an entry moved a product or changed a fact of it. (UNION ALL: to leave out what stands twice,
 * SQLite would walk both tables in order.)
 */
function touches(shop: number, product: number): Prisma.Sql {
  return Prisma.sql`"e"."number" IN (
    SELECT "m"."entryNumber" FROM "Movement" "m" WHERE "m"."shopId" = ${shop} AND "m"."productId" = ${product}
    UNION ALL
    SELECT "c"."entryNumber" FROM "Change" "c" WHERE "c"."shopId" = ${shop} AND "c"."subject" = ${`product:${product}`})`
}

/** The entries that fit, the latest first. */
export function readEntries(database: Database, shop: number, filter: EntryFilter): Promise<readonly Entry[]> {
  return find(database, shop, Prisma.sql`${fits(shop, filter)} ORDER BY "e"."number" DESC LIMIT ${filter.limit}`)
}

/** How many live entries, undos aside, have a movement or a fact of each product; counted without reading them. */
export async function timesTouched(
  database: Database,
  shop: number,
  products: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const times = new Map<number, number>()
  for (const piece of pieces(products)) {
    const subjects = piece.map(product => `product:${product}`)
    const rows = await database.$queryRaw<{ subject: string; times: bigint }[]>`
      SELECT "t"."subject", CAST(COUNT(*) AS BIGINT) AS "times" FROM (
        SELECT 'product:' || "m"."productId" AS "subject", "m"."entryNumber" FROM "Movement" "m"
          WHERE "m"."shopId" = ${shop} AND "m"."productId" IN (${Prisma.join([...piece])})
        UNION SELECT "c"."subject", "c"."entryNumber" FROM "Change" "c"
          WHERE "c"."shopId" = ${shop} AND "c"."subject" IN (${Prisma.join(subjects)})
      ) "t" JOIN "Entry" "e" ON "e"."shopId" = ${shop} AND "e"."number" = "t"."entryNumber"
      WHERE "e"."kind" = 'entry' AND ${live('Entry', 'e')}
      GROUP BY "t"."subject"`
    for (const row of rows) times.set(Number(row.subject.slice('product:'.length)), Number(row.times))
  }
  return times
}
