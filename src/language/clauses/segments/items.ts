import { priceIn, quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE } from '../../names/span.ts'
import { endOfPlain, isMark, sayingWith } from '../../text/line.ts'
import { moneyAt } from '../../values/money.ts'
import { isNegative } from '../../values/number.ts'
import type { PriceSaid } from '../../values/price-said.ts'
import { type QuantitySaid, unitAt } from '../../values/quantity.ts'
import { isBroken } from './breaks.ts'
import { passFillers } from './fillers.ts'
import { mayBeName, type Named, namesAt } from './named.ts'
import type { ItemSaid } from './segment.ts'

const ONE = 1000n
const COST = {
  noQuantity: 4,
  noName: 6,
  article: 0.2,
  quantityBehind: 0.3,
  verbBetween: 0.5,
  openPrice: 1,
  twoNumbers: 2,
} as const

/** All items that may begin at a token. */
export function itemsAt(sight: Sight, at: number): readonly ItemSaid[] {
  const items: ItemSaid[] = []
  for (const quantity of quantitiesIn(sight, at)) quantityFirst(sight, quantity, items)
  const claimed = claimedTo(sight, at)
  for (const name of namesAt(sight, at)) nameFirst(sight, name, claimed, items)
  const bare = endOfLoose(sight, at)
  if (bare > 0)
    for (const name of namesAt(sight, bare)) if (name.isKnown) nameFirst(sight, name, claimedTo(sight, bare), items)
  moneyFirst(sight, at, items)
  return items
}

function quantityFirst(sight: Sight, quantity: QuantitySaid, items: ItemSaid[]): void {
  const cost = quantity.article ? COST.article : 0
  for (const start of startsOfName(sight, quantity.end)) {
    for (const name of namesAt(sight, start)) {
      if (isMeasure(sight, name) || isCounting(sight, quantity, name)) continue
      withPrices(sight, itemOf(name.end, cost + name.cost, name, quantity, null), items)
      const counted = countedBehind(sight, quantity, name)
      if (counted !== undefined) withPrices(sight, { ...counted, cost: cost + name.cost + COST.quantityBehind }, items)
    }
  }
  if (sight.isLoose && !quantity.article) {
    withPrices(sight, itemOf(quantity.end, COST.noName, null, quantity, null), items)
  }
}

/** "5 maggi packets": what is counted stands behind the name, if it is no word of any name. */
function countedBehind({ line, names }: Sight, quantity: QuantitySaid, name: Named): ItemSaid | undefined {
  const { reading } = quantity
  const pack = sayingWith(line, name.end, 'pack')
  if (!name.isKnown || pack === undefined || names.knows(name.end)) return undefined
  if (reading.kind !== 'exact' || reading.unit !== null || quantity.counted !== null) return undefined
  const isOther = line.sayings[name.end]?.some(({ senses }) => senses.marker !== undefined || senses.plain.length > 0)
  if (isOther) return undefined
  const counted = { ...quantity, bare: false, reading: { ...reading, unit: pack.sense } }
  return { ...itemOf(name.end, 0, name, counted, null), end: pack.end }
}

/** "5 l" is no five of a size L. */
function isMeasure({ line }: Sight, { from, end }: Named): boolean {
  return end === from + 1 && sayingWith(line, from, 'measure') !== undefined
}

/** The "boxes" of "3 boxes m8 bolts" are what is counted, and no word of a name that nobody knows. */
function isCounting({ line }: Sight, { bare, end }: QuantitySaid, { from, isKnown }: Named): boolean {
  return bare && !isKnown && from === end && unitAt(line, from) !== undefined
}

/** "of", "the", "of yesterday's" and void adjectives between a quantity and its name. */
function startsOfName(sight: Sight, at: number): readonly number[] {
  const starts = [at]
  for (let next = at; ; ) {
    const end =
      endOfPlain(sight.line, next, 'of') ||
      endOfPlain(sight.line, next, 'adjective') ||
      endOfLoose(sight, next) ||
      (endOfPlain(sight.line, next - 1, 'of') === next ? endOfPlain(sight.line, next, 'of-day') : 0)
    if (end === 0) return starts
    starts.push(end)
    next = end
  }
}

