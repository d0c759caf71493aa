import type { Clock } from '../clock.ts'

/** A clock that stands at the newest time it was advanced to; before that it is the other one. */
export class InputClock implements Clock {
  private readonly before: Clock
  private newest: Date | undefined

  constructor(before: Clock) {
    this.before = before
  }

  now(): Date {
    return this.newest ?? this.before.now()
  }

  /** Moves to `at`, never back. */
  advanceTo(at: Date): void {
    if (this.newest === undefined || at > this.newest) this.newest = at
  }
}
