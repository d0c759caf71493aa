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

const NONE: ReturnType<typeof sizesAt> = []

/** The sizes that words at a token tell, with the letters that stand for them: "extra large" is "xl". */
export function sizesAt(line: Line, at: number): readonly { readonly end: number; readonly letters: string }[] {
  if (!beginsAside(line, at)) return NONE
  return SIZES.flatMap(([kind, letters]) => {
    const end = endOfAside(line, at, kind)
    return end > 0 ? [{ end, letters }] : []
  })
}
