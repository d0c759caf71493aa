import { readAmendment } from '../amend.ts'
import { isPlain } from '../clauses/judge.ts'
import { cheapestPath } from '../clauses/segments/path.ts'
import type { Segment } from '../clauses/segments/segment.ts'
import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading } from '../reading.ts'
import { isNoGoods } from '../stock-list/no-goods.ts'
import { isOfDayAlone, isUndoing } from './foot-words.ts'
import type { Read } from './heading.ts'
import {
  changeOf,
  type EntryReading,
  isBareGoods,
  isEntry,
  joinedLine,
  moveOf,
  type PlacedEntry,
  type PlacedReading,
} from './joined.ts'
import { agreesWith } from './sum.ts'

/** Tokens of the longest line that changes what stands above it; what is longer is talk. */
const LONGEST_FOOT = 8
const MARKED_DOWN: ReadonlySet<string> = new Set(['off', 'less', 'free'])
const AROUND_DAY =
  /^[\s(]*(?:(?:all|both|everything|of|these|those|them|this|that|they|it|was|were|the|lot)\s+)*|[\s).!]+$/giu
const FIGURE = /\d+(?:[.,]\d+)*/gu

/** What a foot makes of the entries above: they read otherwise, they are asked about, or it only says how much they are. */
type Foot =
  | { readonly kind: 'taken'; readonly readings: readonly LineReading[] }
  | { readonly kind: 'asked'; readonly ways: readonly string[]; readonly of: 'all' | 'last' }

/**
 * The readings of a list with what its feet say of the lines above: "yesterday", "total 100", "cancelled". Such a foot is
 * read as the end of the one line that the list would be. Where that is not certain, the lines above are asked about
 * before anything of them is written.
 */
export function withFeet(
  placed: readonly PlacedReading[],
  grammar: Grammar,
  context: ReadingContext,
  read: Read,
): readonly LineReading[] {
  if (placed.length < 2) return placed.map(({ reading }) => reading)
  const done: (LineReading | undefined)[] = placed.map(({ reading }) => reading)
  let above: number[] = []
  for (let at = 0; at < placed.length; at += 1) {
    const one = placed[at]
    if (one === undefined) continue
    const entries = above.map(place => placed[place]).filter(entry => entry !== undefined && isEntry(entry))
    const sums = entries.length === 0 ? [] : sumsFrom(placed, at)
    const foot = sums.length > 1 ? ofSums(sums, entries, read) : footAt(placed, at, entries, grammar, context, read)
    if (foot === undefined) {
      if (isEntry(one)) above.push(at)
      continue
    }
    const feet = sums.length > 1 ? sums : [one]
    const places = foot.kind === 'asked' && foot.of === 'last' ? above.slice(-1) : above
    const concerned = entries.slice(-places.length)
    const readings = foot.kind === 'taken' ? foot.readings : [askedOf(concerned, feet, foot.ways)]
    for (const [number, place] of places.entries()) done[place] = readings[number]
    for (const [number] of feet.entries()) done[at + number] = undefined
    at += feet.length - 1
    above = []
  }
  return done.filter(reading => reading !== undefined)
}

/** "Total 120", "Discount 20", "Net 100": several sums, one below the other, unless they are the same. */
function sumsFrom(placed: readonly PlacedReading[], from: number): readonly PlacedReading[] {
  const sums: PlacedReading[] = []
  for (let at = from; at < placed.length; at += 1) {
    const one = placed[at]
    if (one?.alone === undefined || one.alone.reading.kind === 'phrase' || !mayBeFoot(one, undefined)) break
    if (!isNoGoods(one.line) && !tellsMoney(one.alone.path, one.alone)) break
    if (one.reading.kind === 'unclear' && one.reading.products.length > 0 && !isNoGoods(one.line)) break
    sums.push(one)
  }
  const figures = new Set(sums.map(({ line }) => line.match(FIGURE)?.join(' ')))
  return figures.size > 1 ? sums : []
}

