import { expect, test } from 'vitest'
import { gatherDays } from '../../src/charts/spans.ts'
import { daysFrom } from './values.ts'

const ones = (count: number) => Array.from({ length: count }, () => '1')

test('up to two months are told by day', () => {
  const dates = daysFrom('2026-09-01', 62)
  expect(gatherDays(dates, [ones(62)])).toEqual({ span: 'day', dates, series: [ones(62)] })
})

test('more days are summed by week, whole weeks that end with the last day', () => {
  const { span, dates, series } = gatherDays(daysFrom('2026-08-06', 90), [ones(90), ones(90)])
  expect(span).toBe('week')
  expect(dates).toHaveLength(12)
  expect(dates[0]).toBe('2026-08-12')
  expect(dates.at(-1)).toBe('2026-10-28')
  expect(series.flat().every(sum => sum === '7')).toBe(true)
})

test('a year is summed by month', () => {
  const { span, dates, series } = gatherDays(daysFrom('2025-11-04', 366), [ones(366)])
  expect(span).toBe('month')
  expect(dates.slice(0, 3)).toEqual(['2025-11-04', '2025-12-01', '2026-01-01'])
  expect(series[0]?.slice(0, 4)).toEqual(['27', '31', '31', '28'])
})

test('what is not known is left out of a sum, and stays unknown where nothing is known', () => {
  const values = [...Array.from({ length: 7 }, () => null), ...ones(55), null]
  const { series } = gatherDays(daysFrom('2026-09-01', 63), [values])
  expect(series[0]?.[0]).toBeNull()
  expect(series[0]?.at(-1)).toBe('6')
})