/** "loose sugar", where no name goes on from "loose"; 0 otherwise. */
function endOfLoose({ line, names }: Sight, at: number): number {
  const end = endOfPlain(line, at, 'loose')
  return end > 0 && !names.at(at).some(span => span.end > end) ? end : 0
}

/**
 * Where the longest name ends that stands whole at a token: numbers in it are no quantities of a shorter one ("black jeans
 * 10"). Sizes count as much in a part of a name ("amoxicillin 500mg").
 */
export function claimedTo({ line, names }: Sight, at: number): number {
  let claimed = 0
  for (const { end, kind, distance } of names.at(at)) {
    if (end <= claimed || kind !== 'one' || distance > DISTANCE.part) continue
    for (let token = at; token < end; token += 1) if (line.tokens[token]?.kind === 'number') claimed = end
  }
  return claimed
}

function nameFirst(sight: Sight, name: Named, claimed: number, items: ItemSaid[]): void {
  withPrices(sight, itemOf(name.end, name.cost + COST.noQuantity, name, null, null), items)
  const { line } = sight
  if (name.end === line.tokens.length) return
  quantityBehindVerb(sight, name, items)
  ofThemBehind(sight, name, items)
  const link = endOfPlain(line, name.end, 'link')
  const opening = isMark(line, name.end, '(') || isMark(line, name.end, '-') ? name.end + 1 : 0
  for (const start of [name.end, link, opening === link ? 0 : opening]) {
    if (start === 0 || start < claimed || isNegative(line, start)) continue
    for (const quantity of quantitiesIn(sight, start)) {
      if (quantity.article && quantity.end === start + 1 && start === name.end) continue
      const end = opening > 0 && isMark(line, quantity.end, ')') ? quantity.end + 1 : quantity.end
      const linked = start !== name.end && line.tokens[start - 1]?.kind === 'word'
      const item = itemOf(end, name.cost + COST.quantityBehind, name, quantity, null)
      if (!linked) withPrices(sight, item, items)
      else withPrices(sight, { ...item, linked, stated: endOfPlain(line, name.end, 'remaining') > 0 }, items)
    }
  }
}

/** "pies, 5 of them", and at the end of a line "pies, 5" */
function ofThemBehind(sight: Sight, name: Named, items: ItemSaid[]): void {
  const { line } = sight
  const opened = isMark(line, name.end, ',') || isMark(line, name.end, '-') ? name.end + 1 : name.end
  // "black jeans 12, just the one pair"
  const start = opened > name.end ? passFillers(line, opened) : opened
  if (!name.isKnown || isNegative(line, start)) return
  for (const quantity of quantitiesIn(sight, start)) {
    const isLast = start > name.end && quantity.end === line.tokens.length
    const end =
      quantity.article || isShare(quantity)
        ? 0
        : endOfPlain(line, quantity.end, 'of-them') || (isLast ? quantity.end : 0)
    if (end > 0) withPrices(sight, itemOf(end, name.cost + COST.quantityBehind, name, quantity, null), items)
  }
}

/** "10 milk, quarter of them": of as many as were told, and no part of one. */
function isShare({ reading }: QuantitySaid): boolean {
  return reading.kind === 'exact' && reading.unit === null && reading.thousandths < ONE
}

