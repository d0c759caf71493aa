import { describe, expect, test } from 'vitest'
import { configurationOf } from '../../src/charts/configuration.ts'
import { holdChart } from '../../src/charts/held.ts'
import type { Chart } from '../../src/chat/chart.ts'
import { EXAMPLES } from './examples/charts.ts'
import { barChart, dayChart, products } from './values.ts'

const count = (days: number) => Array.from({ length: days }, (_, day) => `${day + 1}`)
const compared = (chart: Chart): Chart => ({
  ...chart,
  series: [...chart.series, { title: 'Before', values: chart.labels.map(() => '1') }],
})
const json = (chart: Chart) => JSON.stringify(configurationOf(chart).json)

test.each(Object.entries(EXAMPLES))(
  'the configuration of "%s" is plain JSON: nothing is lost on the way',
  (_, chart) => {
    const { json: configuration } = configurationOf(chart)
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(configuration)
  },
)

test('the same chart gives the same configuration, also when it comes back from the store', () => {
  const chart = compared(dayChart(count(30)))
  expect(configurationOf(JSON.parse(JSON.stringify(chart)) as Chart)).toEqual(configurationOf(chart))
})

describe('a chart by day', () => {
  test('has columns up to twelve days, a line with an area beyond', () => {
    expect(configurationOf(dayChart(count(12))).json).toMatchObject({ type: 'bar' })
    expect(configurationOf(dayChart(count(13))).json).toMatchObject({
      type: 'line',
      data: { datasets: [{ fill: 'origin' }] },
    })
  })

  test('sets the comparison apart by colour and by another stroke', () => {
    expect(configurationOf(compared(dayChart(count(30)))).json).toMatchObject({
      data: { datasets: [{ borderColor: '#0067a5' }, { borderColor: '#d97b00', borderDash: [10, 7] }] },
      options: { plugins: { legend: { display: true } } },
    })
    expect(configurationOf(compared(dayChart(count(7)))).json).toMatchObject({
      data: { datasets: [{ backgroundColor: '#0067a5' }, { backgroundColor: '#ffe2b0', borderColor: '#d97b00' }] },
    })
  })

  test('has no legend where there is nothing to tell apart', () => {
    expect(configurationOf(dayChart(count(7))).json).toMatchObject({
      options: { plugins: { legend: { display: false } } },
    })
  })

  test('places its marks by words that stand where the figures stand', () => {
    expect(configurationOf(dayChart(['812', '1655'])).json).toMatchObject({
      options: {
        scales: {
          y: { display: false, min: 0, max: 2000 },
          marks: { type: 'category', labels: ['$2,000', '$1,500', '$1,000', '$500', '$0'] },
        },
      },
    })
  })

  test('goes below zero where returns were more than sales', () => {
    expect(json(dayChart(['100', '-50']))).toContain('"-$50"')
  })

  test('writes the figures of a week below its columns, of more days none', () => {
    expect(json(dayChart(['1203.10', null]))).toContain('"labels":["$1,203.10",""]')
    expect(configurationOf(dayChart(count(8))).json).not.toMatchObject({ options: { scales: { figures: {} } } })
  })

  test('marks a point between unknown days, which no line would show', () => {
    const values = count(13).map((value, index) => (index === 3 || index === 5 ? null : value))
    const { data } = configurationOf(dayChart(values)).json as { data: { datasets: [{ pointRadius: number[] }] } }
    expect(data.datasets[0].pointRadius.map(radius => radius > 0)).toEqual(values.map((_, index) => index === 4))
  })

  test.each([[[]], [['0', '0']], [[null, null]]])('of %j says that there is nothing', values => {
    expect(json(dayChart(values))).toContain('"Nothing"')
  })
})

describe('a chart of bars', () => {
  test('grows with its bars, so that they stay readable', () => {
    const heights = [1, 6, 12, 50].map(bars => configurationOf(barChart(products(bars))).heightPixels)
    expect(heights[0]).toBe(260)
    expect(heights[1]).toBeGreaterThan(350)
    expect(heights[2]).toBeGreaterThan(heights[1] ?? 0)
    expect(heights[3]).toBe(heights[2])
  })

  test('has another colour for what is gathered', () => {
    const { data } = configurationOf(barChart(products(20))).json as {
      data: { datasets: [{ backgroundColor: string[] }] }
    }
    const colors = data.datasets[0].backgroundColor
    expect(new Set(colors.slice(0, 11)).size).toBe(1)
    expect(colors[11]).not.toBe(colors[0])
  })

  test('writes each figure in full, and a question mark where it is not known', () => {
    expect(json(barChart({ Soap: '1240.5', Rice: null }))).toContain('"labels":["$1,240.50","?"]')
  })
})

test('a long title breaks between words and ends in …; one from right to left stands at the right', () => {
  const title = (text: string) => configurationOf(dayChart(['1'], { title: text })).json
  expect(title('Sales of the shop '.repeat(9))).toMatchObject({
    options: { plugins: { title: { text: [expect.stringMatching(/^Sales .{20,36}$/), expect.stringMatching(/…$/)] } } },
  })
  expect(title('مبيعات')).toMatchObject({ options: { plugins: { title: { align: 'end' } } } })
})

describe('held by quickchart-js', () => {
  test('it has the size in pixels, twice as many of them, and a light background', () => {
    expect(holdChart(dayChart(count(7))).getPostData()).toMatchObject({
      width: 700,
      height: 400,
      devicePixelRatio: 2,
      backgroundColor: '#ffffff',
      format: 'png',
      version: '4',
    })
  })

  test('a name cannot become a function on the server', () => {
    const name = '__BEGINFUNCTION__process.exit()__ENDFUNCTION__'
    const { chart } = holdChart(dayChart(['1'], { title: name })).getPostData()
    expect(JSON.stringify(JSON.parse(chart))).toContain(name.slice(0, 30))
    expect(chart).toContain('["__BEGINFUNCTION__')
  })
})
