import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Product } from '../../../src/catalog/product.ts'
import { addDays } from '../../../src/language/calendar.ts'
import { totalOf } from '../../../src/reports/report.ts'
import { type SummaryQuestion, summaryOf } from '../../../src/reports/summary/summary.ts'
import { product } from '../fakes.ts'
import { booksReader, movementsOf, type Told } from './books.ts'

const DAY = '2026-11-18'
const QUESTION: SummaryQuestion = {
  kind: 'daily',
  period: { from: DAY, to: addDays(DAY, 1) },
  against: { from: addDays(DAY, -7), to: addDays(DAY, -6) },
  told: null,
}
const PRODUCTS = [product(1, 'Rice'), product(2, 'Soap'), product(3, 'Old soap', { archived: true, mergedInto: 2 })]

function summarised(
  told: readonly Told[],
  question: Partial<SummaryQuestion> = {},
  products: readonly Product[] = PRODUCTS,
) {
  return summaryOf({ ...QUESTION, ...question }, booksReader(products, movementsOf(told)))
}

const happening = fc.record({
  entry: fc.integer({ min: 1, max: 30 }),
  daysBefore: fc.integer({ min: -1, max: 15 }),
  what: fc.constantFrom('sale', 'return', 'waste', 'count', 'receipt'),
  product: fc.integer({ min: 1, max: 3 }),
  units: fc.integer({ min: 1, max: 9 }),
  price: fc.integer({ min: 0, max: 5 }),
  cost: fc.integer({ min: 0, max: 5 }),
})

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never

function toldOf({ entry, daysBefore, what, product: id, units, price, cost }: Happening): Told {
  const sign = what === 'sale' || what === 'waste' ? -1 : 1
  const revenue = what === 'sale' ? units * price : what === 'return' ? -units * price : null
  const common = { entry, date: addDays(DAY, -daysBefore), reason: what, product: id } as const
  return { ...common, units: sign * units, revenue, value: sign * units * cost }
}

/** Money and units as a child would add them. */
function added(all: readonly Happening[], of: (one: Happening) => number): bigint {
  return BigInt(all.reduce((sum, one) => sum + of(one), 0))
}

const soldSign = ({ what }: Happening) => (what === 'sale' ? 1 : what === 'return' ? -1 : 0)

describe('the figures of a summary', () => {
  test('are those of a plain addition, whatever happened in the shop', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async happenings => {
        const summary = await summarised(happenings.map(toldOf))
        const on = (daysBefore: number) => happenings.filter(one => one.daysBefore === daysBefore)
        const revenue = (days: readonly Happening[]) => 100n * added(days, one => soldSign(one) * one.units * one.price)
        const { report } = summary
        expect(totalOf(report, 'revenue')).toBe(revenue(on(0)))
        expect(totalOf(report, 'cost')).toBe(100n * added(on(0), one => soldSign(one) * one.units * one.cost))
        expect(totalOf(report, 'profit')).toBe(
          100n * added(on(0), one => soldSign(one) * one.units * (one.price - one.cost)),
        )
        expect(report.before === null ? null : totalOf(report.before, 'revenue')).toBe(revenue(on(7)))
        expect(report.rows.reduce((sum, row) => sum + BigInt(row.quantity ?? 0), 0n)).toBe(
          1000n * added(on(0), one => soldSign(one) * one.units),
        )
        expect(summary.days.minor).toEqual([6, 5, 4, 3, 2, 1, 0].map(ago => revenue(on(ago))))
        expect(summary.daysBefore.minor).toEqual([13, 12, 11, 10, 9, 8, 7].map(ago => revenue(on(ago))))
        expect(summary.waste.reduce((sum, { thousandths }) => sum + thousandths, 0n)).toBe(
          1000n * added(on(0), one => (one.what === 'waste' ? one.units : 0)),
        )
        expect(summary.countDifferences.reduce((sum, one) => sum + (one.valueMinor ?? 0n), 0n)).toBe(
          100n * added(on(0), one => (one.what === 'count' ? one.units * one.cost : 0)),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('name the best first, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 20 }), async happenings => {
        const { rows } = (await summarised(happenings.map(toldOf))).report
        const revenues = rows.map(({ revenue }) => BigInt(revenue ?? 0))
        expect(revenues).toEqual([...revenues].sort((one, other) => (one === other ? 0 : one > other ? -1 : 1)))
        expect(new Set(rows.map(row => row.product)).size).toBe(rows.length)
      }),
      { numRuns: 50 },
    )
  })

  test('leave out what was counted or wasted and taken back', async () => {
    const { waste, countDifferences } = await summarised([
      { entry: 1, date: DAY, reason: 'waste', units: -3, value: -3 },
      { entry: 2, date: DAY, reason: 'count', units: 5, value: 5 },
      { entry: 3, date: DAY, reason: 'waste', units: 3, value: 3, reverses: 1 },
      { entry: 4, date: DAY, reason: 'count', units: -5, value: -5, reverses: 2 },
    ])
    expect([waste, countDifferences]).toEqual([[], []])
  })

  test('count what a product lost before its merger for its heir', async () => {
    const { waste } = await summarised([
      { entry: 1, date: DAY, reason: 'waste', product: 3, units: -3, value: -3 },
      { entry: 2, date: DAY, reason: 'waste', product: 2, units: -1, value: null },
    ])
    expect(waste.map(one => [one.product.name, one.thousandths, one.valueMinor])).toEqual([['Soap', 4000n, null]])
  })
})

