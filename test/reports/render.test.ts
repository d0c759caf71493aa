import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/chat/reply.ts'
import { alignTable, PHONE_WIDTH_COLUMNS } from '../../src/chat/table.ts'
import { formatPeriod } from '../../src/language/day-wording.ts'
import { formatMoney, formatQuantity, joinWords, unitLabel } from '../../src/language/wording.ts'
import {
  bestBlocks,
  membersBlocks,
  oneRowBlocks,
  profitBlocks,
  REPORT_ROWS,
  type ReportStyle,
  reportBlocks,
} from '../../src/reports/render.ts'
import { salesReport } from '../../src/reports/sales.ts'
import { product, reader, sold } from './fakes.ts'

const TODAY = '2026-11-18'
const STYLE: ReportStyle = {
  money: minor => formatMoney(minor, { currency: 'INR', digits: 2, style: '1,234.5', locale: 'en-IN' }),
  quantity: (thousandths, unit) => unitLabel(formatQuantity(thousandths, '1,234.5'), unit),
  list: words => joinWords(words, 'en'),
  period: period => formatPeriod(period, TODAY, 'en-IN'),
}
const today = { from: TODAY, to: '2026-11-19' }
const rice = product(1, 'Rice', { unit: 'kg' })
const soap = product(2, 'Soap')
const tea = product(3, 'Tea')
const withoutCost = { quantityWithoutValueThousandths: -2_000n }

const lines = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'table' ? alignTable(block, PHONE_WIDTH_COLUMNS) : block.text.split('\n')))

const report = (sums: Parameters<typeof reader>[1], seesCost = true, more = {}) =>
  salesReport(
    { title: 'Sales', period: today, products: null, member: null, ...more },
    reader([rice, soap, tea], sums, 2),
    TODAY,
    seesCost,
  )

describe('a report in words', () => {
  it('gives the figures first, then the table, then what is not in it', async () => {
    const now = [sold(1, 2.5, 300, 225), sold(2, 3, 135, 114), sold(3, 2, 50, 0, withoutCost)]
    const sales = await report(filter => (filter.from === TODAY ? now : [sold(2, 10, 400, 380)]))
    expect(lines(reportBlocks(sales, STYLE))).toEqual([
      'Sales, today',
      'Revenue ₹485.00 · 2 entries',
      'Cost ₹339.00 · gross profit ₹96.00',
      '+21 % against yesterday (₹400.00)',
      'Product    Sold  Revenue  Profit',
      '────────────────────────────────',
      'Rice     2.5 kg  ₹300.00  ₹75.00',
      'Soap          3  ₹135.00  ₹21.00',
      'Tea           2   ₹50.00       ?',
      'No cost known: Tea.',
    ])
  })

  it('says that nothing was sold', async () => {
    expect(lines(reportBlocks(await report(() => []), STYLE))).toEqual(['Sales, today: nothing sold.'])
  })

  it('says nothing of costs to those who may not see them', async () => {
    const text = lines(reportBlocks(await report(() => [sold(2, 3, 135, 114)], false), STYLE)).join('\n')
    expect(text).toContain('₹135.00')
    expect(text).not.toMatch(/114|21\.00|profit|cost/iu)
  })

  it(`shows ${REPORT_ROWS} rows and says how many more there are`, async () => {
    const many = Array.from({ length: REPORT_ROWS + 3 }, (_, index) => product(index + 1, `Item ${index + 1}`))
    const sums = many.map(({ id }) => sold(id, 1, 10, 8))
    const question = { title: 'Sales', period: today, products: null, member: null }
    const sales = await salesReport(
      question,
      reader(many, () => sums),
      TODAY,
      true,
    )
    const blocks = reportBlocks(sales, STYLE)
    expect(blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))).toHaveLength(REPORT_ROWS)
    expect(lines(blocks).at(-1)).toBe('… and 3 more, all of them are in the total.')
  })
})

describe('an answer', () => {
  it('about one product is a sentence', async () => {
    const sales = await report(() => [sold(1, 15, 1725, 1470)], true, { products: [1] })
    expect(lines(oneRowBlocks(sales, STYLE))).toEqual([
      'Rice, today: 15 kg sold for ₹1,725.00.',
      'Cost ₹1,470.00 · gross profit ₹255.00',
      '±0 % against yesterday (₹1,725.00)',
    ])
  })

  it('about the profit gives the profit first', async () => {
    expect(lines(profitBlocks(await report(() => [sold(2, 4, 180, 152)]), STYLE))).toEqual([
      'Gross profit today: ₹28.00',
      'Revenue ₹180.00, cost of goods ₹152.00',
    ])
  })

  it('about a profit that nobody can know says so', async () => {
    expect(lines(profitBlocks(await report(() => [sold(3, 2, 50, 0, withoutCost)]), STYLE))).toEqual([
      'Gross profit today: not known',
      'Revenue ₹50.00',
      'No cost known: Tea.',
    ])
  })

  it('about the best seller names it first', async () => {
    const sales = await report(() => [sold(1, 1, 120, 90), sold(2, 30, 1350, 1140)])
    expect(lines(bestBlocks(sales, STYLE))[0]).toBe('Best seller, today: Soap, 30 sold for ₹1,350.00.')
  })

  it('about members is a table, or says that nothing was sold', async () => {
    const sales = await report(() => [])
    expect(lines(membersBlocks({ ...sales, title: 'Sales by member' }, STYLE))).toEqual([
      'Sales by member, today: nothing sold.',
    ])
  })
})
