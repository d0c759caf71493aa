import type { Prisma } from './client/client.ts'

/** The tables within one transaction; nothing else may be asked of the database while it runs. */
export type Database = Prisma.TransactionClient

/** How many rows go into one statement: fewer than either database's limit of parameters allows. */
const ROWS_PER_STATEMENT = 500

/** The list in pieces that fit into one statement each. */
export function pieces<Item>(list: readonly Item[]): readonly (readonly Item[])[] {
  const result: Item[][] = []
  for (let start = 0; start < list.length; start += ROWS_PER_STATEMENT) {
    result.push(list.slice(start, start + ROWS_PER_STATEMENT))
  }
  return result
}
