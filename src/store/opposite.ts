import { Prisma } from './client/client.ts'

/** The SQL condition that movement "m" is not the exact, later opposite of "o", which it reverses. */
export const NOT_OPPOSITE: Prisma.Sql = Prisma.sql`(
  "m"."quantityThousandths" <> -"o"."quantityThousandths"
  OR "m"."amountMinor" IS DISTINCT FROM -"o"."amountMinor"
  OR "m"."valueMinor" IS DISTINCT FROM -"o"."valueMinor"
  OR "m"."productId" <> "o"."productId" OR "m"."place" <> "o"."place" OR "m"."lot" <> "o"."lot"
  OR "m"."reason" <> "o"."reason" OR "m"."businessDate" <> "o"."businessDate" OR "o"."id" >= "m"."id")`
