import { expect, it } from 'vitest'
import { aliasFact, packText, productFacts } from '../../src/catalog/facts.ts'
import { openTestShop } from '../harness/shop.ts'

it('names and writes every fact of a product as the books keep it', async () => {
  const shop = await openTestShop()
  try {
    const csv = [
      'name,unit,stock,price,cost,reorder point,packs,category,barcode,place,supplier,aliases',
      'Rice,kg,48,120,90,10,sack=25,Groceries,8901030865278,Shelf B2,Murugan,Chawal',
      'Tea,,,,,,,,,,,',
      'Old Tea,,,,,,,,,,,',
    ].join('\n')
    const bytes = new TextEncoder().encode(csv)
    const file = { name: 'stock.csv', sizeBytes: bytes.length, read: async () => bytes }
    await shop.say('', { happening: { kind: 'text', text: 'import', file } })
    await shop.say('archive old tea')
    const { id } = (await shop.store.shopByName('Corner')) ?? { id: 0 }
    const told = await shop.store.write(id, async unit => {
      const facts: string[] = []
      for (const product of (await unit.catalog()).products) {
        for (const [field, text] of productFacts(product)) {
          expect(await unit.fact(`product:${product.id}`, field), field).toBe(text)
          facts.push(field)
        }
      }
      return facts
    })
    expect(told).toEqual([
      'name',
      'unit',
      'price',
      'reorderPoint',
      'category',
      'place',
      'supplier',
      'alias:chawal',
      'barcode:8901030865278',
      'pack:sack',
      'name',
      'unit',
      'name',
      'unit',
      'archived',
    ])
  } finally {
    await shop.close()
  }
})

it('finds an alias whatever its case, and writes a pack as its ratio', () => {
  expect(aliasFact('  CHAWAL  Rice')).toBe('alias:chawal rice')
  expect(packText({ thousandths: 9_000n, packs: 8n })).toBe('9000/8')
})
