import type { Entry } from '../ledger/entry.ts'
import type { ShopReader } from '../store/port.ts'

/** The entry that stands in the place of one that was corrected or edited since; itself where that is not so. */
export async function standingOf(entry: Entry, reader: ShopReader): Promise<Entry> {
  let standing = entry
  while (standing.reversedBy !== null) {
    const { reversedBy } = standing
    const undo = await reader.entry(reversedBy)
    if (undo === undefined || undo.reversedBy !== null || (undo.command !== 'amend' && undo.command !== 'edit')) break
    const { platform, chat, message } = undo.origin
    const written = await reader.entriesOfMessage(platform, chat, message)
    const [next, ...more] = written.filter(({ kind, number }) => kind === 'entry' && number > reversedBy)
    if (next === undefined || more.length > 0) break
    standing = next
  }
  return standing
}
