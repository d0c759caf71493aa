import { dayAt } from '../../clauses/segments/dates.ts'
import type { Sight } from '../../context.ts'
import { englishCounts } from '../../lexicon/en/told/counts.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { endOfRow, endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, manyAt, namesAt, passMark } from '../words.ts'

const HEADING = sayingsOf(englishCounts.heading)
const HEADING_DONE = englishCounts.headingDone.map(sayingsOf)
const LOOKED = sayingsOf(englishCounts.looked)
const I_COUNT = sayingsOf(englishCounts.iCount)
const MORE = sayingsOf(englishReceipts.more)
const IN_SHOP_ALL = sayingsOf(englishCounts.inShopAll)
const IN_SHOP = sayingsOf(englishCounts.inShop)
const REMAINS = sayingsOf(englishCounts.remains)
const TOTAL = sayingsOf(englishCounts.total)

/** "opening stock bread 20, milk 15", "did stocktake, twix 11": of goods below such words all is told that there is. */
export function countHeaded(sight: Sight): Retold | undefined {
  const { line, today } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const counting = endOfSaying(line, first, length, I_COUNT)
  const head = endOfSaying(line, first, length, HEADING) || endOfRow(line, first, length, HEADING_DONE) || counting
  if (head === 0 || isMark(line, length - 1, '?')) return undefined
  const day = dayAt(sight, head)
  if (day !== undefined && !(day.day.kind === 'day' && day.day.date === today)) return undefined
  const goods = passMark(line, day?.end ?? head)
  const isGoods = isCounted(sight, goods) || (counting === 0 && namesAt(sight, goods).length > 0)
  // "twix -3", "3 more twix": than the books say.
  const isDifference = line.tokens.some(
    ({ glued }, at) =>
      at >= goods && (isMark(line, at, '-') ? !glued && line.tokens[at + 1]?.glued : isMore(sight, at)),
  )
  if (
    isDifference ||
    !isGoods ||
    line.tokens.some((_, at) => at >= goods && sayingWith(line, at, 'verb') !== undefined)
  )
    return undefined
  return { line: `counted ${saidBetween(line, goods, length)}`, moves: ['count'], remark: '' }
}

/** "checked the shelf, twix left 11": what is left is told behind where somebody looked. */
export function countLooked(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const end = endOfSaying(line, first, length, LOOKED)
  const start = end === 0 ? 0 : passMark(line, end)
  if (start === end) return undefined
  const isLeft = line.tokens.some((_, at) => at >= start && endOfPlain(line, at, 'remaining') > 0)
  if (!isLeft) return undefined
  return { line: saidBetween(line, start, length), moves: ['count'], remark: saidBetween(line, first, end) }
}

/** "e remain 9 bread", "na 9 bread remain": and nothing else is told. */
export function countRemains(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const start = endOfSaying(line, endOfPlain(line, 0, 'polite'), length, REMAINS)
  const many = start === 0 ? undefined : manyAt(sight, start)
  if (many === undefined) return undefined
  const isOfRemain = line.tokens.some((_, at) => endOfPlain(line, at, 'remaining') > 0)
  const end = namesAt(sight, many.end).find(to => endOfNow(sight, to) === length)
  if (end === undefined || !isOfRemain) return undefined
  return { line: `counted ${saidBetween(line, start, end)}`, moves: ['count'], remark: '' }
}

/** "lux physical 46", "total lux in shop 44" */
export function countInShop(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const from = endOfSaying(line, first, length, TOTAL) || first
  for (const to of namesAt(sight, from)) {
    const shop =
      endOfSaying(line, to, length, IN_SHOP) || (from > first ? endOfSaying(line, to, length, IN_SHOP_ALL) : 0)
    const link = shop === 0 ? 0 : endOfPlain(line, shop, 'link') || shop
    const many = shop === 0 ? undefined : manyAt(sight, link)
    if (many === undefined || endOfNow(sight, many.end) < length) continue
    const said = `${saidBetween(line, many.from, many.end)} ${saidBetween(line, from, to)}`
    return { line: `counted ${said}`, moves: ['count'], remark: '' }
  }
  return undefined
}

function isMore({ line, names }: Sight, at: number): boolean {
  return !names.knows(at) && endOfSaying(line, at, line.tokens.length, MORE) > 0
}

function endOfNow({ line }: Sight, from: number): number {
  let at = from
  for (let end = at; end > 0; end = endOfPlain(line, at, 'standing') || endOfPlain(line, at, 'remaining')) at = end
  return at
}
