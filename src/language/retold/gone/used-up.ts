import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

const LONGEST_RECIPE = 3

/**
 
 * "went through 3 sleeves of cups", "got through 6 l of milk making custard": material is used up, and what is worked into
 
 * something. Of what customers buy, nobody knows whether it was used or sold.
 */
export function usedUp(sight: Sight): Retold | undefined {
  const { line } = sight
  const into = wentInto(sight)
  if (into !== undefined) return into
  let at = 0
  while (at < line.tokens.length && endOfAside(line, at, 'goes-through') === 0) {
    const end = endOfPlain(line, at, 'filler') || endOfPlain(line, at, 'polite') || endOfPlain(line, at, 'day')
    if (end === 0) return undefined
    at = end
  }
  const end = endOfAside(line, at, 'goes-through')
  if (end === 0) return undefined
  const rest = saidBetween(line, end, line.tokens.length)
  const isMaterial = line.tokens.some((_, token) => token >= end && endOfAside(line, token, 'material') > 0)
  if (!isMaterial && !isWorkedInto(sight, end)) return undefined
  return { line: `${saidBetween(line, 0, at)} used ${rest}`.trim(), moves: ['use'], remark: '' }
}

/** "4 litres of milk went into the custard". */
function wentInto(sight: Sight): Retold | undefined {
  const { line } = sight
  if (!isCounted(sight, 0)) return undefined
  for (let at = 2; at < line.tokens.length; at += 1) {
    const end = endOfAside(line, at, 'went-into')
    if (end === 0) continue
    const start = endOfAside(line, end, 'determiner') || end
    for (let of = start; of < start + LONGEST_RECIPE; of += 1)
      if (isBroken(line, endOfAside(line, of, 'recipe') || -1))
        return {
          line: `used ${saidBetween(line, 0, at)}`,
          moves: ['use'],
          remark: saidBetween(line, at, line.tokens.length),
        }
    return undefined
  }
  return undefined
}

/** "making custard", "on the croissants", "for the dough": behind the goods, up to the end of the line. */
function isWorkedInto({ line }: Sight, from: number): boolean {
  return line.tokens.some((_, at) => {
    if (at <= from + 1) return false
    const work = endOfAside(line, at, 'working-at')
    if (work > 0) return line.tokens[work]?.kind === 'word'
    if (endOfAside(line, at, 'worked-into') === 0) return false
    const start = endOfAside(line, at + 1, 'determiner') || at + 1
    for (let of = start; of < start + LONGEST_RECIPE; of += 1)
      if (isBroken(line, endOfAside(line, of, 'recipe') || -1)) return true
    return false
  })
}
