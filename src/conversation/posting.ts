import type { Entry } from '../ledger/entry.ts'
import type { UnitOfWork } from '../store/port.ts'
import { originOf, type Turn, todayOf } from './turn.ts'
import type { ReadyEntry } from './worked.ts'

/** Writes what was worked out; a reversal bears the day of what it reverses. */
export async function postEntries(
  ready: readonly ReadyEntry[],
  turn: Turn,
  unit: UnitOfWork,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const { command, text, drafted, reverses } of ready) {
    const { movements, changes, stocks } = drafted
    const businessDate = reverses?.businessDate ?? movements[0]?.businessDate ?? todayOf(turn, unit)
    const draft = {
      origin: originOf(turn),
      kind: reverses === null ? ('entry' as const) : ('undo' as const),
      command,
      text,
      businessDate,
      reverses: reverses?.number ?? null,
      movements,
      changes,
    }
    entries.push(await unit.post(draft, stocks))
  }
  return entries
}
