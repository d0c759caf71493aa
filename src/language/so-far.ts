import { englishSoFar } from './lexicon/en/doubts/so-far.ts'
import { endOfSaying, sayingsOf } from './text/sayings.ts'
import { tokenise } from './text/tokens.ts'

const SO_FAR = sayingsOf(englishSoFar.soFar)
const PAID = sayingsOf(englishSoFar.paid)
const LONGEST_PAID = 3

/** Does a line tell of goods up to now, so that it may hold what was told before: "sold 12 bread so far today"? */
export function tellsSoFar(text: string): boolean {
  const line = tokenise(text)
  const { length } = line.tokens
  return line.tokens.some((_, at) => {
    if (endOfSaying(line, at, length, SO_FAR) === 0) return false
    for (let before = Math.max(0, at - LONGEST_PAID); before < at; before += 1)
      if (endOfSaying(line, before, length, PAID) > 0) return false
    return true
  })
}
