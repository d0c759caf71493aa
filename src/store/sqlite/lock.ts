import { setImmediate as eventLoopTurn } from 'node:timers/promises'

/** Gives the lock back; a second call does nothing. */
export type Release = () => void

/** Hands a single connection from one user to the next, in the order in which they asked. */
export interface Lock {
  /** Waits for its turn; whoever has it must release it. */
  acquire(): Promise<Release>
  /** Runs `work` while holding the lock, and releases it however that ends. */
  hold<Result>(work: () => Promise<Result>): Promise<Result>
}

/** A first-in-first-out lock. It is not reentrant: asking again while holding it waits for ever. */
export function createLock(): Lock {
  let last: Promise<void> = Promise.resolve()

  async function acquire(): Promise<Release> {
    const before = last
    let release: Release = () => {}
    last = new Promise(resolve => {
      release = resolve
    })
    await before
    // The driver works without ever waiting: without a turn of the event loop in between, a busy store would let
    // nothing else happen, not even the arrival of messages.
    await eventLoopTurn()
    return release
  }

  async function hold<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  return { acquire, hold }
}
