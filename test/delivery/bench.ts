import { beforeEach } from 'vitest'
import type { SendFailure } from '../../src/chat/adapter.ts'
import type { StoredReply } from '../../src/chat/reply.ts'
import type { Chats } from '../../src/delivery/chats.ts'
import { Delivery, type DeliveryOptions } from '../../src/delivery/delivery.ts'
import type { Wait } from '../../src/delivery/pace.ts'
import { FakeLog, FakeOutbox, FakePlatform } from './fakes.ts'

/** The platform cannot be reached, nobody knows whether it arrived, or it is refused for good. */
export const DOWN: SendFailure = { arrived: 'no', lasting: true }
export const DOUBT: SendFailure = { arrived: 'unknown', lasting: true }
export const GONE: SendFailure = { arrived: 'no', lasting: false }
/** How long stopping waits at most. */
export const DRAIN_MS = 5_000
/** Chats of which nothing becomes. */
export const NO_CHATS: Chats = { lost: async () => [], moved: async () => undefined }

/** A delivery between fakes, new for each test. */
export interface Bench {
  platform: FakePlatform
  store: FakeOutbox
  log: FakeLog
  waits: number[]
  /** Goes on with every wait. */
  nowMs: number
  /** What handling the next message comes to. */
  replies: StoredReply[]
  delivery(options?: Partial<DeliveryOptions>): Delivery
}

/** Makes a bench anew before each test. */
export function useBench(): Bench {
  const bench: Bench = {
    ...fresh(),
    delivery: options =>
      new Delivery({
        handle: async () => bench.replies,
        store: bench.store,
        adapters: [bench.platform],
        chats: NO_CHATS,
        illustrate: async reply => reply,
        clock: { now: () => new Date(bench.nowMs) },
        log: bench.log,
        wait: waitOf(bench),
        expires: true,
        ...options,
      }),
  }
  beforeEach(() => {
    Object.assign(bench, fresh())
  })
  return bench
}

function fresh() {
  const nowMs = Date.parse('2026-11-18T10:00:00Z')
  return { platform: new FakePlatform(), store: new FakeOutbox(), log: new FakeLog(), waits: [], nowMs, replies: [] }
}

/** The drain's wait only ends when it is cut short; all others end at once. */
function waitOf(bench: Bench): Wait {
  return (ms, signal) => {
    bench.waits.push(ms)
    if (signal.aborted) return Promise.reject(new Error('aborted'))
    if (ms !== DRAIN_MS) {
      bench.nowMs += ms
      return Promise.resolve()
    }
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
  }
}
