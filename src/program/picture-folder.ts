import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { oldPictures } from '../charts/old-pictures.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'

const FOLDER = 'charts'

/** Where the folder is, what time it is, and where to tell what happened. */
interface Surroundings {
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
}

/**
 * Is there a file at this path relative to the data folder? Who asks is about to send it: it counts as used now, so that
 * no other program on the same folder takes it for an old one. Time that is played never makes it older.
 */
export async function findPicture(path: string, { dataDir, clock }: Surroundings): Promise<boolean> {
  const file = join(dataDir, path)
  const now = clock.now()
  try {
    if ((await stat(file)).mtime < now) await utimes(file, now, now)
    return true
  } catch {
    return false
  }
}

/** Removes the pictures that are too old to be kept. What cannot be removed stays, and is told in the log. */
export async function removeOldPictures({ dataDir, clock, log }: Surroundings): Promise<void> {
  const folder = join(dataDir, FOLDER)
  try {
    const names = await readdir(folder).catch(() => [])
    const files = await Promise.all(
      names.map(async name => ({ name, usedAtMs: (await stat(join(folder, name))).mtimeMs })),
    )
    const old = oldPictures(files, clock.now().getTime())
    for (const name of old) await rm(join(folder, name), { force: true })
    if (old.length > 0) log.info({ pictures: old.length }, 'Pictures that nobody looks at any more were removed')
  } catch (err) {
    log.warn({ err }, 'Old pictures could not be removed')
  }
}
