import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Migration, migrationsFolder, readMigrations } from '../../../src/store/migrations.ts'
import { openStore } from '../../../src/store/open.ts'
import { connectPlainly } from '../../../src/store/sqlite/connection.ts'
import { migrate } from '../../../src/store/sqlite/migrate.ts'
import { HISTORY, TRIGGERS } from '../../../src/store/sqlite/triggers.ts'
import { buildProgram } from '../built.ts'

let folder: string
let path: string
let known: readonly Migration[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelftalk-migrate-'))
  path = join(folder, 'books.db')
  known = await readMigrations(migrationsFolder('sqlite'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs SQL on a connection of its own; gives the rows of the last query. */
async function sql(...statements: readonly string[]): Promise<unknown[][]> {
  const connection = await connectPlainly(path)
  try {
    let rows: unknown[][] = []
    for (const statement of statements) {
      rows = (await connection.queryRaw({ sql: statement, args: [], argTypes: [] })).rows
    }
    return rows
  } finally {
    await connection.dispose()
  }
}

async function migrated(migrations = known, at?: Date): Promise<readonly string[]> {
  const connection = await connectPlainly(path)
  try {
    return await migrate(connection, migrations, at)
  } finally {
    await connection.dispose()
  }
}

const names = () => known.map(({ name }) => name)
const step = (name: string, text: string): Migration => ({ name, sql: text, checksum: name })

test('a new database gets all migrations, and a second start none', async () => {
  expect(await migrated(known, new Date('2026-11-18T10:00:00Z'))).toEqual(names())
  expect(await migrated()).toEqual([])
  const rows = await sql(
    `SELECT "migration_name", "checksum", "finished_at", "applied_steps_count" FROM "_prisma_migrations"`,
  )
  expect(rows).toEqual(known.map(({ name, checksum }) => [name, checksum, '2026-11-18T10:00:00.000+00:00', 1]))
})

test('the database dates its migrations itself where no time is given', async () => {
  await migrated()
  const [[stamp] = []] = await sql(`SELECT "finished_at" FROM "_prisma_migrations"`)
  expect(String(stamp)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/)
})

test('stores that are opened at once apply each migration once', async () => {
  const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ url: `file:${path}` })))
  for (const store of stores) await store.close()
  expect(await sql(`SELECT "migration_name" FROM "_prisma_migrations"`)).toEqual(names().map(name => [name]))
})

test('processes that start at once on a new database apply each migration once', async () => {
  const program = await buildProgram()
  try {
    const processes = Array.from({ length: 4 }, () => program.start(`file:${path}`))
    for (const { ended } of processes) expect(await ended()).toBe(0)
  } finally {
    await program.remove()
  }
  expect(await sql(`SELECT "migration_name" FROM "_prisma_migrations"`)).toEqual(names().map(name => [name]))
})

test('a database that a newer version wrote is refused, and left alone', async () => {
  await migrated([...known, step('29990101000000_later', 'CREATE TABLE "Later" ("id" INTEGER)')])
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject({
    code: 'DATABASE_NEWER',
    message: expect.stringContaining('29990101000000_later'),
  })
  expect(await sql('SELECT COUNT(*) FROM "Later"')).toEqual([[0]])
})

test('a migration that was edited after it was applied is refused', async () => {
  await migrated()
  await sql(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`)
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject({ code: 'MIGRATION_EDITED' })
})

test('of a migration that fails nothing is kept, and of those before it all', async () => {
  const good = step('29990101000000_good', 'CREATE TABLE "Good" ("id" INTEGER)')
  const bad = step('29990101000001_bad', 'CREATE TABLE "Bad" ("id" INTEGER); CREATE TABLE "Bad" ("id" INTEGER)')
  await expect(migrated([...known, good, bad])).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringContaining(bad.name),
    cause: expect.anything(),
  })
  const tables = await sql(`SELECT "name" FROM "sqlite_master" WHERE "name" IN ('Good', 'Bad')`)
  expect(tables).toEqual([['Good']])
  expect(await migrated([...known, good])).toEqual([])
})

test('a migration may rebuild a table that others refer to, but must leave no row without what it refers to', async () => {
  await migrated()
  const orphan = `INSERT INTO "Sender" ("shopId", "platform", "sender", "memberId")
    VALUES (1, 'slack', 'U1', 77)`
  await expect(migrated([...known, step('29990101000000_orphan', orphan)])).rejects.toThrow('29990101000000_orphan')
  const shop = `INSERT INTO "Shop" VALUES (1, 'Corner', 'UTC', 'EUR', 'en', '1,234.5', 1, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    INSERT INTO "Member" VALUES (1, 1, 'Asha', 'owner', 0);
    CREATE TABLE "new_Shop" AS SELECT * FROM "Shop"; DROP TABLE "Shop"; ALTER TABLE "new_Shop" RENAME TO "Shop";
    CREATE UNIQUE INDEX "Shop_id" ON "Shop" ("id")`
  await migrated([...known, step('29990101000001_rebuilt', shop)])
  expect(await sql('SELECT "name" FROM "Member"')).toEqual([['Asha']])
})

test('the database of another program is refused, and left alone', async () => {
  await sql('CREATE TABLE "Customer" ("id" INTEGER)')
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' })
  expect(await sql(`SELECT "name" FROM "sqlite_master"`)).toEqual([['Customer']])
})

test.each(TRIGGERS.map(({ name }) => name))('a start without trigger %s is refused', async name => {
  await migrated()
  await sql(`DROP TRIGGER "${name}"`)
  const refused = { code: 'TRIGGERS_MISSING', message: expect.stringContaining(name) }
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject(refused)
})

test('a trigger of the right name that refuses nothing is missed', async () => {
  const [{ name, sql: text } = { name: '', sql: '' }] = TRIGGERS
  await migrated()
  await sql(`DROP TRIGGER "${name}"`, text.replace('RAISE(ABORT, ', 'coalesce(').replace(')', ", '')"))
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject({ code: 'TRIGGERS_MISSING' })
})

test('every table of history is guarded against both', () => {
  expect(TRIGGERS).toHaveLength(HISTORY.length * 2)
})

test('the migrations lead to exactly what the schema says', async () => {
  const script = join(import.meta.dirname, '..', '..', '..', 'prisma', 'author-migration.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--check'])
  expect(stdout).toBe('')
  expect(await readdir(folder)).toEqual([])
})
