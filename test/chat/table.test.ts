import { describe, expect, test } from 'vitest'
import { alignTable, displayWidth, PHONE_WIDTH_COLUMNS, shorten } from '../../src/chat/table.ts'

const stock = {
  kind: 'table',
  columns: [
    { title: 'Product', align: 'left' },
    { title: 'On hand', align: 'right' },
  ],
  rows: [
    ['Rice', '48 kg'],
    ['Soap', '7'],
  ],
} as const

describe('the width of a text in columns', () => {
  test.each([
    ['', 0],
    ['Rice', 4],
    ['₹135.00', 7],
    ['café', 4],
    ['cafe\u0301', 4],
    ['नमक', 3],
    ['大米', 4],
    ['ｱｲｳ', 3],
    ['쌀', 2],
    ['☕', 2],
    ['👩‍🌾', 2],
    ['🇮🇳', 2],
    ['1️⃣', 2],
    ['a\u200bb', 2],
  ])('%j takes %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('shortening', () => {
  test('leaves alone what fits', () => {
    expect(shorten('Soap', 4)).toBe('Soap')
  })

  test('says with … that something is missing, within the width', () => {
    expect(shorten('Basmati Rice', 8)).toBe('Basmati…')
    expect(shorten('Basmati Rice', 9)).toBe('Basmati…')
    expect(shorten('大米大米', 6)).toBe('大米…')
  })

  test('never cuts through a grapheme', () => {
    expect(shorten('👩‍🌾👩‍🌾👩‍🌾', 4)).toBe('👩‍🌾…')
    expect(shorten('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
  })

  test('has nothing to say in no space', () => {
    expect(shorten('Soap', 0)).toBe('')
  })
})

describe('a table', () => {
  test('has its figures to the right below their titles', () => {
    expect(alignTable(stock, PHONE_WIDTH_COLUMNS)).toEqual([
      'Product  On hand',
      '────────────────',
      'Rice       48 kg',
      'Soap           7',
    ])
  })

  test('without titles is its rows only', () => {
    const plain = { ...stock, columns: stock.columns.map(column => ({ ...column, title: '' })) }
    expect(alignTable(plain, PHONE_WIDTH_COLUMNS)).toEqual(['Rice  48 kg', 'Soap      7'])
  })

  test('without rows is its titles', () => {
    expect(alignTable({ ...stock, rows: [] }, PHONE_WIDTH_COLUMNS)).toHaveLength(2)
  })

  test('stays aligned with wide letters and emoji', () => {
    const lines = alignTable(
      {
        ...stock,
        rows: [
          ['大米', '1'],
          ['☕ Coffee', '22'],
          ['Rice', '333'],
        ],
      },
      30,
    )
    expect(new Set(lines.map(displayWidth)).size).toBe(1)
  })

  test('cuts neither names nor figures: a name that is too long stands above its figures', () => {
    const lines = alignTable({ ...stock, rows: [['Fortune Rice Bran Oil, one litre, blue', '1,234.567 litres']] }, 30)
    expect(lines).toEqual([
      'Product                On hand',
      '─'.repeat(30),
      'Fortune Rice Bran Oil, one litre, blue',
      '              1,234.567 litres',
    ])
  })

  test('fits exactly at its width, and a name that does not has a line of its own one below', () => {
    expect(alignTable(stock, 16)[0]).toBe('Product  On hand')
    const long = { ...stock, rows: [['Nine char', '7']] }
    expect(alignTable(long, 18)[2]).toBe('Nine char        7')
    expect(alignTable(long, 17).slice(2)).toEqual(['Nine char', '                7'])
  })

  test('tells two products apart that differ in their last word', () => {
    const sizes = {
      ...stock,
      rows: [
        ['Cadbury Dairy Milk 40 g', '3'],
        ['Cadbury Dairy Milk 80 g', '5'],
        ['Salt', '1'],
      ],
    }
    expect(alignTable(sizes, 20).slice(2)).toEqual([
      'Cadbury Dairy Milk 40 g',
      '                   3',
      'Cadbury Dairy Milk 80 g',
      '                   5',
      'Salt               1',
    ])
  })

  test('puts the name above its figures when both do not fit side by side', () => {
    const sales = {
      kind: 'table',
      columns: [
        { title: 'Product', align: 'left' },
        { title: 'Units', align: 'right' },
        { title: 'Revenue', align: 'right' },
        { title: 'Profit', align: 'right' },
      ],
      rows: [
        ['Basmati Rice', '120', '₹14,400.00', '₹3,600.00'],
        ['Soap', '3', '₹135.00', '₹45.00'],
      ],
    } as const
    expect(alignTable(sales, 34)).toEqual([
      'Product',
      '  Units     Revenue     Profit',
      '──────────────────────────────',
      'Basmati Rice',
      '    120  ₹14,400.00  ₹3,600.00',
      'Soap',
      '      3     ₹135.00     ₹45.00',
    ])
  })

  test('holds its rows together whatever a name contains', () => {
    const lines = alignTable({ ...stock, rows: [['A\nB\u202e\tC\u2028D', '1'], ['Rice']] }, PHONE_WIDTH_COLUMNS)
    expect(lines.slice(2)).toEqual(['A B C D        1', 'Rice'])
  })
})
