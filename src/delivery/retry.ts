import type { SendFailure } from '../chat/adapter.ts'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 300_000
/** What could not be delivered for so long is of no use any more; a shop without a line over night still gets its answers. */
export const PATIENCE_MS = 24 * 60 * 60 * 1_000

/** What to do about a failed attempt: try again after a time, or end with this state. */
export type Next =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'end'; readonly state: 'unknown' | 'failed' | 'expired' }

/** What counts besides the failure itself. */
export interface Attempts {
  /** How many have failed, this one included. */
  readonly failures: number
  /** How long the reply has waited since it was kept. */
  readonly ageMs: number
  /** A second copy does no harm. */
  readonly mayRepeat: boolean
}

/** The wait after so many failures in a row: a second, then twice as long each time, up to five minutes. */
export function backOffMs(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 30), LONGEST_WAIT_MS)
}

/**
 * Only what certainly did not arrive is sent again, for nobody can tell a second message from a second sale, unless a
 * second copy does no harm; and only where that may help.
 */
export function afterFailure(failure: SendFailure, { failures, ageMs, mayRepeat }: Attempts): Next {
  if (failure.arrived === 'unknown' && !mayRepeat) return { kind: 'end', state: 'unknown' }
  if (!failure.lasting) return { kind: 'end', state: 'failed' }
  const ms = failure.retryAfterMs ?? backOffMs(failures)
  return ageMs + ms > PATIENCE_MS ? { kind: 'end', state: 'expired' } : { kind: 'wait', ms }
}
