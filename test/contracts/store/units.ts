import { describe, expect, it, vi } from 'vitest'
import type { ShopReader, UnitOfWork } from '../../../src/store/port.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, makeProduct, onHand, openShopIn, PLATFORM, tradeIn } from './trade.ts'

/** A promise and what fulfils it. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {}
  const given = new Promise<void>(resolve => {
    give = resolve
  })
  return { given, give }
}

/** What a unit of work does happens together or not at all, whatever else happens at once. */
export function unitsContract(create: CreateHarness): void {
  describe('units of work', () => {
    const bench = useBench(create)
    const nameIt = (name: string) => [{ subject: 'member:1' as const, field: 'name', before: 'Asha', after: name }]

    it('writes nothing of a unit that fails, whatever it did before', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const before = await store.read(shop.id, everything)
      const failing = store.write(shop.id, async unit => {
        await tradeIn(unit, rice, -1000n, 'e1')
        await unit.addMember({ name: 'Ravi', role: 'staff' })
        await unit.addSender(2, PLATFORM, 'ravi')
        await unit.meetChat({ platform: PLATFORM, chat: 'counter', kind: 'group' })
        await unit.invite({ codeHash: 'h', role: 'staff', platform: null, expiresAt: AT })
        await unit.post(draftOf({ changes: nameIt('Asha K') }), new Map())
        throw new RangeError('no more')
      })
      await expect(failing).rejects.toThrow(RangeError)
      expect(await store.read(shop.id, everything)).toEqual(before)
      const next = await store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e1'))
      expect(next).toMatchObject({ number: 2, movements: [{ id: 2 }] })
    })

    it('ends two hundred sales at once of the last fifty at zero', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 50_000n)
      const sell = (number: number) =>
        store.write(shop.id, async unit => {
          const stock = (await unit.stock([rice])).get(rice)
          if (stock === undefined || stock.onHandThousandths < 1000n) return 'refused'
          await tradeIn(unit, rice, -1000n, `e${number}`)
          return 'sold'
        })
      const outcomes = await Promise.all(Array.from({ length: 200 }, (_, number) => sell(number)))
      expect(outcomes.filter(outcome => outcome === 'refused')).toHaveLength(150)
      expect(await onHand(store, shop, rice)).toBe(0n)
      expect(await store.check()).toEqual([])
    })

    it('keeps what is written beside a unit that fails', async () => {
      const { store, shop } = bench
      const other = await openShopIn(store, 'Branch')
      await store.write(shop.id, unit =>
        unit.keep({ id: 'aaaaaaaa', platform: PLATFORM, chat: 'c', reply: { blocks: [] } }, null, AT),
      )
      const [begun, end] = [signal(), signal()]
      const failing = store.write(shop.id, async unit => {
        await unit.post(draftOf({ changes: nameIt('Lost') }), new Map())
        begun.give()
        await end.given
        throw new Error('rolled back')
      })
      await begun.given
      const beside = Promise.all([
        store.settle('aaaaaaaa', { state: 'sent', sentAs: '501', at: AT }),
        makeProduct(store, other, 'Rice', 5000n),
        openShopIn(store, 'Third'),
      ])
      end.give()
      await expect(failing).rejects.toThrow('rolled back')
      await beside
      const again = await bench.harness.open()
      expect(await again.unsent(PLATFORM)).toEqual([])
      expect(await onHand(again, other, 1)).toBe(5000n)
      expect(await again.shopByName('Third')).toBeDefined()
      expect((await again.read(shop.id, reader => reader.members()))[0]?.name).toBe('Asha')
    })

    it('shows a reader nothing that is not committed, and one state of the books throughout', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const [written, seen] = [signal(), signal()]
      const writing = store.write(shop.id, async unit => {
        await tradeIn(unit, rice, -1000n, 'e1')
        written.give()
        await seen.given
      })
      await written.given
      await store.read(shop.id, async reader => {
        expect((await reader.stock()).get(rice)?.onHandThousandths).toBe(5000n)
        seen.give()
        await writing
        expect((await reader.stock()).get(rice)?.onHandThousandths).toBe(5000n)
        expect(await reader.claimed({ platform: PLATFORM, event: 'e1' })).toBeUndefined()
      })
      expect(await onHand(store, shop, rice)).toBe(4000n)
    })

    it('commits nothing of a unit in which a statement failed, even if the work goes on', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const careless = store.write(shop.id, async unit => {
        await tradeIn(unit, rice, -1000n, 'e1')
        await unit.addSender(77, PLATFORM, 'nobody').catch(() => {})
        return 'looks well'
      })
      await expect(careless).rejects.toMatchObject({ code: 'STORE_REFUSED' })
      expect(await onHand(store, shop, rice)).toBe(5000n)
      await store.write(shop.id, unit => tradeIn(unit, rice, -1000n, 'e1'))
      expect(await onHand(store, shop, rice)).toBe(4000n)
    })

    it('lets nobody work with a unit or a reader that has ended', async () => {
      const { store, shop } = bench
      const kept: { unit?: UnitOfWork; reader?: ShopReader } = {}
      await store.write(shop.id, async unit => {
        kept.unit = unit
      })
      await store.read(shop.id, async reader => {
        kept.reader = reader
      })
      await expect(kept.unit?.addMember({ name: 'Ravi', role: 'staff' })).rejects.toThrow()
      await expect(kept.reader?.members()).rejects.toThrow()
      expect(await store.read(shop.id, reader => reader.members())).toHaveLength(1)
    })

    it('lets a unit take a minute, ends one that never ends, and goes on', async () => {
      const { store, shop } = bench
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      try {
        const waits = (limitMs: number) =>
          store.write(shop.id, async unit => {
            await vi.advanceTimersByTimeAsync(limitMs)
            await unit.addMember({ name: 'Ravi', role: 'staff' })
          })
        await waits(60_000)
        await expect(waits(3_600_000)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
      } finally {
        vi.useRealTimers()
      }
      await store.write(shop.id, unit => unit.addMember({ name: 'Mina', role: 'staff' }))
      const members = await store.read(shop.id, reader => reader.members())
      expect(members.map(({ name }) => name)).toEqual(['Asha', 'Ravi', 'Mina'])
    })

    it('answers no more once it is closed', async () => {
      const { harness, shop } = bench
      const store = await harness.open()
      await store.close()
      await expect(store.read(shop.id, reader => reader.members())).rejects.toThrow('closed')
      await expect(store.shops()).rejects.toThrow('closed')
    })
  })
}

/** All that a reader can see, to be compared. */
async function everything(reader: ShopReader): Promise<unknown> {
  return [
    reader.shop,
    await reader.catalog(),
    await reader.stock(),
    await reader.members(),
    await reader.memberBySender(PLATFORM, 'ravi'),
    await reader.chats(),
    await reader.entries({ limit: 100 }),
    await reader.movements({ from: null, to: null }),
    await reader.claimed({ platform: PLATFORM, event: 'e1' }),
    await reader.reply('reply-e1'),
    await reader.invitation('h'),
  ]
}
