import type { Sight } from '../context.ts'
import { englishNewKinds } from '../lexicon/en/settings.ts'
import type { LineReading } from '../reading.ts'
import { isMark } from '../text/line.ts'
import { describedAt } from './described.ts'

const NEW = 'new'
const KINDS: ReadonlySet<string> = new Set(englishNewKinds.split('|'))

/**
 * "new plant: String of Pearls, $16 each, cost us 7, got 8", "new one: Peanut Slab sells 2.20 got 50": a product with its
 * price and how many there are. Undefined where either is not told, where words are left over, and where something else is new: "new delivery: …".
 */
export function newNamed(text: string, sight: Sight): LineReading | undefined {
  const { tokens } = sight.line
  if (tokens[0]?.text !== NEW || !isMark(sight.line, 2, ':') || !KINDS.has(tokens[1]?.text ?? '')) return undefined
  const slots = describedAt(sight, 3, tokens.length)
  const isWhole = slots.money !== undefined && slots.quantity !== undefined && slots.leftover === undefined
  return isWhole ? { kind: 'phrase', text, command: 'product-new', slots } : undefined
}
