import type { Doing } from '../../lexicon/lexicon.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { numberAt } from '../../values/number.ts'
import { isBroken } from '../segments/breaks.ts'
import { dayAt } from '../segments/dates.ts'
import { isOfVerb, itemBefore } from '../segments/segment.ts'
import { always, type Doubt, type Place } from './doubt.ts'

const LONGEST_PLACE = 5

const SOLD: ReadonlySet<Doing> = new Set<Doing>(['sell'])

/** What leaves open whether, or how, goods beside it were sold. */
export const SALE_DOUBTS: readonly Doubt[] = [
  { kind: 'for-delivery', of: SOLD, ends: endOfDeliveryDay },
  { kind: 'numbered-sale', of: SOLD, ends: endOfNumberedGoods },
  { kind: 'numbered-place', of: SOLD, ends: endOfNumberedGoods },
  { kind: 'hidden-away', of: SOLD, ends: endOfHidden },
  { kind: 'where-others', of: SOLD, ends: endOfOverThere },
  { kind: 'at-where', of: SOLD, ends: endOfHouseOrPrice },
  { kind: 'order-gone', of: SOLD, ends: endOfOrderFetched },
  { kind: 'got-delivered', of: SOLD, ends: endOfDelivered },
  { kind: 'part-each', of: SOLD, ends: always },
  { kind: 'as-other', of: SOLD, ends: endOfPutThrough },
]

/** "for delivery friday": still to be brought. */
function endOfDeliveryDay({ sight, end }: Place): number {
  const found = dayAt(sight, end)
  return found !== undefined && !(found.day.kind === 'day' && found.day.date === sight.today) ? found.end : 0
}

function endOfHidden({ path, at, end }: Place): number {
  return isOfVerb(path, at, at + 1) ? 0 : end
}

/** "rung up as 2 twix" */
function endOfPutThrough({ path, at, end }: Place): number {
  return itemBefore(path, at) ? end : 0
}

/** "to room 4 eggs": the fourth room, or four eggs? */
function endOfNumberedGoods({ sight: { line }, path, end }: Place): number {
  const isGoods = path.some(({ kind, from }) => kind === 'item' && from === end)
  return isGoods && numberAt(line, end) !== undefined ? end + 1 : 0
}

/** "at auction next door": not here. */
function endOfOverThere({ sight: { line }, path, at }: Place): number {
  if (!itemBefore(path, at)) return 0
  if (path.some(({ kind, from, end }) => kind === 'remark' && from < at && at < end)) return 0
  for (let end = at + 1; end <= at + LONGEST_PLACE && !isBroken(line, end); end += 1) {
    const there = endOfAside(line, end, 'over-there')
    if (there > 0) return there
  }
  return 0
}

/** "for the lad at forty two": the price, or where the lad lives? */
function endOfHouseOrPrice({ sight: { line, habits }, path, at }: Place): number {
  if (!itemBefore(path, at)) return 0
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
function endOfOrderFetched({ sight: { line }, end }: Place): number {
  const from = endOfPlain(line, end, 'from')
  const who = from === 0 ? 0 : endOfAside(line, from, 'determiner') || from
  return who > 0 && endOfPlain(line, who, 'here') === 0 ? from : 0
}

/** "got 12 bread delivered, rung up": did they come, or go? */
function endOfDelivered({ sight: { line }, at, end }: Place): number {
  return line.tokens.some((_, from) => from < at && endOfAside(line, from, 'got-goods') > 0) ? end : 0
}
