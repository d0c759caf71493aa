import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { connectPlainly } from '../../src/store/sqlite/connection.ts'
import type { StoreHarness } from '../contracts/store/harness.ts'

/** A new database file in a folder of its own. */
export async function createSqliteHarness(): Promise<StoreHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'shelftalk store '))
  const path = join(folder, 'books.db')
  const stores: Store[] = []
  return {
    url: `file:${path}`,
    folder,
    open: async () => {
      const store = await openStore({ url: `file:${path}` })
      stores.push(store)
      return store
    },
    statement: async sql => {
      const connection = await connectPlainly(path)
      try {
        await connection.executeScript(sql)
      } catch (error) {
        throw isDriverAdapterError(error) ? new Error(error.cause.originalMessage) : error
      } finally {
        await connection.dispose()
      }
    },
    end: async () => {
      for (const store of stores) await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
