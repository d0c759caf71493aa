import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { BUSY_WAIT_MS, whileBusy } from './busy.ts'
import { createLock } from './lock.ts'
import { openTransaction, run } from './transaction.ts'

/** What a connection is for: a reader cannot write, and sees one state of the database during a transaction. */
export type Use = 'read' | 'write'

/** Opens a plain connection with the settings that the promises need: durable commits, foreign keys, final history. */
export async function connectPlainly(path: string): Promise<SqlDriverAdapter> {
  const connection = await new PrismaBetterSqlite3({ url: path, timeout: BUSY_WAIT_MS }).connect()
  // Write-ahead logging lets readers and one writer work side by side and never finds the database busy at a commit.
  await whileBusy(() => run(connection, 'PRAGMA journal_mode = WAL'))
  // Without FULL a commit survives a kill, but not a power cut.
  await run(connection, 'PRAGMA synchronous = FULL')
  await run(connection, 'PRAGMA foreign_keys = ON')
  // Without this, INSERT OR REPLACE deletes rows past the triggers that refuse it.
  await run(connection, 'PRAGMA recursive_triggers = ON')
  return connection
}

/**
 * The connection that Prisma gets. The driver has one connection and guards only its transactions: a statement beside
 * an open transaction would run inside it, and be lost with it. Here every statement and every transaction waits for
 * its turn. A writer's transaction takes the database's write lock at once, so that two processes that read and then
 * write cannot fail each other.
 */
function inTurn(connection: SqlDriverAdapter, use: Use): SqlDriverAdapter {
  const lock = createLock()
  const begin = use === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN'
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: query => lock.hold(() => whileBusy(() => connection.queryRaw(query))),
    executeRaw: query => lock.hold(() => whileBusy(() => connection.executeRaw(query))),
    executeScript: script => lock.hold(() => connection.executeScript(script)),
    dispose: () => lock.hold(() => connection.dispose()),
    startTransaction: async () => {
      const release = await lock.acquire()
      try {
        await whileBusy(() => run(connection, begin))
      } catch (error) {
        release()
        throw error
      }
      return openTransaction(connection, release)
    },
  }
}

/** What Prisma opens a database file with, see `inTurn`. */
export function connections(path: string, use: Use): SqlDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: 'better-sqlite3 in turn',
    connect: async () => {
      const connection = await connectPlainly(path)
      if (use === 'read') await run(connection, 'PRAGMA query_only = ON')
      return inTurn(connection, use)
    },
  }
}
