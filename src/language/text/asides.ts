import type { AsideBranch, AsideKind } from '../lexicon/asides.ts'
import type { AsideSaying, Line } from './line.ts'

const NONE: readonly AsideSaying[] = []

/** Where the sayings of this kind that begin at a token end, the longest first. */
export function endsOfAside(line: Line, at: number, kind: AsideKind): readonly number[] {
  return asidesAt(line, at).flatMap(({ end, kinds }) => (kinds.has(kind) ? [end] : []))
}

/** Where the longest saying of this kind that begins at a token ends; 0 if there is none. */
export function endOfAside(line: Line, at: number, kind: AsideKind): number {
  for (const { end, kinds } of asidesAt(line, at)) if (kinds.has(kind)) return end
  return 0
}

/** All sayings that begin at a token, the longest first. */
function asidesAt(line: Line, at: number): readonly AsideSaying[] {
  const known = line.kept.asides[at]
  if (known !== undefined) return known
  const found = findAsides(line, at)
  line.kept.asides[at] = found
  return found
}

function findAsides({ tokens, words }: Line, at: number): readonly AsideSaying[] {
  let branch: AsideBranch | undefined = words.asides
  let found: AsideSaying[] | undefined
  for (let end = at; end < tokens.length; ) {
    branch = branch.next.get(tokens[end]?.text ?? '')
    if (branch === undefined) break
    end += 1
    if (branch.kinds.size === 0) continue
    found ??= []
    found.unshift({ end, kinds: branch.kinds })
  }
  return found ?? NONE
}
