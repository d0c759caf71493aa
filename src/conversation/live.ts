import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import type { UnitOfWork } from '../store/port.ts'
import { chainOf } from './taking-back.ts'

/** An entry of a message with what became of it. */
export interface MessageEntry {
  readonly entry: Entry
  /** Does it count? */
  readonly live: boolean
}

/** The entries that stand for what a message says now: those that an edit of it replaced are gone. */
export async function entriesNow(
  platform: string,
  chat: string,
  message: string,
  unit: UnitOfWork,
): Promise<readonly MessageEntry[]> {
  const found: MessageEntry[] = []
  for (const entry of await unit.entriesOfMessage(platform, chat, message)) {
    if (entry.kind !== 'entry') continue
    const chain = await chainOf(entry, unit)
    const live = isLive(chain)
    if (live || chain[1]?.command !== 'edit') found.push({ entry, live })
  }
  return found
}
