import { describe, expect, it } from 'vitest'
import { type CreateHarness, useBench } from './harness.ts'
import { draftOf, makeProduct, makes, movementOf, onHand, post, stocksAfter, takeBack } from './trade.ts'

/** On hand is the sum of its movements, and all numbers are exact. */
export function booksContract(create: CreateHarness): void {
  describe('books', () => {
    const bench = useBench(create)

    it('keeps on hand and value as the sums of the movements, per product, place and lot', async () => {
      const { store, shop } = bench
      const [rice, soap] = [await makeProduct(store, shop, 'Rice'), await makeProduct(store, shop, 'Soap', 4000n)]
      for (let step = 0; step < 30; step++) {
        const quantity = BigInt(((step * 37) % 23) - 9) * 500n
        const more = { place: step % 3 === 0 ? 'Back' : '', lot: step % 4 === 0 ? 'L1' : '' }
        await store.write(shop.id, unit => post(unit, [movementOf(step % 5 === 0 ? soap : rice, quantity, more)]))
      }
      expect(await store.check()).toEqual([])
      const [stock, sums] = await store.read(shop.id, async reader => [
        await reader.stock(),
        await reader.sums({ from: null, to: null }),
      ])
      for (const product of [rice, soap]) {
        const own = sums.filter(sum => sum.product === product)
        expect(stock.get(product)).toMatchObject({
          onHandThousandths: own.reduce((sum, { quantityThousandths }) => sum + quantityThousandths, 0n),
          valueMinor: own.reduce((sum, { valueMinor }) => sum + valueMinor, 0n),
        })
      }
    })

    it('refuses an entry whose stocks are not what the books say then, and writes nothing of it', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const movements = [movementOf(rice, -1000n)]
      const wrong = new Map([[rice, { onHandThousandths: 4001n, valueMinor: 28n, unitCost: null }]])
      await expect(store.write(shop.id, unit => unit.post(draftOf({ movements }), wrong))).rejects.toThrow(/not 4001/)
      await expect(store.write(shop.id, unit => unit.post(draftOf({ movements }), new Map()))).rejects.toThrow(
        /no stock/,
      )
      expect(await onHand(store, shop, rice)).toBe(5000n)
      expect(await store.read(shop.id, reader => reader.entry(2))).toBeUndefined()
    })

    it('finds what was changed behind its back', async () => {
      const { store, shop, harness } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      await store.write(shop.id, unit => post(unit, [movementOf(rice, -1000n)]))
      await harness.statement('UPDATE "Level" SET "onHandThousandths" = 4001')
      await harness.statement('UPDATE "Shop" SET "lastEntry" = 1')
      const found = await store.check()
      expect(found).toEqual([
        { shop: 'Corner', what: expect.stringMatching(/product 1 .*on hand 4001 .*movements say 4000/) },
        { shop: 'Corner', what: 'lastEntry is 1, but there is number 2' },
      ])
    })

    it('takes movements back by their exact opposites only', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice', 5000n)
      const sale = await store.write(shop.id, unit => post(unit, [movementOf(rice, -3000n)]))
      const wrong = movementOf(rice, 2000n, { reason: 'sale', amountMinor: -20n, reverses: sale.movements[0]?.id ?? 0 })
      await expect(store.write(shop.id, unit => post(unit, [wrong]))).rejects.toThrow(/not the opposite/)
      await store.write(shop.id, unit => takeBack(unit, sale))
      expect(await onHand(store, shop, rice)).toBe(5000n)
      expect(await store.check()).toEqual([])
    })

    it('keeps integers beyond 2^53 exactly, in rows, levels and sums', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice')
      const huge = 2n ** 60n + 1n
      const written = await store.write(shop.id, unit =>
        post(unit, [movementOf(rice, huge, { valueMinor: -huge, unitPriceMinor: huge, countedThousandths: huge })]),
      )
      await store.write(shop.id, unit => post(unit, [movementOf(rice, huge, { valueMinor: -huge, amountMinor: huge })]))
      await store.read(shop.id, async reader => {
        expect(await reader.entry(written.number)).toEqual(written)
        expect((await reader.stock()).get(rice)).toMatchObject({ onHandThousandths: 2n * huge, valueMinor: -2n * huge })
        expect(await reader.sums({ from: null, to: null })).toEqual([
          {
            product: rice,
            reason: 'receipt',
            quantityThousandths: 2n * huge,
            amountMinor: huge,
            valueMinor: -2n * huge,
            quantityWithoutAmountThousandths: huge,
            quantityWithoutValueThousandths: 0n,
          },
        ])
      })
      expect(await store.check()).toEqual([])
    })

    it('refuses what an integer cannot hold, and stays exact', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice')
      const most = movementOf(rice, 2n ** 63n - 1n, { valueMinor: null })
      await store.write(shop.id, unit => post(unit, [most]))
      await expect(store.write(shop.id, unit => post(unit, [movementOf(rice, 1000n)]))).rejects.toThrow()
      expect(await onHand(store, shop, rice)).toBe(2n ** 63n - 1n)
    })

    it('keeps unit costs as exact ratios, also while nothing is on hand', async () => {
      const { store, shop } = bench
      const rice = await makeProduct(store, shop, 'Rice')
      const unitCost = { minor: 10n ** 15n + 1n, thousandths: 3n }
      const stock = { onHandThousandths: 0n, valueMinor: 0n, unitCost }
      const subject = `product:${rice}` as const
      const changes = [{ subject, field: 'unitCost', before: null, after: `${unitCost.minor}/3` }]
      await store.write(shop.id, unit => unit.post(draftOf({ changes }), new Map([[rice, stock]])))
      expect(await store.read(shop.id, reader => reader.stock())).toEqual(new Map([[rice, stock]]))
      expect(await store.write(shop.id, unit => unit.fact(subject, 'unitCost'))).toBe(`${unitCost.minor}/3`)
      await store.write(shop.id, unit => unit.post(draftOf({}), new Map([[rice, { ...stock, unitCost: null }]])))
      expect(await store.read(shop.id, reader => reader.stock([rice]))).toEqual(new Map())
    })

    it('writes and reads an import of 5000 rows as one entry', async () => {
      const { store, shop } = bench
      const begun = performance.now()
      const entry = await store.write(shop.id, async unit => {
        const ids = await Promise.all(Array.from({ length: 5000 }, () => unit.nextProduct()))
        const changes = ids.flatMap(id => makes(id, `Product ${id}`))
        const movements = ids.map(id => movementOf(id, 1000n, { reason: 'opening' }))
        return unit.post(draftOf({ movements, changes }), await stocksAfter(unit, movements))
      })
      expect(performance.now() - begun).toBeLessThan(10_000)
      await store.read(shop.id, async reader => {
        expect((await reader.catalog()).products).toHaveLength(5000)
        expect(await reader.entry(entry.number)).toEqual(entry)
      })
      expect(await store.check()).toEqual([])
    })
  })
}