/** A list with several sums below it: what it comes to is the last of them, if anything. */
function ofSums(sums: readonly PlacedReading[], entries: readonly PlacedEntry[], read: Read): Foot {
  const last = sums.at(-1)?.line.match(FIGURE)?.at(-1)
  const total = `${joinedLine(entries)}, total ${last}`
  const isTotal =
    last !== undefined &&
    isOfAll(
      entries.map(({ reading }) => reading),
      read(total).reading,
    )
  return { kind: 'asked', of: 'all', ways: [...(isTotal ? [total] : []), ...waysOf(entries, undefined, read)] }
}

/** Is the other reading that of the entries with one price for all of them? */
function isOfAll(entries: readonly EntryReading[], other: LineReading): boolean {
  const isOne = entries.length === 1 && entries[0]?.clauses.every(({ items }) => items.length === 1) === true
  if (other.kind !== 'clauses' || other.clauses.length > 1 || changeOf(entries, other) !== 'price') return false
  return isOne || other.clauses[0]?.priceOfAll !== undefined
}

function footAt(
  placed: readonly PlacedReading[],
  at: number,
  entries: readonly PlacedEntry[],
  grammar: Grammar,
  context: ReadingContext,
  read: Read,
): Foot | undefined {
  const one = placed[at]
  if (one === undefined || entries.length === 0 || !mayBeFoot(one, placed[at + 1])) return undefined
  return footOf(one, entries, placed[at - 1] === entries.at(-1), grammar, context, read)
}

/** Is it a short line that is no entry of its own, and no heading of goods below it? */
function mayBeFoot({ reading, line, alone }: PlacedReading, next: PlacedReading | undefined): boolean {
  if (alone === undefined || alone.reading.kind === 'clauses' || alone.sight.line.tokens.length > LONGEST_FOOT)
    return false
  if (reading.kind === 'amend') return false
  const isOfGoods =
    reading.kind === 'clauses' &&
    !reading.clauses.every(({ items }) => items.every(({ name }) => name.kind === 'unknown' || name.kind === 'near'))
  if (isOfGoods || (reading.kind === 'clauses' && isPlainGoods(line, reading))) return false
  return next?.alone === undefined || next.reading.kind === 'clauses' || !isBareGoods(next.alone)
}

/** Goods that nobody knows, with their number; "half price" and "Net 100" are none. */
function isPlainGoods(line: string, reading: Extract<LineReading, { kind: 'clauses' }>): boolean {
  return !isNoGoods(line) && reading.clauses.some(({ items }) => items.some(({ quantity }) => quantity !== null))
}

function footOf(
  { line, alone, reading }: PlacedReading,
  entries: readonly PlacedEntry[],
  isNext: boolean,
  grammar: Grammar,
  context: ReadingContext,
  read: Read,
): Foot | undefined {
  const last = entries.at(-1)
  if (alone === undefined || last === undefined) return undefined
  const path = alone.reading.kind === 'phrase' ? cheapestPath(alone.sight) : alone.path
  const day = isOfDayAlone(alone.sight, path) ? ofDay(line, entries, read) : undefined
  if (day !== undefined) return day
  if (isUndoing(alone.sight, last.reading)) return { kind: 'asked', of: 'all', ways: waysOf(entries, undefined, read) }
  const amended = isNext
    ? readAmendment(line, alone, grammar, { ...context, previousLine: last.reading.text })
    : undefined
  if (amended !== undefined) {
    const said = amended.asks === undefined && entries.length === 1 ? read(amended.line).reading : undefined
    if (said?.kind === 'clauses' && isPlain(said)) return { kind: 'taken', readings: [said] }
    return { kind: 'asked', of: 'last', ways: [...(amended.asks ?? [amended.line]), last.reading.text] }
  }
  if (alone.reading.kind === 'phrase' ? !isMarkedDown(path, alone.reading) : !tellsMoney(path, alone)) return undefined
  return reading.kind === 'unclear' && reading.products.length > 0 ? undefined : ofMoney(line, alone, entries, read)
}

