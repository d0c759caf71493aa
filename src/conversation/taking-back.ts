import { chainOf } from '../commands/chain.ts'
import { type Ask, type Refused, refuse } from '../commands/command.ts'
import type { Change, Entry } from '../ledger/entry.ts'
import { planRestore, planUndo } from '../ledger/reversal.ts'
import type { UnitOfWork } from '../store/port.ts'
import { type Drafted, LineDraft, type Pending } from './draft.ts'
import { refusalToTakeBack } from './may-take-back.ts'
import type { Turn } from './turn.ts'

/** An entry worked out to be taken back, or why it is not. */
export type TakeBack =
  | { readonly kind: 'drafted'; readonly reverses: Entry; readonly drafted: Drafted }
  | { readonly kind: 'already-undone'; readonly by: number }
  | Refused
  | Ask

/** How an entry is taken back. */
export interface Manner {
  /** What was answered about facts that were changed again since. */
  readonly answers: ReadonlyMap<string, string>
  /** Products that stay even if the entry made them: what replaces the entry may use them. */
  readonly keepsProducts?: boolean
}

/** Works out the reversal of an entry: its movements, and its facts where nobody has changed them since. */
export async function draftTakeBack(
  entry: Entry,
  turn: Turn,
  unit: UnitOfWork,
  pending: Pending,
  { answers, keepsProducts = false }: Manner,
): Promise<TakeBack> {
  const plan = planUndo(await chainOf(entry, unit))
  if (plan.kind === 'already-undone') return plan
  const tip = plan.entry
  const made = madeProducts(tip.changes)
  const facts = tip.changes.filter(change => !made.includes(change.subject))
  const now = new Map<string, string | null>()
  for (const { subject, field } of facts) now.set(`${subject} ${field}`, await pending.fact(subject, field))
  const { changes, conflicts } = planRestore(facts, (subject, field) => now.get(`${subject} ${field}`) ?? null)
  const key = `restore:${entry.number}`
  const answer = answers.get(key)
  const [conflict] = conflicts
  if (conflict !== undefined && answer === undefined) return askRestore(entry, conflict.change, key)
  const forced = conflicts.map(({ change, now }) => ({ ...change, before: now, after: change.before }))
  const gone = keepsProducts ? [] : await archivedOf(made, unit)
  const restored = [...changes, ...(answer === 'restore' ? forced : []), ...gone]
  const refusal = await refusalToTakeBack(tip, restored, turn, unit)
  if (refusal !== undefined) return refuse(refusal)
  const draft = new LineDraft(unit, pending)
  await draft.reverse(tip, restored)
  return { kind: 'drafted', reverses: tip, drafted: draft.drafted() }
}

/** The products that these changes made. */
export function madeProducts(changes: readonly Change[]): readonly Change['subject'][] {
  return changes
    .filter(change => change.subject.startsWith('product:') && change.field === 'name' && change.before === null)
    .map(change => change.subject)
}

/** A product that the entry made goes to the archive if nothing else touched it. */
export async function archivedOf(made: readonly Change['subject'][], unit: UnitOfWork): Promise<readonly Change[]> {
  const idOf = (subject: Change['subject']) => Number(subject.slice('product:'.length))
  const touched = await unit.timesTouched(made.map(idOf))
  return made
    .filter(subject => (touched.get(idOf(subject)) ?? 0) <= 1)
    .map(subject => ({ subject, field: 'archived', before: null, after: '1' }))
}

function askRestore(entry: Entry, change: Change, key: string): Ask {
  return {
    kind: 'ask',
    question: 'restore',
    key,
    text: `The ${change.field} was changed again since #${entry.number}. Put it back to what it was before #${entry.number} too?`,
    options: [
      { label: 'Put it back', value: 'restore' },
      { label: 'Leave it', value: 'keep' },
    ],
  }
}
