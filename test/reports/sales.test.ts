import { describe, expect, it } from 'vitest'
import { reportData, totalOf } from '../../src/reports/report.ts'
import { LONGEST_SERIES_DAYS, periodBefore, type SalesQuestion, salesReport } from '../../src/reports/sales.ts'
import { product, reader, sold } from './fakes.ts'

const TODAY = '2026-11-18'
const today = { from: TODAY, to: '2026-11-19' }
const rice = product(1, 'Rice', { unit: 'kg' })
const soap = product(2, 'Soap')
const tea = product(3, 'Tea')
const question = (more: Partial<SalesQuestion> = {}): SalesQuestion => ({
  title: 'Sales',
  period: today,
  products: null,
  member: null,
  ...more,
})

describe('a sales report', () => {
  it('tells units, revenue, cost and gross profit of each product, the highest revenue first', async () => {
    const books = reader([rice, soap], () => [sold(1, 2, 240, 180), sold(2, 30, 1350, 1140)], 5)
    const report = await salesReport(question(), books, TODAY, true)
    expect(report.rows).toEqual([
      { product: 'Soap', quantity: 30_000n, unit: 'pcs', revenue: 135_000n, cost: 114_000n, profit: 21_000n },
      { product: 'Rice', quantity: 2_000n, unit: 'kg', revenue: 24_000n, cost: 18_000n, profit: 6_000n },
    ])
    expect(['revenue', 'cost', 'profit', 'entries'].map(key => totalOf(report, key))).toEqual([
      159_000n,
      132_000n,
      27_000n,
      5n,
    ])
  })

  it('takes what customers brought back out of units, revenue and cost', async () => {
    const back = sold(2, -1, -45, -38, { reason: 'return' })
    const report = await salesReport(
      question(),
      reader([soap], () => [sold(2, 3, 135, 114), back]),
      TODAY,
      true,
    )
    expect(report.rows).toEqual([
      { product: 'Soap', quantity: 2_000n, unit: 'pcs', revenue: 9_000n, cost: 7_600n, profit: 1_400n },
    ])
  })

  it('is empty when all of it was taken back', async () => {
    const report = await salesReport(
      question(),
      reader([soap], () => [sold(2, 0, 0, 0)]),
      TODAY,
      true,
    )
    expect(report.rows).toEqual([])
    expect(totalOf(report, 'revenue')).toBe(0n)
    expect(totalOf(report, 'profit')).toBe(0n)
  })

  it('does not take an unknown cost for zero: the profit of that product is not known, the total leaves it out', async () => {
    const unknown = sold(3, 2, 50, 0, { quantityWithoutValueThousandths: -2_000n })
    const report = await salesReport(
      question(),
      reader([soap, tea], () => [sold(2, 1, 45, 38), unknown]),
      TODAY,
      true,
    )
    expect(report.rows.map(row => [row.product, row.revenue, row.cost, row.profit])).toEqual([
      ['Tea', 5_000n, null, null],
      ['Soap', 4_500n, 3_800n, 700n],
    ])
    expect(totalOf(report, 'revenue')).toBe(9_500n)
    expect(totalOf(report, 'profit')).toBe(700n)
    expect(report.gaps).toEqual([{ key: 'withoutCost', title: 'No cost known', names: ['Tea'] }])
  })

  it('knows no profit at all where nothing has a cost', async () => {
    const unknown = sold(3, 2, 50, 0, { quantityWithoutValueThousandths: -2_000n })
    const report = await salesReport(
      question(),
      reader([tea], () => [unknown]),
      TODAY,
      true,
    )
    expect(totalOf(report, 'profit')).toBeNull()
    expect(totalOf(report, 'cost')).toBeNull()
  })

  it('does not say 0 for what was sold without a price', async () => {
    const free = sold(3, 2, 0, 40, { quantityWithoutAmountThousandths: -2_000n })
    const report = await salesReport(
      question(),
      reader([tea], () => [free]),
      TODAY,
      true,
    )
    expect(report.rows[0]).toMatchObject({ revenue: null, cost: 4_000n, profit: null })
    expect(report.gaps.find(gap => gap.key === 'withoutPrice')?.names).toEqual(['Tea'])
  })

  it('keeps costs and profits from those who may not see them', async () => {
    const report = await salesReport(
      question(),
      reader([soap], () => [sold(2, 1, 45, 38)]),
      TODAY,
      false,
    )
    expect(report.rows).toEqual([
      { product: 'Soap', quantity: 1_000n, unit: 'pcs', revenue: 4_500n, cost: null, profit: null },
    ])
    expect(totalOf(report, 'cost')).toBeNull()
    expect(totalOf(report, 'profit')).toBeNull()
    expect(report.columns.filter(column => column.shown).map(column => column.key)).toEqual([
      'product',
      'quantity',
      'revenue',
    ])
  })

  it('counts what a product sold before it was merged for the one that took it over', async () => {
    const old = product(4, 'Old Soap', { archived: true, mergedInto: 2 })
    const report = await salesReport(
      question(),
      reader([soap, old], () => [sold(2, 1, 45, 38), sold(4, 2, 80, 70)]),
      TODAY,
      true,
    )
    expect(report.rows).toMatchObject([{ product: 'Soap', quantity: 3_000n, revenue: 12_500n }])
  })

  it('asks the books only for what was asked', async () => {
    const books = reader([soap], () => [])
    await salesReport(question({ products: [2], member: 7 }), books, TODAY, true)
    expect(books.asked[0]).toEqual({ ...today, reasons: ['sale', 'return'], products: [2], member: 7 })
  })

  it('follows the revenue day by day, a day only where something was sold', async () => {
    const days = [
      sold(2, 1, 45, 38, { businessDate: '2026-11-17' }),
      sold(1, 1, 120, 90, { businessDate: '2026-11-16' }),
      sold(1, 2, 240, 180, { businessDate: '2026-11-17' }),
    ]
    const week = { from: '2026-11-16', to: '2026-11-23' }
    const report = await salesReport(
      question({ period: week }),
      reader([rice, soap], () => days),
      TODAY,
      true,
    )
    expect(report.series[0]?.points).toEqual([
      { date: '2026-11-16', minor: 12_000n },
      { date: '2026-11-17', minor: 28_500n },
    ])
    expect(report.rows.map(row => row.quantity)).toEqual([3_000n, 1_000n])
  })

  it(`does not follow more than ${LONGEST_SERIES_DAYS} days`, async () => {
    const books = reader([soap], () => [])
    const years = await salesReport(question({ period: { from: '2024-01-01', to: '2026-01-01' } }), books, TODAY, true)
    expect(years.series).toEqual([])
  })

  it('is set against the same length before', async () => {
    const books = reader([soap], filter => (filter.from === TODAY ? [sold(2, 3, 135, 114)] : [sold(2, 2, 90, 76)]))
    const report = await salesReport(question(), books, TODAY, true)
    expect(report.before?.period).toEqual({ from: '2026-11-17', to: TODAY })
    expect(report.before && totalOf(report.before, 'revenue')).toBe(9_000n)
  })
})

