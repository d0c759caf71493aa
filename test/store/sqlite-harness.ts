import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { connectPlainly } from '../../src/store/sqlite/connection.ts'
import type { StoreHarness } from '../contracts/store/harness.ts'

/** An empty database with all migrations: to apply them takes longer than most tests. */
const empty: { content?: Promise<Buffer> } = {}

async function migratedFile(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'shelftalk empty '))
  const store = await openStore({ url: `file:${join(folder, 'books.db')}` })
  await store.close()
  const content = await readFile(join(folder, 'books.db'))
  await rm(folder, { recursive: true })
  return content
}

/** A new database file in a folder of its own. */
export async function createSqliteHarness(): Promise<StoreHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'shelftalk store '))
  const path = join(folder, 'books.db')
  empty.content ??= migratedFile()
  await writeFile(path, await empty.content)
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
