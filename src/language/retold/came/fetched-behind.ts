import { dayAt } from '../../clauses/segments/dates.ts'
import { isWhoWord } from '../../clauses/who/who-word.ts'
import type { Sight } from '../../context.ts'
import { englishReceipts } from '../../lexicon/en/told/receipts.ts'
import { endOfAside } from '../../text/asides.ts'
import { endOfPlain, isMark, type Line, sayingWith } from '../../text/line.ts'
import { endOfRow, endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { isCounted, namesAt, passMark } from '../words.ts'

const RUN = sayingsOf(englishReceipts.run)
const WENT_OUT = englishReceipts.wentOut.map(sayingsOf)
const SHORT = sayingsOf(englishReceipts.shortLead)
const WHOLESALERS = sayingsOf(englishReceipts.wholesalers)
const POSTS = sayingsOf(englishReceipts.posts)
const CAME = sayingsOf(englishReceipts.orderHere)
const FOR_SHOP = sayingsOf(englishReceipts.forShop)
const LONGEST_WHO = 2

/** "did a makro run, got 24 sprite", "went to the market and bought 8 kg", "short delivered, received 18": what came is told behind. */
export function behindErrand(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const end =
    Math.max(endOfSaying(line, first, length, RUN), endOfRow(line, first, length, WENT_OUT)) ||
    endOfSaying(line, first, length, SHORT)
  if (end === 0) return undefined
  const mark = passMark(line, end)
  const start = mark > end ? endOfPlain(line, mark, 'gap') || mark : endOfPlain(line, end, 'gap')
  const who = endOfAside(line, start, 'pronoun') || start
  const doing = sayingWith(line, who, 'verb')?.sense.doing
  const isCame = start > 0 && (doing === 'receive' || doing === 'buy')
  return isCame
    ? { line: saidBetween(line, who, length), moves: ['receive'], remark: saidBetween(line, first, end) }
    : undefined
}

/** "bought 10 sprite for the shop": told by those who buy for it, with nothing that names others. */
export function boughtForShop({ line }: Sight): Retold | undefined {
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  // "she bought 10 for the shop": for ours?
  const start = endOfAside(line, first, 'by-us') || first
  const doing = sayingWith(line, start, 'verb')?.sense.doing
  if (doing !== 'buy' && doing !== 'receive') return undefined
  for (let at = start + 2; at < length; at += 1) {
    const end = endOfSaying(line, at, length, FOR_SHOP)
    // "for shop use", "for the shop toilet"
    if (end === 0 || (line.tokens[end]?.kind === 'word' && !isGoingOn(line, end))) continue
    const said = `${saidBetween(line, start, at)} ${saidBetween(line, end, length)}`.trim()
    return { line: said, moves: ['receive'], remark: saidBetween(line, at, end) }
  }
  return undefined
}

/** "from metro", "at the market", "yesterday" */
function isGoingOn(line: Line, at: number): boolean {
  if (endOfPlain(line, at, 'from') > 0 && endOfAside(line, at + 1, 'us-alone') > 0) return false
  const isPlain = (['from', 'at', 'day', 'each', 'payment'] as const).some(kind => endOfPlain(line, at, kind) > 0)
  return isPlain || endOfAside(line, at, 'at-where') > 0 || sayingWith(line, at, 'major') !== undefined
}

/** "booker delivery: 24 sprite", "amazon parcel arrived: 10 cables": from whom it is known, or a parcel, which nobody sends out. */
export function namedLoad(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const known = endOfSaying(line, first, length, WHOLESALERS)
  let who = known || first
  while (known === 0 && who < first + LONGEST_WHO && isSender(sight, who)) who += 1
  const load = who === first ? 0 : endOfSaying(line, who, length, POSTS)
  if (load === 0) return undefined
  const came = endOfSaying(line, load, length, CAME)
  const goods = passMark(line, came || load)
  if (goods === load || (known === 0 && came === 0)) return undefined
  return receivedAll(sight, goods, first, came || load, '')
}

/** "tuesday's delivery was 20 bread", "yesterday's delivery: 20 bread" */
export function deliveryOfDay(sight: Sight): Retold | undefined {
  const { line } = sight
  const first = endOfPlain(line, 0, 'polite')
  const own = endOfAside(line, first, 'day-own') || endOfPlain(line, first, 'of-day')
  const load = endOfAside(line, own || first, 'a-delivery')
  if (load === 0) return undefined
  if (own === 0) return deliveryFromDay(sight, first, load)
  const link = endOfPlain(line, load, 'former') || load
  const goods = passMark(line, link)
  const words = line.tokens.slice(first, own).map(({ text }) => text)
  return goods > load ? receivedAll(sight, goods, first, load, words.join(' ').slice(0, -1)) : undefined
}

/** "delivery from yesterday: 20 bread" */
function deliveryFromDay(sight: Sight, first: number, load: number): Retold | undefined {
  const { line } = sight
  const from = endOfPlain(line, load, 'from') || endOfPlain(line, load, 'of')
  const day = from === 0 ? undefined : dayAt(sight, from)
  if (day?.day.kind !== 'day' || day.day.date > sight.today) return undefined
  const goods = passMark(line, day.end)
  return goods === day.end ? undefined : receivedAll(sight, goods, first, load, saidBetween(line, from, day.end))
}

/** A name that may be a sender's: of nobody who buys here. */
function isSender({ line, names }: Sight, at: number): boolean {
  const isBuyer = endOfPlain(line, at, 'customer') > 0 || endOfAside(line, at, 'title') > 0
  return isWhoWord(line, at) && !names.knows(at) && !isBuyer && endOfAside(line, at, 'delivery-out') === 0
}

function receivedAll(sight: Sight, goods: number, first: number, end: number, day: string): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (isMark(line, length - 1, '?') || !(isCounted(sight, goods) || namesAt(sight, goods).length > 0)) return undefined
  if (line.tokens.some((_, at) => at >= goods && sayingWith(line, at, 'verb') !== undefined)) return undefined
  const said = `received ${saidBetween(line, goods, length)} ${day}`.trim()
  return { line: said, moves: ['receive'], remark: saidBetween(line, first, end) }
}
