import type { ItemSegment } from '../clauses/segment.ts'
import type { ReadLine } from '../line.ts'
import { matchName, readKnownName } from '../names.ts'
import { saidBetween } from '../text/tokens.ts'
import { type Right, replaced } from './words.ts'

/**
 * The line before with the product that differs from the one that was said in these words alone: "100ml" of the cough
 * syrups, "almond" of the croissants. Undefined where none does, or more than one.
 */
export function withSibling(right: Right, previous: ReadLine, { item: { name } }: ItemSegment): string | undefined {
  if (name === null) return undefined
  const { line, names } = previous.sight
  const known = readKnownName(line, name.from, name.to, names)
  if (known.kind !== 'one') return undefined
  const said = saidBetween(right.sight.line, right.from, right.to)
  const count = right.to - right.from
  const words = line.tokens.slice(name.from, name.to).map(token => token.text)
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
  return only === undefined || found.size > 1 ? undefined : replaced(line, { from: name.from, to: name.to }, only)
}
