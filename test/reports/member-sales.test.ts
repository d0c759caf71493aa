import { expect, it } from 'vitest'
import { memberSalesReport } from '../../src/reports/member-sales.ts'
import { totalOf } from '../../src/reports/report.ts'
import { product, reader, sold } from './fakes.ts'

const members = ['Asha', 'Ravi', 'Mina'].map((name, index) => ({
  id: index + 1,
  name,
  role: 'staff' as const,
  removed: false,
}))
const soap = product(1, 'Soap')
const tea = product(2, 'Tea')
const period = { from: '2026-11-18', to: '2026-11-19' }
const question = { title: 'Sales by member', period, products: null, member: null }

const shop = () => ({
  ...reader(
    [soap, tea],
    filter => {
      if (filter.member === 1) return [sold(1, 1, 45, 38)]
      return filter.member === 2 ? [sold(1, 2, 90, 76), sold(2, 1, 25, 20)] : []
    },
    3,
  ),
  members: async () => members,
})

it('tells who sold how much, the most first; who sold nothing is left out', async () => {
  const report = await memberSalesReport(question, shop())
  expect(report.rows.map(row => [row.member, row.revenue])).toEqual([
    ['Ravi', 11_500n],
    ['Asha', 4_500n],
  ])
  expect(totalOf(report, 'revenue')).toBe(16_000n)
  expect(report.columns.map(column => column.key)).toEqual(['member', 'entries', 'revenue'])
})

it('tells units where all are of the product that was asked about', async () => {
  const only = reader([soap], filter => (filter.member === 2 ? [sold(1, 2, 90, 76)] : []), 1)
  const report = await memberSalesReport({ ...question, products: [1] }, { ...only, members: async () => members })
  expect(report.rows).toEqual([{ member: 'Ravi', entries: 1n, quantity: 2_000n, unit: 'pcs', revenue: 9_000n }])
})
