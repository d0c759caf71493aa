import type { Sight } from '../context.ts'
import { foldSaying } from '../text/clean.ts'
import { saidBetween } from '../text/tokens.ts'

/** A category, place or member of the shop that stands in a line. */
export interface GroupSaid {
  readonly from: number
  readonly end: number
  /** As the shop writes it. */
  readonly name: string
}

const LONGEST = 4

/** The first of these names of the shop in a line; the last letter may be a plural's. */
export function groupIn({ line }: Sight, names: readonly string[]): GroupSaid | undefined {
  const whole = foldSaying(line.clean)
  const known = new Map(
    names.filter(({ length }) => length > 1).map(name => [singular(foldSaying(name)), name] as const),
  )
  if (![...known.keys()].some(name => whole.includes(name))) return undefined
  for (let from = 0; from < line.tokens.length; from += 1) {
    for (let end = Math.min(line.tokens.length, from + LONGEST); end > from; end -= 1) {
      const name = known.get(singular(foldSaying(saidBetween(line, from, end))))
      if (name !== undefined) return { from, end, name }
    }
  }
  return undefined
}

function singular(word: string): string {
  return word.replace(/(?:'s|s)$/u, '')
}
