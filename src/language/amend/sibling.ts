import type { ItemSegment } from '../clauses/segments/segment.ts'
import type { ReadLine } from '../line.ts'
import { siblingOf } from '../names/sibling.ts'
import { saidBetween } from '../text/tokens.ts'
import { sizesAt } from '../values/size.ts'
import { type Right, replaced } from './words.ts'

/** The line before with the product that differs from the one that was said in these words alone. See `siblingOf`. */
export function withSibling(right: Right, { sight }: ReadLine, { item: { name } }: ItemSegment): string | undefined {
  if (name === null) return undefined
  const { line } = right.sight
  const said = saidBetween(line, right.from, right.to)
  // "large" is "L" in names.
  const letters = sizesAt(line, right.from).find(({ end }) => end === right.to)?.letters
  const sibling = siblingOf(sight, name, said) ?? (letters && siblingOf(sight, name, letters))
  return sibling === undefined || sibling === '' ? undefined : replaced(sight.line, name, sibling)
}
