import { createHash } from 'node:crypto'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { StoreError } from '../errors.ts'
import { type AppliedMigration, type Migration, nextMigration } from '../migrations.ts'
import { whileBusy } from './busy.ts'
import { openTransaction, run } from './transaction.ts'
import { missingTriggers, type Trigger } from './triggers.ts'

/** Prisma's own bookkeeping, so that its tools can read the state of the database. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

async function rows(connection: SqlDriverAdapter, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows
}

async function tables(connection: SqlDriverAdapter): Promise<readonly string[]> {
  const found = await rows(
    connection,
    `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite@_%' ESCAPE '@'`,
  )
  return found.map(([name]) => String(name))
}

async function appliedMigrations(connection: SqlDriverAdapter): Promise<readonly AppliedMigration[]> {
  const found = await rows(
    connection,
    `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  )
  return found.map(([name, checksum, finishedAt]) => ({
    name: String(name),
    checksum: String(checksum),
    finished: finishedAt !== null,
  }))
}

async function record(connection: SqlDriverAdapter, migration: Migration, at: Date | undefined): Promise<void> {
  const stamp = `COALESCE(?, strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'))`
  const time = at === undefined ? null : at.toISOString().replace('Z', '+00:00')
  const id = createHash('sha256').update(migration.name).digest('hex').slice(0, 36)
  const args = [id, migration.checksum, time, migration.name, time]
  await connection.executeRaw({
    sql: `INSERT INTO "_prisma_migrations"
          ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
          VALUES (?, ?, ${stamp}, ?, ${stamp}, 1)`,
    args,
    argTypes: args.map(() => ({ scalarType: 'string', arity: 'scalar' })),
  })
}

/** Applies the next migration, if there is one, and names it. The caller holds the write lock. */
async function step(
  connection: SqlDriverAdapter,
  known: readonly Migration[],
  at: Date | undefined,
): Promise<string | undefined> {
  const present = await tables(connection)
  if (present.length > 0 && !present.includes('_prisma_migrations')) {
    throw new StoreError('DATABASE_FOREIGN', 'The database file belongs to another program. Name another file.')
  }
  await run(connection, BOOKKEEPING)
  const next = nextMigration(known, await appliedMigrations(connection))
  if (next === undefined) return undefined
  try {
    await connection.executeScript(next.sql)
    const orphans = await rows(connection, 'PRAGMA foreign_key_check')
    if (orphans.length > 0) throw new Error(`rows of ${String(orphans[0]?.[0])} refer to rows that are not there`)
    await record(connection, next, at)
  } catch (error) {
    throw new StoreError(
      'MIGRATION_FAILED',
      `The database could not be brought up to date: migration ${next.name} failed, and nothing of it was kept.`,
      { cause: error },
    )
  }
  return next.name
}

async function inWriteTransaction<Result>(connection: SqlDriverAdapter, work: () => Promise<Result>): Promise<Result> {
  await whileBusy(() => run(connection, 'BEGIN IMMEDIATE'))
  const transaction = openTransaction(connection, () => {})
  try {
    const result = await work()
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

/**
 * Brings the database up to date, proves that its history is final, and names the migrations that were applied. Each is
 * one transaction under the write lock, and looks anew at what is there: several processes may start at once. The
 * connection is to be closed afterwards: foreign keys are off on it, since a table that a migration rebuilds would
 * take along the rows that refer to it.
 */
export async function migrate(
  connection: SqlDriverAdapter,
  known: readonly Migration[],
  at?: Date,
): Promise<readonly string[]> {
  await run(connection, 'PRAGMA foreign_keys = OFF')
  const applied: string[] = []
  for (;;) {
    const name = await inWriteTransaction(connection, () => step(connection, known, at))
    if (name === undefined) break
    applied.push(name)
  }
  await requireTriggers(connection)
  return applied
}

/** Refuses a database that would let history be changed. */
async function requireTriggers(connection: SqlDriverAdapter): Promise<void> {
  const found = await rows(connection, `SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'trigger'`)
  const triggers: readonly Trigger[] = found.map(([name, sql]) => ({ name: String(name), sql: String(sql) }))
  const missing = missingTriggers(triggers)
  if (missing.length === 0) return
  throw new StoreError(
    'TRIGGERS_MISSING',
    `The database would let its history be changed: ${missing.join(', ')} missing. ` +
      'Restore a backup, or write the triggers again as the migrations do.',
  )
}
