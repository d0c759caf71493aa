import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf } from '../../src/charts/axis.ts'

test('an axis begins at zero and goes up in round steps', () => {
  expect(axisOf([812, 1_655])).toEqual({ min: 0, max: 2_000, step: 500, marks: [0, 500, 1_000, 1_500, 2_000] })
})

test('an axis goes through zero where something is below it', () => {
  expect(axisOf([410, -85.5])).toMatchObject({ min: -100, max: 500, step: 100 })
})

test('small figures have small steps', () => {
  expect(axisOf([0.009]).step).toBeCloseTo(0.002)
})

test('without figures there is nothing but the zero', () => {
  expect(axisOf([])).toEqual({ min: 0, max: 1, step: 1, marks: [0] })
  expect(axisOf([0, 0])).toEqual(axisOf([]))
})

test('every figure finds its place between at most seven marks', () => {
  const figures = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(figures, values => {
      fc.pre(values.some(value => Math.abs(value) > 1e-6))
      const { min, max, marks } = axisOf(values)
      const slack = (max - min) * 1e-6
      expect(marks.length).toBeLessThanOrEqual(7)
      expect(marks.length).toBeGreaterThanOrEqual(2)
      expect(min).toBeLessThanOrEqual(Math.min(0, ...values) + slack)
      expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack)
      expect(marks.some(mark => mark === 0)).toBe(true)
    }),
  )
})
