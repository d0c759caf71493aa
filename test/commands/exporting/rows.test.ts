import { expect, it } from 'vitest'
import { movementRows, productRows } from '../../../src/commands/exporting/rows.ts'
import { product } from '../../reports/fakes.ts'

const rice = {
  ...product(1, 'Rice', {
    unit: 'kg',
    priceMinor: 12_050n,
    reorderPointThousandths: 2_500n,
    packs: [
      { name: 'sack', thousandths: 25_000n, packs: 1n },
      { name: 'cup', thousandths: 1_000n, packs: 8n },
    ],
    aliases: ['chawal', 'bhat'],
    barcodes: ['8901'],
  }),
  onHandThousandths: -1_500n,
  valueMinor: 0n,
  unitCost: { minor: 9_000n, thousandths: 1_000n },
}

it('writes products with the headings that the import knows, in the number style of the shop', () => {
  expect(productRows([rice], { numberStyle: '1.234,5' }, 2)).toEqual([
    {
      name: 'Rice',
      unit: 'kg',
      stock: '-1,5',
      price: '120,50',
      cost: '90,00',
      'reorder point': '2,5',
      packs: 'sack=25; cup=0,125',
      category: '',
      barcode: '8901',
      place: '',
      supplier: '',
      aliases: 'chawal; bhat',
    },
  ])
})

it('writes movements with the names of the books, empty where something is not known', () => {
  expect(movementRows([{ id: 7, entry: 3, reason: 'sale', quantity: '-2', amount: null }])[0]).toMatchObject({
    id: '7',
    entry: '3',
    reason: 'sale',
    quantity: '-2',
    amount: '',
    reverses: '',
  })
})
