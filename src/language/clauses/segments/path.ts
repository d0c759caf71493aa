import type { Sight } from '../../context.ts'
import type { Verb } from '../../lexicon/words.ts'
import type { ItemSegment, Segment } from './segment.ts'
import { segmentsAt } from './segments.ts'

interface Place {
  readonly cost: number
  readonly segment: Segment | null
}

/** Two items with nothing between them; the second is no thing that nobody knows. */
const CROWDED = 0.4
const CROWDED_UNKNOWN = 12

function crowding({ item }: ItemSegment): number {
  return item.name?.isKnown === false ? CROWDED_UNKNOWN : CROWDED
}

/** The segments that cover the whole line at the least cost. What nothing else can claim is `left`. */
export function cheapestPath(sight: Sight): readonly Segment[] {
  return pathOf(sight) ?? pathOf({ ...sight, isLoose: true }) ?? []
}

/** The segments that cover the whole line where words beside the entry may be set aside; undefined if it cannot be covered. */
export function pathBeside(sight: Sight): readonly Segment[] | undefined {
  return pathOf({ ...sight, setsAside: true })
}

/** Undefined if the line cannot be covered. */
function pathOf(sight: Sight): readonly Segment[] | undefined {
  const { length } = sight.line.tokens
  const places: (Place | undefined)[] = [{ cost: 0, segment: null }]
  for (let at = 0; at < length; at += 1) {
    const here = places[at]
    if (here === undefined) continue
    for (const segment of segmentsAt(sight, at)) {
      const crowded = segment.kind === 'item' && here.segment?.kind === 'item' ? crowding(segment) : 0
      const cost = here.cost + segment.cost + crowded
      const there = places[segment.end]
      if (there === undefined || cost < there.cost) places[segment.end] = { cost, segment }
    }
  }
  if (places[length] === undefined) return undefined
  const path: Segment[] = []
  for (let at = length; at > 0; ) {
    const segment = places[at]?.segment
    if (segment === null || segment === undefined) break
    path.push(segment)
    if (segment.kind === 'item' && segment.item.verb !== null) path.push(verbOf(segment, segment.item.verb))
    at = segment.from
  }
  return path.reverse()
}

/** "sugar sold 3": the verb within an item is a segment of its own in front of it. */
function verbOf({ from }: Segment, verb: Verb): Segment {
  return { kind: 'verb', verb, from, end: from, cost: 0 }
}
