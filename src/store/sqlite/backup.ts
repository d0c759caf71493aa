import { access, open, rename, rm } from 'node:fs/promises'
import type { PrismaClient } from '../client/client.ts'
import { StoreError } from '../errors.ts'

/**
 * Writes a consistent copy of the database to a new file. The file has its name only when it is complete and on the
 * disk; a file that is there already is not touched.
 */
export async function backUp(client: PrismaClient, path: string): Promise<void> {
  if (await exists(path)) throw new StoreError('STORE_CONFLICT', `There is a file ${path} already.`)
  const unfinished = `${path}.unfinished`
  await rm(unfinished, { force: true })
  try {
    await client.$executeRaw`VACUUM INTO ${unfinished}`
    await reachDisk(unfinished)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new StoreError('STORE_FAULT', `The copy ${path} could not be written.`, { cause: error })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

async function reachDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
