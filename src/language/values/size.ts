import type { AsideKind } from '../lexicon/asides.ts'
import { beginsAside, endOfAside } from '../text/asides.ts'
import type { Line } from '../text/line.ts'

/** What names of products write for a size. */
const SIZES: readonly (readonly [AsideKind, string])[] = [
  ['size-xs', 'xs'],
  ['size-s', 's'],
  ['size-m', 'm'],
  ['size-l', 'l'],
  ['size-xl', 'xl'],
  ['size-xxl', 'xxl'],
]

interface SizeSaid {
  readonly end: number
  readonly letters: string
}

const NONE: readonly SizeSaid[] = []

/** The sizes that words at a token tell, with the letters that stand for them: "extra large" is "xl". */
export function sizesAt(line: Line, at: number): readonly SizeSaid[] {
  if (!beginsAside(line, at)) return NONE
  let found: SizeSaid[] | undefined
  for (const [kind, letters] of SIZES) {
    const end = endOfAside(line, at, kind)
    if (end === 0) continue
    found ??= []
    found.push({ end, letters })
  }
  return found ?? NONE
}
