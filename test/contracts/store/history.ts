import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/ledger/entry.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { DAY, makeProduct, movementOf, onHand, post, takeBack } from './trade.ts'

/** History is never changed; what was taken back, and that back, is known. */
export function historyContract(create: CreateHarness): void {
  describe('history', () => {
    const bench = useBench(create)

    it.each(['Entry', 'Movement', 'Change'] as const)(
      'lets nobody change, delete or replace a row of %s',
      async table => {
        const { store, shop, harness } = bench
        await makeProduct(store, shop, 'Rice', 5000n)
        const column = table === 'Change' ? 'field' : 'businessDate'
        const key = { Entry: '"number"', Movement: '"id"', Change: '"entryNumber", "position"' }[table]
        const refused = 'history is final'
        await expect(harness.statement(`UPDATE "${table}" SET "${column}" = 'x'`)).rejects.toThrow(refused)
        await expect(harness.statement(`DELETE FROM "${table}"`)).rejects.toThrow(refused)
        await expect(
          harness.statement(
            `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE true
           ON CONFLICT ("shopId", ${key}) DO UPDATE SET "${column}" = 'x'`,
          ),
        ).rejects.toThrow(refused)
        expect(await store.check()).toEqual([])
      },
    )

    it('takes an entry back once, and a movement once', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const sale = await store.write(shop.id, unit => post(unit, [movementOf(rice, -3000n)]))
      const undo = await store.write(shop.id, unit => takeBack(unit, sale))
      await expect(store.write(shop.id, unit => takeBack(unit, sale))).rejects.toMatchObject({ code: 'STORE_CONFLICT' })
      const again = { ...movementOf(rice, 3000n), ...undo.movements[0] }
      await expect(store.write(shop.id, unit => post(unit, [again]))).rejects.toMatchObject({ code: 'STORE_CONFLICT' })
      expect(await onHand(store, shop, rice)).toBe(5000n)
      await store.read(shop.id, async reader => {
        expect(await reader.entry(sale.number)).toMatchObject({ reverses: null, reversedBy: undo.number })
        expect(await reader.entry(undo.number)).toMatchObject({ reverses: sale.number, reversedBy: null })
      })
    })

    it('takes nothing back that is not there', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const refused = { code: 'STORE_REFUSED' }
      await expect(store.write(shop.id, unit => post(unit, [], { reverses: 77 }))).rejects.toMatchObject(refused)
      const movement = movementOf(rice, 1000n, { reverses: 77 })
      await expect(store.write(shop.id, unit => post(unit, [movement]))).rejects.toMatchObject(refused)
    })

    it('knows what is live along a chain of undos', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 9000n)
      const counted = { reason: 'count', countedThousandths: 8000n, amountMinor: null, unitPriceMinor: null } as const
      const root = await store.write(shop.id, unit => post(unit, [movementOf(rice, -1000n, counted)]))
      const live = () =>
        store.read(shop.id, async reader => ({
          entries: (await reader.entries({ live: true, kind: 'entry', limit: 9 })).map(({ number }) => number),
          latest: (await reader.latestMovement(rice, ['count']))?.entry,
          counted: await reader.countEntries({ from: null, to: null, reasons: ['count'] }),
        }))
      const isLive = { entries: [root.number, 1], latest: root.number, counted: 1 }
      const isTakenBack = { entries: [1], latest: undefined, counted: 0 }
      expect(await live()).toEqual(isLive)
      let tip: Entry = root
      for (const expected of [isTakenBack, isLive, isTakenBack, isLive]) {
        tip = await store.write(shop.id, unit => takeBack(unit, tip))
        expect(await live()).toEqual(expected)
      }
      expect(await onHand(store, shop, rice)).toBe(8000n)
      const undos = await store.read(shop.id, reader => reader.entries({ live: true, kind: 'undo', limit: 9 }))
      expect(undos.map(({ number }) => number)).toEqual([tip.number, tip.number - 2])
    })

    it('gives back what was written, with its day, its origin and its changes in order', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 9000n)
      const subject = `product:${rice}` as const
      const changes = [
        { subject, field: 'price', before: null, after: '12000' },
        { subject, field: 'price', before: '12000', after: '13000' },
        { subject, field: 'category', before: null, after: 'Grain' },
      ]
      const at = new Date('2026-11-17T22:15:30.123Z')
      const origin = { member: 1, platform: 'telegram', chat: '-100', message: '42', at }
      const written = await store.write(shop.id, unit =>
        post(unit, [movementOf(rice, -1500n, { place: 'Back', lot: 'L1', valueMinor: null })], { origin, changes }),
      )
      await store.read(shop.id, async reader => {
        expect(await reader.entry(written.number)).toEqual(written)
        expect(await reader.entriesOfMessage('telegram', '-100', '42')).toEqual([written])
        expect(await reader.movements({ from: DAY, to: null, reasons: ['sale'] })).toEqual(written.movements)
      })
      expect(written.movements[0]).toMatchObject({ id: 2, entry: 2, member: 1, at })
    })
  })
}
