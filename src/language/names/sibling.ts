import type { Sight } from '../context.ts'
import { matchName, readKnownName } from '../names.ts'

/**
 * How the product is called that differs from the one named from token `from` up to `to` in these words alone: "100ml" of
 * the cough syrups, "almond" of the croissants, "l" of the tees. Undefined where none does, or more than one.
 */
export function siblingOf(
  { line, names }: Pick<Sight, 'line' | 'names'>,
  { from, to }: { readonly from: number; readonly to: number },
  said: string,
): string | undefined {
  const known = readKnownName(line, from, to, names)
  if (known.kind !== 'one') return undefined
  const count = said.split(' ').length
  const words = line.tokens.slice(from, to).map(token => token.text)
  const found = new Map<number, string>()
  for (const length of [count, ...words.map((_, at) => at + 1).filter(other => other !== count)]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const other = words.toSpliced(at, length, said).join(' ')
      const match = matchName(other, names.index, new Map())
      if (match.kind !== 'one' || match.product === known.product || found.has(match.product)) continue
      found.set(match.product, other)
    }
    if (found.size > 0) break
  }
  const [only] = found.values()
  return found.size > 1 ? undefined : only
}
