import type { Movement } from '../ledger/movement.ts'
import { REASONS, type Reason } from '../ledger/reason.ts'
import { Prisma, type Movement as Row } from './client/client.ts'
import type { Database } from './database.ts'
import { live } from './live.ts'
import type { MovementFilter, MovementSum } from './port.ts'

/** The reason that a row names. */
function reasonOf(text: string): Reason {
  if (Object.hasOwn(REASONS, text)) return text as Reason
  throw new Error(`unknown reason ${text}`)
}

/** A movement as its row tells it. */
export function movementOf(row: Row): Movement {
  return {
    id: row.id,
    entry: row.entryNumber,
    member: row.memberId,
    at: row.at,
    product: row.productId,
    place: row.place,
    lot: row.lot,
    reason: reasonOf(row.reason),
    quantityThousandths: row.quantityThousandths,
    unitPriceMinor: row.unitPriceMinor,
    amountMinor: row.amountMinor,
    valueMinor: row.valueMinor,
    countedThousandths: row.countedThousandths,
    reverses: row.reverses,
    businessDate: row.businessDate,
  }
}

/** The SQL condition on the rows of `Movement "m"` that a filter means. */
function fits(shop: number, filter: MovementFilter): Prisma.Sql {
  const conditions = [Prisma.sql`"m"."shopId" = ${shop}`]
  if (filter.from !== null) conditions.push(Prisma.sql`"m"."businessDate" >= ${filter.from}`)
  if (filter.to !== null) conditions.push(Prisma.sql`"m"."businessDate" < ${filter.to}`)
  if (filter.reasons) conditions.push(oneOf(Prisma.sql`"m"."reason"`, filter.reasons))
  if (filter.products) conditions.push(oneOf(Prisma.sql`"m"."productId"`, filter.products))
  if (filter.afterEntry !== undefined) conditions.push(Prisma.sql`"m"."entryNumber" > ${filter.afterEntry}`)
  if (filter.member !== undefined) conditions.push(Prisma.sql`"m"."memberId" = ${filter.member}`)
  return Prisma.join(conditions, ' AND ')
}

/** The SQL condition that a column has one of the values; never, when there is none. */
function oneOf(column: Prisma.Sql, values: readonly (string | number)[]): Prisma.Sql {
  return values.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join([...values])})`
}

/**
 * The SQL condition that "m" takes nothing back. SQLite would look for such rows in the index of what they take back,
 * where nearly all rows stand under NULL; behind a function it looks elsewhere.
 */
const TAKES_NOTHING_BACK = Prisma.sql`COALESCE("m"."reverses", 0) = 0`

/** The movements that fit, in the order of entry. */
export async function readMovements(
  database: Database,
  shop: number,
  filter: MovementFilter,
): Promise<readonly Movement[]> {
  const rows = await database.$queryRaw<
    Row[]
  >`SELECT "m".* FROM "Movement" "m" WHERE ${fits(shop, filter)} ORDER BY "m"."id"`
  return rows.map(movementOf)
}

/** The movements that fit summed by product and reason, and by business date when asked. */
export async function sumMovements(
  database: Database,
  shop: number,
  filter: MovementFilter,
  byDate: boolean,
): Promise<readonly MovementSum[]> {
  const key = byDate
    ? Prisma.sql`"m"."productId", "m"."reason", "m"."businessDate"`
    : Prisma.sql`"m"."productId", "m"."reason"`
  const rows = await database.$queryRaw<
    ({ productId: number; reason: string } & Omit<MovementSum, 'product' | 'reason'>)[]
  >`
    SELECT ${key},
      CAST(SUM("m"."quantityThousandths") AS BIGINT) AS "quantityThousandths",
      CAST(COALESCE(SUM("m"."amountMinor"), 0) AS BIGINT) AS "amountMinor",
      CAST(COALESCE(SUM("m"."valueMinor"), 0) AS BIGINT) AS "valueMinor",
      CAST(SUM(CASE WHEN "m"."amountMinor" IS NULL THEN "m"."quantityThousandths" ELSE 0 END) AS BIGINT)
        AS "quantityWithoutAmountThousandths",
      CAST(SUM(CASE WHEN "m"."valueMinor" IS NULL THEN "m"."quantityThousandths" ELSE 0 END) AS BIGINT)
        AS "quantityWithoutValueThousandths"
    FROM "Movement" "m" WHERE ${fits(shop, filter)} GROUP BY ${key} ORDER BY ${key}`
  return rows.map(({ productId, reason, ...sums }) => ({ product: productId, reason: reasonOf(reason), ...sums }))
}

/** How many entries have a movement that fits and is neither taken back nor takes back. */
export async function countEntries(database: Database, shop: number, filter: MovementFilter): Promise<number> {
  const rows = await database.$queryRaw<{ entries: bigint }[]>`
    SELECT CAST(COUNT(DISTINCT "m"."entryNumber") AS BIGINT) AS "entries" FROM "Movement" "m"
    WHERE ${fits(shop, filter)} AND ${TAKES_NOTHING_BACK} AND ${live('Movement', 'm')}`
  return Number(rows[0]?.entries ?? 0)
}

/**
 * The latest movement of a product with one of these reasons, by business date and then by number, that is not taken
 * back and takes nothing back.
 */
export async function latestMovement(
  database: Database,
  shop: number,
  product: number,
  reasons: readonly Reason[],
): Promise<Movement | undefined> {
  const filter = { from: null, to: null, products: [product], reasons }
  const rows = await database.$queryRaw<Row[]>`
    SELECT "m".* FROM "Movement" "m"
    WHERE ${fits(shop, filter)} AND ${TAKES_NOTHING_BACK} AND ${live('Movement', 'm')}
    ORDER BY "m"."businessDate" DESC, "m"."id" DESC LIMIT 1`
  return rows[0] && movementOf(rows[0])
}

/** How often a product moved for a reason, and the largest such movement; what is taken back does not count. */
export async function movedSoFar(
  database: Database,
  shop: number,
  product: number,
  reason: Reason,
): Promise<{ readonly times: number; readonly largestThousandths: bigint }> {
  const filter = { from: null, to: null, products: [product], reasons: [reason] }
  const rows = await database.$queryRaw<{ times: bigint; largest: bigint }[]>`
    SELECT CAST(COUNT(*) AS BIGINT) AS "times",
      CAST(COALESCE(MAX(ABS("m"."quantityThousandths")), 0) AS BIGINT) AS "largest"
    FROM "Movement" "m" WHERE ${fits(shop, filter)} AND ${TAKES_NOTHING_BACK} AND ${live('Movement', 'm')}`
  return { times: Number(rows[0]?.times ?? 0), largestThousandths: BigInt(rows[0]?.largest ?? 0) }
}

/** How often products moved: each taking back counts one less. It only ranks, so it need not know what lives again. */
export async function timesMoved(
  database: Database,
  shop: number,
  filter: MovementFilter,
): Promise<ReadonlyMap<number, number>> {
  const rows = await database.$queryRaw<{ product: number; times: bigint }[]>`
    SELECT "m"."productId" AS "product",
      CAST(SUM(CASE WHEN "m"."reverses" IS NULL THEN 1 ELSE -1 END) AS BIGINT) AS "times"
    FROM "Movement" "m" WHERE ${fits(shop, filter)} GROUP BY "m"."productId"`
  return new Map(rows.map(({ product, times }) => [product, Number(times)]))
}
