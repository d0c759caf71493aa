import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PrismaClient } from '../client/client.ts'
import { StoreError } from '../errors.ts'
import { migrationsFolder, readMigrations } from '../migrations.ts'
import type { Store } from '../port.ts'
import { PrismaStore } from '../store.ts'
import { backUp } from './backup.ts'
import { connections, connectPlainly, type Use } from './connection.ts'
import { checkFile } from './integrity.ts'
import { migrate } from './migrate.ts'

/** Opens a database file, which is made and brought up to date first, with its folder. */
export async function openSqlite(path: string, now?: () => Date): Promise<Store> {
  const known = await readMigrations(migrationsFolder('sqlite'))
  const connection = await connectTo(path)
  try {
    await migrate(connection, known, now?.())
  } finally {
    await connection.dispose()
  }
  return new PrismaStore(
    { writer: await client(path, 'write'), reader: await client(path, 'read') },
    { checkFile, backUp },
  )
}

async function client(path: string, use: Use): Promise<PrismaClient> {
  const prisma = new PrismaClient({ adapter: connections(path, use) })
  await prisma.$connect()
  return prisma
}

async function connectTo(path: string) {
  try {
    await mkdir(dirname(path), { recursive: true })
    return await connectPlainly(path)
  } catch (error) {
    throw new StoreError(
      'STORE_UNREACHABLE',
      `The database file ${path} cannot be opened. Is it a database, and may this user write there?`,
      { cause: error },
    )
  }
}
