import { quantitiesIn, type Sight } from '../../context.ts'
import { englishRaised } from '../../lexicon/en/told/raised.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfPlain } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'

const RAISED = sayingsOf(englishRaised.raised)
const STOCK_OF = sayingsOf(englishRaised.stockOf)
const STOCK = sayingsOf(englishRaised.stock)
const BY = sayingsOf(englishRaised.by)

/** "increase stock of soap by 5", "raise soap stock by 5": so many came in; without the stock, it may be the price. */
export function stockRaised(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const { length } = line.tokens
  const start = endOfPlain(line, 0, 'polite')
  const raised = endOfSaying(line, start, length, RAISED)
  if (raised === 0) return undefined
  const stockOf = endOfSaying(line, raised, length, STOCK_OF)
  const from = stockOf || raised
  for (const { end, kind, distance } of names.at(from)) {
    if (kind === 'near' || distance > DISTANCE.part) continue
    const stock = stockOf > 0 ? end : endOfSaying(line, end, length, STOCK)
    const by = stock === 0 ? 0 : endOfSaying(line, stock, length, BY)
    const many = by === 0 ? undefined : quantitiesIn(sight, by).find(found => found.end === length && !found.article)
    if (many === undefined) continue
    const goods = `${saidBetween(line, by, length)} ${saidBetween(line, from, end)}`
    return { line: `received ${goods}`, moves: ['receive'], remark: '' }
  }
  return undefined
}
