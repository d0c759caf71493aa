import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { broughtBy, type Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** "driver just supplied 5 bags pure water", "the rep has just delivered us 3 crates": who carries goods brought them here. */
export function carrierBrought(sight: Sight): Retold | undefined {
  const { line } = sight
  const first = endOfPlain(line, 0, 'polite') || 0
  const who = endOfAside(line, first, 'determiner') || first
  const end = endOfAside(line, who, 'carrier')
  if (end === 0) return undefined
  let at = end
  while (endOfAside(line, at, 'meanwhile') > 0 || endOfAside(line, at, 'of-now') > 0) at += 1
  const goods = endOfAside(line, at, 'delivers')
  if (goods === 0) return undefined
  const us = endOfAside(line, goods, 'with-to-us') || goods
  if (!isCounted(sight, us)) return undefined
  const found = broughtBy(sight, { kind: 'name', from: first, end }, at, goods)
  return found && { ...found, line: `received ${saidBetween(line, us, line.tokens.length)}` }
}
