import { isBroken } from '../../clauses/segments/breaks.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, isPaidFor, passMark } from '../words.ts'

/** "staff brekkie - took 2 croissants, no charge": what those who work here ate, headed by the meal. */
export function eatenByStaff(sight: Sight): Retold | undefined {
  const { line } = sight
  const meal = endOfAside(line, 0, 'own-meal')
  const mark = meal === 0 ? 0 : passMark(line, meal)
  const from = mark === 0 ? 0 : endOfAside(line, mark, 'ate-it') || mark
  if (from === 0 || from === meal || !isCounted(sight, from)) return undefined
  let last = line.tokens.length
  for (let at = from + 1; at < line.tokens.length; at += 1) {
    const end = endOfAside(line, at, 'for-nothing')
    if (end > 0 && isBroken(line, end) && end >= line.tokens.length - 1) {
      last = isMark(line, at - 1, ',') || isMark(line, at - 1, '-') ? at - 1 : at
      break
    }
  }
  if (last === line.tokens.length && isPaidFor(sight, from)) return undefined
  return { line: `used ${saidBetween(line, from, last)}`, moves: ['use'], remark: saidBetween(line, 0, meal) }
}
