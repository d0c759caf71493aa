import { describe, expect, it } from 'vitest'
import type { Change, Subject } from '../../../src/ledger/entry.ts'
import { type CreateHarness, useSharedBench } from './harness.ts'
import { draftOf, makeProduct, PLATFORM } from './trade.ts'

/** Facts change by entries alone, and change back. */
export function factsContract(create: CreateHarness): void {
  describe('facts', () => {
    const bench = useSharedBench(create, async ({ store, shop }) => {
      await makeProduct(store, shop, 'Rice')
      await store.write(shop.id, unit => unit.meetChat({ platform: PLATFORM, chat: 'a/b:c', kind: 'group' }))
    })
    const change = (...changes: Change[]) =>
      bench.store.write(bench.shop.id, unit => unit.post(draftOf({ changes }), new Map()))

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
      const latest = () => bench.store.read(bench.shop.id, reader => reader.entries({ limit: 1 }))
      const before = await latest()
      await expect(change(wrong)).rejects.toThrow()
      expect(await latest()).toEqual(before)
    })

    it('leaves the books in order after all that', async () => {
      expect(await bench.store.check()).toEqual([])
    })
  })
}
