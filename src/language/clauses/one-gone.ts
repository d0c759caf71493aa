import type { Sight } from '../context.ts'
import type { Item } from '../reading.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, type Line } from '../text/line.ts'

const PLURAL = /[^s]s$/iu

/**
 * "White tee L has a stain, writing it off": one of what is counted by the piece and was named in the singular. "Bread
 * mouldy, throw it" may be all that there was.
 */
export function isOneGone({ line, names }: Sight, items: readonly Item[]): boolean {
  const [only, ...more] = items
  if (only?.name.kind !== 'one' || only.quantity !== null || more.length > 0) return false
  if (!line.tokens.some((_, at) => endOfAside(line, at, 'write-off') > 0)) return false
  const hasOne = line.tokens.some(
    (_, at) =>
      endOfAside(line, at, 'copula') === at + 1 && (endOfPlain(line, at + 1, 'article') > 0 || isOnIt(line, at + 1)),
  )
  if (!hasOne) return false
  const { unit = '' } = names.index.products.get(only.name.product) ?? {}
  const isPiece = line.words.root.next(unit.toLowerCase())?.value?.pack === 'pcs'
  return isPiece && !PLURAL.test(only.name.said)
}

/** "lipstick on it": in a word or two. */
function isOnIt({ tokens }: Line, from: number): boolean {
  return [1, 2].some(words => tokens[from + words]?.text === 'on' && tokens[from + words + 1]?.text === 'it')
}
