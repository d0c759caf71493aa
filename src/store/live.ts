import { Prisma } from './client/client.ts'

/** The tables whose rows are taken back by later rows, with their numbers. */
const NUMBERS = { Entry: 'number', Movement: 'id' } as const

/**
 * The SQL condition that a row, known in the statement as `row`, is not taken back. What was taken back is live again
 * once the taking back was itself taken back: an even number of reversals stands behind a live row.
 */
export function live(table: keyof typeof NUMBERS, row: string): Prisma.Sql {
  const rows = Prisma.raw(`"${table}"`)
  const number = Prisma.raw(`"${NUMBERS[table]}"`)
  const outer = Prisma.raw(`"${row}"`)
  return Prisma.sql`(
    NOT EXISTS (SELECT 1 FROM ${rows} "r" WHERE "r"."shopId" = ${outer}."shopId" AND "r"."reverses" = ${outer}.${number})
    OR (WITH RECURSIVE "chain" ("tip", "length") AS (
          SELECT ${outer}.${number}, 0
          UNION ALL
          SELECT "r".${number}, "chain"."length" + 1 FROM "chain"
          JOIN ${rows} "r" ON "r"."shopId" = ${outer}."shopId" AND "r"."reverses" = "chain"."tip")
        SELECT MAX("length") FROM "chain") % 2 = 0)`
}
