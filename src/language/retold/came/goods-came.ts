import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isForeign, isMark, sayingWith } from '../../text/line.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, namesAt } from '../words.ts'

const MARKS = [',', ':', '-', '.', ';', '!'] as const

/** "new shipment came, 15 power banks", "goods reached - 5 ctn coke": a load is here, and what was in it. */
export function goodsCame(sight: Sight): Retold | undefined {
  const { line, today } = sight
  const first = endOfPlain(line, 0, 'polite')
  const load = endOfAside(line, first, 'load-of-goods') || endOfAside(line, first, 'goods-group')
  if (load === 0) return undefined
  // "stock reached 20" tells how much there is.
  const mayReach = endOfAside(line, first, 'the-stock') !== load
  const came = endOfAside(line, load, 'load-came') || (mayReach ? endOfAside(line, load, 'load-reached') : 0)
  if (came === 0) return undefined
  const when = dayAt(sight, came)
  if (when !== undefined && (when.day.kind !== 'day' || when.day.date > today)) return undefined
  const end = when?.end ?? came
  const start = MARKS.some(mark => isMark(line, end, mark)) ? end + 1 : end
  // "veg came in: onions 10kg"
  const isListed = start > end && isMark(line, end, ':') && namesAt(sight, start).length > 0
  if (!isCounted(sight, start) && !isListed) return undefined
  // "20000mah power bank" is of another name.
  if (line.tokens[start + 1]?.glued && isForeign(line, start + 1)) return undefined
  if (line.tokens.some((_, at) => at >= start && sayingWith(line, at, 'verb') !== undefined)) return undefined
  const goods = saidBetween(line, start, line.tokens.length)
  const day = when === undefined ? '' : saidBetween(line, came, when.end)
  return { line: `received ${goods} ${day}`.trim(), moves: ['receive'], remark: saidBetween(line, first, came) }
}