/** "half price", of nothing that anybody knows. */
function isMarkedDown(path: readonly Segment[], { slots }: Extract<LineReading, { kind: 'phrase' }>): boolean {
  const { product, products = product === undefined ? [] : [product] } = slots
  return (
    products.every(({ kind }) => kind === 'unknown') &&
    path.some(segment => segment.kind === 'price' && MARKED_DOWN.has(segment.price.meaning.kind))
  )
}

/** Is there a price in the line, or a number that is none of goods? */
function tellsMoney(path: readonly Segment[], { sight }: ReadLine): boolean {
  const isPrice = path.some(
    segment => segment.kind === 'price' || (segment.kind === 'item' && segment.item.price !== null),
  )
  return isPrice || sight.line.tokens.some(({ kind }) => kind === 'number')
}

/** The entries on the day of the foot, where all of them can be of it. */
function ofDay(line: string, entries: readonly PlacedEntry[], read: Read): Foot {
  const day = line.replace(AROUND_DAY, '')
  const readings = entries.map(({ reading: { text } }) => read(`${text} ${day}`).reading)
  const isOfOneKind = entries.every(entry => moveOf(entry) === moveOf(entries[0]))
  const isTaken =
    isOfOneKind &&
    readings.every((reading, at) => {
      const change = changeOf(
        entries.slice(at, at + 1).map(entry => entry.reading),
        reading,
      )
      const isDated = reading.kind === 'clauses' && reading.clauses.every(clause => clause.day?.kind === 'day')
      return change === 'day' && isDated && entries[at]?.reading.clauses.every(clause => clause.day === null) === true
    })
  if (isTaken) return { kind: 'taken', readings }
  const dated = entries.map(({ reading: { text } }) => `${text} ${day}`).join(', ')
  const isDay =
    changeOf(
      entries.map(({ reading }) => reading),
      read(dated).reading,
    ) === 'day'
  return { kind: 'asked', of: 'all', ways: [...(isDay ? [dated] : []), ...waysOf(entries, undefined, read)] }
}

function ofMoney(line: string, alone: ReadLine, entries: readonly PlacedEntry[], read: Read): Foot | undefined {
  const readings = entries.map(({ reading }) => reading)
  if (agreesWith(alone.sight, readings)) return { kind: 'taken', readings }
  const joined = joinedLine(entries)
  const whole = read(`${joined}, ${line}`).reading
  if (changeOf(readings, whole) === 'none') return undefined
  if (isOfAll(readings, whole)) return { kind: 'taken', readings: [whole] }
  return { kind: 'asked', of: 'all', ways: waysOf(entries, line, read) }
}

/** The plain lines that a list may be: as it stands, and with the foot at each of its goods. */
function waysOf(entries: readonly PlacedEntry[], foot: string | undefined, read: Read): readonly string[] {
  const readings = entries.map(({ reading }) => reading)
  const joined = joinedLine(entries)
  const ways = changeOf(readings, read(joined).reading) === 'none' ? [joined] : []
  if (foot === undefined) return ways
  const each = joined
    .split(', ')
    .map(part => `${part} ${foot}`)
    .join(', ')
  const isOfEach = entries.length > 1 && changeOf(readings, read(each).reading) === 'price'
  return isOfEach ? [each, ...ways] : ways
}

function askedOf(
  entries: readonly PlacedEntry[],
  feet: readonly PlacedReading[],
  ways: readonly string[],
): LineReading {
  const clauses = entries.flatMap(({ reading }) => reading.clauses)
  const lines = feet.map(({ line }) => line)
  return {
    kind: 'unclear',
    text: [...entries.map(({ reading }) => reading.text), ...lines].join('\n'),
    command: clauses[0]?.move ?? null,
    because: 'words-left',
    said: lines.join(', '),
    products: clauses.flatMap(({ items }) => items.map(({ name }) => name)),
    ways,
  }
}
