import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import { moneyAt } from '../../values/money.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/**
 * "flour is down to 62 kilos", "we're down to 9 loaves": what there still is. A figure without a unit behind a name may be
 * a price.
 */
export function downTo(sight: Sight): Retold | undefined {
  const { line, habits } = sight
  const ours = endOfAside(line, 0, 'we-down-to')
  if (ours > 0) {
    if (!isCounted(sight, ours) || moneyAt(line, ours, habits)?.marked === true) return undefined
    return { line: `counted ${saidBetween(line, ours, line.tokens.length)}`, moves: ['count'], remark: '' }
  }
  for (const { end, kind, distance } of sight.names.at(0)) {
    const figure = kind === 'near' || distance > DISTANCE.part ? 0 : endOfAside(line, end, 'down-to')
    if (figure === 0 || moneyAt(line, figure, habits)?.marked === true) continue
    const counted = quantitiesIn(sight, figure).find(
      ({ reading, end: last }) => reading.kind === 'exact' && reading.unit !== null && isLast(sight, last),
    )
    if (counted === undefined) continue
    const said = saidBetween(line, figure, counted.end)
    return { line: `counted ${said} ${saidBetween(line, 0, end)}`, moves: ['count'], remark: '' }
  }
  return undefined
}

/** Does nothing follow but "now", and who is told? */
function isLast({ line }: Sight, from: number): boolean {
  for (let at = from; at < line.tokens.length; ) {
    const end =
      endOfAside(line, at, 'of-now') ||
      endOfAside(line, at, 'address') ||
      endOfPlain(line, at, 'polite') ||
      (line.tokens[at]?.kind === 'mark' && line.tokens[at]?.text !== '?' ? at + 1 : 0)
    if (end === 0) return false
    at = end
  }
  return true
}
