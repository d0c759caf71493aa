import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IncomingFile } from './message.ts'

/** A file of this machine as a message brings it, or undefined where there is none (a folder is none). */
export async function localFile(path: string): Promise<IncomingFile | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return undefined
  return { name: basename(path), sizeBytes: found.size, read: () => readFile(path) }
}

/** Does a folder of this machine stand where a file is looked for? */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}
