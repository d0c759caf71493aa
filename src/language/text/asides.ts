import type { AsideBranch, AsideKind } from '../lexicon/asides.ts'
import type { Line } from './line.ts'

/** Where the sayings of this kind that begin at a token end, the longest first. */
export function endsOfAside(line: Line, at: number, kind: AsideKind): readonly number[] {
  const ends: number[] = []
  let branch: AsideBranch | undefined = line.words.asides
  for (let end = at; end < line.tokens.length; ) {
    branch = branch.next.get(line.tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.kinds.has(kind)) ends.unshift(end)
  }
  return ends
}

/** Where the longest saying of this kind that begins at a token ends; 0 if there is none. */
export function endOfAside(line: Line, at: number, kind: AsideKind): number {
  return endsOfAside(line, at, kind)[0] ?? 0
}
