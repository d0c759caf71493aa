import { describe, expect, it } from 'vitest'
import type { MovementDraft } from '../../../src/ledger/movement.ts'
import type { EntryFilter, MovementFilter } from '../../../src/store/port.ts'
import { type Bench, type CreateHarness, useBench, useSharedBench } from './harness.ts'
import { AT, draftOf, makeProduct, movementOf, post, takeBack } from './trade.ts'

const ALWAYS = { from: null, to: null }

/** Entries, movements and sums are found by what is asked of them. */
export function readingContract(create: CreateHarness): void {
  describe('reading', () => {
    const bench = useSharedBench(create, trade)

    /** Entries 3 to 8; 1 and 2 made rice and soap. Entry 8 takes 5 back. */
    async function trade({ store, shop }: Bench): Promise<void> {
      const [rice, soap] = [await makeProduct(store, shop, 'Rice'), await makeProduct(store, shop, 'Soap')]
      await store.write(shop.id, unit => unit.addMember({ name: 'Ravi', role: 'staff' }))
      const write = (movements: MovementDraft[], member = 1, chat = 'counter', platform = 'terminal') => {
        const origin = { member, platform, chat, message: 'm', at: AT }
        return store.write(shop.id, unit => post(unit, movements, { origin }))
      }
      await write([movementOf(rice, 9000n, { businessDate: '2026-11-16' })])
      await write([movementOf(soap, 4000n, { businessDate: '2026-11-16', valueMinor: null })], 2, 'back')
      const sale = await write([movementOf(rice, -2000n, { businessDate: '2026-11-17' })], 2)
      const unpriced = { businessDate: '2026-11-17', amountMinor: null, valueMinor: null }
      await write([movementOf(rice, -500n, { businessDate: '2026-11-18' }), movementOf(soap, -1000n, unpriced)])
      const subject = `product:${soap}` as const
      const changes = [{ subject, field: 'price', before: null, after: '500' }]
      await store.write(shop.id, unit => unit.post(draftOf({ changes }), new Map()))
      await store.write(shop.id, unit => takeBack(unit, sale))
    }

    it.each<[string, EntryFilter, number[]]>([
      ['all, the latest first', { limit: 100 }, [8, 7, 6, 5, 4, 3, 2, 1]],
      ['a few', { limit: 2 }, [8, 7]],
      ['those before one', { limit: 2, before: 7 }, [6, 5]],
      ['those of a member', { limit: 9, member: 2 }, [5, 4]],
      ['those of a chat', { limit: 9, platform: 'terminal', chat: 'back' }, [4]],
      ['those of a chat of another platform', { limit: 9, platform: 'slack', chat: 'back' }, []],
      ['undos', { limit: 9, kind: 'undo' }, [8]],
      ['those of a product, by movement or fact', { limit: 9, product: 2 }, [7, 6, 4, 2]],
      ['live ones', { limit: 9, live: true, kind: 'entry' }, [7, 6, 4, 3, 2, 1]],
      ['live ones of a member', { limit: 9, live: true, member: 2 }, [4]],
    ])('finds entries: %s', async (_, filter, numbers) => {
      const found = await bench.store.read(bench.shop.id, reader => reader.entries(filter))
      expect(found.map(({ number }) => number)).toEqual(numbers)
    })

    it.each<[string, MovementFilter, number[], number]>([
      ['all', ALWAYS, [1, 2, 3, 4, 5, 6], 3],
      ['from a day', { from: '2026-11-17', to: null }, [3, 4, 5, 6], 1],
      ['up to a day, without it', { from: null, to: '2026-11-17' }, [1, 2], 2],
      ['of one day', { from: '2026-11-17', to: '2026-11-18' }, [3, 5, 6], 1],
      ['of reasons', { ...ALWAYS, reasons: ['receipt', 'waste'] }, [1, 2], 2],
      ['of products', { ...ALWAYS, products: [2] }, [2, 5], 2],
      ['of no product', { ...ALWAYS, products: [] }, [], 0],
      ['of a member, with what was taken back of theirs', { ...ALWAYS, member: 2 }, [2, 3, 6], 1],
      [
        'of all that at once',
        { from: '2026-11-17', to: '2026-11-19', reasons: ['sale'], products: [1, 2], member: 1 },
        [4, 5],
        1,
      ],
    ])('finds movements and counts entries: %s', async (_, filter, ids, entries) => {
      await bench.store.read(bench.shop.id, async reader => {
        expect((await reader.movements(filter)).map(({ id }) => id)).toEqual(ids)
        expect(await reader.countEntries(filter)).toBe(entries)
      })
    })

    it('sums movements by product and reason, what is unknown apart, reversals included', async () => {
      const sums = await bench.store.read(bench.shop.id, reader => reader.sums({ ...ALWAYS, reasons: ['sale'] }))
      expect(sums).toEqual([
        {
          product: 1,
          reason: 'sale',
          quantityThousandths: -500n,
          amountMinor: 5n,
          valueMinor: -3n,
          quantityWithoutAmountThousandths: 0n,
          quantityWithoutValueThousandths: 0n,
        },
        {
          product: 2,
          reason: 'sale',
          quantityThousandths: -1000n,
          amountMinor: 0n,
          valueMinor: 0n,
          quantityWithoutAmountThousandths: -1000n,
          quantityWithoutValueThousandths: -1000n,
        },
      ])
    })

    it('sums by day when asked', async () => {
      const sums = await bench.store.read(bench.shop.id, reader => reader.sums({ ...ALWAYS, products: [1] }, true))
      expect(sums.map(({ reason, businessDate, quantityThousandths: sum }) => [reason, businessDate, sum])).toEqual([
        ['receipt', '2026-11-16', 9000n],
        ['sale', '2026-11-17', 0n],
        ['sale', '2026-11-18', -500n],
      ])
    })
  })

  describe('reading more', () => {
    const bench = useBench(create)

    it('finds the latest movement by its day, not by when it was written', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice')
      const days = ['2026-11-10', '2026-11-12', '2026-11-12', '2026-11-11']
      for (const businessDate of days) {
        await store.write(shop.id, unit => post(unit, [movementOf(rice, 1000n, { businessDate })]))
      }
      await store.read(shop.id, async reader => {
        expect(await reader.latestMovement(rice, ['receipt', 'count'])).toMatchObject({ id: 3 })
        expect(await reader.latestMovement(rice, ['count'])).toBeUndefined()
        expect(await reader.latestMovement(rice, [])).toBeUndefined()
      })
    })

    it('counts how often products moved, without what was taken back', async () => {
      const { store, shop } = bench
      const [rice, soap] = [await makeProduct(store, shop, 'Rice'), await makeProduct(store, shop, 'Soap')]
      await store.write(shop.id, unit => post(unit, [movementOf(rice, -1000n), movementOf(rice, -2000n)]))
      await store.write(shop.id, unit => post(unit, [movementOf(soap, -1000n, { businessDate: '2026-11-10' })]))
      const sale = await store.write(shop.id, unit => post(unit, [movementOf(rice, -9000n)]))
      await store.write(shop.id, unit => takeBack(unit, sale))
      await store.read(shop.id, async reader => {
        const sales = { from: null, to: null, reasons: ['sale'] } as const
        expect(await reader.timesMoved(sales)).toEqual(
          new Map([
            [rice, 2],
            [soap, 1],
          ]),
        )
        expect(await reader.timesMoved({ ...sales, from: '2026-11-11' })).toEqual(new Map([[rice, 2]]))
        expect(await reader.timesMoved({ ...sales, products: [soap] })).toEqual(new Map([[soap, 1]]))
        expect(await reader.timesMoved({ ...sales, reasons: ['receipt'] })).toEqual(new Map())
        expect(await reader.timesMoved({ ...sales, products: [] })).toEqual(new Map())
      })
    })

    it('has stock of what moved or has a cost, and of nothing else', async () => {
      const { store, shop } = bench
      const [rice, soap] = [await makeProduct(store, shop, 'Rice', 1000n), await makeProduct(store, shop, 'Soap')]
      await store.write(shop.id, unit => post(unit, [movementOf(rice, -1000n)]))
      const zero = { onHandThousandths: 0n, valueMinor: 0n, unitCost: null }
      await store.read(shop.id, async reader => {
        expect(await reader.stock()).toEqual(new Map([[rice, zero]]))
        expect(await reader.stock([soap, rice, 99])).toEqual(new Map([[rice, zero]]))
        expect(await reader.stock([])).toEqual(new Map())
      })
    })

    it('finds no entry that is not there', async () => {
      await bench.store.read(bench.shop.id, async reader => {
        expect(await reader.entry(1)).toBeUndefined()
        expect(await reader.entriesOfMessage('terminal', 'counter', 'm1')).toEqual([])
        expect(await reader.entries({ limit: 5, live: true })).toEqual([])
        expect(await reader.sums(ALWAYS)).toEqual([])
        expect(await reader.countEntries(ALWAYS)).toBe(0)
      })
    })
  })
}
