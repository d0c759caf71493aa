import type { Api } from 'grammy'

/** How long things may take, in milliseconds. */
export interface Timing {
  /** A call without a file. */
  readonly callMs: number
  /** A call that carries a file, and reading one. */
  readonly uploadMs: number
  /** What the person who presses a button, or the end of the program, may wait for. */
  readonly promptMs: number
  /** How long Telegram holds an empty answer back. */
  readonly pollMs: number
  /** The pause after a first failure; it doubles with each further one. */
  readonly firstPauseMs: number
  readonly longestPauseMs: number
}

/** The times of everyday use. */
export const USUAL_TIMING: Timing = {
  callMs: 20_000,
  uploadMs: 120_000,
  promptMs: 4_000,
  pollMs: 30_000,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
}

/** The pause after failure number `failures` (from 1) in a row. */
export function pauseMs(failures: number, timing: Timing): number {
  return Math.min(timing.longestPauseMs, timing.firstPauseMs * 2 ** Math.min(30, failures - 1))
}

/** Waits, but not beyond the end of the signal. */
export async function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, durationMs)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}

/** A signal as grammY's types want it: they are those of an older library, Node's own serve as well. */
export type CallSignal = NonNullable<Parameters<Api['getMe']>[0]>

/** Ends a call after this time. */
export function callLimit(limitMs: number): CallSignal {
  return asCallSignal(AbortSignal.timeout(limitMs))
}

/** Hands one of Node's signals to grammY. */
export function asCallSignal(signal: AbortSignal): CallSignal {
  return signal as unknown as CallSignal
}
