import { chainOf } from '../commands/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import type { UnitOfWork } from '../store/port.ts'

/** An entry of a message with what became of it. */
export interface MessageEntry {
  readonly entry: Entry
  /** Does it count? */
  readonly live: boolean
  /** What took it back when it was corrected by another message. */
  readonly correctedBy: number | undefined
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
    const [, undone] = chain
    const correctedBy = !live && undone?.command === 'amend' ? undone.number : undefined
    if (live || undone?.command !== 'edit') found.push({ entry, live, correctedBy })
  }
  return found
}
