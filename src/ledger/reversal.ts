import assert from 'node:assert/strict'
import type { Change, Entry } from './entry.ts'
import { UNIT_COST_FIELD } from './unit-cost.ts'

/** What undoing an entry means: reverse this one, or why not. */
export type UndoPlan =
  | { readonly kind: 'reverse'; readonly entry: Entry }
  | { readonly kind: 'already-undone'; readonly entry: number; readonly by: number }

/** A fact that an undo would restore, but that somebody has changed since. */
export interface Conflict {
  readonly change: Change
  readonly now: string | null
}

/** Which facts an undo puts back, as changes of its own entry, and which it must ask about. */
export interface RestorePlan {
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Whether an entry counts. `chain` is the entry, the undo of it, the undo of that undo and so on: each link switches it.
 */
export function isLive(chain: readonly Entry[]): boolean {
  return tipOf(chain).depth % 2 === 0
}

/**
 * How an entry is undone. Its own movements can be taken back once only: an entry that was undone and brought back is
 * undone by reversing what brought it back, the tip of its chain.
 */
export function planUndo(chain: readonly Entry[]): UndoPlan {
  const { first, tip } = tipOf(chain)
  return isLive(chain)
    ? { kind: 'reverse', entry: tip }
    : { kind: 'already-undone', entry: first.number, by: tip.number }
}

/**
 * Which facts go back when an entry with these changes is undone. `factNow` tells a fact's value now. Several changes of
 * one fact are one, from the first `before` to the last `after`; a fact that is back already needs nothing. Unit costs are
 * left out: they follow from the values of movements, and `StockBook.reverse` sees to them.
 */
export function planRestore(
  changes: readonly Change[],
  factNow: (subject: Change['subject'], field: string) => string | null,
): RestorePlan {
  const restored: Change[] = []
  const conflicts: Conflict[] = []
  for (const change of merged(changes)) {
    const now = factNow(change.subject, change.field)
    if (now === change.before) continue
    if (now === change.after) restored.push({ ...change, before: now, after: change.before })
    else conflicts.push({ change, now })
  }
  return { changes: restored, conflicts }
}

function tipOf(chain: readonly Entry[]): { first: Entry; tip: Entry; depth: number } {
  const [first] = chain
  const tip = chain.at(-1)
  assert(first && tip, 'a chain begins with its entry')
  for (const [index, entry] of chain.entries()) {
    const next = chain[index + 1]
    assert.equal(entry.reversedBy, next?.number ?? null, `the chain of entry ${first.number} is whole`)
  }
  return { first, tip, depth: chain.length - 1 }
}

function merged(changes: readonly Change[]): readonly Change[] {
  const facts = new Map<string, Change>()
  for (const change of changes) {
    if (change.field === UNIT_COST_FIELD) continue
    const key = JSON.stringify([change.subject, change.field])
    const earlier = facts.get(key)
    facts.set(key, earlier ? { ...change, before: earlier.before } : change)
  }
  return [...facts.values()]
}
