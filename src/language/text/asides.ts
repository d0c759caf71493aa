import type { AsideKind } from '../lexicon/asides.ts'
import type { Line } from './line.ts'

/** Where the sayings of this kind that begin at a token end, the longest first. */
export function endsOfAside(line: Line, at: number, kind: AsideKind): readonly number[] {
  let ends: number[] | undefined
  for (const { end, kinds } of line.asides[at] ?? NONE) {
    if (!kinds.includes(kind)) continue
    ends ??= []
    ends.push(end)
  }
  return ends ?? NO_ENDS
}

/** Where the longest saying of this kind that begins at a token ends; 0 if there is none. */
export function endOfAside(line: Line, at: number, kind: AsideKind): number {
  for (const { end, kinds } of line.asides[at] ?? NONE) if (kinds.includes(kind)) return end
  return 0
}

/** Does any saying begin at a token? */
export function beginsAside(line: Line, at: number): boolean {
  return line.asides[at]?.length !== 0
}

const NONE: Line['asides'][number] = []
const NO_ENDS: readonly number[] = []
