import { Prisma } from './client/client.ts'
import type { Database } from './database.ts'
import { NOT_OPPOSITE } from './opposite.ts'
import type { Difference } from './port.ts'

/** A question to the books whose every row is a fault. */
type Proof = Prisma.Sql

/** Levels that are not the sums of their movements; a level without movements has the sum 0. */
const LEVELS: Proof = Prisma.sql`
  SELECT "s"."name" AS "shop", 'product ' || "b"."productId" || ' at "' || "b"."place" || '" lot "' || "b"."lot" ||
    '": on hand ' || SUM("b"."onHand") || ' thousandths worth ' || SUM("b"."worth") || ', movements say ' ||
    SUM("b"."quantity") || ' worth ' || SUM("b"."value") AS "what"
  FROM (
    SELECT "shopId", "productId", "place", "lot", "quantityThousandths" AS "quantity",
      COALESCE("valueMinor", 0) AS "value", 0 AS "onHand", 0 AS "worth" FROM "Movement"
    UNION ALL
    SELECT "shopId", "productId", "place", "lot", 0, 0, "onHandThousandths", "valueMinor" FROM "Level"
  ) "b" JOIN "Shop" "s" ON "s"."id" = "b"."shopId"
  GROUP BY "s"."name", "b"."shopId", "b"."productId", "b"."place", "b"."lot"
  HAVING SUM("b"."quantity") <> SUM("b"."onHand") OR SUM("b"."value") <> SUM("b"."worth")`

/** Reversals that are not the exact opposite of what they reverse. */
const REVERSALS: Proof = Prisma.sql`
  SELECT "s"."name" AS "shop", 'movement ' || "m"."id" || ' is not the opposite of movement ' || "o"."id" AS "what"
  FROM "Movement" "m"
  JOIN "Movement" "o" ON "o"."shopId" = "m"."shopId" AND "o"."id" = "m"."reverses"
  JOIN "Shop" "s" ON "s"."id" = "m"."shopId"
  WHERE ${NOT_OPPOSITE}`

/** Rows that are taken back twice; the database refuses them, unless it lost the index that does. */
const TAKEN_BACK_TWICE: Proof = Prisma.sql`
  SELECT "s"."name" AS "shop", 'movement ' || "m"."reverses" || ' is taken back ' || COUNT(*) || ' times' AS "what"
  FROM "Movement" "m" JOIN "Shop" "s" ON "s"."id" = "m"."shopId" WHERE "m"."reverses" IS NOT NULL
  GROUP BY "s"."name", "m"."shopId", "m"."reverses" HAVING COUNT(*) > 1
  UNION ALL
  SELECT "s"."name", 'entry ' || "e"."reverses" || ' is taken back ' || COUNT(*) || ' times'
  FROM "Entry" "e" JOIN "Shop" "s" ON "s"."id" = "e"."shopId" WHERE "e"."reverses" IS NOT NULL
  GROUP BY "s"."name", "e"."shopId", "e"."reverses" HAVING COUNT(*) > 1`

/** Counters that would give a number a second time. */
function behind(table: string, number: string, counter: string): Proof {
  const [rows, column, last] = [table, number, counter].map(name => Prisma.raw(`"${name}"`))
  const label = Prisma.raw(`'${counter} is '`)
  return Prisma.sql`
    SELECT "s"."name" AS "shop", ${label} || "s".${last} || ', but there is number ' || MAX("t".${column}) AS "what"
    FROM "Shop" "s" JOIN ${rows} "t" ON "t"."shopId" = "s"."id"
    GROUP BY "s"."name", "s".${last} HAVING MAX("t".${column}) > "s".${last}`
}

const PROOFS: readonly Proof[] = [
  LEVELS,
  REVERSALS,
  TAKEN_BACK_TWICE,
  behind('Entry', 'number', 'lastEntry'),
  behind('Movement', 'id', 'lastMovement'),
  behind('Product', 'id', 'lastProduct'),
  behind('Member', 'id', 'lastMember'),
  behind('Reply', 'number', 'lastReply'),
]

/** Where the books of all shops do not agree with themselves. */
export async function checkBooks(database: Database): Promise<readonly Difference[]> {
  const differences: Difference[] = []
  for (const proof of PROOFS) differences.push(...(await database.$queryRaw<Difference[]>`${proof} ORDER BY 1, 2`))
  return differences
}
