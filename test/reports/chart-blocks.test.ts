import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/chat/plain-text.ts'
import { bestChartBlocks, chartBlocks } from '../../src/reports/chart-blocks.ts'
import type { ReportStyle } from '../../src/reports/render.ts'
import { salesReport } from '../../src/reports/sales.ts'
import type { MovementSum } from '../../src/store/port.ts'
import { product, reader, sold } from './fakes.ts'

const TODAY = '2026-11-18'
const PERIOD = { from: '2026-11-16', to: '2026-11-19' }
const PRODUCTS = [
  product(1, 'Rice', { unit: 'kg' }),
  ...['Soap', 'Tea', 'Salt'].map((name, at) => product(2 + at, name)),
]
const STYLE: ReportStyle = {
  money: minor => `₹${Number(minor) / 100}`,
  quantity: (thousandths, unit) => `${Number(thousandths) / 1000}${unit === 'pcs' ? '' : ` ${unit}`}`,
  list: words => words.join(', '),
  period: ({ from }) => (from === PERIOD.from ? 'now' : 'before'),
}

/** The lines under the picture of these sales. */
async function lines(
  sales: readonly MovementSum[],
  { title = 'Sales', before = [] as readonly MovementSum[], say = chartBlocks } = {},
): Promise<readonly string[]> {
  const books = reader(PRODUCTS, ({ from }) => (from === PERIOD.from ? sales : before))
  const report = await salesReport({ title, period: PERIOD, products: null, member: null }, books, TODAY, true)
  return plainText({ blocks: say(report, STYLE) }).split('\n')
}

describe('the words under a picture', () => {
  it('are the total of one product with its quantity', async () => {
    expect(await lines([sold(1, 2.5, 300, 200)], { title: 'Sales of Rice' })).toEqual([
      'Sales of Rice, now: ₹300, 2.5 kg sold',
    ])
  })

  it('name the product where the title does not', async () => {
    expect(await lines([sold(2, 3, 135, 100)], { title: 'Sales of Tea and Soap' })).toEqual([
      'Sales of Tea and Soap, now: ₹135',
      'Soap: 3 for ₹135',
    ])
  })

  it('compare, and tell few products apart', async () => {
    const sales = [sold(1, 2, 240, 180), sold(3, 1, 30, 10)]
    expect(await lines(sales, { before: [sold(3, 1, 180, 10)] })).toEqual([
      'Sales, now: ₹270',
      '+50 % against before (₹180)',
      'Rice: 2 kg for ₹240; Tea: 1 for ₹30',
    ])
  })

  it('leave many products to the picture', async () => {
    expect(await lines([1, 2, 3, 4].map(of => sold(of, 1, 10, 5)))).toEqual(['Sales, now: ₹40'])
  })

  it('say what has no price', async () => {
    const free = sold(3, 2, 0, 0, { quantityWithoutAmountThousandths: -2_000n })
    expect(await lines([free])).toEqual(['Sales, now: no price known', 'Tea: 2', 'Sold without a price: Tea.'])
  })

  it('say that nothing was sold', async () => {
    expect(await lines([])).toEqual(['Sales, now: nothing sold.'])
  })

  it('begin with the best of the best sellers', async () => {
    const sales = [sold(1, 2, 240, 180), sold(3, 1, 30, 10)]
    expect(await lines(sales, { title: 'Best sellers', say: bestChartBlocks })).toEqual([
      'Best seller, now: Rice, 2 kg sold for ₹240.',
      'All together ₹270',
    ])
    expect(await lines([], { title: 'Best sellers', say: bestChartBlocks })).toEqual([
      'Best sellers, now: nothing sold.',
    ])
  })
})
