import { chainOf } from '../commands/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import type { ShopReader } from '../store/port.ts'
import { standingOf } from './standing.ts'
import type { PreviousLine, Turn } from './turn.ts'

/** Within so long "2 more" goes on with the entry before. */
export const CARRIED_ON_MS = 15 * 60_000

/** The latest entry of a person in a chat that counts; of those before an entry, where that is given. */
export async function latestEntryOf(
  { member, platform, chat }: Turn,
  unit: ShopReader,
  before?: number,
): Promise<Entry | undefined> {
  const own = { member: member.id, platform, chat: chat.id, kind: 'entry', live: true, limit: 1 } as const
  const [latest] = await unit.entries(before === undefined ? own : { ...own, before })
  return latest
}

/** The line that "sorry 4 not 3" amends: of the receipt that is answered, else the latest live entry here. */
export async function previousLine(
  repliedTo: readonly Entry[] | undefined,
  turn: Turn,
  unit: ShopReader,
  mayGoOn: boolean,
): Promise<PreviousLine | undefined> {
  const [answered] = repliedTo ?? []
  if (answered !== undefined) {
    const standing = await standingOf(answered, unit)
    return { line: standing.text, isRecent: isLive(await chainOf(standing, unit)) }
  }
  const latest = await latestEntryOf(turn, unit)
  return latest === undefined ? undefined : { line: latest.text, isRecent: mayGoOn && isRecent(latest, turn.at) }
}

/** What an edited message went on with when it was written, or corrected. */
export async function lineBefore(message: string, turn: Turn, unit: ShopReader): Promise<PreviousLine | undefined> {
  const written = await unit.entriesOfMessage(turn.platform, turn.chat.id, message)
  const corrected = written.find(({ kind, command }) => kind === 'undo' && command === 'amend')
  if (corrected !== undefined && corrected.reverses !== null) {
    const entry = await unit.entry(corrected.reverses)
    return entry === undefined ? undefined : { line: entry.text, isRecent: false }
  }
  const [first] = written
  if (first === undefined) return undefined
  const before = await latestEntryOf(turn, unit, first.number)
  return before === undefined || !isRecent(before, first.origin.at) ? undefined : { line: before.text, isRecent: true }
}

function isRecent({ origin }: Entry, at: Date): boolean {
  return at.getTime() - origin.at.getTime() <= CARRIED_ON_MS
}
