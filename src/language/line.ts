import { assemble, type Problem } from './clauses/assemble.ts'
import { cheapestPath } from './clauses/path.ts'
import type { Segment } from './clauses/segments.ts'
import type { ReadingContext, Sight } from './context.ts'
import { wordsOf } from './lexicon/words.ts'
import { findNames } from './names/find.ts'
import type { LineReading } from './reading.ts'
import { sayingWith } from './text/line.ts'
import { lineOf } from './text/line.ts'
import { numberMarks } from './wording.ts'

/** Characters of the longest line that is read. */
export const LONGEST_LINE = 500

/** The line with all that it takes to read it. */
export function sightOf(text: string, { names, habits, today, resolved }: ReadingContext): Sight {
  const line = lineOf(text, wordsOf(habits.language), numberMarks(habits.numberStyle))
  return { line, names: findNames(line, names, resolved), habits, today }
}

/** Reads a line as things that were done; what nothing claims makes it unclear, or nothing at all. */
export function readClauses(text: string, sight: Sight): LineReading {
  const path = cheapestPath(sight)
  const assembly = assemble(sight, path)
  return assembly.kind === 'clauses' ? { ...assembly, text } : notClauses(text, sight, path, assembly)
}

/** Tells what somebody tried to enter from chatter, and from what is only intended. */
function notClauses(text: string, sight: Sight, path: readonly Segment[], problem: Problem): LineReading {
  const left = path.filter(segment => segment.kind === 'left')
  const markers = left.map(segment => sayingWith(sight.line, segment.from, 'marker')?.sense)
  if (markers.includes('intention') || markers.includes('negation')) return { kind: 'nothing', text, because: 'intention' }
  const hasVerb = path.some(segment => segment.kind === 'verb')
  const items = path.filter(segment => segment.kind === 'item')
  const hasName = items.some(({ item }) => item.name?.isKnown)
  const hasQuantity = items.some(({ item }) => item.quantity !== null && !item.quantity.article)
  if (!hasName && !(hasVerb && hasQuantity)) {
    const isHeard = hasVerb || hasQuantity || left.length < path.length
    return { kind: 'nothing', text, because: isHeard ? 'chatter' : 'unknown' }
  }
  const { because, said, move, products } = problem
  return { kind: 'unclear', text, command: move, because, said, products }
}
