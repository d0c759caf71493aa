import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import type { Release } from './lock.ts'

/** Runs one statement without parameters and without rows. */
export async function run(connection: Pick<SqlDriverAdapter, 'executeRaw'>, sql: string): Promise<void> {
  await connection.executeRaw({ sql, args: [], argTypes: [] })
}

/**
 * A transaction on a connection that nobody else uses until `release`. As on PostgreSQL, the first failed statement
 * dooms it: nothing more is run and nothing is committed, also when the caller took no notice of the error. (SQLite
 * rolls back by itself on some errors, and what follows would be written outside of any transaction.)
 */
export function openTransaction(connection: SqlDriverAdapter, release: Release): Transaction {
  let doomed: unknown

  async function guarded<Result>(statement: () => Promise<Result>): Promise<Result> {
    if (doomed !== undefined) {
      const reason = doomed instanceof Error ? doomed.message : String(doomed)
      throw new DriverAdapterError({
        kind: 'TransactionAlreadyClosed',
        cause: `an earlier statement failed: ${reason}`,
      })
    }
    try {
      return await statement()
    } catch (error) {
      doomed = error
      throw error
    }
  }

  async function rollback(): Promise<void> {
    try {
      await run(connection, 'ROLLBACK')
    } catch {
      // SQLite has rolled back already: there is no transaction left to end.
    } finally {
      release()
    }
  }

  async function commit(): Promise<void> {
    try {
      await guarded(() => run(connection, 'COMMIT'))
    } catch (error) {
      await rollback()
      throw error
    }
    release()
  }

  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    // Prisma leaves BEGIN, COMMIT and ROLLBACK to this object.
    options: { usePhantomQuery: true },
    queryRaw: (query: SqlQuery): Promise<SqlResultSet> => guarded(() => connection.queryRaw(query)),
    executeRaw: (query: SqlQuery): Promise<number> => guarded(() => connection.executeRaw(query)),
    commit,
    rollback,
  }
}
