import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createChats } from '../../src/delivery/chats.ts'
import type { Shop } from '../../src/people/shop.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { FakeLog, replyOf } from './fakes.ts'

const NOW = new Date('2026-11-18T10:00:00Z')
let folder: string
let store: Store
let shop: Shop

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chats-'))
  store = await openStore({ url: `file:${join(folder, 'books.db')}` })
  const draft = { name: 'Shop', timeZone: 'UTC', currency: 'EUR', locale: 'en' }
  shop = await store.openShop(draft, { platform: 'telegram', sender: '7', name: 'Asha' }, NOW)
  await store.write(shop.id, async unit => {
    await unit.meetChat({ platform: 'telegram', chat: '7', kind: 'private', sender: '7' })
    await unit.meetChat({ platform: 'telegram', chat: '-100', kind: 'group' })
  })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function chats() {
  return createChats({ store, clock: { now: () => NOW }, log: new FakeLog() })
}

test('the owner is told of a lost group once, in the private chat', async () => {
  const told = await chats().lost(replyOf('r1', { chat: '-100/5' }), '403 kicked')
  expect(told).toMatchObject([{ platform: 'telegram', chat: '7', unasked: 'notice' }])
  expect(JSON.stringify(told)).toContain('403 kicked')
  expect(await chats().lost(replyOf('r2', { chat: '-100' }), '403 kicked')).toEqual([])
})

test('nobody is told where the only chat is the one that is gone', async () => {
  expect(await chats().lost(replyOf('r1', { chat: '7' }), '403 blocked')).toEqual([])
  expect(await store.read(shop.id, reader => reader.chat('telegram', '7'))).toMatchObject({ gone: '403 blocked' })
})
