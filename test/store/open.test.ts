import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, pathOf } from '../../src/store/open.ts'
import { AT, makeProduct, openShopIn, tradeIn } from '../contracts/store/trade.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelftalk open '))
})
afterEach(() => rm(folder, { recursive: true }))

test('an address is a path behind file:', () => {
  expect(pathOf('file:./data/shelftalk.db')).toBe(resolve('data/shelftalk.db'))
  expect(pathOf('file:books.db')).toBe(resolve('books.db'))
  expect(pathOf('file:/var/lib/a b/100%.db')).toBe('/var/lib/a b/100%.db')
  expect(pathOf(pathToFileURL('/var/lib/a b/100%.db').href)).toBe('/var/lib/a b/100%.db')
})

test.each(['postgresql://localhost/shop', 'books.db', 'file:', '', 'file::memory:', 'file:x.db?mode=ro', 'FILE:x.db'])(
  'the address "%s" is refused',
  async url => {
    await expect(openStore({ url })).rejects.toMatchObject({
      code: 'STORE_ADDRESS',
      message: expect.stringContaining('file:./data/shelftalk.db'),
    })
  },
)

test('the folder of the database is made', async () => {
  const url = `file:${join(folder, 'deep', 'er', 'books.db')}`
  const store = await openStore({ url, now: () => AT })
  await openShopIn(store)
  await store.close()
  expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['books.db'])
})

test('a file that is no database, or a folder, is refused by its name', async () => {
  const path = join(folder, 'books.db')
  await writeFile(path, 'This is a letter, and long enough to be one.'.repeat(100))
  const refused = { code: 'STORE_UNREACHABLE', message: expect.stringContaining(path), cause: expect.anything() }
  await expect(openStore({ url: `file:${path}` })).rejects.toMatchObject(refused)
  await expect(openStore({ url: `file:${folder}` })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  await mkdir(join(folder, 'sub'))
  await expect(openStore({ url: `file:${join(path, 'below.db')}` })).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
  })
})

test('a backup is a database of its own with all that was there', async () => {
  const store = await openStore({ url: `file:${join(folder, 'books.db')}` })
  const shop = await openShopIn(store)
  const rice = await makeProduct(store, shop, 'Rice', 5000n)
  const path = join(folder, `copy of today's books.db`)
  await Promise.all([store.backup(path), store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e1'))])
  await store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e2'))
  await store.close()
  const copy = await openStore({ url: `file:${path}` })
  expect(await copy.check()).toEqual([])
  const entries = await copy.read(shop.id, reader => reader.entries({ limit: 9 }))
  expect([1, 2]).toContain(entries.length)
  await copy.close()
})

test('a backup overwrites nothing, and leaves nothing unfinished', async () => {
  const store = await openStore({ url: `file:${join(folder, 'books.db')}` })
  await writeFile(join(folder, 'taken.db'), 'mine')
  await expect(store.backup(join(folder, 'taken.db'))).rejects.toMatchObject({ code: 'STORE_CONFLICT' })
  await expect(store.backup(join(folder, 'nowhere', 'copy.db'))).rejects.toMatchObject({ code: 'STORE_FAULT' })
  await openShopIn(store)
  await store.close()
  expect((await readdir(folder)).sort()).toEqual(['books.db', 'taken.db'])
})

test('a check names triggers and rows that are missing', async () => {
  const url = `file:${join(folder, 'books.db')}`
  const store = await openStore({ url })
  const shop = await openShopIn(store)
  await makeProduct(store, shop, 'Rice', 5000n)
  const { connectPlainly } = await import('../../src/store/sqlite/connection.ts')
  const connection = await connectPlainly(join(folder, 'books.db'))
  await connection.executeScript(
    'PRAGMA foreign_keys = OFF; DROP TRIGGER "Movement_refuse_delete"; DELETE FROM "Sender";',
  )
  await connection.executeScript(
    `INSERT INTO "Sender" ("shopId", "platform", "sender", "memberId") VALUES (1, 'slack', 'U1', 77)`,
  )
  await connection.dispose()
  expect((await store.check()).map(({ what }) => what)).toEqual([
    expect.stringContaining('a row of Sender refers to a row of Member'),
    expect.stringContaining('Movement_refuse_delete'),
  ])
  await store.close()
})
