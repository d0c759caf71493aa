import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCatalogueCache } from '../../src/store/catalogue.ts'
import { PrismaClient } from '../../src/store/client/client.ts'
import { pathOf } from '../../src/store/open.ts'
import { connections } from '../../src/store/sqlite/connection.ts'
import type { StoreHarness } from '../contracts/store/harness.ts'
import { makeProduct, openShopIn } from '../contracts/store/trade.ts'
import { createSqliteHarness } from './sqlite-harness.ts'

let harness: StoreHarness
let database: PrismaClient

beforeEach(async () => {
  harness = await createSqliteHarness()
  const store = await harness.open()
  await makeProduct(store, await openShopIn(store), 'Rice')
  database = new PrismaClient({ adapter: connections(pathOf(harness.url), 'read') })
})
afterEach(async () => {
  await database.$disconnect()
  await harness.end()
})

test('a version is read once', async () => {
  const cache = createCatalogueCache()
  const first = await cache.of(database, 1, 1)
  expect(await cache.of(database, 1, 1)).toBe(first)
  expect(await cache.of(database, 1, 2)).not.toBe(first)
})

test('a reader of an older state gets its own version, and takes the newer one from nobody', async () => {
  const cache = createCatalogueCache()
  const newer = await cache.of(database, 1, 5)
  expect((await cache.of(database, 1, 4)).version).toBe(4)
  expect(await cache.of(database, 1, 5)).toBe(newer)
})

test('what a unit of work left is kept for who comes next, unless a later one is', async () => {
  const cache = createCatalogueCache()
  const left = { version: 5, products: [] }
  cache.keep(1, left)
  expect(await cache.of(database, 1, 5)).toBe(left)
  cache.keep(1, { version: 4, products: [] })
  expect(await cache.of(database, 1, 5)).toBe(left)
})

test('of many shops those are kept that were asked for last', async () => {
  const cache = createCatalogueCache()
  const first = await cache.of(database, 1, 1)
  for (let shop = 2; shop <= 100; shop++) await cache.of(database, shop, 1)
  expect(await cache.of(database, 1, 1)).toBe(first)
  for (let shop = 101; shop <= 199; shop++) await cache.of(database, shop, 1)
  expect(await cache.of(database, 1, 1)).toBe(first)
  for (let shop = 200; shop <= 299; shop++) await cache.of(database, shop, 1)
  expect(await cache.of(database, 1, 1)).not.toBe(first)
})
