import { dayAt } from '../clauses/segments/dates.ts'
import type { ItemSegment } from '../clauses/segments/segment.ts'
import { quantitiesIn } from '../context.ts'
import type { ReadLine } from '../line.ts'
import { DISTANCE } from '../names/span.ts'
import { readName } from '../names.ts'
import type { DayReading } from '../reading.ts'
import { endOfPlain } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { priceAt } from '../values/price.ts'
import { type QuantitySaid, quantitiesAt } from '../values/quantity.ts'
import { withOtherKind } from './kind.ts'
import { withSibling } from './sibling.ts'
import { withOtherUnit, withUnit } from './unit.ts'
import { exchanged, type Right, replaced } from './words.ts'

/** The line before with what is right in the place of what is wrong ("4 not 3"); undefined if that place is not clear. */
export function withInstead(right: Right, wrong: Right, previous: ReadLine): string | undefined {
  const { sight } = right
  return (
    withOtherGoods(right, wrong, previous) ??
    withOtherCount(right, previous, quantityOf(wrong)) ??
    withOtherKind(right, wrong, previous) ??
    withOtherDay(right, wrong, previous) ??
    withWholeName(right, wrong, previous) ??
    exchanged(previous.sight.line, wordsOf(wrong), saidBetween(sight.line, right.from, right.to)) ??
    withOtherPrice(right, wrong, previous) ??
    withOtherOfItem(right, wrong, previous)
  )
}

/** "4 lamingtons not slice": other goods with how many of them, in the place of all that was told of the first. */
function withOtherGoods({ sight, from, to }: Right, wrong: Right, previous: ReadLine): string | undefined {
  const items = itemsOf(previous).filter(({ item }) => isDenied(item.name, wrong, previous))
  const [found, ...more] = items
  const { name, quantity } = found?.item ?? {}
  if (!name || !quantity || more.length > 0) return undefined
  const isGoods = quantitiesIn(sight, from).some(
    ({ end, article }) => !article && sight.names.at(end).some(other => other.kind === 'one' && other.end === to),
  )
  if (!isGoods) return undefined
  const place = { from: Math.min(quantity.from, name.from), to: Math.max(quantity.end, name.to) }
  return replaced(previous.sight.line, place, saidBetween(sight.line, from, to))
}

/** Do all of the denied words belong to this name? */
function isDenied(name: ItemSegment['item']['name'], wrong: Right, previous: ReadLine): boolean {
  if (name === null) return false
  const was = previous.sight.line.tokens.slice(name.from, name.to).map(({ text }) => text)
  return wordsOf(wrong).every(word => was.includes(word))
}

/** "m8 nut not bolt" of "m8 bolt", "panadol extra not panadol": the whole name is said, and a part of the wrong one. */
function withWholeName(right: Right, wrong: Right, previous: ReadLine): string | undefined {
  const [item, ...more] = itemsOf(previous)
  const name = item?.item.name
  if (name === undefined || name === null || more.length > 0) return undefined
  const was = previous.sight.line.tokens.slice(name.from, name.to).map(({ text }) => text)
  const [is, denied] = [wordsOf(right), wordsOf(wrong)]
  const isPart = denied.length < was.length && denied.every(word => was.includes(word))
  const isWhole = (is.some(word => was.includes(word)) && isProduct(right)) || isWholeProduct(right)
  return isPart && isWhole
    ? replaced(
        previous.sight.line,
        { from: name.from, to: name.to },
        saidBetween(right.sight.line, right.from, right.to),
      )
    : undefined
}

/** "Chilli sauce" of "not kaya, chilli sauce", of a jar of kaya: no word of the other name belongs to it. */
function isWholeProduct({ sight, from, to }: Right): boolean {
  return sight.names
    .at(from)
    .some(({ kind, end, distance }) => kind === 'one' && end === to && distance === DISTANCE.whole)
}

