import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFailure, backOffMs, PATIENCE_MS } from '../../src/delivery/retry.ts'

test('the waits double from a second and stay within five minutes', () => {
  expect([1, 2, 3, 9, 10, 1_000].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000])
})

test('what may have arrived is never sent again where that would be seen', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(), fc.nat(), (lasting, failures, ageMs) => {
      const attempts = { failures: failures + 1, ageMs, mayRepeat: false }
      const next = afterFailure({ arrived: 'unknown', lasting, retryAfterMs: 1 }, attempts)
      expect(next).toEqual({ kind: 'end', state: 'unknown' })
    }),
  )
})

test('patience ends at a day, to the millisecond', () => {
  const failure = { arrived: 'no', lasting: true, retryAfterMs: 1_000 } as const
  const attempts = { failures: 5, mayRepeat: false }
  expect(afterFailure(failure, { ...attempts, ageMs: PATIENCE_MS - 1_000 })).toEqual({ kind: 'wait', ms: 1_000 })
  expect(afterFailure(failure, { ...attempts, ageMs: PATIENCE_MS - 999 })).toEqual({ kind: 'end', state: 'expired' })
})

test('what does no harm twice is sent again in doubt', () => {
  const attempts = { failures: 1, ageMs: 0, mayRepeat: true }
  expect(afterFailure({ arrived: 'unknown', lasting: true }, attempts)).toEqual({ kind: 'wait', ms: 1_000 })
})

test('what the platform refuses for good has failed', () => {
  const attempts = { failures: 1, ageMs: 0, mayRepeat: true }
  expect(afterFailure({ arrived: 'no', lasting: false }, attempts)).toEqual({ kind: 'end', state: 'failed' })
})
