import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, type Line } from '../text/line.ts'

/** What may stand between the products of a list without a say in what was done with them. */
const VOID = ['polite', 'payment', 'gap', 'stop', 'total'] as const

/**
 * Does a line within a list that is no part of it end it? "To order", "Remaining", "Returns", and words that nobody knows
 * head what comes next; thanks, a payment, a product without its number and whatever has a number do not.
 */
export function endsList(sight: Sight, path: readonly Segment[]): boolean {
  const { line } = sight
  if (path.some(segment => segment.kind === 'item' && segment.item.quantity !== null)) return false
  const isFigure = line.tokens.some(
    ({ kind }, at) =>
      kind === 'number' && !path.some(({ kind: other, from, end }) => other === 'day' && from <= at && at < end),
  )
  return !isFigure && !isNamed(sight) && !isVoid(line)
}

/** Does the line begin with the name of a product? */
function isNamed({ names }: Sight): boolean {
  return names.at(0).some(({ kind }) => kind !== 'near')
}

/** Does a line hold nothing but thanks, payments and the like? */
export function isVoid(line: Line): boolean {
  for (let at = 0; at < line.tokens.length; ) {
    const end = line.tokens[at]?.kind === 'mark' ? at + 1 : endOfVoid(line, at)
    if (end === 0) return false
    at = end
  }
  return true
}

function endOfVoid(line: Line, at: number): number {
  const said = VOID.map(kind => endOfPlain(line, at, kind)).find(end => end > 0)
  return said ?? (endOfAside(line, at, 'circumstance') || endOfAside(line, at, 'harmless'))
}