/** "sugar count 18", "coke sold: 3", "butter came in, 7 kilos". */
function quantityBehindVerb(sight: Sight, name: Named, items: ItemSaid[]): void {
  const { line } = sight
  const at = passFillers(line, name.end)
  const verb = sayingWith(line, at, 'verb')
  // "bread expiry 20" tells of a day.
  const isTerm = verb !== undefined && endOfPlain(line, at, 'term') === verb.end
  if (verb === undefined || verb.sense.weak || isTerm || !name.isKnown) return
  const apart = isMark(line, verb.end, ',') ? verb.end + 1 : 0
  // "coke sold was 3" may tell of a sale that is in the books already.
  const isStated = endOfPlain(line, verb.end, 'former') > 0
  const start = apart || (isStated ? 0 : endOfPlain(line, verb.end, 'link')) || verb.end
  if (isNegative(line, start)) return
  // "earbuds selling 8" may tell a price.
  const isOnSale = endOfPlain(line, at, 'on-sale') === verb.end
  for (const quantity of quantitiesIn(sight, start)) {
    if (quantity.article || !standsAlone(sight, quantity.end) || (isOnSale && quantity.bare)) continue
    if (apart > 0 && !isBroken(line, quantity.end)) continue
    const item = itemOf(quantity.end, name.cost + COST.verbBetween, name, quantity, null)
    withPrices(sight, { ...item, verb: verb.sense }, items)
  }
}

/** Does no name follow that the quantity could be of? */
function standsAlone(sight: Sight, at: number): boolean {
  const start = endOfPlain(sight.line, at, 'of') || at
  return start === at && sight.names.at(start).length === 0 && !mayBeName(sight, start, true)
}

/** "50 rupees of sugar": money, but no quantity. */
function moneyFirst(sight: Sight, at: number, items: ItemSaid[]): void {
  const money = moneyAt(sight.line, at, sight.habits)
  if (money === undefined) return
  const worth = endOfPlain(sight.line, money.end, 'open-rate') || money.end
  if (!money.marked && worth === money.end) return
  const start = endOfPlain(sight.line, worth, 'of') || worth
  const meaning =
    money.minor === null ? ({ kind: 'unclear' } as const) : ({ kind: 'total', minor: money.minor } as const)
  for (const name of namesAt(sight, start)) {
    items.push(itemOf(name.end, name.cost + COST.noQuantity, name, null, { from: at, end: name.end, meaning }))
  }
}

/** The item with and without the price that may stand behind it. */
function withPrices(sight: Sight, item: ItemSaid, items: ItemSaid[]): void {
  items.push(item)
  const { line } = sight
  const at = item.end
  if (at === line.tokens.length) return
  for (const start of [at, isMark(line, at, ',') || isMark(line, at, '-') || isMark(line, at, '=') ? at + 1 : 0]) {
    const price = start > 0 ? priceIn(sight, start) : undefined
    if (price === undefined || (start > at && isLoose(price))) continue
    const meant = inThousands(sight, item, price)
    items.push({ ...item, price: meant, end: price.end, cost: item.cost + costOf(meant) })
  }
}

/** "3 peak milk 2.1k": behind goods that are counted, thousands at the end of what is said are money. */
function inThousands({ line, habits }: Sight, { name, quantity }: ItemSaid, price: PriceSaid): PriceSaid {
  const isCounted = name?.isKnown === true && quantity !== null && !quantity.article
  if (price.meaning.kind !== 'number' || !isCounted || !isBroken(line, price.end)) return price
  const money = moneyAt(line, price.from, habits)
  if (money?.end !== price.end || money.minor === null || line.tokens[price.end - 1]?.text !== 'k') return price
  return { ...price, meaning: { kind: 'amount', minor: money.minor } }
}

function isLoose(price: PriceSaid): boolean {
  return price.meaning.kind === 'number' || price.meaning.kind === 'offer'
}

function costOf({ meaning }: PriceSaid): number {
  if (meaning.kind === 'number') return COST.twoNumbers
  return meaning.kind === 'amount' || meaning.kind === 'unclear' ? COST.openPrice : 0
}

function itemOf(
  end: number,
  cost: number,
  named: Named | null,
  quantity: QuantitySaid | null,
  price: PriceSaid | null,
): ItemSaid {
  const name = named === null ? null : { from: named.from, to: named.end, isKnown: named.isKnown }
  return { end, cost, name, quantity, price, linked: false, stated: false, verb: null }
}
