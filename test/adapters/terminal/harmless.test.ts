import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless } from '../../../adapters/terminal/harmless.ts'

test.each([
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['\u0007\u0000\r\u007f', '␇␀␍␡'],
  ['\u009b31m', '�31m'],
  ['soap\u202eecir', 'soap�ecir'],
  ['चाय ₹20 😀\n\tشاي', 'चाय ₹20 😀\n\tشاي'],
])('%j is shown as %j', (text, shown) => {
  expect(harmless(text)).toBe(shown)
})

test('nothing that a terminal obeys is left, and nothing else is touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = harmless(text)
      expect(shown).toMatch(/^[^\p{Cc}]*$|[\n\t]/u)
      expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
      expect(Array.from(shown)).toHaveLength(Array.from(text).length)
    }),
  )
})
