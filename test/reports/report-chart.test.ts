import { describe, expect, it } from 'vitest'
import { currencyDigits } from '../../src/language/wording.ts'
import type { Report } from '../../src/reports/report.ts'
import { barsChart, type ChartStyle, daysChart, largestUnit, reportChart } from '../../src/reports/report-chart.ts'
import { type SalesQuestion, salesReport } from '../../src/reports/sales.ts'
import { stockValueChart } from '../../src/reports/stock-value-chart.ts'
import type { MovementSum } from '../../src/store/port.ts'
import { product, reader, sold } from './fakes.ts'

const TODAY = '2026-11-18'
const THIS_WEEK = { from: '2026-11-16', to: '2026-11-23' }
const PRODUCTS = [product(1, 'Rice', { unit: 'kg' }), product(2, 'Soap'), product(3, 'Tea')]
const STYLE: ChartStyle = {
  currency: 'INR',
  currencyDigits: currencyDigits('INR'),
  locale: 'en-IN',
  numberStyle: '1,234.5',
  today: TODAY,
  money: minor => `₹${Number(minor) / 100}`,
  quantity: (thousandths, unit) => `${Number(thousandths) / 1000}${unit === 'pcs' ? '' : ` ${unit}`}`,
}

type Sum = MovementSum & { readonly businessDate: string }

/** What a product sold on a day. */
function on(businessDate: string, of: number, units: number, revenue: number, more: Partial<MovementSum> = {}): Sum {
  return { ...sold(of, units, revenue, revenue / 2, more), businessDate }
}

/** The report on these sales. */
function reportOn(sales: readonly Sum[], more: Partial<SalesQuestion> = {}, seesCost = true): Promise<Report> {
  const books = reader(PRODUCTS, ({ from, to }) =>
    sales.filter(({ businessDate: date }) => (from ?? '') <= date && date < (to ?? '9')),
  )
  const question = { title: 'Sales', period: THIS_WEEK, products: null, member: null, ...more }
  return salesReport(question, books, TODAY, seesCost)
}

describe('a series by day', () => {
  it('has every day up to today, zero where nothing was sold, beside the days before', async () => {
    const sales = [on('2026-11-14', 2, 4, 180), on('2026-11-16', 2, 1, 45.5), on('2026-11-18', 3, 2, 224.5)]
    expect(reportChart(await reportOn(sales), STYLE)).toEqual({
      kind: 'days',
      title: 'Sales',
      subtitle: '₹270, +50 % against ₹180',
      labels: ['2026-11-16', '2026-11-17', '2026-11-18'],
      series: [
        { title: '16–18 Nov', values: ['45.50', '0.00', '224.50'] },
        { title: '13–15 Nov', values: ['0.00', '180.00', '0.00'] },
      ],
      measure: { kind: 'money', currency: 'INR' },
      locale: 'en-IN',
      numberStyle: '1,234.5',
    })
  })

  it('stands alone where there is nothing to compare with', async () => {
    const chart = daysChart(await reportOn([on('2026-11-17', 2, 1, 45)]), STYLE)
    expect(chart?.subtitle).toBe('16–18 Nov: ₹45')
    expect(chart?.series).toEqual([{ title: 'Revenue', values: ['0.00', '45.00', '0.00'] }])
  })

  it('says no percentage where the days before brought nothing in all, and yet shows them', async () => {
    const back = on('2026-11-15', 2, -1, -45, { reason: 'return' })
    const sales = [on('2026-11-14', 2, 1, 45), back, on('2026-11-17', 3, 1, 25)]
    const chart = daysChart(await reportOn(sales), STYLE)
    expect(chart?.subtitle).toBe('₹25')
    expect(chart?.series[1]?.values).toEqual(['0.00', '45.00', '-45.00'])
  })

  it('never says "today": the picture is looked at again later', async () => {
    const period = { from: '2026-11-17', to: '2026-11-19' }
    const sales = [on(TODAY, 2, 1, 45), on('2026-11-16', 2, 1, 45)]
    const chart = daysChart(await reportOn(sales, { period }), STYLE)
    expect(chart?.series.map(({ title }) => title)).toEqual(['17–18 Nov', '15–16 Nov'])
  })

  it('of a period without an end goes up to today', async () => {
    const chart = daysChart(await reportOn([on(TODAY, 2, 1, 45)], { period: { from: '2026-11-10', to: null } }), STYLE)
    expect(chart?.labels).toHaveLength(9)
    expect(chart?.labels.at(-1)).toBe(TODAY)
  })

  it.each([
    ['one day', { from: TODAY, to: '2026-11-19' }, [on(TODAY, 2, 1, 45)]],
    ['a week on its first day', { from: TODAY, to: '2026-11-25' }, [on(TODAY, 2, 1, 45)]],
    ['all time', { from: null, to: null }, [on(TODAY, 2, 1, 45)]],
    ['more than a year', { from: '2024-01-01', to: '2026-11-19' }, [on(TODAY, 2, 1, 45)]],
    ['days to come', { from: '2027-01-01', to: '2027-02-01' }, []],
    ['days without sales', THIS_WEEK, []],
    ['days without known prices', THIS_WEEK, [on(TODAY, 2, 1, 0, { quantityWithoutAmountThousandths: -1_000n })]],
  ])('is none of %s', async (_, period, sales) => {
    expect(daysChart(await reportOn(sales, { period }), STYLE)).toBeUndefined()
  })

  it('of the gross profit leaves out what has no known cost', async () => {
    const unknown = on('2026-11-17', 3, 1, 500, { quantityWithoutValueThousandths: -1_000n })
    const report = await reportOn([on('2026-11-16', 2, 1, 90), unknown, on('2026-11-17', 2, 1, 60)])
    const chart = daysChart(report, STYLE, 'profit')
    expect(chart?.subtitle).toBe('16–18 Nov: ₹75')
    expect(chart?.series).toEqual([{ title: 'Gross profit', values: ['45.00', '30.00', '0.00'] }])
  })

  it('of the gross profit is not for those who may not see costs', async () => {
    const report = await reportOn([on('2026-11-16', 2, 1, 90)], {}, false)
    expect(report.series.map(({ key }) => key)).toEqual(['revenue'])
    expect(daysChart(report, STYLE, 'profit')).toBeUndefined()
  })
})

