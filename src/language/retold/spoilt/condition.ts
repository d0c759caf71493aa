import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isPaidFor } from '../words.ts'

const MOST_WORDS = 3

/** "chucked 3 burnt almond croissants", "3kg of overripe bananas tossed": without how the goods were that nobody can sell. */
export function withoutCondition(sight: Sight): Retold | undefined {
  const { line } = sight
  for (let at = 0; at < line.tokens.length - 2; at += 1) {
    for (const { end } of quantitiesIn(sight, at)) {
      const from = endOfPlain(line, end, 'of') || end
      const name = endOfCondition(sight, from)
      if (name === 0 || sight.names.at(name).length === 0) continue
      const rest = `${saidBetween(line, at, from)} ${saidBetween(line, name, line.tokens.length)}`
      const isOut = isTakenOut(sight, at)
      if (isOut && (endOfAside(line, from, 'spoilt-perhaps') > 0 || isHanded(sight, name))) continue
      const before = isOut ? 'wasted' : saidBetween(line, 0, at)
      return {
        line: `${before} ${rest}`.trim(),
        moves: ['any'],
        among: ['waste', 'customer-return', 'supplier-return'],
        remark: saidBetween(line, from, name),
      }
    }
  }
  return undefined
}

/** "got rid of 2 leaky tins", "cleared out 6 mouldy rolls". */
function isTakenOut({ line }: Sight, before: number): boolean {
  return line.tokens.some((_, at) => at < before && endOfAside(line, at, 'rids-of') === before)
}

/** "for 1", "to joe", "for the cake": somebody has them, or there was use for them. */
function isHanded(sight: Sight, from: number): boolean {
  const { line } = sight
  const isFor = line.tokens.some(
    (_, at) => at > from && (endOfPlain(line, at, 'toward') > 0 || endOfPlain(line, at, 'for') > 0),
  )
  return isFor || isPaidFor(sight, from)
}

/** Behind one word of how goods were or several, none of which is one of a product's name. */
function endOfCondition({ line, names }: Sight, from: number): number {
  let end = from
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const joined = end > from && (isMark(line, end, ',') || endOfPlain(line, end, 'gap') > 0) ? end + 1 : end
    const next = endOfAside(line, joined, 'spoilt-goods')
    if (next === 0 || names.knows(joined)) break
    end = next
  }
  return end > from ? end : 0
}
