import { type Adapter, type Receive, StartFault } from '../chat/adapter.ts'
import type { Log } from '../log.ts'
import type { Wait } from './pace.ts'
import { backOffMs } from './retry.ts'

/** What starting a platform needs. */
export interface ConnectOptions {
  readonly receive: Receive
  readonly log: Log
  readonly wait: Wait
  /** Given when the program ends. */
  readonly signal: AbortSignal
}

/** How starting ended: the platform listens, it refuses us, or the program ended before. */
export type Connection = 'listening' | 'refused' | 'ended'

/** Starts a platform, and tries again as long as it is down; one that refuses us is left alone. Either is logged. */
export async function connect(adapter: Adapter, options: ConnectOptions): Promise<Connection> {
  const { platform } = adapter
  for (let failures = 1; !options.signal.aborted; failures += 1) {
    try {
      await adapter.start(options.receive)
      options.log.info({ platform }, `${platform}: listening`)
      return 'listening'
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (error instanceof StartFault && error.refused) {
        options.log.error({ platform, reason }, `${platform}: refused; the others run on without it`)
        return 'refused'
      }
      const waitMs = backOffMs(failures)
      options.log.error({ platform, reason, waitMs }, `${platform}: down; the others run on, and it is tried again`)
      await options.wait(waitMs, options.signal).catch(() => undefined)
    }
  }
  return 'ended'
}
