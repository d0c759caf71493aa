import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../harness/shop.ts'

let shop: TestShop
beforeEach(async () => {
  shop = await openTestShop()
})
afterEach(() => shop.close())

const group = (id: string) => ({ platform: 'telegram' as const, chat: { id, kind: 'group' as const } })

test('a group that has become another keeps what was set for it, and nothing is said, whoever did it', async () => {
  const code = await shop.bot.ownerCode('telegram')
  await shop.say(`join ${code}`, { platform: 'telegram', chat: { id: '42', kind: 'private' } })
  await shop.say('use this channel', group('-77'))
  const moved = { kind: 'moved' as const, to: '-100777' }
  const said = await shop.say('', { ...group('-77'), as: 'stranger', spokenTo: false, happening: moved })
  expect(said).toEqual([])
  const chats = (
    await shop.store.shopByName('Corner').then(found => shop.store.read(found?.id ?? 0, reader => reader.chats()))
  ).filter(({ chat }) => chat.startsWith('-'))
  expect(chats).toMatchObject([
    { chat: '-100777', kind: 'group', bound: true, gone: null },
    { chat: '-77', gone: 'moved to -100777' },
  ])
})
