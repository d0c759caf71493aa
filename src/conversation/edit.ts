import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { linesOf } from './lines.ts'
import { liveEntries } from './live.ts'
import { type Line, textPart } from './performed.ts'
import { forgetQuestionAbout } from './question.ts'
import { performReplacement } from './replacement.ts'
import { type Response, respond } from './response.ts'
import type { Turn } from './turn.ts'

/** A message was edited: lines that vanished are taken back, new ones written, in one go and on the original day. */
export async function hearEdit(
  edited: { readonly edits: string; readonly text: string },
  turn: Turn,
  unit: UnitOfWork,
  hearText: (text: string) => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const { platform, chat } = turn
  const live = await liveEntries(platform, chat.id, edited.edits, unit)
  if (live.length === 0) {
    await forgetQuestionAbout(edited.edits, turn, unit)
    return await hearText(edited.text)
  }
  const { kept, fresh } = compare(live, await linesOf(edited.text, turn, unit))
  const gone = live.filter(entry => !kept.includes(entry))
  if (gone.length === 0 && fresh.length === 0) return undefined
  await forgetQuestionAbout(edited.edits, turn, unit)
  const performed = await performReplacement(gone, fresh, turn, unit)
  const earlier = await unit.replyTo(platform, chat.id, edited.edits)
  if (!performed.replaced) {
    const stays = gone.map(entry => `#${entry.number}`).join(', ')
    const note = textPart(`${stays} stays as it was until this is clear.`)
    return await respond({ ...performed, parts: [...performed.parts, note] }, unit)
  }
  const note = gone.length === 0 ? 'Edited:' : `Edited, instead of ${gone.map(entry => `#${entry.number}`).join(', ')}:`
  return await respond({ ...performed, parts: [textPart(note), ...performed.parts] }, unit, earlier?.id)
}

/** Lines that read as before stay as they are, entry and all. */
function compare(live: readonly Entry[], lines: readonly Line[]): { kept: readonly Entry[]; fresh: readonly Line[] } {
  const left = [...live]
  const fresh: Line[] = []
  for (const line of lines) {
    const same = left.findIndex(entry => entry.text === line.reading.text)
    if (same < 0) fresh.push(line)
    else left.splice(same, 1)
  }
  return { kept: live.filter(entry => !left.includes(entry)), fresh }
}
