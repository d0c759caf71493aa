import { describe, expect, it } from 'vitest'
import { looksLikeColumns, readColumns } from '../../../src/commands/importing/columns.ts'

describe('the headings of an import', () => {
  it.each([
    [
      [
        'name',
        'unit',
        'stock',
        'price',
        'cost',
        'reorder point',
        'packs',
        'category',
        'barcode',
        'place',
        'supplier',
        'expiry',
      ],
      12,
    ],
    [['Product Name', 'UOM', 'Opening Stock', 'MRP', 'Purchase price', 'Min. stock'], 6],
    [['ITEM', 'Qty', 'Rate (INR)'], 3],
    [['Price', 'Name'], 2],
    [['reorder_point', 'name'], 2],
  ])('are understood in any order and in usual spellings: %s', (cells, count) => {
    const columns = readColumns(cells)
    expect(typeof columns === 'string' ? columns : columns.fields.size).toBe(count)
  })

  it('tell what they do not know, so that it can be said', () => {
    expect(readColumns(['name', 'Colour', '', 'stock'])).toEqual({
      fields: new Map([
        ['name', 0],
        ['stock', 3],
      ]),
      ignored: ['Colour'],
    })
  })

  it('must hold the name, once', () => {
    expect(readColumns(['Rice', '20', '45'])).toMatch(/must name the columns.*Rice, 20, 45/su)
    expect(readColumns(['name', 'item', 'stock'])).toBe('Two columns are the name: leave one of them out.')
  })

  it('are told from a product', () => {
    expect(looksLikeColumns(['name', 'stock'])).toBe(true)
    expect(looksLikeColumns(['rice', '20 kg'])).toBe(false)
  })
})
