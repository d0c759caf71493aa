import { expect, test } from 'vitest'
import { newOneTimeCode } from '../../src/program/one-time-code.ts'

test('a code is three groups of four plain letters, and no two are alike', () => {
  const codes = Array.from({ length: 1_000 }, newOneTimeCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(?:-[A-HJKMNP-TV-Z2-9]{4}){2}$/)
  expect(new Set(codes).size).toBe(1_000)
})
