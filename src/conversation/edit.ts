import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { answerAnew } from './edited-answer.ts'
import { lineBefore } from './latest-entry.ts'
import { followerOf, tellsFollower } from './left-behind.ts'
import { leftNow } from './left-now.ts'
import { linesOf } from './lines.ts'
import { entriesNow, type MessageEntry } from './live.ts'
import { type Line, textPart } from './performed.ts'
import { forgetQuestionAbout } from './question.ts'
import { performReplacement, type Replaced } from './replacement.ts'
import { type Response, respond, respondPlainly } from './response.ts'
import type { Turn } from './turn.ts'

/** A message was edited: lines that vanished are taken back, new ones written, in one go and on the original day. */
export async function hearEdit(
  edited: { readonly edits: string; readonly text: string },
  turn: Turn,
  unit: UnitOfWork,
  hearText: (text: string) => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const { platform, chat } = turn
  const said = await entriesNow(platform, chat.id, edited.edits, unit)
  if (said.length === 0) {
    const anew = await answerAnew(edited, turn, unit)
    if (anew === 'same') return undefined
    if (anew !== undefined) return await told(anew.performed, anew.old, edited.edits, turn, unit)
    await forgetQuestionAbout(edited.edits, turn, unit)
    return await hearText(edited.text)
  }
  const { kept, fresh } = compare(said, await linesAnew(edited, turn, unit))
  const gone = said.filter(one => one.live && !kept.includes(one)).map(({ entry }) => entry)
  if (gone.length === 0 && fresh.length === 0) return undefined
  const corrected = said.find(one => one.correctedBy !== undefined && !kept.includes(one))
  if (corrected !== undefined && fresh.length > 0) return respondPlainly(isCorrected(corrected))
  await forgetQuestionAbout(edited.edits, turn, unit)
  // What is written anew bears the time stamp of what it replaces.
  const original = { ...turn, at: said[0]?.entry.origin.at ?? turn.at }
  const follower = await followerOf(gone, turn, unit)
  const performed = await performReplacement(gone, fresh, original, unit)
  const parts = [...performed.parts, ...tellsFollower(follower, performed.parts)]
  return await told({ ...performed, parts }, gone, edited.edits, turn, unit)
}

/** Reads what an edited message says now: what it went on with, or corrected, is what it was then. */
async function linesAnew(
  edited: { readonly edits: string; readonly text: string },
  turn: Turn,
  unit: UnitOfWork,
): Promise<readonly Line[]> {
  const before = await lineBefore(edited.edits, turn, unit)
  const lines = await linesOf(edited.text, turn, unit, before)
  if (lines.every(({ reading }) => reading.kind !== 'amend')) return lines
  const [only] = lines
  const isClear = before?.isRecent === false && lines.length === 1
  if (!isClear || only?.reading.kind !== 'amend' || only.reading.asks !== undefined) {
    return await linesOf(edited.text, turn, unit)
  }
  return await linesOf(only.reading.line, turn, unit)
}

function isCorrected({ entry, correctedBy }: MessageEntry): string {
  return `#${entry.number} is corrected already, by #${correctedBy}. Nothing is written; correct what stands in its place.`
}

/** Tells what stands in the place of which entries now, in place of the earlier receipt; or that they stay. */
async function told(
  performed: Replaced,
  gone: readonly Entry[],
  message: string,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Response | undefined> {
  const earlier = await unit.replyTo(turn.platform, turn.chat.id, message)
  const numbers = gone.map(entry => `#${entry.number}`).join(', ')
  if (!performed.replaced) {
    const stays = numbers === '' ? [] : [textPart(`${numbers} stays as it was. To take it back, say: undo ${numbers}`)]
    return await respond({ ...performed, parts: [...performed.parts, ...stays] }, unit)
  }
  const note =
    numbers === ''
      ? 'Edited:'
      : performed.parts.length > 0
        ? `Edited, instead of ${numbers}:`
        : `Edited, instead of ${numbers}: nothing. ${await leftNow(gone, turn, unit)}`.trim()
  return await respond({ ...performed, parts: [textPart(note), ...performed.parts] }, unit, earlier?.id)
}

/** Lines that read as before stay as they are, entry and all; one that an answer completed begins as before. */
function compare(
  said: readonly MessageEntry[],
  lines: readonly Line[],
): { kept: readonly MessageEntry[]; fresh: readonly Line[] } {
  const left = [...said]
  const fresh: Line[] = []
  for (const line of lines) {
    const { text, kind } = line.reading
    const same = left.findIndex(
      ({ entry }) => entry.text === text || (kind === 'unclear' && entry.text.startsWith(`${text} `)),
    )
    if (same < 0) fresh.push(line)
    else left.splice(same, 1)
  }
  return { kept: said.filter(one => !left.includes(one)), fresh }
}
