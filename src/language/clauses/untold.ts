import type { AsideKind } from '../lexicon/asides.ts'
import { englishMore } from '../lexicon/en/amend/more.ts'
import { englishCounts } from '../lexicon/en/told/counts.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { numberAt } from '../values/number.ts'

/** A verb alone is a heading. */
const LEAST = 3

const AGAIN = sayingsOf(englishMore.again)
const IT_IS = sayingsOf(englishCounts.itIs)

/** Does a line say that goods moved, or how many there are, without saying which or how many? */
export function isUntold(line: Line): boolean {
  if (endOfSaying(line, 0, line.tokens.length, AGAIN) > 0 || isOfSomething(line)) return true
  const holds = (kind: AsideKind): boolean => line.tokens.some((_, at) => endOfAside(line, at, kind) > 0)
  if (line.tokens.length < LEAST || holds('trade-talk')) return false
  const isTraded = line.tokens.some((_, at) => {
    const doing = sayingWith(line, at, 'verb')?.sense.doing
    return (doing === 'sell' || doing === 'receive') && endOfPlain(line, at, 'polite') === 0
  })
  return isTraded || holds('traded')
}

/** "its 12 now" */
function isOfSomething(line: Line): boolean {
  const { length } = line.tokens
  const many = numberAt(line, endOfSaying(line, 0, length, IT_IS) || length)?.end ?? 0
  return many > 0 && (endOfPlain(line, many, 'standing') || many) === length
}
