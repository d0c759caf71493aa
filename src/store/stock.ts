import type { Stock, UnitCost } from '../ledger/movement.ts'
import { Prisma } from './client/client.ts'
import { type Database, pieces } from './database.ts'

interface Row {
  readonly product: number
  readonly unitCostMinor: bigint | null
  readonly unitCostThousandths: bigint | null
  readonly onHandThousandths: bigint
  readonly valueMinor: bigint
}

/**
 * Stock by product, over all places and lots; of all products when none are named. A product that neither moved nor has
 * a cost has none.
 */
export async function readStock(
  database: Database,
  shop: number,
  products?: readonly number[],
): Promise<ReadonlyMap<number, Stock>> {
  if (products === undefined) return toStock(await read(database, shop, Prisma.empty))
  const rows: Row[] = []
  for (const piece of pieces(products)) {
    rows.push(...(await read(database, shop, Prisma.sql`AND "p"."id" IN (${Prisma.join([...piece])})`)))
  }
  return toStock(rows)
}

function read(database: Database, shop: number, only: Prisma.Sql): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    SELECT "p"."id" AS "product", "p"."unitCostMinor", "p"."unitCostThousandths",
      CAST(COALESCE(SUM("l"."onHandThousandths"), 0) AS BIGINT) AS "onHandThousandths",
      CAST(COALESCE(SUM("l"."valueMinor"), 0) AS BIGINT) AS "valueMinor"
    FROM "Product" "p"
    LEFT JOIN "Level" "l" ON "l"."shopId" = "p"."shopId" AND "l"."productId" = "p"."id"
    WHERE "p"."shopId" = ${shop} ${only}
    GROUP BY "p"."id", "p"."unitCostMinor", "p"."unitCostThousandths"
    HAVING COUNT("l"."productId") > 0 OR "p"."unitCostMinor" IS NOT NULL
    ORDER BY "p"."id"`
}

function toStock(rows: readonly Row[]): ReadonlyMap<number, Stock> {
  return new Map(
    rows.map(({ product, unitCostMinor, unitCostThousandths, onHandThousandths, valueMinor }) => {
      const known = unitCostMinor !== null && unitCostThousandths !== null
      const unitCost = known ? { minor: unitCostMinor, thousandths: unitCostThousandths } : null
      return [product, { onHandThousandths, valueMinor, unitCost }]
    }),
  )
}

/** Writes the unit costs of products. */
export async function writeUnitCosts(
  database: Database,
  shop: number,
  costs: readonly (readonly [product: number, cost: UnitCost | null])[],
): Promise<void> {
  for (const piece of pieces(costs)) {
    const rows = piece.map(([product, cost]) => {
      const [minor, thousandths] = [cost?.minor ?? null, cost?.thousandths ?? null]
      return Prisma.sql`(CAST(${product} AS INTEGER), CAST(${minor} AS BIGINT), CAST(${thousandths} AS BIGINT))`
    })
    await database.$executeRaw`
      WITH "cost" ("product", "minor", "thousandths") AS (VALUES ${Prisma.join(rows)})
      UPDATE "Product" SET "unitCostMinor" = "cost"."minor", "unitCostThousandths" = "cost"."thousandths"
      FROM "cost" WHERE "Product"."shopId" = ${shop} AND "Product"."id" = "cost"."product"`
  }
}
