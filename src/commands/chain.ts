import type { Entry } from '../ledger/entry.ts'
import type { ShopReader } from '../store/port.ts'

/** The entry, what undid it, what undid that, and so on. */
export async function chainOf(entry: Entry, unit: ShopReader): Promise<readonly Entry[]> {
  const chain = [entry]
  for (let last = entry; last.reversedBy !== null; ) {
    const next = await unit.entry(last.reversedBy)
    if (next === undefined) throw new Error(`entry ${last.reversedBy} is missing`)
    chain.push(next)
    last = next
  }
  return chain
}
