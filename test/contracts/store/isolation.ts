import { describe, expect, it } from 'vitest'
import type { ShopReader } from '../../../src/store/port.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, makeProduct, movementOf, onHand, openShopIn, PLATFORM, post, takeBack, tradeIn } from './trade.ts'

/** No shop sees another's rows. */
export function isolationContract(create: CreateHarness): void {
  describe('shops', () => {
    const bench = useBench(create)

    /** All that can be asked of a shop. */
    async function everything(reader: ShopReader): Promise<unknown[]> {
      return [
        (await reader.catalog()).products,
        await reader.stock(),
        await reader.stock([1]),
        await reader.members(),
        await reader.memberBySender('slack', 'U1'),
        await reader.hasOwnerOn('slack'),
        await reader.chat(PLATFORM, 'counter'),
        await reader.chats(),
        await reader.directChat('slack', 'U1'),
        await reader.directChats(),
        await reader.alarms(),
        await reader.alerts([1]),
        await reader.alertsOfProduct(1, 9),
        await reader.alertsOfEntries([1]),
        await reader.liveAlerts([1], ['low']),
        await reader.noticesOf([1]),
        await reader.noticesIn(PLATFORM, 'counter', null),
        await reader.snoozes(AT),
        await reader.claimed({ platform: PLATFORM, event: 'e1' }),
        await reader.reply('reply-e1'),
        await reader.replySentAs(PLATFORM, 'counter', '501'),
        await reader.replyTo(PLATFORM, 'counter', 'e1'),
        await reader.lastSaidTo(PLATFORM, 'counter', 1),
        await reader.entry(1),
        await reader.entriesOfMessage(PLATFORM, 'counter', 'e1'),
        await reader.entries({ limit: 9, live: true }),
        await reader.latestMovement(1, ['sale', 'receipt']),
        await reader.timesMoved({ from: null, to: null }),
        await reader.timesTouched([1]),
        await reader.movements({ from: null, to: null }),
        await reader.sums({ from: null, to: null }, true),
        await reader.countEntries({ from: null, to: null }),
        await reader.openQuestion(PLATFORM, 'counter', 1),
        await reader.question('reply-e1'),
        await reader.questionAnsweredBy(PLATFORM, 'counter', 1, 'm7'),
        await reader.invitation('h'),
      ]
    }

    it('sees nothing of what happens in another', async () => {
      const { store, shop } = bench
      const other = await openShopIn(store, 'Branch')
      const before = await store.read(other.id, everything)
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      await store.write(shop.id, async unit => {
        await unit.addMember({ name: 'Ravi', role: 'owner' })
        await unit.addSender(2, 'slack', 'U1')
        await unit.meetChat({ platform: PLATFORM, chat: 'counter', kind: 'private' })
        await unit.meetChat({ platform: 'slack', chat: 'D1', kind: 'private', sender: 'U1' })
        await unit.setAlarm({ platform: PLATFORM, chat: 'counter', kind: 'daily', state: null, at: AT })
        await unit.raise([{ product: rice, kind: 'low', entry: 1, figures: {}, at: AT }])
        await unit.notify([{ alert: 1, platform: PLATFORM, chat: 'counter', reply: null }])
        await unit.snooze({ platform: PLATFORM, chat: 'counter', product: rice, until: new Date(AT.getTime() + 1) })
        await unit.invite({ codeHash: 'h', role: 'staff', platform: null, expiresAt: AT })
        await tradeIn(unit, rice, -1000n, 'e1')
        const asked = { reply: 'reply-e1', member: 1, platform: PLATFORM, chat: 'counter' }
        await unit.ask({ ...asked, reply: 'reply-e0', state: '{}', askedAt: AT })
        await unit.settle('reply-e0', 'answered', { message: 'm7', value: '1' })
        await unit.keep(
          { id: 'reply-e2', platform: PLATFORM, chat: 'counter', member: 1, reply: { blocks: [] } },
          null,
          AT,
        )
        await unit.ask({ ...asked, state: '{}', askedAt: AT })
      })
      await store.settle('reply-e1', { state: 'sent', sentAs: '501', at: AT })
      expect(await store.read(other.id, everything)).toEqual(before)
      const seen = await store.read(shop.id, everything)
      for (const [index, value] of seen.entries()) expect(value, `answer ${index}`).not.toEqual(before[index])
    })

    it('counts its own numbers, and takes back its own entries', async () => {
      const { store, shop } = bench
      const other = await openShopIn(store, 'Branch')
      const shops = [shop, other]
      for (const one of shops) expect(await makeProduct(store, one, 'Rice', 5000n)).toBe(1)
      const sell = { platform: PLATFORM, event: 'e1' }
      const sales = await Promise.all(
        shops.map(one =>
          store.write(one.id, async unit => {
            await unit.claim(sell, 'done', AT)
            return post(unit, [movementOf(1, -1000n)])
          }),
        ),
      )
      expect(sales.map(({ number, movements }) => [number, movements[0]?.id])).toEqual([
        [2, 2],
        [2, 2],
      ])
      const [sale] = sales
      if (sale !== undefined) await store.write(shop.id, unit => takeBack(unit, sale))
      expect([await onHand(store, shop, 1), await onHand(store, other, 1)]).toEqual([5000n, 4000n])
      expect(await store.read(other.id, reader => reader.entries({ limit: 9, live: true }))).toHaveLength(2)
      expect(await store.read(other.id, reader => reader.latestMovement(1, ['sale']))).toMatchObject({ id: 2 })
    })

    it('changes no facts of another', async () => {
      const { store, shop } = bench
      const other = await openShopIn(store, 'Branch')
      for (const one of [shop, other]) await makeProduct(store, one, 'Rice')
      const changes = [
        { subject: 'product:1', field: 'archived', before: null, after: '1' },
        { subject: 'product:1', field: 'pack:sack', before: null, after: '25000/1' },
        { subject: 'member:1', field: 'role', before: 'owner', after: 'viewer' },
        { subject: 'shop', field: 'weekStart', before: '1', after: '7' },
      ] as const
      const before = await store.read(other.id, everything)
      const stock = { onHandThousandths: 0n, valueMinor: 0n, unitCost: { minor: 7n, thousandths: 1n } }
      await store.write(shop.id, unit => unit.post(draftOf({ changes }), new Map([[1, stock]])))
      expect(await store.read(other.id, everything)).toEqual(before)
      expect((await store.shopByName('Branch'))?.weekStart).toBe(1)
    })

    it('works in a shop that there is', async () => {
      const { store } = bench
      await expect(store.read(99, reader => reader.members())).rejects.toThrow('no shop 99')
      await expect(store.write(99, unit => unit.members())).rejects.toThrow('no shop 99')
    })
  })
}
