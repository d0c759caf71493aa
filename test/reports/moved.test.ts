import { expect, it } from 'vitest'
import type { Movement } from '../../src/ledger/movement.ts'
import { type MovedKind, movedReport } from '../../src/reports/moved.ts'
import { totalOf } from '../../src/reports/report.ts'
import type { MovementSum } from '../../src/store/port.ts'
import { product, reader, sold } from './fakes.ts'

const WASTE: MovedKind = { title: 'Waste', reason: 'waste', done: 'wasted', entry: name => `threw away 2 ${name}` }
const RETURNS: MovedKind = { ...WASTE, title: 'Customer returns', reason: 'return', done: 'brought back' }
const COUNTS: MovedKind = { ...WASTE, title: 'Counts', reason: 'count', done: 'counted' }
const question = { title: 'Waste', period: { from: '2026-11-18', to: '2026-11-19' }, products: null, member: null }
const soap = product(1, 'Soap')
const tea = product(2, 'Tea')
const oldTea = product(3, 'Old Tea', { mergedInto: 2 })

function shop(sums: readonly MovementSum[], movements: readonly Movement[] = []) {
  return { ...reader([soap, tea, oldTea], () => sums, 2), movements: async () => movements }
}

function wasted(of: number, units: number, cost: number, more: Partial<MovementSum> = {}): MovementSum {
  return sold(of, units, 0, cost, { reason: 'waste', ...more })
}

/** A count of tea that found so many. */
function counted(id: number, units: number, reverses: number | null = null): Movement {
  const countedThousandths = BigInt(units * 1000)
  const origin = { place: '', lot: '', entry: id, member: 1, at: new Date(0), businessDate: '2026-11-18' }
  const nothing = { quantityThousandths: 0n, unitPriceMinor: null, amountMinor: null, valueMinor: 0n }
  return { id, product: 2, reason: 'count', countedThousandths, reverses, ...nothing, ...origin }
}

it('is a row a product, the dearest first; what was merged counts for its heir', async () => {
  const report = await movedReport(WASTE, question, shop([wasted(1, 1, 38), wasted(2, 1, 20), wasted(3, 2, 40)]), true)
  expect(report.rows.map(row => [row.product, row.quantity, row.money])).toEqual([
    ['Tea', 3000n, 6000n],
    ['Soap', 1000n, 3800n],
  ])
  expect(totalOf(report, 'money')).toBe(9800n)
})

it('leaves out what was taken back, and moved from one product into its heir', async () => {
  const sums = [wasted(1, 0, 0), wasted(2, 3, 60), wasted(3, -3, -60)]
  expect((await movedReport(WASTE, question, shop(sums), true)).rows).toEqual([])
})

it('tells an unknown cost as unknown, and no cost to who may not see it', async () => {
  const unknown = wasted(2, 1, 0, { quantityWithoutValueThousandths: -1000n })
  const report = await movedReport(WASTE, question, shop([wasted(1, 1, 38), unknown]), true)
  expect(report.rows.map(row => row.money)).toEqual([3800n, null])
  expect(report.gaps.map(gap => gap.names)).toEqual([['Tea']])
  const hidden = await movedReport(WASTE, question, shop([wasted(1, 1, 38), unknown]), false)
  expect(hidden.rows.map(row => row.money)).toEqual([null, null])
  expect(hidden.columns.find(({ key }) => key === 'money')?.shown).toBe(false)
  expect(hidden.gaps.map(gap => gap.names)).toEqual([[]])
})

it('values what customers brought back at what they got', async () => {
  const back = sold(1, -1, -45, -38, { reason: 'return' })
  const report = await movedReport(RETURNS, question, shop([back]), false)
  expect(report.rows.map(row => [row.quantity, row.money])).toEqual([[1000n, 4500n]])
})

it('tells the last count that stands, and how far it was from the books', async () => {
  const short = sold(2, 2, 0, 40, { reason: 'count' })
  const movements = [counted(1, 17), counted(2, 99), counted(3, 99, 2)]
  const report = await movedReport(COUNTS, question, shop([short], movements), true)
  expect(report.rows.map(row => [row.product, row.quantity, row.difference])).toEqual([['Tea', 17_000n, -2000n]])
})
