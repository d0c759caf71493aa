import {
  type Alarm,
  type Alert,
  type AlertNotice,
  type Alias,
  type Barcode,
  type Change,
  type Claim,
  type Entry,
  type Movement,
  type Pack,
  Prisma,
  type Reply,
} from './client/client.ts'
import { type Database, pieces } from './database.ts'
import type { OwnRow } from './facts/product.ts'

/** The tables that are written many rows at a time. Prisma's own way takes ten times as long. */
interface Tables {
  readonly Alarm: Partial<Alarm>
  readonly Alert: Alert
  readonly AlertNotice: AlertNotice
  readonly Alias: Alias
  readonly Barcode: Barcode
  readonly Change: Change
  readonly Claim: Claim
  readonly Entry: Entry
  readonly Movement: Movement
  readonly Pack: Pack
  readonly Product: OwnRow
  readonly Reply: Reply
}

const quoted = (name: string) => Prisma.raw(`"${name}"`)

/** The INSERT of rows, each of which has all columns of its table that are written so. */
function insertion<Table extends keyof Tables>(table: Table, rows: readonly Tables[Table][]): Prisma.Sql {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Tables[Table] & string)[]
  const values = rows.map(row => Prisma.sql`(${Prisma.join(columns.map(column => row[column]))})`)
  return Prisma.sql`INSERT INTO ${quoted(table)} (${Prisma.join(columns.map(quoted))}) VALUES ${Prisma.join(values)}`
}

/** Writes new rows, in their order. */
export async function insertRows<Table extends keyof Tables>(
  database: Database,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  for (const piece of pieces(rows)) await database.$executeRaw(insertion(table, piece))
}

/** Writes rows, in their order; one whose key is there already is replaced column by column. */
export async function upsertRows<Table extends keyof Tables>(
  database: Database,
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  rows: readonly Tables[Table][],
): Promise<void> {
  for (const piece of pieces(rows)) {
    const columns = Object.keys(piece[0] ?? {}).filter(column => !key.some(one => one === column))
    const sets = columns.map(column => Prisma.sql`${quoted(column)} = EXCLUDED.${quoted(column)}`)
    await database.$executeRaw`${insertion(table, piece)}
      ON CONFLICT (${Prisma.join(key.map(quoted))}) DO UPDATE SET ${Prisma.join(sets)}`
  }
}
