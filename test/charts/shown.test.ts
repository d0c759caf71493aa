import { describe, expect, test } from 'vitest'
import { inOneDirection, isRightToLeft, shownChart } from '../../src/charts/shown.ts'
import { barChart, dayChart, products } from './values.ts'

describe('bars', () => {
  test('are shown as they are up to twelve', () => {
    const { labels, hasOthers } = shownChart(barChart(products(12)))
    expect(labels).toHaveLength(12)
    expect(hasOthers).toBe(false)
  })

  test('past twelve, the twelfth is the sum of all others', () => {
    const { labels, main, comparison, hasOthers } = shownChart(
      barChart(products(13), {
        series: [
          { title: 'Now', values: Object.values(products(13)) },
          { title: 'Before', values: Array.from({ length: 13 }, (_, index) => (index < 12 ? null : '4.5')) },
        ],
      }),
    )
    expect(labels).toHaveLength(12)
    expect(labels.at(-1)).toBe('Others (2)')
    expect(main.values.at(-1)).toBe('3')
    expect(comparison?.values.at(-1)).toBe('4.5')
    expect(hasOthers).toBe(true)
  })

  test('have their names shortened, those in wide scripts sooner', () => {
    const { labels } = shownChart(barChart({ [`${'Long '.repeat(20)}`]: '1', [`${'साबुन '.repeat(20)}`]: '1' }))
    expect(labels[0]).toMatch(/^Long .{20,30}…$/)
    expect(labels[1]?.endsWith('…')).toBe(true)
    expect(Array.from(labels[1] ?? '').length).toBeLessThan(45)
  })
})

test('line ends and signs that turn the direction do not reach the picture', () => {
  const { labels, title, main } = shownChart(
    barChart(
      { 'Soap\n\u202egnol\u202c': '1' },
      { title: 'Sales\r\ntoday', series: [{ title: 'A\tB', values: ['1'] }] },
    ),
  )
  expect([labels[0], title, main.title]).toEqual(['Soap gnol', 'Sales today', 'A B'])
})

test('text read from right to left keeps its brackets on their side', () => {
  expect(isRightToLeft('صابون Lux')).toBe(true)
  expect(isRightToLeft('12 סבון')).toBe(true)
  expect(isRightToLeft('Lux صابون')).toBe(false)
  expect(inOneDirection('سكر (1 كجم)')).toBe('\u200fسكر (1 كجم)\u200f')
  expect(inOneDirection('Sugar (1 kg)')).toBe('Sugar (1 kg)')
})

test('a chart without figures for its labels is a bug', () => {
  expect(() => shownChart(dayChart([], { series: [] }))).toThrow('a chart has figures')
  expect(() => shownChart({ ...dayChart(['1', '2']), labels: ['2026-11-02'] })).toThrow('a figure for each label')
})
