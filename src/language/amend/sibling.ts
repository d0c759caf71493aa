import type { ItemSegment } from '../clauses/segment.ts'
import type { ReadLine } from '../line.ts'
import { siblingOf } from '../names/sibling.ts'
import { saidBetween } from '../text/tokens.ts'
import { type Right, replaced } from './words.ts'

/** The line before with the product that differs from the one that was said in these words alone. See `siblingOf`. */
export function withSibling(right: Right, { sight }: ReadLine, { item: { name } }: ItemSegment): string | undefined {
  if (name === null) return undefined
  const sibling = siblingOf(sight, name, saidBetween(right.sight.line, right.from, right.to))
  return sibling === undefined ? undefined : replaced(sight.line, name, sibling)
}
