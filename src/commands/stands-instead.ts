import type { Entry } from '../ledger/entry.ts'
import { isLive } from '../ledger/reversal.ts'
import type { ShopReader } from '../store/port.ts'
import { chainOf } from './chain.ts'

/**
 * What is said where an entry would count again beside what stands in its place, or beside what it stands in the place of,
 * through however many corrections: both would count. Undefined where nothing does.
 */
export async function standsInstead(entry: Entry, unit: ShopReader): Promise<string | undefined> {
  const root = await rootOf(entry, unit)
  const chain = await chainOf(root, unit)
  if (isLive(chain)) return undefined
  const standing = (await firstLive(root, writtenFor, unit)) ?? (await firstLive(root, writtenAfter, unit))
  if (standing === undefined) return undefined
  const { number, text } = standing
  const back = chain.at(-1)?.number ?? entry.number
  return `#${number}, "${text.split('\n')[0]}", stands in the place of #${root.number}. Take that back first: undo #${number}. Then say: undo #${back}`
}

/** The entry that an undo, or the undo of an undo, is about. */
async function rootOf(entry: Entry, unit: ShopReader): Promise<Entry> {
  let root = entry
  while (root.reverses !== null) {
    const next = await unit.entry(root.reverses)
    if (next === undefined) throw new Error(`entry ${root.reverses} is missing`)
    root = next
  }
  return root
}

/** Goes from correction to correction up to one that counts. */
async function firstLive(
  root: Entry,
  step: (entry: Entry, unit: ShopReader) => Promise<readonly Entry[]>,
  unit: ShopReader,
): Promise<Entry | undefined> {
  const seen = new Set([root.number])
  const open = [root]
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const next of await step(at, unit)) {
      if (seen.has(next.number)) continue
      if (isLive(await chainOf(next, unit))) return next
      seen.add(next.number)
      open.push(next)
    }
  }
  return undefined
}

/** What corrections of an entry wrote in its place. */
async function writtenFor(entry: Entry, unit: ShopReader): Promise<readonly Entry[]> {
  const written: Entry[] = []
  for (const undo of (await chainOf(entry, unit)).filter(isCorrection)) {
    const { platform, chat, message } = undo.origin
    const together = await unit.entriesOfMessage(platform, chat, message)
    written.push(...together.filter(({ kind, number }) => kind === 'entry' && number > undo.number))
  }
  return written
}

/** What an entry was written in the place of. */
async function writtenAfter(entry: Entry, unit: ShopReader): Promise<readonly Entry[]> {
  const { platform, chat, message } = entry.origin
  const together = await unit.entriesOfMessage(platform, chat, message)
  const corrections = together.filter(one => isCorrection(one) && one.number < entry.number)
  return await Promise.all(corrections.map(one => rootOf(one, unit)))
}

function isCorrection({ kind, command }: Entry): boolean {
  return kind === 'undo' && command !== 'undo'
}
