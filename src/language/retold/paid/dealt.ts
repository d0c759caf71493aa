import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isPaidFor, passMark } from '../words.ts'

/** "did a deal on beanies, sold 3 for 45": what was sold is told in front; without its price, the price is asked. */
export function dealtOn(sight: Sight): Retold | undefined {
  const { line, names } = sight
  const { length } = line.tokens
  const deal = endOfAside(line, endOfPlain(line, 0, 'polite'), 'deal-on')
  if (deal === 0) return undefined
  const from = endOfAside(line, deal, 'determiner') || deal
  for (const { end, kind, distance } of names.at(from)) {
    if (kind === 'near' || distance > DISTANCE.part) continue
    const verb = sayingWith(line, passMark(line, end), 'verb')
    if (verb?.sense.doing !== 'sell') continue
    const many = quantitiesIn(sight, verb.end).find(({ article }) => !article)
    if (many === undefined || (many.end < length && names.knows(many.end))) continue
    const goods = `${saidBetween(line, verb.end, many.end)} ${saidBetween(line, from, end)}`
    return {
      line: `sold ${goods} ${saidBetween(line, many.end, length)}`.trim(),
      moves: ['sell'],
      remark: '',
      ...(!isPaidFor(sight, many.end) && { openPrice: saidBetween(line, 0, deal - 1) }),
    }
  }
  return undefined
}
