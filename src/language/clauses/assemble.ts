import type { Sight } from '../context.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import { readName } from '../names.ts'
import type { Clause, DayReading, Item, Move, NameReading, PriceReading } from '../reading.ts'
import { MOVES } from '../reading.ts'
import { sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { PriceSaid } from '../values/price-said.ts'
import { mayBeOfMore, priceOfAllIn } from './all-prices.ts'
import { doubleName, formerName, oddUnit, tornName } from './doubts/doubtful-names.ts'
import { mixedOrder } from './doubts/mixed-order.ts'
import { isNoGoods } from './doubts/no-goods.ts'
import { withOpenDelivery } from './doubts/not-happened.ts'
import { withoutItsPack } from './doubts/same-pack.ts'
import { turnedBy } from './doubts/turned.ts'
import { finishItem } from './finish.ts'
import { groupItems } from './groups.ts'
import { isOneGone } from './one-gone.ts'
import { heldParts, type Part } from './parts.ts'
import { isOwnDay } from './segments/dates.ts'
import type { ItemSaid, Segment } from './segments/segment.ts'
import { mayRemark, type Paid, settleDoing } from './settle.ts'

/** What stands in the way of clauses. */
export interface Problem {
  readonly kind: 'problem'
  readonly because: 'no-product' | 'no-quantity' | 'words-left' | 'two-numbers' | 'two-readings' | 'no-verb'
  readonly said: string
  readonly move: Move | null
  /** The plain lines of which one is meant, where they are known. */
  readonly ways?: readonly string[]
  /** The products that were named; what resembles them is looked for only when somebody is told of the problem. */
  products(): readonly NameReading[]
}

/** What a path comes to. */
export type Assembly = { readonly kind: 'clauses'; readonly clauses: readonly Clause[] } | Problem

type Because = Problem['because']

const ONE = 1000n
/** What money is told of. */
const PRICED: ReadonlySet<Move | 'exchange'> = new Set<Move | 'exchange'>(['sell', 'receive', 'customer-return'])

/** Reads the clauses out of a path of segments, or says what stands in the way. */
export function assemble(sight: Sight, told: readonly Segment[]): Assembly {
  const path = withOpenDelivery(sight, told)
  const { parts, loose, doubt, leadDay, strays } = heldParts(sight, path, groupItems(path))
  const items = path.filter(segment => segment.kind === 'item')
  const move = parts.map(part => moveOf(part.verb.doing)).find(found => found !== null) ?? null
  const products = (): readonly NameReading[] => {
    const named = items.flatMap(({ item }) => (item.name === null ? [] : [item.name]))
    return named.map(({ from, to }) => readName(sight.line, from, to, sight.names))
  }
  const problem = (because: Because, said: string): Problem => ({ kind: 'problem', because, said, move, products })
  const saidOf = ({ from, end }: { from: number; end: number }): string => saidBetween(sight.line, from, end)
  const [firstLoose] = loose
  const isUnclaimed = strays.some(segment => segment.kind === 'left') || (strays.length > 0 && parts.length > 0)
  if (isUnclaimed) return problem('words-left', leftWords(sight, strays))
  const numbers = items.find(({ item }) => item.price?.meaning.kind === 'number') ?? tornName(sight, path)
  if (numbers !== undefined) return problem('two-numbers', saidOf(numbers))
  const mixed = mixedOrder(sight, path)
  if (mixed !== undefined) return { ...problem('two-numbers', saidOf(mixed)), ways: [mixed.way] }
  const nameless = items.find(({ item }) => item.name === null)
  if (nameless !== undefined) return problem('no-product', saidOf(nameless))
  const unreadable = items.find(
    ({ item: { quantity } }) => quantity?.reading.kind === 'open' && quantity.reading.readings.length === 0,
  )
  if (unreadable !== undefined) return problem('no-quantity', saidOf(unreadable))
  const odd = items.map(({ item }) => oddUnit(sight, item)).find(said => said !== '')
  if (odd !== undefined) return problem('words-left', odd)
  if (firstLoose !== undefined) return problem('no-verb', saidOf(firstLoose))
  const unpacked = withoutItsPack(sight, items)
  if (unpacked !== undefined) return problem('two-readings', saidOf(unpacked))
  const double = formerName(sight, path) ?? doubleName(sight, path)
  if (double !== undefined) return problem('two-readings', saidOf(double))
  const otherDay = path.findIndex((segment, at) => segment.kind === 'day' && !isOwnDay(sight, path, at))
  const doubted = path[doubt ?? otherDay]
  if (doubted !== undefined) return problem('two-readings', saidOf(doubted))
  const turned = turnedBy(sight, path)
  if (turned !== undefined) return problem('words-left', saidOf(turned))
  const clauses: Clause[] = []
  for (const part of parts) {
    const made = clausesOf(sight, part, leadDay)
    if ('because' in made) return problem(made.because, made.said)
    for (const clause of made) clauses.push(clause)
  }
  if (clauses.length === 0) return problem('no-verb', '')
  const isOfOneDay = clauses.every(({ day }) => dateOf(sight, day) === dateOf(sight, clauses[0]?.day ?? null))
  return isOfOneDay ? { kind: 'clauses', clauses } : problem('two-readings', sight.line.clean)
}

function dateOf({ today }: Sight, day: DayReading | null): string {
  return day?.kind === 'day' ? day.date : (day?.said ?? today)
}

function moveOf(doing: Doing): Move | null {
  return MOVES.find(move => move === doing) ?? null
}

/** Words that nothing claims, neighbours together. */
function leftWords(sight: Sight, strays: readonly Segment[]): string {
  const texts: string[] = []
  let end = -1
  for (const stray of strays) {
    const said = saidBetween(sight.line, stray.from, stray.end)
    if (stray.from === end) texts.push(`${texts.pop()} ${said}`)
    else texts.push(said)
    end = stray.end
  }
  return texts.join(', ')
}

/** The clauses of one verb (two of an exchange), or why it has none. */
function clausesOf(
  sight: Sight,
  part: Part,
  leadDay: DayReading | null,
): readonly Clause[] | Pick<Problem, 'because' | 'said'> {
  const not = (because: Because, { from, end }: { from: number; end: number } = part) => ({
    because,
    said: saidBetween(sight.line, from, end),
  })
  if (part.items.length === 0) return not('no-product')
  const move = settleDoing(sight, part.verb.doing, part.remarks, part.isBehind, part.verbFrom, paidFor(sight, part))
  if (move === undefined) return not('two-readings')
  const odd = part.remarks.find(remark => !mayRemark(sight, remark, part.verb.doing, move))
  if (odd !== undefined) return not('words-left', odd)
  if (move !== 'count' && part.items.some(({ item }) => item.linked)) return not('words-left')
  const refund = move === 'customer-return' ? undefined : refundOf(part)
  if (refund !== undefined) return not('words-left', refund)
  const [day = leadDay, ...moreDays] = part.days
  const isOfTwoDays = leadDay !== null && dateOf(sight, day) !== dateOf(sight, leadDay)
  if (moreDays.length > 0 || isOfTwoDays) return not('two-readings')
  const isGift = part.verb.doing === 'give' && move === 'waste'
  const priceOfAll = PRICED.has(move) && part.items.length > 1 ? priceOfAllIn(sight, part) : undefined
  const told = readItems(sight, part, priceOfAll !== undefined).map(item => (isGift ? { ...item, price: null } : item))
  const items = move === 'waste' && isOneGone(sight, told) ? told.map(one) : told
  const headed = move === 'receive' ? headedBy(part, items) : undefined
  if (headed !== undefined) return not('no-product', headed)
  if (move === 'receive' && items.some((item, at) => isNoGoods(sight, item, part.items[at], part.verb.doing)))
    return not('no-product')
  if (move === 'receive' && !makesProducts(part.verb) && items.some(({ name }) => name.kind === 'unknown'))
    return not('no-product', { from: part.items[0]?.from ?? part.from, end: part.items.at(-1)?.end ?? part.end })
  if (move === 'count' && isTwice(items)) return not('two-readings')
  const second = secondPrice(part)
  if (second !== undefined) return not('two-readings', second)
  const remark = part.remarks.map(({ from, end }) => trimmed(saidBetween(sight.line, from, end))).join(', ') || null
  if (move !== 'exchange') {
    const clause = { move, items, day, remark, ...(priceOfAll && { priceOfAll }) }
    return part.swapAt === null ? [clause] : not('words-left')
  }
  const back = items.slice(0, part.swapAt ?? 0)
  const out = items.slice(part.swapAt ?? 0)
  if (back.length === 0 || out.length === 0 || isUneven(back, out) || isUneven(out, back)) return not('two-readings')
  return [
    { move: 'customer-return', items: back.map(one), day, remark },
    { move: 'sell', items: out.map(one), day, remark },
  ]
}

/** "swapped twix for 2 sprite": for how many? */
function isUneven(told: readonly Item[], open: readonly Item[]): boolean {
  const isMany = told.some(({ quantity }) => quantity?.kind === 'exact' && quantity.thousandths > ONE)
  return isMany && open.some(({ quantity }) => quantity === null)
}

/** "Received 20 rice" may be the first of it; "made 20 rice", "got 20 rice", "one woman bought 2 bread" tell of no new product. */
function makesProducts({ casual, weak, doing }: Part['verb']): boolean {
  return !casual && !weak && doing === 'receive'
}

/** "form b 4471 received 30 soap": a number of a paper, where nobody knows such goods and others stand behind the verb. */
function headedBy({ items: [first, next], verbFrom }: Part, [item]: readonly Item[]): Segment | undefined {
  if (first === undefined || next === undefined || item?.name.kind !== 'unknown') return undefined
  const { name, quantity } = first.item
  const isNumbered = name !== null && quantity !== null && quantity.from >= name.to
  return isNumbered && first.end <= verbFrom && next.from > verbFrom ? first : undefined
}

/** "counted 10 cartons and 5 loose water": neither is what there is of it. */
function isTwice(items: readonly Item[]): boolean {
  const products = items.flatMap(({ name }) => (name.kind === 'one' ? [name.product] : []))
  return new Set(products).size < products.length
}

/** "10 soap at 5, price 12": a second price of what has one, which would be lost. */
function secondPrice({ items, prices: [apart] }: Part): PriceSaid | undefined {
  const item = items.at(-1)?.item
  if (item === undefined || item.price === null || apart === undefined || apart.meaning.kind === 'total')
    return undefined
  return isToldInFull(item, apart) ? undefined : apart
}

function refundOf(part: Part): PriceSaid | undefined {
  return pricesOf(part).find(({ meaning }) => meaning.kind === 'total' && meaning.isRefund === true)
}

function pricesOf({ items, prices }: Part): readonly PriceSaid[] {
  const said: PriceSaid[] = []
  for (const { item } of items) if (item.price !== null) said.push(item.price)
  return said.length === 0 ? prices : [...said, ...prices]
}

/** "gave 2 bread for free", "3 bags gone for 30 euro": of all that went. */
function paidFor({ line }: Sight, part: Part): Paid {
  const said = pricesOf(part)
  if (said.length >= part.items.length && said.every(({ meaning }) => meaning.kind === 'free')) return 'nothing'
  const isMoney = said.some(({ from, end }) =>
    line.tokens.some((_, at) => at >= from && at < end && sayingWith(line, at, 'major') !== undefined),
  )
  return isMoney ? 'money' : null
}

/** Without the brackets, the comma or the dash around a remark. */
function trimmed(remark: string): string {
  return remark.replace(/^[\s(,-]+|[\s),-]+$/g, '')
}

/** In an exchange, "a navy tee" and "the navy tee" are one. */
function one(item: Item): Item {
  return item.quantity === null
    ? { ...item, quantity: { kind: 'exact', thousandths: 1000n, unit: null, said: '' } }
    : item
}

/** "6 twix sold at 20, 1 sprite": a price behind the verb is that of the item in front of it. `isPricedInAll`: the price behind the last item is that of the whole clause. */
function readItems(sight: Sight, part: Part, isPricedInAll: boolean): readonly Item[] {
  const [apart, ...more] = pricesApart(part)
  const [first, next] = part.items
  const isOfFirst =
    apart !== undefined &&
    more.length === 0 &&
    first?.item.price === null &&
    next !== undefined &&
    apart.end <= next.from
  if (isOfFirst) {
    return part.items.flatMap(({ item }, at) => finishItem(sight, item, at === 0 ? apart : item.price) ?? [])
  }
  const items: Item[] = []
  for (const [at, segment] of part.items.entries()) {
    const isLast = at === part.items.length - 1
    const isInFull = isLast && isToldInFull(segment.item, apart)
    const own = isInFull && segment.item.price?.meaning.kind !== 'each' ? null : segment.item.price
    const isAlone = part.items.length === 1 && own === null && more.length === 0
    const price = isPricedInAll ? null : (own ?? (isLast && apart !== undefined ? apart : null))
    const item = finishItem(sight, segment.item, price)
    if (item === undefined) continue
    const isSecond = apart !== undefined && !isAlone && !isInFull
    const isDoubtful = isLast && price !== null && (isSecond || mayBeOfMore(sight, part, price))
    items.push(isDoubtful ? { ...item, price: unclear(sight, price) } : item)
  }
  return items
}

/** "4 lux sold 38 each, total 152": the sum says nothing that is not said by the price for one. */
function pricesApart({ items: [only, ...others], prices }: Part): readonly PriceSaid[] {
  const [each, total, ...more] = prices
  if (total === undefined || each === undefined || only === undefined || others.length + more.length > 0) return prices
  const isInFull = each.meaning.kind === 'each' && isToldInFull({ ...only.item, price: each }, total)
  return isInFull && only.item.price === null ? [each] : prices
}

/** "half price, 5 each" says in figures what it comes to, "2 soap at 45, total 90" what both come to. */
function isToldInFull({ price: own, quantity }: ItemSaid, apart: PriceSaid | undefined): boolean {
  if (own === null || apart === undefined) return false
  if (own.meaning.kind === 'off') return apart.meaning.kind === 'each' || apart.meaning.kind === 'total'
  const [each, total] = own.meaning.kind === 'each' ? [own.meaning, apart.meaning] : [apart.meaning, own.meaning]
  if (each.kind !== 'each' || (total.kind !== 'total' && total.kind !== 'amount')) return false
  if (quantity?.reading.kind !== 'exact' || (each.unit !== null && each.unit !== quantity.reading.unit)) return false
  return each.minor * quantity.reading.thousandths === total.minor * 1000n
}

function unclear(sight: Sight, price: PriceSaid): PriceReading {
  const { meaning, from, end } = price
  const offers = meaning.kind === 'each' ? { offers: { ofOne: meaning.minor } } : {}
  return { kind: 'unclear', said: saidBetween(sight.line, from, end), ...offers }
}
