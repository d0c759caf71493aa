import { describe, expect, test } from 'vitest'
import { textChart } from '../../src/charts/text-chart.ts'
import { displayWidth } from '../../src/chat/table.ts'
import { EXAMPLES } from './examples/charts.ts'
import { barChart, dayChart, daysFrom, products } from './values.ts'

test('a chart in text has names, bars and figures, the figures at the right', () => {
  expect(textChart(barChart({ Rice: '40', Soap: '20', 'Palm oil': '5.50', Tea: '0' }))).toEqual([
    'Best sellers',
    'Rice     ██████████████████████ $40.00',
    'Soap     ███████████            $20.00',
    'Palm oil ███                     $5.50',
    'Tea                              $0.00',
  ])
})

test('the days of a week are rows of their own', () => {
  expect(textChart(dayChart(['10', '20', '-5', null]))).toEqual([
    'Sales',
    'Nov 2 ██████████████               $10',
    'Nov 3 ████████████████████████████ $20',
    'Nov 4 ░░░░░░░                      -$5',
    'Nov 5                                ?',
  ])
})

describe('at most twelve rows', () => {
  test('of bars: the last are the others', () => {
    const lines = textChart(barChart(products(30)))
    expect(lines).toHaveLength(13)
    expect(lines.at(-1)).toMatch(/^Others \(19\) /)
  })

  test.each([12, 13, 30, 90, 366, 800])('of %i days: they are summed in spans', count => {
    const labels = daysFrom('2024-01-01', count)
    const lines = textChart(dayChart([], { labels, series: [{ title: 'Sales', values: labels.map(() => '1') }] }))
    expect(lines.length).toBeLessThanOrEqual(13)
    const sum = lines
      .slice(1)
      .reduce((total, line) => total + Number(/\$([\d,]+)$/.exec(line)?.[1]?.replace(',', '')), 0)
    expect(sum).toBe(count)
  })
})

test.each(Object.entries(EXAMPLES))('every row of "%s" is as wide as the others and fits a phone', (_, chart) => {
  const widths = textChart(chart).slice(1).map(displayWidth)
  expect(new Set(widths).size).toBeLessThanOrEqual(1)
  expect(Math.max(0, ...widths)).toBeLessThanOrEqual(38)
})

test('another width is kept to', () => {
  const lines = textChart(barChart({ Rice: '40', Soap: '20' }), 60)
  expect(lines.slice(1).map(displayWidth)).toEqual([60, 60])
})

test('a chart without anything is its title', () => {
  expect(textChart(barChart({}))).toEqual(['Best sellers'])
})
