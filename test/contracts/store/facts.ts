import { describe, expect, it } from 'vitest'
import type { Change, Subject } from '../../../src/ledger/entry.ts'
import { type CreateHarness, useBench } from './harness.ts'
import { AT, draftOf, makeProduct, makes, PLATFORM } from './trade.ts'

/** Facts change by entries alone, and change back. */
export function factsContract(create: CreateHarness): void {
  describe('facts', () => {
    const bench = useBench(create)
    const change = (...changes: Change[]) =>
      bench.store.write(bench.shop.id, unit => unit.post(draftOf({ changes }), new Map()))
    const catalog = () => bench.store.read(bench.shop.id, reader => reader.catalog())
    const archives = (product: number): Change => {
      return { subject: `product:${product}`, field: 'archived', before: null, after: '1' }
    }

    it.each<[Subject, string, string | null, string | null]>([
      ['product:1', 'name', 'Rice', 'Basmati Rice'],
      ['product:1', 'unit', 'pcs', 'kg'],
      ['product:1', 'price', null, '9007199254740993'],
      ['product:1', 'reorderPoint', null, '2500'],
      ['product:1', 'category', null, 'Grain'],
      ['product:1', 'place', null, 'Shelf 3'],
      ['product:1', 'supplier', null, 'Gupta & Sons'],
      ['product:1', 'archived', null, '1'],
      ['product:1', 'mergedInto', null, '1'],
      ['product:1', 'unitCost', null, '9007199254740993/1000'],
      ['product:1', 'alias:chawal', null, 'Chawal'],
      ['product:1', 'barcode:4006381333931', null, '4006381333931'],
      ['product:1', 'pack:sack', null, '25000/1'],
      ['shop', 'name', 'Corner', 'Corner Shop'],
      ['shop', 'timeZone', 'Asia/Kolkata', 'Europe/Berlin'],
      ['shop', 'currency', 'INR', 'EUR'],
      ['shop', 'locale', 'en-IN', 'de'],
      ['shop', 'numberStyle', '1,234.5', "1'234.5"],
      ['shop', 'weekStart', '1', '7'],
      ['shop', 'dayStartMinutes', '0', '240'],
      ['member:1', 'name', 'Asha', 'Asha K'],
      ['member:1', 'role', 'owner', 'manager'],
      ['member:1', 'removed', null, '1'],
      ['chat:terminal/a/b:c', 'bound', null, '1'],
    ])('changes %s %s and changes it back', async (subject, field, before, after) => {
      const { store, shop } = bench
      await makeProduct(store, shop, 'Rice')
      await store.write(shop.id, unit => unit.meetChat({ platform: PLATFORM, chat: 'a/b:c', kind: 'group' }))
      const now = () => store.write(shop.id, unit => unit.fact(subject, field))
      const shown = () =>
        store.read(shop.id, async reader => [
          (await reader.catalog()).products,
          await reader.stock(),
          reader.shop,
          await reader.members(),
          await reader.chats(),
        ])
      const first = await shown()
      expect(await now()).toBe(before)
      await change({ subject, field, before, after })
      expect(await now()).toBe(after)
      expect(await shown()).not.toEqual(first)
      await change({ subject, field, before: after, after: before })
      expect(await now()).toBe(before)
      expect(await shown()).toEqual(first)
      expect(await store.check()).toEqual([])
    })

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

    it.each<[string, Change]>([
      ['an unknown fact of a product', { subject: 'product:1', field: 'colour', before: null, after: 'red' }],
      ['an unknown fact of the shop', { subject: 'shop', field: 'id', before: '1', after: '2' }],
      ['a fact of a product that is not there', { subject: 'product:9', field: 'price', before: null, after: '1' }],
      ['a fact of a chat that was never met', { subject: 'chat:slack/C9', field: 'bound', before: null, after: '1' }],
      ['a fact of a member who is not there', { subject: 'member:9', field: 'role', before: 'staff', after: 'owner' }],
      ['a fact that was otherwise before', { subject: 'product:1', field: 'price', before: '5', after: '6' }],
      ['a product without a name', { subject: 'product:1', field: 'name', before: 'Rice', after: null }],
      ['a price that is no integer', { subject: 'product:1', field: 'price', before: null, after: '1.5' }],
      ['a role that there is not', { subject: 'member:1', field: 'role', before: 'owner', after: 'king' }],
      ['an alias under another key', { subject: 'product:1', field: 'alias:Chawal', before: null, after: 'Chawal' }],
    ])('refuses %s', async (_, wrong) => {
      await makeProduct(bench.store, bench.shop, 'Rice')
      await expect(change(wrong)).rejects.toThrow()
      expect(await bench.store.read(bench.shop.id, reader => reader.entry(2))).toBeUndefined()
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
