import type { Sight } from '../context.ts'
import { endOfAside } from '../text/asides.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Retold } from './done.ts'

/**
 * "went through 3 sleeves of cups", "got through 2 kg coffee beans": material is used up. Of what customers buy, nobody knows
 * whether it was used or sold.
 */
export function usedUp(sight: Sight): Retold | undefined {
  const { line } = sight
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
  if (!isMaterial) return undefined
  return { line: `${saidBetween(line, 0, at)} used ${rest}`.trim(), moves: ['use'], remark: '' }
}
