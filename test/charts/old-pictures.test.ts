import { expect, test } from 'vitest'
import { KEPT_MS, oldPictures } from '../../src/charts/old-pictures.ts'

const NOW_MS = Date.UTC(2026, 10, 22)
const PICTURE = '0123456789abcdef0123456789abcdef.png'

test.each([
  ['a picture of today', PICTURE, 0, false],
  ['one at the limit', PICTURE, KEPT_MS, false],
  ['one past it', PICTURE, KEPT_MS + 1, true],
  ['one of tomorrow, as when a clock was set back', PICTURE, -KEPT_MS, false],
  ['what was left of drawing one', '.4711-3.part', KEPT_MS + 1, true],
  ['what is being drawn', '.4711-3.part', 1_000, false],
  ["a person's own picture", 'shop.png', 10 * KEPT_MS, false],
  ['another file', `${PICTURE}.txt`, 10 * KEPT_MS, false],
])('%s', (_, name, ageMs, isOld) => {
  expect(oldPictures([{ name, usedAtMs: NOW_MS - ageMs }], NOW_MS)).toEqual(isOld ? [name] : [])
})
