import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { type Line, type Performed, textPart } from './performed.ts'
import { performReplacement } from './replacement.ts'
import { originOf, type Turn } from './turn.ts'

/**
 * "sorry 4 not 3": the entry whose receipt is answered, else the person's latest live one here, is replaced by the line
 * as it should have read, on its own day.
 */
export async function amend(
  lines: readonly Line[],
  answered: Entry | undefined,
  turn: Turn,
  unit: UnitOfWork,
): Promise<Performed> {
  const { member, platform, chat } = originOf(turn)
  const latest = answered ?? (await unit.entries({ member, platform, chat, kind: 'entry', live: true, limit: 1 }))[0]
  if (latest === undefined) return { parts: [textPart('There is nothing to correct here.')], silent: false }
  const performed = await performReplacement([latest], lines, turn, unit, 'amend')
  if (!performed.replaced) return performed
  return { ...performed, parts: [textPart(`Corrected #${latest.number}:`), ...performed.parts] }
}