describe('what was entered later', () => {
  const told = { period: { from: '2026-11-17', to: DAY }, entry: 5 }
  const sale = { reason: 'sale', units: -1, value: -1 } as const

  test.each<[what: string, later: readonly Told[], expected: object | null]>([
    ['nothing', [{ ...sale, entry: 5, date: '2026-11-17', revenue: 2 }], null],
    [
      'for the day told of last',
      [{ ...sale, entry: 6, date: '2026-11-17', revenue: 2 }],
      { period: { from: '2026-11-17', to: DAY }, entries: 1, revenueMinor: 200n },
    ],
    [
      'for days long told of',
      [
        { ...sale, entry: 6, date: '2026-11-10', revenue: 2 },
        { ...sale, entry: 7, date: '2026-11-14', revenue: 3 },
      ],
      { period: { from: '2026-11-10', to: '2026-11-15' }, entries: 2, revenueMinor: 500n },
    ],
    ['for the day that is told of now', [{ ...sale, entry: 6, date: DAY, revenue: 2 }], null],
    [
      'and taken back again',
      [
        { ...sale, entry: 6, date: '2026-11-17', revenue: 2 },
        { ...sale, entry: 7, date: '2026-11-17', units: 1, revenue: -2, reverses: 1 },
      ],
      null,
    ],
    [
      'that was taken back, which was taken back',
      [
        { ...sale, entry: 6, date: '2026-11-17', revenue: 2 },
        { ...sale, entry: 7, date: '2026-11-17', units: 1, revenue: -2, reverses: 1 },
        { ...sale, entry: 8, date: '2026-11-17', revenue: 2, reverses: 2 },
      ],
      { period: { from: '2026-11-17', to: DAY }, entries: 1, revenueMinor: 200n },
    ],
    [
      'to take back what was told',
      [
        { ...sale, entry: 4, date: '2026-11-17', revenue: 2 },
        { ...sale, entry: 7, date: '2026-11-17', units: 1, revenue: -2, reverses: 1 },
      ],
      { period: { from: '2026-11-17', to: DAY }, entries: 1, revenueMinor: -200n },
    ],
  ])('%s', async (_what, later, expected) => {
    expect((await summarised(later, { told })).late).toEqual(expected)
  })

  test('is not named of days that are told of again', async () => {
    const week = { from: '2026-11-12', to: addDays(DAY, 1) }
    const later: Told = { ...sale, entry: 6, date: '2026-11-15', revenue: 2 }
    const asked = { kind: 'weekly', period: week, against: week, told: { period: week, entry: 5 } } as const
    expect((await summarised([later], asked)).late).toBeNull()
  })
})
