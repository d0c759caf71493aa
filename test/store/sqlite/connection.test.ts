import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { isDriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections, connectPlainly } from '../../../src/store/sqlite/connection.ts'
import { run } from '../../../src/store/sqlite/transaction.ts'

let folder: string
let path: string
const opened: SqlDriverAdapter[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelftalk-connection-'))
  path = join(folder, 'books.db')
})
afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.dispose()
  await rm(folder, { recursive: true })
})

async function open(use: 'read' | 'write'): Promise<SqlDriverAdapter> {
  const connection = await connections(path, use).connect()
  opened.push(connection)
  return connection
}

const ask = async (connection: Pick<SqlDriverAdapter, 'queryRaw'>, sql: string) =>
  (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.flat()

async function withTable(): Promise<SqlDriverAdapter> {
  const connection = await open('write')
  await run(connection, 'CREATE TABLE "t" ("id" INTEGER PRIMARY KEY, "n" BIGINT)')
  await run(connection, 'CREATE TABLE "u" ("t" INTEGER NOT NULL REFERENCES "t" ("id"))')
  return connection
}

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['recursive_triggers', 1],
])('every connection has %s at %s', async (pragma, value) => {
  expect(await ask(await open('write'), `PRAGMA ${pragma}`)).toEqual([value])
  expect(await ask(await open('read'), `PRAGMA ${pragma}`)).toEqual([value])
})

test('a statement beside an open transaction waits, and is not lost with it', async () => {
  const connection = await withTable()
  const transaction = await connection.startTransaction()
  await run(transaction, 'INSERT INTO "t" VALUES (1, 1)')
  const beside = run(connection, 'INSERT INTO "t" VALUES (2, 2)')
  const seen = ask(connection, 'SELECT "id" FROM "t"')
  await transaction.rollback()
  await beside
  expect(await seen).toEqual([2])
  expect(await ask(connection, 'SELECT "id" FROM "t"')).toEqual([2])
})

test('the driver alone loses it: once this fails, the lock may go', async () => {
  await withTable()
  const plain = await new PrismaBetterSqlite3({ url: path }).connect()
  opened.push(plain)
  const transaction = await plain.startTransaction()
  await run(plain, 'INSERT INTO "t" VALUES (2, 2)')
  await run(plain, 'ROLLBACK')
  await transaction.rollback()
  expect(await ask(plain, 'SELECT "id" FROM "t"')).toEqual([])
})

test('a commit that fails is rolled back, and the next one counts', async () => {
  const connection = await withTable()
  const transaction = await connection.startTransaction()
  await run(transaction, 'PRAGMA defer_foreign_keys = ON')
  await run(transaction, 'INSERT INTO "u" VALUES (77)')
  await expect(transaction.commit()).rejects.toSatisfy(isDriverAdapterError)
  const next = await connection.startTransaction()
  await run(next, 'INSERT INTO "t" VALUES (1, 1)')
  await next.commit()
  const other = await connectPlainly(path)
  opened.push(other)
  expect(await ask(other, 'SELECT (SELECT COUNT(*) FROM "t"), (SELECT COUNT(*) FROM "u")')).toEqual([1, 0])
})

test('a reader in the middle of its transaction does not make commits fail', async () => {
  const connection = await withTable()
  const reader = await (await open('read')).startTransaction()
  expect(await ask(reader, 'SELECT COUNT(*) FROM "t"')).toEqual([0])
  for (let number = 1; number <= 20; number++) {
    const transaction = await connection.startTransaction()
    await run(transaction, `INSERT INTO "t" VALUES (${number}, 1)`)
    await transaction.commit()
  }
  expect(await ask(reader, 'SELECT COUNT(*) FROM "t"')).toEqual([0])
  await reader.commit()
  expect(await ask(connection, 'SELECT COUNT(*) FROM "t"')).toEqual([20])
})

test('two connections that read and then write do not fail each other', async () => {
  const [one, other] = [await withTable(), await open('write')]
  await run(one, 'INSERT INTO "t" VALUES (1, 0)')
  const count = async (connection: SqlDriverAdapter) => {
    for (let number = 0; number < 50; number++) {
      const transaction = await connection.startTransaction()
      const [n] = await ask(transaction, 'SELECT "n" FROM "t"')
      await run(transaction, `UPDATE "t" SET "n" = ${Number(n) + 1}`)
      await transaction.commit()
    }
  }
  await Promise.all([count(one), count(other)])
  expect(await ask(one, 'SELECT "n" FROM "t"')).toEqual([100])
})

test('nothing is run any more in a transaction in which a statement failed', async () => {
  const connection = await withTable()
  const transaction = await connection.startTransaction()
  await run(transaction, 'INSERT INTO "t" VALUES (1, 1)')
  await expect(run(transaction, 'INSERT INTO "t" VALUES (1, 1)')).rejects.toThrow()
  await expect(run(transaction, 'INSERT INTO "t" VALUES (2, 2)')).rejects.toThrow(/AlreadyClosed/)
  await expect(transaction.commit()).rejects.toThrow(/AlreadyClosed/)
  expect(await ask(connection, 'SELECT COUNT(*) FROM "t"')).toEqual([0])
})

test('a reader cannot write', async () => {
  await withTable()
  await expect(run(await open('read'), 'INSERT INTO "t" VALUES (1, 1)')).rejects.toThrow()
})

test('rows cannot be replaced past the triggers that refuse to delete them', async () => {
  const connection = await withTable()
  await connection.executeScript(
    `CREATE TRIGGER "keep" BEFORE DELETE ON "t" BEGIN SELECT RAISE(ABORT, 'history is final'); END;`,
  )
  await run(connection, 'INSERT INTO "t" VALUES (1, 1)')
  const replaced = run(connection, 'INSERT OR REPLACE INTO "t" VALUES (1, 2)')
  await expect(replaced).rejects.toMatchObject({ cause: { originalMessage: 'history is final' } })
  expect(await ask(connection, 'SELECT "n" FROM "t"')).toEqual([1])
})
