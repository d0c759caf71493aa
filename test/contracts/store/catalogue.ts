import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/ledger/entry.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, makeProduct, makes } from './trade.ts'

/** The catalogue is what its facts say, and a name is one product's. */
export function catalogueContract(create: CreateHarness): void {
  describe('the catalogue', () => {
    const bench = useBench(create)
    const change = (...changes: Change[]) =>
      bench.store.write(bench.shop.id, unit => unit.post(draftOf({ changes }), new Map()))
    const catalog = () => bench.store.read(bench.shop.id, reader => reader.catalog())
    const archives = (product: number): Change => {
      return { subject: `product:${product}`, field: 'archived', before: null, after: '1' }
    }

    it('shows a product as its facts are', async () => {
      const subject = 'product:1'
      await bench.store.write(bench.shop.id, unit => unit.nextProduct())
      await change(
        ...makes(1, 'Rice'),
        { subject, field: 'price', before: null, after: '12000' },
        { subject, field: 'alias:chawal', before: null, after: 'Chawal' },
        { subject, field: 'barcode:96385074', before: null, after: '96385074' },
        { subject, field: 'pack:tray', before: null, after: '12000/5' },
      )
      expect((await catalog()).products).toEqual([
        {
          id: 1,
          name: 'Rice',
          unit: 'pcs',
          priceMinor: 12000n,
          reorderPointThousandths: null,
          category: null,
          place: null,
          supplier: null,
          aliases: ['Chawal'],
          barcodes: ['96385074'],
          packs: [{ name: 'tray', thousandths: 12000n, packs: 5n }],
          archived: false,
          mergedInto: null,
        },
      ])
    })

    it('lets one product have a name, an alias, a barcode, until it is archived', async () => {
      const { store, shop } = bench
      await makeProduct(store, shop, 'Rice')
      const taken = { code: 'STORE_CONFLICT' }
      await expect(makeProduct(store, shop, ' RICE ')).rejects.toMatchObject(taken)
      const soap = await makeProduct(store, shop, 'Soap')
      const names = (product: number): Change[] => [
        { subject: `product:${product}`, field: 'alias:chawal', before: null, after: 'Chawal' },
        { subject: `product:${product}`, field: 'barcode:96385074', before: null, after: '96385074' },
      ]
      await change(...names(1))
      for (const name of names(soap)) await expect(change(name)).rejects.toMatchObject(taken)
      await change(...names(soap), archives(1))
      const rice = await makeProduct(store, shop, 'Rice')
      const returns = { ...archives(1), before: '1', after: null }
      await expect(change(returns)).rejects.toMatchObject(taken)
      expect((await catalog()).products.map(({ name, archived }) => [name, archived])).toEqual([
        ['Rice', true],
        ['Soap', false],
        ['Rice', false],
      ])
      await change(archives(rice), archives(soap))
      await change(returns)
    })

    it('knows nothing of what is not there', async () => {
      await bench.store.write(bench.shop.id, async unit => {
        expect(await unit.fact('product:9', 'price')).toBeNull()
        expect(await unit.fact('product:9', 'unitCost')).toBeNull()
        expect(await unit.fact('member:9', 'role')).toBeNull()
        expect(await unit.fact('chat:slack/C9', 'bound')).toBeNull()
        await expect(unit.fact('product:9', 'colour')).rejects.toThrow('unknown fact')
        await expect(unit.fact('shop', 'colour')).rejects.toThrow('unknown fact')
      })
    })

    it('tells facts quickly, as an import of thousands asks for them', async () => {
      await bench.store.write(bench.shop.id, async unit => {
        const ids = await Promise.all(Array.from({ length: 500 }, () => unit.nextProduct()))
        await unit.post(draftOf({ changes: ids.flatMap(id => makes(id, `Product ${id}`)) }), new Map())
        const begun = performance.now()
        for (const id of ids) {
          for (const field of ['price', 'category', 'alias:a', 'name', 'unit']) await unit.fact(`product:${id}`, field)
        }
        expect(performance.now() - begun).toBeLessThan(1000)
      })
    })

    it('reads the catalogue again only when a product changed', async () => {
      const { store, shop, harness } = bench
      await makeProduct(store, shop, 'Rice')
      const first = await catalog()
      await change({ subject: 'shop', field: 'weekStart', before: '1', after: '7' })
      expect(await catalog()).toBe(first)
      await makeProduct(await harness.open(), shop, 'Soap')
      const second = await catalog()
      expect(second.version).toBe(first.version + 1)
      expect(second.products.map(({ name }) => name)).toEqual(['Rice', 'Soap'])
    })

    it('shows a unit its own products, and nobody those that were rolled back', async () => {
      const { store, shop } = bench
      await makeProduct(store, shop, 'Rice')
      const failing = store.write(shop.id, async unit => {
        await unit.nextProduct()
        await unit.post(draftOf({ changes: makes(2, 'Lost') }), new Map())
        expect((await unit.catalog()).products.map(({ name }) => name)).toEqual(['Rice', 'Lost'])
        throw new Error('rolled back')
      })
      await expect(failing).rejects.toThrow('rolled back')
      await store.write(shop.id, async unit => {
        await unit.post(draftOf({ changes: makes(await unit.nextProduct(), 'Soap') }), new Map())
      })
      expect((await catalog()).products.map(({ name }) => name)).toEqual(['Rice', 'Soap'])
    })

    it('gives each new product a number of its own', async () => {
      const { store, shop } = bench
      const take = () => store.write(shop.id, async unit => [await unit.nextProduct(), await unit.nextProduct()])
      expect([...(await take()), ...(await take())]).toEqual([1, 2, 3, 4])
    })

    it('tells a unit the settings that it has just changed', async () => {
      const { store, shop } = bench
      await store.write(shop.id, async unit => {
        const changes = [{ subject: 'shop', field: 'timeZone', before: 'Asia/Kolkata', after: 'UTC' }] as const
        await unit.post(draftOf({ changes, origin: { ...draftOf({}).origin, at: AT } }), new Map())
        expect(unit.shop.timeZone).toBe('UTC')
      })
    })
  })
}