function isProduct({ sight, from, to }: Right): boolean {
  return readName(sight.line, from, to, sight.names).kind === 'one'
}

/** "yesterday not today", where no day was said. */
function withOtherDay(right: Right, wrong: Right, previous: ReadLine): string | undefined {
  const [day, denied] = [dayAt(right.sight, right.from), dayAt(wrong.sight, wrong.from)]
  if (day?.end !== right.to || denied?.end !== wrong.to || denied.day.kind !== 'day') return undefined
  const isSaid = previous.path.some(segment => segment.kind === 'day')
  if (isSaid || denied.day.date !== previous.sight.today) return undefined
  return withDay(saidBetween(right.sight.line, right.from, right.to), previous)
}

/** "at 240 not 250", where no price was said: the product's own is the wrong one. */
function withOtherPrice(right: Right, wrong: Right, previous: ReadLine): string | undefined {
  const [item, ...more] = itemsOf(previous)
  const denied = priceAt(wrong.sight.line, wrong.from, wrong.sight.habits)
  if (item === undefined || more.length > 0 || item.item.price !== null || denied?.end !== wrong.to) return undefined
  return withPrice(right, previous, item)
}

/** "five not three", "boxes not pcs", where the wrong one was said in other words, or not at all. */
function withOtherOfItem(right: Right, wrong: Right, previous: ReadLine): string | undefined {
  const items = itemsOf(previous)
  const [item] = items
  if (item === undefined || items.length > 1) return undefined
  const unit = withOtherUnit(right, wrong, previous, item)
  if (unit !== undefined) return unit
  const [is, was] = [quantityOf(right), quantityOf(wrong)]
  const words = wordsOf(wrong).join(' ')
  const isSaid = ` ${wordsOf({ sight: previous.sight, from: 0, to: previous.sight.line.tokens.length }).join(' ')} `
  const { quantity } = item.item
  if (is === undefined || was === undefined || quantity === null || isSaid.includes(` ${words} `)) return undefined
  return sameNumber(quantity, was) ? withQuantity(right, previous, item) : undefined
}

/** The line before with its only day, price, quantity or product replaced by what is right. */
export function withRight(right: Right, previous: ReadLine): string | undefined {
  const { sight, from, to } = right
  const said = saidBetween(sight.line, from, to)
  const date = dayAt(sight, from)
  if (date?.end === to) return isToday(date.day, previous) ? undefined : withDay(said, previous)
  const kind = withOtherKind(right, undefined, previous)
  if (kind !== undefined) return kind
  const items = itemsOf(previous)
  const [item] = items
  if (items.length === 0) return withNumber(right, previous)
  if (item === undefined || items.length > 1) return withOtherCount(right, previous, undefined)
  return (
    withPrice(right, previous, item) ??
    withQuantity(right, previous, item) ??
    withName(right, previous, item) ??
    withUnit(right, previous, item)
  )
}

/** "that was ten minutes ago" corrects nothing. */
function isToday(day: DayReading, { sight, path }: ReadLine): boolean {
  return day.kind === 'day' && day.date === sight.today && !path.some(segment => segment.kind === 'day')
}

function itemsOf({ path }: ReadLine): readonly ItemSegment[] {
  return path.filter(segment => segment.kind === 'item')
}

function wordsOf({ sight, from, to }: Right): readonly string[] {
  return sight.line.tokens.slice(from, to).map(token => token.text)
}

/** The quantity that these tokens are, if they are nothing else. */
function quantityOf({ sight, from, to }: Right): QuantitySaid | undefined {
  return quantitiesAt(sight.line, from).find(said => said.end === to && !said.article)
}

