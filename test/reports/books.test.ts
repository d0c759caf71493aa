import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/ledger/entry.ts'
import type { Movement } from '../../src/ledger/movement.ts'
import type { Shop } from '../../src/people/shop.ts'
import { booksData, packSizeDecimal, unitCostDecimal } from '../../src/reports/books.ts'
import type { EntryFilter } from '../../src/store/port.ts'
import { product } from './fakes.ts'

const SHOP: Shop = {
  id: 1,
  name: 'Asha Stores',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  locale: 'en-IN',
  numberStyle: '1,234.5',
  weekStart: 1,
  dayStartMinutes: 0,
}
const AT = new Date('2026-11-18T10:00:00Z')
const RICE = product(1, 'Basmati Rice', {
  unit: 'kg',
  priceMinor: 12_000n,
  reorderPointThousandths: 10_000n,
  packs: [{ name: 'sack', thousandths: 25_000n, packs: 1n }],
})

const movement = (id: number, entry: number, more: Partial<Movement>): Movement => ({
  id,
  entry,
  member: 1,
  at: AT,
  product: 1,
  place: '',
  lot: '',
  reason: 'sale',
  quantityThousandths: -2_000n,
  unitPriceMinor: 12_000n,
  amountMinor: 24_000n,
  valueMinor: -18_000n,
  countedThousandths: null,
  reverses: null,
  businessDate: '2026-11-18',
  ...more,
})

const entry = (number: number, movements: readonly Movement[]): Entry => ({
  number,
  origin: { member: 1, platform: 'terminal', chat: 'counter', message: `m${number}`, at: AT },
  kind: 'entry',
  command: 'sell',
  text: 'sold 2 rice',
  businessDate: '2026-11-18',
  reverses: null,
  movements,
  changes: [],
  reversedBy: null,
})

const books = (
  entries: readonly Entry[],
  members = [{ id: 1, name: 'Asha', role: 'owner' as const, removed: false }],
) => {
  const pages: EntryFilter[] = []
  const reader = {
    shop: SHOP,
    catalog: async () => ({ version: 1, products: [product(2, 'Tea', { archived: true }), RICE] }),
    stock: async () =>
      new Map([[1, { onHandThousandths: 48_000n, valueMinor: 432_000n, unitCost: { minor: 9n, thousandths: 1n } }]]),
    members: async () => members,
    entries: async (filter: EntryFilter) => {
      pages.push(filter)
      const before = filter.before ?? Number.POSITIVE_INFINITY
      return [...entries]
        .reverse()
        .filter(one => one.number < before)
        .slice(0, filter.limit)
    },
  }
  return { pages, data: () => booksData(reader, 2) }
}

describe('the books', () => {
  it('hold the shop, every product and every movement, exact', async () => {
    expect(await books([entry(3, [movement(7, 3, {})])]).data()).toEqual({
      shop: { name: 'Asha Stores', timeZone: 'Asia/Kolkata', currency: 'INR' },
      products: [
        {
          name: 'Basmati Rice',
          unit: 'kg',
          onHand: '48',
          price: '120.00',
          cost: '90.00',
          reorderPoint: '10',
          category: null,
          barcode: null,
          place: null,
          packs: { sack: '25' },
          archived: false,
        },
        {
          name: 'Tea',
          unit: 'pcs',
          onHand: '0',
          price: null,
          cost: null,
          reorderPoint: null,
          category: null,
          barcode: null,
          place: null,
          packs: {},
          archived: true,
        },
      ],
      movements: [
        {
          id: 7,
          entry: 3,
          at: '2026-11-18T10:00:00.000Z',
          businessDate: '2026-11-18',
          reason: 'sale',
          product: 'Basmati Rice',
          quantity: '-2',
          unitPrice: '120.00',
          amount: '240.00',
          cost: '180.00',
          member: 'Asha',
          chat: 'counter',
          message: 'm3',
          reverses: null,
        },
      ],
    })
  })

  it('give the cost of goods the sign of the amount on sales and returns, and of the value otherwise', async () => {
    const all = [
      movement(1, 1, { reason: 'opening', quantityThousandths: 50_000n, amountMinor: null, valueMinor: 450_000n }),
      movement(2, 1, {}),
      movement(3, 1, { quantityThousandths: 2_000n, amountMinor: -24_000n, valueMinor: 18_000n, reverses: 2 }),
      movement(4, 1, { reason: 'return', quantityThousandths: 1_000n, amountMinor: -12_000n, valueMinor: 9_000n }),
      movement(5, 1, { reason: 'waste', amountMinor: null, valueMinor: -18_000n }),
      movement(6, 1, { valueMinor: null }),
    ]
    const { movements } = await books([entry(1, all)]).data()
    expect(movements.map(one => [one.reason, one.amount, one.cost, one.reverses])).toEqual([
      ['opening', null, '4500.00', null],
      ['sale', '240.00', '180.00', null],
      ['sale', '-240.00', '-180.00', 2],
      ['return', '-120.00', '-90.00', null],
      ['waste', null, '-180.00', null],
      ['sale', '240.00', null, null],
    ])
  })

  it('hold all entries in their order, however many there are', async () => {
    const many = Array.from({ length: 1_203 }, (_, index) => entry(index + 1, [movement(index + 1, index + 1, {})]))
    const { pages, data } = books(many)
    const { movements } = await data()
    expect(movements.map(one => one.id)).toEqual(many.map(one => one.number))
    expect(pages.length).toBe(3)
  })

  it('hold an empty shop', async () => {
    expect((await books([]).data()).movements).toEqual([])
  })
})

describe('a unit cost as a decimal', () => {
  it.each([
    ['whole', { minor: 9_000n, thousandths: 1_000n }, 2, '90.00'],
    ['with the digits of the money', { minor: 1_650n, thousandths: 1_000n }, 2, '16.50'],
    ['that goes on', { minor: 10_000n, thousandths: 3_000n }, 2, '33.333333'],
    ['below the smallest coin', { minor: 45n, thousandths: 100_000n }, 2, '0.0045'],
    ['of money without decimals', { minor: 250n, thousandths: 1_000n }, 0, '250'],
    ['of money without decimals, between two', { minor: 251n, thousandths: 2_000n }, 0, '125.5'],
  ])('%s', (_, cost, digits, text) => {
    expect(unitCostDecimal(cost, digits)).toBe(text)
  })

  it('is null while it is not known', () => {
    expect(unitCostDecimal(null, 2)).toBeNull()
  })
})

describe('the size of a pack', () => {
  it('is a decimal where one is exact, else the ratio', () => {
    expect(packSizeDecimal({ thousandths: 24_000n, packs: 1n })).toBe('24')
    expect(packSizeDecimal({ thousandths: 9_000n, packs: 8n })).toBe('1.125')
    expect(packSizeDecimal({ thousandths: 10_000n, packs: 3n })).toBe('10/3')
  })
})
