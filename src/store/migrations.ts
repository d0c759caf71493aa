import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreError } from './errors.ts'

/** A step of the database's structure, as it lies in the package. */
export interface Migration {
  /** The name of its folder; the order of names is the order of steps. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hex, as Prisma reckons it. */
  readonly checksum: string
}

/** A step as the database remembers it. */
export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** The folder of the migrations of a provider, from the sources as well as from the built program. */
export function migrationsFolder(provider: 'sqlite', from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'prisma', provider, 'migrations')
  return migrationsFolder(provider, dirname(from))
}

/** Reads all migrations of a folder, in their order. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return Promise.all(
    names.sort().map(async name => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The first migration that the database lacks, or undefined when it is up to date. A history that is not ours throws. */
export function nextMigration(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration | undefined {
  const byName = new Map(known.map(migration => [migration.name, migration]))
  for (const { name, checksum, finished } of applied) {
    const migration = byName.get(name)
    if (migration === undefined) {
      throw new StoreError(
        'DATABASE_NEWER',
        `The database was written by a newer version of Shelftalk (it knows the migration ${name}). ` +
          'Start that version, or restore the backup that was made before the upgrade.',
      )
    }
    if (!finished) {
      throw new StoreError(
        'MIGRATION_FAILED',
        `The migration ${name} was begun by another tool and not finished. Restore a backup, or resolve it with Prisma.`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new StoreError(
        'MIGRATION_EDITED',
        `The migration ${name} is not the one that was applied to this database. ` +
          'Install the program anew, unchanged; a new step of the structure needs a migration of its own.',
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.find(({ name }) => !done.has(name))
}
