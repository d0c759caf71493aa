import { describe, expect, it } from 'vitest'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, openShopIn, PLATFORM } from './trade.ts'

/** Shops, members and who they are on each platform, chats, invitations, questions. */
export function peopleContract(create: CreateHarness): void {
  describe('people', () => {
    const bench = useBench(create)

    it('opens a shop once, with its owner', async () => {
      const { store, shop } = bench
      expect(shop).toEqual({
        id: 1,
        name: 'Corner',
        timeZone: 'Asia/Kolkata',
        currency: 'INR',
        locale: 'en-IN',
        numberStyle: '1,234.5',
        weekStart: 1,
        dayStartMinutes: 0,
      })
      const again = { name: 'Corner', timeZone: 'UTC', currency: 'EUR', locale: 'de' }
      const stranger = { platform: PLATFORM, sender: 'stranger', name: 'Mallory' }
      expect(await store.openShop(again, stranger, AT)).toEqual(shop)
      expect(await store.read(shop.id, reader => reader.members())).toEqual([
        { id: 1, name: 'Asha', role: 'owner', removed: false },
      ])
      expect(await store.shopByName('Corner')).toEqual(shop)
      expect(await store.shopByName('corner')).toBeUndefined()
    })

    it('opens a shop once, however many ask at once', async () => {
      const [one, other] = [bench.store, await bench.harness.open()]
      const opened = await Promise.all([one, other, one, other].map(store => openShopIn(store, 'Branch')))
      expect(new Set(opened.map(({ id }) => id)).size).toBe(1)
      expect((await one.shops()).map(({ name }) => name)).toEqual(['Corner', 'Branch'])
    })

    it('opens a shop without an owner, until there is one', async () => {
      const { store } = bench
      const shop = await store.openShop({ name: 'New', timeZone: 'UTC', currency: 'EUR', locale: 'en' }, null, AT)
      const hasOwner = () => store.read(shop.id, reader => reader.hasOwnerOn(PLATFORM))
      expect(await hasOwner()).toBe(false)
      await store.write(shop.id, async unit => {
        const owner = await unit.addMember({ name: 'Asha', role: 'owner' })
        expect(owner).toEqual({ id: 1, name: 'Asha', role: 'owner', removed: false })
        await unit.addSender(owner.id, 'slack', 'U1')
      })
      expect(await hasOwner()).toBe(false)
      await store.write(shop.id, unit => unit.addSender(1, PLATFORM, 'asha'))
      expect(await hasOwner()).toBe(true)
      const removed = [{ subject: 'member:1' as const, field: 'removed', before: null, after: '1' }]
      await store.write(shop.id, unit => unit.post(draftOf({ changes: removed }), new Map()))
      expect(await hasOwner()).toBe(false)
    })

    it('knows a member by each of their senders, and a removed one too', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        const { id } = await unit.addMember({ name: 'Ravi', role: 'staff' })
        await unit.addSender(id, 'slack', 'U2')
        await unit.addSender(id, 'telegram', '42')
        const changes = [{ subject: `member:${id}` as const, field: 'removed', before: null, after: '1' }]
        await unit.post(draftOf({ changes }), new Map())
      })
      await store.read(shop.id, async reader => {
        const ravi = { id: 2, name: 'Ravi', role: 'staff', removed: true }
        expect(await reader.memberBySender('slack', 'U2')).toEqual(ravi)
        expect(await reader.memberBySender('telegram', '42')).toEqual(ravi)
        expect(await reader.memberBySender('telegram', 'U2')).toBeUndefined()
        expect(await reader.members()).toHaveLength(2)
      })
      await store.write(shop.id, unit => unit.addSender(1, 'telegram', '42'))
      const now = await store.read(shop.id, reader => reader.memberBySender('telegram', '42'))
      expect(now).toMatchObject({ name: 'Asha' })
    })

    it('knows within a unit who came and what became of them', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        expect((await unit.members()).map(({ name }) => name)).toEqual(['Asha'])
        await unit.addMember({ name: 'Ravi', role: 'staff' })
        expect((await unit.members()).map(({ name }) => name)).toEqual(['Asha', 'Ravi'])
        const changes = [{ subject: 'member:2' as const, field: 'role', before: 'staff', after: 'manager' }]
        await unit.post(draftOf({ changes }), new Map())
        expect((await unit.members()).map(({ role }) => role)).toEqual(['owner', 'manager'])
      })
    })

    it('meets a chat again and again, and keeps that it is bound', async () => {
      const { store, shop } = bench
      const chat = { platform: 'slack', chat: 'C1' }
      await store.write(shop.id, unit => unit.meetChat({ ...chat, kind: 'group' }))
      const changes = [{ subject: 'chat:slack/C1' as const, field: 'bound', before: null, after: '1' }]
      await store.write(shop.id, unit => unit.post(draftOf({ changes }), new Map()))
      await store.write(shop.id, unit => unit.meetChat({ ...chat, kind: 'group' }))
      await store.read(shop.id, async reader => {
        expect(await reader.chat('slack', 'C1')).toMatchObject({ ...chat, kind: 'group', bound: true })
        expect(await reader.chat('slack', 'C2')).toBeUndefined()
        expect(await reader.chats()).toHaveLength(1)
      })
    })

    it('lets an invitation in once', async () => {
      const { store, shop } = bench
      const invitation = { codeHash: 'abc', role: 'staff', platform: 'slack', expiresAt: AT } as const
      await store.write(shop.id, unit => unit.invite(invitation))
      const found = () => store.read(shop.id, reader => reader.invitation('abc'))
      expect(await found()).toEqual(invitation)
      await store.write(shop.id, unit => unit.useInvitation('abc'))
      expect(await found()).toBeUndefined()
      await expect(store.write(shop.id, unit => unit.useInvitation('abc'))).rejects.toThrow('once')
    })

    it('has one open question to a member in a chat', async () => {
      const { store, shop } = bench
      const asked = { member: 1, platform: PLATFORM, chat: 'counter', state: '{"line":1}', askedAt: AT }
      const open = (chat = 'counter') => store.read(shop.id, reader => reader.openQuestion(PLATFORM, chat, 1))
      await store.write(shop.id, unit => unit.ask({ ...asked, reply: 'aaaaaaaa' }))
      await store.write(shop.id, unit => unit.ask({ ...asked, reply: 'elsewher', chat: 'back' }))
      expect(await open()).toEqual({ ...asked, reply: 'aaaaaaaa', status: 'open' })
      await store.write(shop.id, unit => unit.ask({ ...asked, reply: 'bbbbbbbb' }))
      expect(await open()).toMatchObject({ reply: 'bbbbbbbb' })
      expect(await store.read(shop.id, reader => reader.question('aaaaaaaa'))).toMatchObject({ status: 'aside' })
      await store.write(shop.id, unit => unit.settle('bbbbbbbb', 'answered'))
      expect(await open()).toBeUndefined()
      expect(await open('back')).toMatchObject({ reply: 'elsewher' })
      expect(await store.read(shop.id, reader => reader.question('nothing0'))).toBeUndefined()
      await expect(store.write(shop.id, unit => unit.settle('nothing0', 'answered'))).rejects.toThrow('no question')
    })

    it('finds a question by the message that answered it', async () => {
      const { store, shop } = bench
      const asked = { member: 1, platform: PLATFORM, chat: 'counter', state: '{}' }
      const answer = { message: 'm7', value: '12' }
      const by = (message: string, member = 1, chat = 'counter') =>
        store.read(shop.id, reader => reader.questionAnsweredBy(PLATFORM, chat, member, message))
      await store.write(shop.id, async unit => {
        await unit.ask({ ...asked, reply: 'aaaaaaaa', askedAt: AT })
        await unit.settle('aaaaaaaa', 'answered', answer)
        await unit.ask({ ...asked, reply: 'bbbbbbbb', askedAt: AT })
        await unit.settle('bbbbbbbb', 'answered')
      })
      expect(await by('m7')).toEqual({ ...asked, reply: 'aaaaaaaa', askedAt: AT, status: 'answered', answer })
      expect([await by('m8'), await by('m7', 2), await by('m7', 1, 'back')]).toEqual([undefined, undefined, undefined])
    })
  })
}
