import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFailure, backOffMs, PATIENCE_MS } from '../../src/delivery/retry.ts'

test('the waits double from a second and stay within five minutes', () => {
  expect([1, 2, 3, 9, 10, 1_000].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000])
})

test('what may have arrived is never sent again, whatever else is known', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(), fc.nat(), (lasting, failures, waitedMs) => {
      const next = afterFailure({ arrived: 'unknown', lasting, retryAfterMs: 1 }, failures + 1, waitedMs)
      expect(next).toEqual({ kind: 'give-up', because: 'arrival-unknown' })
    }),
  )
})

test('patience ends at a day, to the millisecond', () => {
  const failure = { arrived: 'no', lasting: true, retryAfterMs: 1_000 } as const
  expect(afterFailure(failure, 5, PATIENCE_MS - 1_000)).toEqual({ kind: 'wait', ms: 1_000 })
  expect(afterFailure(failure, 5, PATIENCE_MS - 999)).toEqual({ kind: 'give-up', because: 'too-late' })
})
