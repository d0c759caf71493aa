import type { ItemSegment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { ReadLine } from '../line.ts'
import { readKnownName } from '../names.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { denialAt } from './denial.ts'
import type { Tokens } from './words.ts'

/** A product that a correction begins with: "the soap was 4 not 3". */
export interface Named {
  readonly said: string
  readonly products: readonly number[]
  /** Where what is said of it begins. */
  readonly from: number
}

/** The product that is named in front of what is right; undefined if there is none. */
export function namedAt({ line, names }: Sight, { from, to }: Tokens): Named | undefined {
  const start = endOfPlain(line, from, 'article') || endOfPlain(line, from, 'filler') || from
  // "kit-kat" is one name, of which "kat" is nothing that is said of a "kit".
  if (names.at(start).some(({ end, kind }) => kind !== 'near' && end === to)) return undefined
  for (const { end, kind, products } of names.at(start).toSorted((one, other) => other.end - one.end)) {
    const link = endOfPlain(line, end, 'make') || endOfPlain(line, end, 'link')
    const isFigure = line.tokens[end]?.kind === 'number' && denialAt(line, end + 1) > 0
    const next = link === 0 && isFigure ? end : link
    if (kind === 'near' || next === 0 || next >= to) continue
    return { said: saidBetween(line, start, end), products, from: next }
  }
  return undefined
}

/** The only item of a line that is of this product. */
export function itemOf({ products }: Named, { path, sight }: ReadLine): ItemSegment | undefined {
  const items = path.filter(segment => segment.kind === 'item')
  const same = items.filter(({ item: { name } }) => {
    if (name === null) return false
    const known = readKnownName(sight.line, name.from, name.to, sight.names)
    return known.kind === 'one' && products.includes(known.product)
  })
  return same.length === 1 ? same[0] : undefined
}