describe('bars', () => {
  const sales = [on(TODAY, 1, 2.5, 300), on(TODAY, 2, 3, 135), on(TODAY, 3, 10, 250)]
  const day = { period: { from: TODAY, to: '2026-11-19' } }

  it('are the products of a day by revenue', async () => {
    expect(reportChart(await reportOn(sales, day), STYLE)).toEqual({
      kind: 'bars',
      title: 'Sales',
      subtitle: 'Wed 18 Nov: ₹685',
      labels: ['Rice', 'Tea', 'Soap'],
      series: [{ title: 'Revenue', values: ['300.00', '250.00', '135.00'] }],
      measure: { kind: 'money', currency: 'INR' },
      locale: 'en-IN',
      numberStyle: '1,234.5',
    })
  })

  it('by quantity are those of the unit that most products have', async () => {
    const report = await reportOn(sales, day)
    expect(barsChart(report, STYLE, 'quantity')).toMatchObject({
      subtitle: 'Wed 18 Nov: 13 sold',
      labels: ['Tea', 'Soap'],
      series: [{ title: 'Sold', values: ['10', '3'] }],
      measure: { kind: 'quantity', unit: 'pcs' },
    })
    expect(largestUnit(report).rows).toHaveLength(2)
  })

  it('are quantities where no revenue is known', async () => {
    const free = on(TODAY, 1, 2.5, 0, { quantityWithoutAmountThousandths: -2_500n })
    expect(reportChart(await reportOn([free], day), STYLE)).toMatchObject({
      subtitle: 'Wed 18 Nov: 2.5 kg sold',
      labels: ['Rice'],
      series: [{ values: ['2.5'] }],
    })
  })

  it('leave open what one of the products brought in', async () => {
    const free = on(TODAY, 1, 2.5, 0, { quantityWithoutAmountThousandths: -2_500n })
    const chart = barsChart(await reportOn([free, on(TODAY, 2, 1, 45)], day), STYLE)
    expect(chart).toMatchObject({ labels: ['Soap', 'Rice'], series: [{ values: ['45.00', null] }] })
  })

  it('of all time say so', async () => {
    const report = await reportOn(sales, { period: { from: null, to: null } })
    expect(reportChart(report, STYLE)?.subtitle).toBe('all time: ₹685')
  })

  it('are none where nothing was sold', async () => {
    expect(reportChart(await reportOn([], day), STYLE)).toBeUndefined()
  })
})

describe('what the stock is worth', () => {
  it('has a bar for each product, the most valuable first; what is worth nothing is left out', () => {
    const worths = [
      { name: 'Tea', valueMinor: 2_500n },
      { name: 'Rice', valueMinor: 90_050n },
      { name: 'Air', valueMinor: 0n },
    ]
    expect(stockValueChart(worths, STYLE)).toMatchObject({
      kind: 'bars',
      subtitle: 'Wed 18 Nov: ₹925.5',
      labels: ['Rice', 'Tea'],
      series: [{ values: ['900.50', '25.00'] }],
    })
  })

  it('has no picture where there is nothing', () => {
    expect(stockValueChart([{ name: 'Air', valueMinor: 0n }], STYLE)).toBeUndefined()
  })
})
