import type { SendFailure } from '../chat/adapter.ts'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 300_000
/** What could not be delivered for so long is of no use any more; a shop without a line over night still gets its answers. */
export const PATIENCE_MS = 24 * 60 * 60 * 1_000

/** What to do about a failed attempt. */
export type Next =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'give-up'; readonly because: 'arrival-unknown' | 'refused' | 'too-late' }

/** The wait after so many failures in a row: a second, then twice as long each time, up to five minutes. */
export function backOffMs(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 30), LONGEST_WAIT_MS)
}

/**
 * Only what certainly did not arrive is sent again, for nobody can tell a second message from a second sale; and only
 * where that may help. `failures` counts this one, `waitedMs` is the time spent waiting so far.
 */
export function afterFailure(failure: SendFailure, failures: number, waitedMs: number): Next {
  if (failure.arrived === 'unknown') return { kind: 'give-up', because: 'arrival-unknown' }
  if (!failure.lasting) return { kind: 'give-up', because: 'refused' }
  const ms = failure.retryAfterMs ?? backOffMs(failures)
  return waitedMs + ms > PATIENCE_MS ? { kind: 'give-up', because: 'too-late' } : { kind: 'wait', ms }
}
