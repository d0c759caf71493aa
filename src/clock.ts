/** Where the program takes its time from: one is made at the start and handed down. */
export interface Clock {
  now(): Date
}

/** The system's clock. */
export const systemClock: Clock = { now: () => new Date() }
