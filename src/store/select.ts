import {
  type Alarm,
  type Alias,
  type Barcode,
  type Chat,
  type Claim,
  type Member,
  type Pack,
  Prisma,
  type Product,
  type Question,
  type Sender,
  type Shop,
} from './client/client.ts'
import type { Database } from './database.ts'

/** The tables that are read for every message. Prisma's own way to read a row takes more than twice as long. */
interface Tables {
  readonly Alarm: Alarm
  readonly Alias: Alias
  readonly Barcode: Barcode
  readonly Chat: Chat
  readonly Claim: Claim
  readonly Member: Member
  readonly Pack: Pack
  readonly Product: Product
  readonly Question: Question
  readonly Sender: Sender
  readonly Shop: Shop
}

/** The whole rows of a table for which a condition holds, and in the order that it ends with. */
export function selectRows<Table extends keyof Tables>(
  database: Pick<Database, '$queryRaw'>,
  table: Table,
  condition: Prisma.Sql,
): Promise<readonly Tables[Table][]> {
  return database.$queryRaw`SELECT * FROM ${Prisma.raw(`"${table}"`)} WHERE ${condition}`
}
