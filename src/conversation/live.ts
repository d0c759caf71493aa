import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'

/** The entries of a message that still count: not taken back, or brought back since. */
export async function liveEntries(
  platform: string,
  chat: string,
  message: string,
  unit: UnitOfWork,
): Promise<readonly Entry[]> {
  const live: Entry[] = []
  for (const entry of await unit.entriesOfMessage(platform, chat, message)) {
    if (entry.kind === 'entry' && (await isLive(entry, unit))) live.push(entry)
  }
  return live
}

async function isLive(entry: Entry, unit: UnitOfWork): Promise<boolean> {
  let live = true
  for (let next = entry.reversedBy; next !== null; live = !live) {
    next = (await unit.entry(next))?.reversedBy ?? null
  }
  return live
}
