import { quantitiesIn, type Sight } from '../../context.ts'
import { DISTANCE, type NameSpan } from '../../names/span.ts'
import { foldSaying } from '../../text/clean.ts'
import { saidBetween } from '../../text/tokens.ts'
import { claimedTo } from '../segments/items.ts'
import type { ItemSaid, ItemSegment, Segment } from '../segments/segment.ts'

/** Words of a name that may go on behind the one that was read. */
const LONGEST_REST = 3

/**
 * "2 peak milk 5l", read as Peak Milk and five litres of milk: the name of the first goes on in the second. Or a name whose
 * number was taken for a quantity: "40 dolo 650".
 */
export function tornName(sight: Sight, path: readonly Segment[]): ItemSegment | undefined {
  const items = path.filter(segment => segment.kind === 'item')
  return items.find((segment, at) => {
    const one = items[at - 1]?.item.name
    const { name: other } = segment.item
    if (other && claimedTo(sight, other.from) > other.to) return true
    if (!one || !other || one.to !== other.from) return false
    return sight.names.at(one.from).some(span => span.end > one.to)
  })
}

/**
 * "mudu" in "2 mudu garri": a word between a number and a name that is known, and no misspelling. It may be a measure, so
 * it must not be lost in the name. Empty where there is none.
 */
export function oddUnit({ line, names }: Sight, { name, quantity }: ItemSaid): string {
  if (name === null || name.isKnown || quantity === null || quantity.end > name.from) return ''
  for (let at = name.from + 1; at < name.to; at += 1) {
    if (!names.at(at).some(span => span.end === name.to && span.kind !== 'near')) continue
    for (let word = name.from; word < at; word += 1) if (names.resembles(word)) return ''
    return saidBetween(line, name.from, at)
  }
  return ''
}

/**
 * "2 dozen eggs" where Eggs and Dozen Eggs are sold, "7 up" where Up is sold beside 7 Up, "2 extra today" where Today is a
 * product: the words of an item hold the whole name of another product, so that nobody can know which is meant.
 */
export function doubleName(sight: Sight, path: readonly Segment[]): ItemSegment | undefined {
  const items = path.filter(segment => segment.kind === 'item')
  return items.find(({ item }) => {
    if (item.name === null || !item.name.isKnown) return false
    if (item.quantity !== null && item.quantity.end <= item.name.from && mayPartElsewhere(sight, item)) return true
    if (isCutOff(sight, item.name)) return true
    return isOfGrammar(sight, item.name) && isBesideAnother(sight, items, item)
  })
}

/** May the quantity end, and the name begin, at another token? */
function mayPartElsewhere(sight: Sight, { name, quantity }: ItemSaid): boolean {
  if (name === null || quantity === null) return false
  const begins = (at: number): boolean => sight.names.at(at).some(span => isWhole(span) && span.end >= name.to)
  if (begins(quantity.from)) return true
  for (let at = quantity.from + 1; at < name.from; at += 1) if (begins(at)) return true
  return quantitiesIn(sight, quantity.from).some(({ end }) => end > name.from && end < name.to && begins(end))
}

/**
 * "3 tea cup" where Tea Cup is no longer in the lists, and Tea is: the words of an item that is read as less of them.
 */
export function formerName({ line, names }: Sight, path: readonly Segment[]): ItemSegment | undefined {
  const { former } = names.index
  if (former.size === 0) return undefined
  return path.find((segment): segment is ItemSegment => {
    if (segment.kind !== 'item' || segment.item.name === null) return false
    const { from, to } = segment.item.name
    for (let at = to + 1; at <= Math.min(to + LONGEST_REST, line.tokens.length); at += 1)
      if (former.has(foldSaying(saidBetween(line, from, at)))) return true
    for (let at = segment.from; at < from; at += 1) if (former.has(foldSaying(saidBetween(line, at, to)))) return true
    return false
  })
}

/** "count cake balance is 7" of Count Cake, where Cake Balance is sold: do the words of another name begin within this one? */
function isCutOff({ names }: Sight, { from, to }: NonNullable<ItemSaid['name']>): boolean {
  for (let at = from; at < to; at += 1) if (names.at(at).some(span => isWhole(span) && span.end > to)) return true
  return false
}

function isWhole({ distance }: NameSpan): boolean {
  return distance === DISTANCE.whole
}

/** A name of words and numbers that stand in many lines without naming anything: "Today", "100", "At". */
function isOfGrammar({ line, names: { index } }: Sight, { from, to }: NonNullable<ItemSaid['name']>): boolean {
  const words = line.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  return words.every(({ text }) => index.weak.has(index.classes.get(text) ?? -1))
}

/** Does the whole name of another product stand outside of all that is taken for names and for the price? */
function isBesideAnother(sight: Sight, items: readonly ItemSegment[], { name, price }: ItemSaid): boolean {
  const taken = items.flatMap(({ item }) => (item.name === null ? [] : [item.name]))
  if (price !== null) taken.push({ from: price.from, to: price.end, isKnown: true })
  const own = name === null ? [] : sight.names.at(name.from).filter(({ end }) => end === name.to)
  return sight.line.tokens.some(
    (_, at) =>
      !taken.some(({ from, to }) => at >= from && at < to) &&
      sight.names.at(at).some(span => isWhole(span) && !own.some(({ products }) => products[0] === span.products[0])),
  )
}