/** "4 lattes", of several products: only that product's quantity, and only where it was the wrong one. */
function withOtherCount(right: Right, previous: ReadLine, wrong: QuantitySaid | undefined): string | undefined {
  const { sight, from, to } = right
  for (const quantity of quantitiesAt(sight.line, from)) {
    const start = endOfPlain(sight.line, quantity.end, 'of') || quantity.end
    if (quantity.article || start >= to) continue
    const name = readName(sight.line, start, to, sight.names)
    if (name.kind !== 'one') continue
    const same = itemsOf(previous).filter(({ item }) => {
      if (item.name === null || item.quantity === null) return false
      const other = readName(previous.sight.line, item.name.from, item.name.to, previous.sight.names)
      const isWrong = wrong === undefined || sameNumber(item.quantity, wrong)
      return isWrong && other.kind === 'one' && other.product === name.product
    })
    const [only] = same
    if (only === undefined || same.length > 1) return undefined
    return withQuantity({ sight, from, to: quantity.end }, previous, only)
  }
  return undefined
}

function sameNumber({ reading: one }: QuantitySaid, { reading: other }: QuantitySaid): boolean {
  return one.kind === 'exact' && other.kind === 'exact' && one.thousandths === other.thousandths
}

function withDay(said: string, { sight: { line }, path }: ReadLine): string | undefined {
  const days = path.filter(segment => segment.kind === 'day')
  const [day] = days
  if (days.length > 1) return undefined
  const { length } = line.tokens
  return replaced(line, day === undefined ? { from: length, to: length } : { from: day.from, to: day.end }, said)
}

/** "sorry 4.50" behind a setting: its only number. */
function withNumber({ sight, from, to }: Right, { sight: { line } }: ReadLine): string | undefined {
  const places = line.tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []))
  const [place] = places
  if (place === undefined || places.length > 1 || priceAt(sight.line, from, sight.habits)?.end !== to) return undefined
  return replaced(line, { from: place, to: place + 1 }, saidBetween(sight.line, from, to))
}

function withPrice({ sight, from, to }: Right, previous: ReadLine, { item, end }: ItemSegment): string | undefined {
  const price = priceAt(sight.line, from, sight.habits)
  if (price === undefined || price.end !== to || price.meaning.kind === 'number') return undefined
  const place = item.price === null ? { from: end, to: end } : { from: item.price.from, to: item.price.end }
  return replaced(previous.sight.line, place, saidBetween(sight.line, from, to))
}

/** "5", "5 kg", "5 soap": the quantity, and the name if one is said. "5" after "3 kg" is 5 kg. */
function withQuantity({ sight, from, to }: Right, previous: ReadLine, segment: ItemSegment): string | undefined {
  const { quantity, name } = segment.item
  const { line } = previous.sight
  if (quantity === null) return undefined
  for (const said of quantitiesAt(sight.line, from)) {
    if (said.article) continue
    const isPlain = said.reading.kind === 'exact' && said.reading.unit === null && said.counted === null
    const place = isPlain ? numberOf(previous, quantity) : quantity
    const words = saidBetween(sight.line, from, said.end)
    if (said.end === to) return replaced(line, { from: place.from, to: place.end }, words)
    const isName = name !== null && sight.names.at(said.end).some(span => span.end === to)
    if (!isName) continue
    const whole = { from: segment.from, to: Math.max(name.to, quantity.end) }
    return replaced(line, whole, saidBetween(sight.line, from, to))
  }
  return undefined
}

/** The number of a quantity without its unit. */
function numberOf({ sight }: ReadLine, quantity: QuantitySaid): { readonly from: number; readonly end: number } {
  if (quantity.reading.kind !== 'exact' || quantity.counted !== null) return quantity
  return quantitiesAt(sight.line, quantity.from).at(-1) ?? quantity
}

/** "almond croissant", or what makes another product of the one that was said: "the L". */
function withName(right: Right, previous: ReadLine, segment: ItemSegment): string | undefined {
  const { sight, from, to } = right
  const { name } = segment.item
  if (name === null) return undefined
  if (readName(sight.line, from, to, sight.names).kind !== 'one') return withSibling(right, previous, segment)
  return replaced(previous.sight.line, { from: name.from, to: name.to }, saidBetween(sight.line, from, to))
}
