import type { Sight } from '../../context.ts'
import type { AsideKind } from '../../lexicon/asides.ts'
import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import type { Segment } from '../segments/segment.ts'

/** A saying that stands in a line from token `at` up to, not including, token `end`, with the path that the line was read by. */
export interface Place {
  readonly sight: Sight
  readonly path: readonly Segment[]
  readonly at: number
  readonly end: number
}

/** What sayings of one kind, outside of the names of goods, may make of an entry beside them. */
export interface Doubt {
  readonly kind: AsideKind
  /** Only beside a verb of the path that tells one of these; null: beside any. */
  readonly of: ReadonlySet<Doing> | null
  /** Where the words end that make the entry doubtful; 0 if they leave it what it is. */
  readonly ends: (place: Place) => number
}

/** The doubts by rows of kinds, which the lexicon shares between all sayings of the same kinds. */
export type DoubtsOf = (kinds: readonly AsideKind[]) => readonly Doubt[]

/** Finds the doubts of a saying; what was found is kept, for each line asks at each of its tokens. */
export function indexDoubts(all: readonly Doubt[]): DoubtsOf {
  const known = new WeakMap<readonly AsideKind[], readonly Doubt[]>()
  return kinds => {
    let found = known.get(kinds)
    if (found === undefined) {
      found = all.filter(({ kind }) => kinds.includes(kind))
      known.set(kinds, found)
    }
    return found
  }
}

/** Where the words end that begin at a token and make the entry of a path doubtful; 0 if none do. */
export function endOfDoubt(sight: Sight, path: readonly Segment[], at: number, doubtsOf: DoubtsOf): number {
  const { line } = sight
  for (const { end, kinds } of line.asides[at] ?? []) {
    for (const { kind, of, ends } of doubtsOf(kinds)) {
      const isLongest = endOfAside(line, at, kind) === end
      if (!isLongest || (of !== null && !doesAny(path, of))) continue
      const last = ends({ sight, path, at, end })
      if (last > 0) return last
    }
  }
  return 0
}

/** Does a verb of the path tell of any of these? */
export function doesAny(path: readonly Segment[], doings: ReadonlySet<Doing>): boolean {
  for (const segment of path) if (segment.kind === 'verb' && doings.has(segment.verb.doing)) return true
  return false
}

/** All of a saying, whatever stands around it. */
export function always({ end }: Place): number {
  return end
}

/** All of a saying, if no token of it is one of a verb of the path: "and sold 3". */
export function outsideVerbs({ path, at, end }: Place): number {
  return path.some(segment => segment.kind === 'verb' && segment.from < end && segment.end > at) ? 0 : end
}
