import { setTimeout as sleep } from 'node:timers/promises'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** How long a statement waits inside SQLite for another process; it stops the whole program, so it is short. */
export const BUSY_WAIT_MS = 50

/** How often and how long is waited, beside other work, for another process to finish: about half a minute in all. */
const PAUSES_MS = [5, 10, 20, 40, 80, 160, 320, ...Array<number>(60).fill(500)]

/** Does the error say that another process has the database? */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout'
}

/**
 * Runs `attempt` again as long as another process has the database, with growing pauses. An attempt that found the
 * database busy must have done nothing. The last error is thrown when all pauses are over.
 */
export async function whileBusy<Result>(
  attempt: () => Promise<Result>,
  pausesMs: readonly number[] = PAUSES_MS,
): Promise<Result> {
  for (const pauseMs of pausesMs) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      await sleep(pauseMs)
    }
  }
  return attempt()
}
