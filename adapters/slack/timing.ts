/** How long things may take, in milliseconds. */
export interface Timing {
  /** A call of Slack's Web API, an upload included. */
  readonly callMs: number
  /** Reading a file. */
  readonly downloadMs: number
  /** Slack's greeting on a new socket. */
  readonly helloMs: number
  /** How often the socket is asked whether it still lives, times three: without an answer for so long it is dead. */
  readonly silenceMs: number
  /** The pause after a second failure in a row to connect; it doubles with each further one. */
  readonly firstPauseMs: number
  readonly longestPauseMs: number
  /** A socket that stood for so long was a success; its end is tried anew at once. */
  readonly steadyMs: number
  /** What the end of the program waits for: happenings under way, then Slack's farewell. */
  readonly finishMs: number
  readonly farewellMs: number
}

/** The times of everyday use. */
export const USUAL_TIMING: Timing = {
  callMs: 30_000,
  downloadMs: 60_000,
  helloMs: 15_000,
  silenceMs: 15_000,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
  steadyMs: 10_000,
  finishMs: 4_000,
  farewellMs: 1_000,
}

/** The pause before trying again after failure number `failures` (from 1) in a row: none at first. */
export function pauseMs(failures: number, timing: Timing): number {
  if (failures <= 1) return 0
  return Math.min(timing.longestPauseMs, timing.firstPauseMs * 2 ** Math.min(30, failures - 2))
}
