import { quantitiesIn, type Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted } from '../words.ts'

/** By the case, goods may have been paid to whoever brought them. */
const OVER_COUNTER: ReadonlySet<string> = new Set(['pcs', 'pkt', 'kg', 'g', 'l', 'ml', 'm', 'bottle', 'can', 'loaf'])

/** "3 coke, 1 skyflakes paid": goods of a counter, and at the end that they are paid. */
export function paidList(sight: Sight): Retold | undefined {
  const { line } = sight
  const paid = line.tokens.findLastIndex((_, at) => at > 1 && endOfAside(line, at, 'is-paid') === line.tokens.length)
  if (paid < 0 || !isCounted(sight, 0)) return undefined
  for (let at = 0; at < paid; at += 1) {
    if (sayingWith(line, at, 'verb') !== undefined || sayingWith(line, at, 'marker') !== undefined) return undefined
    if (endOfPlain(line, at, 'for') > 0 || endOfPlain(line, at, 'toward') > 0) return undefined
    const [said] = quantitiesIn(sight, at)
    const unit = said?.reading.kind === 'exact' ? said.reading.unit : null
    if (unit !== null && !OVER_COUNTER.has(unit)) return undefined
  }
  const how = saidBetween(line, paid, line.tokens.length)
  return { line: `sold ${saidBetween(line, 0, paid)}`, moves: ['sell'], remark: how }
}
