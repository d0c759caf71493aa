import type { AsideKind } from '../lexicon/asides.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'

/** A verb alone is a heading. */
const LEAST = 3

/** Does a line say that goods moved, without saying which or how many? */
export function isUntold(line: Line): boolean {
  const holds = (kind: AsideKind): boolean => line.tokens.some((_, at) => endOfAside(line, at, kind) > 0)
  if (line.tokens.length < LEAST || holds('trade-talk')) return false
  const isTraded = line.tokens.some((_, at) => {
    const doing = sayingWith(line, at, 'verb')?.sense.doing
    return (doing === 'sell' || doing === 'receive') && endOfPlain(line, at, 'polite') === 0
  })
  return isTraded || holds('traded')
}
