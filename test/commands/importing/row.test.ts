import { describe, expect, it } from 'vitest'
import type { ImportField } from '../../../src/commands/importing/columns.ts'
import { readRow } from '../../../src/commands/importing/row.ts'

const STYLE = { numberStyle: '1,234.5', currency: 'INR', currencyDigits: 2 }
const read = (cells: Partial<Record<ImportField, string>>) => readRow(7, field => cells[field] ?? '', STYLE)
const faults = (cells: Partial<Record<ImportField, string>>) => {
  const reading = read(cells)
  return 'row' in reading ? [] : reading.faults
}

describe('a row of an import', () => {
  it('needs only a name', () => {
    expect(read({ name: ' Lux  Soap ' })).toEqual({
      row: {
        line: 7,
        name: 'Lux Soap',
        unit: null,
        stockThousandths: null,
        priceMinor: null,
        cost: null,
        reorderPointThousandths: null,
        packs: [],
        category: null,
        place: null,
        supplier: null,
        barcodes: [],
        aliases: [],
        hasExpiry: false,
      },
    })
  })

  it('takes everything that a shop knows of a product', () => {
    const cells = {
      name: 'Rice',
      unit: 'Kilos',
      stock: '48',
      price: '120',
      cost: '90',
      'reorder point': '10',
      packs: 'sack=25; bag: 5',
      category: 'Groceries',
      barcode: '8901030865278; 8901030865279',
      place: 'Shelf B2',
      supplier: 'Murugan',
      aliases: 'chawal; bhat',
      expiry: '12/27',
    }
    expect(read(cells)).toEqual({
      row: {
        line: 7,
        name: 'Rice',
        unit: 'kg',
        stockThousandths: 48_000n,
        priceMinor: 12_000n,
        cost: { minor: 9n, thousandths: 1n },
        reorderPointThousandths: 10_000n,
        packs: [
          { name: 'sack', thousandths: 25_000n, packs: 1n },
          { name: 'bag', thousandths: 5_000n, packs: 1n },
        ],
        category: 'Groceries',
        place: 'Shelf B2',
        supplier: 'Murugan',
        barcodes: ['8901030865278', '8901030865279'],
        aliases: ['chawal', 'bhat'],
        hasExpiry: true,
      },
    })
  })

  it.each(['carton=24', 'carton: 24', 'carton of 24', 'carton x 24', 'carton 24 pcs'])('reads the pack "%s"', packs => {
    expect(read({ name: 'Coke', packs })).toMatchObject({
      row: { packs: [{ name: 'carton', thousandths: 24_000n, packs: 1n }] },
    })
  })

  it('reads a pack as a ratio where no decimal is exact', () => {
    expect(read({ name: 'Eggs', packs: 'box=10/3' })).toMatchObject({
      row: { packs: [{ name: 'box', thousandths: 10_000n, packs: 3n }] },
    })
  })

  it('tells everything that is wrong with it at once', () => {
    expect(faults({ stock: 'many', price: '-1', 'reorder point': '-5', packs: 'carton=0', barcode: 'x' })).toEqual([
      'name is missing',
      'stock: "many" is no number',
      'price: "-1" is below 0',
      'packs: "carton=0" holds nothing',
      'barcode: "x" is no barcode',
      'reorder point: it cannot be below 0',
    ])
  })

  it.each([
    ['a name that is too long', { name: 'x'.repeat(61) }, 'That name has 61 characters; 60 is the most.'],
    ['a name without letters or figures', { name: '***' }, 'A name needs letters or figures.'],
    [
      'a unit that is another one behind the figure',
      { name: 'Rice', unit: 'kg', stock: '20 pcs' },
      'stock is in pcs, the unit is kg',
    ],
    [
      'a number past the limit of the books',
      { name: 'Rice', price: '99999999999999' },
      'price: "99999999999999" is too large',
    ],
    ['a pack that is there twice', { name: 'Rice', packs: 'sack=25; sack=50' }, 'packs: sack is there twice'],
  ])('refuses %s', (_, cells, fault) => {
    expect(faults(cells)[0]).toContain(fault)
  })

  it('takes a name as long as the limit', () => {
    expect(faults({ name: 'x'.repeat(60) })).toEqual([])
  })
})
