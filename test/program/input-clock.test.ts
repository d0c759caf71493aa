import { expect, test } from 'vitest'
import { InputClock } from '../../src/program/input-clock.ts'

test('stands at the newest time of the input, and before that at the system’s', () => {
  const clock = new InputClock({ now: () => new Date('2030-01-01T00:00:00Z') })
  expect(clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'))
  clock.advanceTo(new Date('2026-11-18T10:00:00Z'))
  expect(clock.now()).toEqual(new Date('2026-11-18T10:00:00Z'))
  clock.advanceTo(new Date('2026-11-18T09:00:00Z'))
  expect(clock.now()).toEqual(new Date('2026-11-18T10:00:00Z'))
  clock.advanceTo(new Date('2026-11-18T11:00:00Z'))
  expect(clock.now()).toEqual(new Date('2026-11-18T11:00:00Z'))
})