describe('the period before', () => {
  it.each([
    ['a day', today, { from: '2026-11-17', to: '2026-11-18' }],
    ['a past week', { from: '2026-11-09', to: '2026-11-16' }, { from: '2026-11-02', to: '2026-11-09' }],
    [
      'a week of which three days are over',
      { from: '2026-11-16', to: '2026-11-23' },
      { from: '2026-11-13', to: '2026-11-16' },
    ],
    ['a period without an end', { from: '2026-11-17', to: null }, { from: '2026-11-15', to: '2026-11-17' }],
    ['a period without a beginning', { from: null, to: TODAY }, null],
    ['a period in the future', { from: '2027-01-01', to: '2027-02-01' }, null],
  ])('of %s', (_, period, before) => {
    expect(periodBefore(period, TODAY)).toEqual(before)
  })
})

describe('a report for programs', () => {
  it('has exact decimal strings, null where something is not known, and names what has no cost', async () => {
    const unknown = sold(3, 2, 50, 0, { quantityWithoutValueThousandths: -2_000n })
    const books = reader([rice, tea], () => [sold(1, 1.5, 180, 135.5), unknown], 2)
    const report = await salesReport(question({ period: { from: TODAY, to: null } }), books, TODAY, true)
    expect(reportData(report, 2)).toEqual({
      report: 'sales',
      from: TODAY,
      to: null,
      rows: [
        { product: 'Rice', quantity: '1.5', unit: 'kg', revenue: '180.00', cost: '135.50', profit: '44.50' },
        { product: 'Tea', quantity: '2', unit: 'pcs', revenue: '50.00', cost: null, profit: null },
      ],
      totals: { revenue: '230.00', cost: '135.50', profit: '44.50', entries: '2' },
      withoutCost: ['Tea'],
    })
  })

  it('answers a period in the future with an empty report', async () => {
    const period = { from: '2027-01-01', to: '2027-02-01' }
    const report = await salesReport(
      question({ period }),
      reader([rice], () => []),
      TODAY,
      true,
    )
    expect(reportData(report, 0)).toEqual({
      report: 'sales',
      ...period,
      rows: [],
      totals: { revenue: '0', cost: '0', profit: '0', entries: '0' },
      withoutCost: [],
    })
  })
})
