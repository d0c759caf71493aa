import type { Sight } from '../../context.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, type Line } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import { isBroken } from '../segments/breaks.ts'
import { dayAt } from '../segments/dates.ts'
import { isOfVerb, itemBefore, type Segment } from '../segments/segment.ts'

const LONGEST_PLACE = 5

/** Where words at a token end that leave open whether, or how, goods beside them were sold; 0 if none do. */
export function endOfSaleDoubt(sight: Sight, path: readonly Segment[], at: number): number {
  const { line } = sight
  const delivery = endOfAside(line, at, 'for-delivery')
  const day = delivery > 0 ? dayAt(sight, delivery) : undefined
  if (day !== undefined && !(day.day.kind === 'day' && day.day.date === sight.today)) return day.end
  return (
    endOfNumberedGoods(line, path, at) ||
    (isOfVerb(path, at, at + 1) ? 0 : endOfAside(line, at, 'hidden-away')) ||
    endOfOverThere(line, path, at) ||
    endOfHouseOrPrice(sight, path, at) ||
    endOfOrderFetched(line, at) ||
    endOfDelivered(line, at) ||
    endOfAside(line, at, 'part-each') ||
    (itemBefore(path, at) ? endOfAside(line, at, 'as-other') : 0)
  )
}

/** "to room 4 eggs": the fourth room, or four eggs? */
function endOfNumberedGoods(line: Line, path: readonly Segment[], at: number): number {
  const end = endOfAside(line, at, 'numbered-sale') || endOfAside(line, at, 'numbered-place')
  const isGoods = path.some(({ kind, from }) => kind === 'item' && from === end)
  return end > 0 && isGoods && numberAt(line, end) !== undefined ? end + 1 : 0
}

/** "at auction next door": not here. */
function endOfOverThere(line: Line, path: readonly Segment[], at: number): number {
  if (endOfAside(line, at, 'where-others') === 0 || !itemBefore(path, at)) return 0
  if (path.some(({ kind, from, end }) => kind === 'remark' && from < at && at < end)) return 0
  for (let end = at + 1; end <= at + LONGEST_PLACE && !isBroken(line, end); end += 1) {
    const there = endOfAside(line, end, 'over-there')
    if (there > 0) return there
  }
  return 0
}

/** "for the lad at forty two": the price, or where the lad lives? */
function endOfHouseOrPrice({ line, habits }: Sight, path: readonly Segment[], at: number): number {
  if (endOfAside(line, at, 'at-where') === 0 || !itemBefore(path, at)) return 0
  const money = moneyAt(line, at + 1, habits)
  if (money === undefined || money.marked || line.tokens[at + 1]?.kind === 'number' || !isBroken(line, money.end))
    return 0
  for (let who = Math.max(1, at - LONGEST_PLACE); who < at; who += 1) {
    if (endOfPlain(line, who, 'for') > 0 && endOfAside(line, endOfAside(line, who + 1, 'determiner'), 'buyer') === at)
      return money.end
  }
  return 0
}

/** "order collected from the depot": by us. */
function endOfOrderFetched(line: Line, at: number): number {
  const gone = endOfAside(line, at, 'order-gone')
  const from = gone === 0 ? 0 : endOfPlain(line, gone, 'from')
  const who = from === 0 ? 0 : endOfAside(line, from, 'determiner') || from
  return who > 0 && endOfPlain(line, who, 'here') === 0 ? from : 0
}

/** "got 12 bread delivered, rung up": did they come, or go? */
function endOfDelivered(line: Line, at: number): number {
  const end = endOfAside(line, at, 'got-delivered')
  return end > 0 && line.tokens.some((_, from) => from < at && endOfAside(line, from, 'got-goods') > 0) ? end : 0
}
