import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line } from '../../text/line.ts'

const SAID_OF = [
  'buyer',
  'person',
  'address',
  'kin-title',
  'title',
  'honorific',
  'kin',
  'young',
  'pronoun',
  'crew',
] as const

/**
 * "dude just bought 2 muffins": a word that addresses somebody names them as well, right in front of a verb with no comma
 * between. "hi boss bought 20 rice" greets them. What "they" or the staff bought, they may have bought for the shop.
 */
export function isDoneBySomebody({ line }: Sight, verbFrom: number): boolean {
  let last = verbFrom - 1
  while (last >= 0 && endOfAside(line, last, 'meanwhile') > 0) last -= 1
  if (last < 0 || line.tokens[last]?.kind !== 'word') return false
  if (endOfAside(line, last, 'carrier') > 0) return !isFromThere(line, last)
  if (!SAID_OF.some(kind => endOfAside(line, last, kind) === last + 1)) return false
  return !isGreeted(line, last)
}

/** "from supplier bought 20 rice" */
function isFromThere(line: Line, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) if (endOfPlain(line, from, 'from') > 0) return true
  return false
}

function isGreeted(line: Line, at: number): boolean {
  const isOther = endOfAside(line, at, 'buyer') > at
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    if (endOfAside(line, from, 'greeting') === 0) continue
    if (endOfPlain(line, from, 'polite') === at + 1 || (!isOther && endOfPlain(line, from, 'polite') === at))
      return true
  }
  return false
}
