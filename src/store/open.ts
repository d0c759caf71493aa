import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StoreError } from './errors.ts'
import type { Store } from './port.ts'
import { openSqlite } from './sqlite/open.ts'

/** Which database, and the time that is noted beside the migrations applied to it (else the database's own). */
export interface StoreOptions {
  /** `file:` and a path, relative ones from the working directory: `file:./data/shelftalk.db`. */
  readonly url: string
  readonly now?: () => Date
}

/** Opens the store: makes the database if there is none, brings it up to date, and proves that its history is final. */
export async function openStore({ url, now }: StoreOptions): Promise<Store> {
  return openSqlite(pathOf(url), now)
}

/** The path of the database file that an address names. */
export function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '')
  if (url.startsWith('file:') && path !== '' && !/^:memory:|\?/.test(path)) return resolve(path)
  throw new StoreError(
    'STORE_ADDRESS',
    `Cannot read the database address "${url}". It is like file:./data/shelftalk.db`,
  )
}
