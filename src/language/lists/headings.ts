import { isPlain } from '../clauses/judge.ts'
import { cheapestPath } from '../clauses/segments/path.ts'
import type { Segment } from '../clauses/segments/segment.ts'
import { englishLists } from '../lexicon/en/lists.ts'
import type { ReadLine } from '../line.ts'
import { totalBelow } from '../plainer/total-headed.ts'
import type { LineReading, Move } from '../reading.ts'
import { headingOfDay } from '../retold/order/of-day.ts'
import { pricesBelow, statedBelow } from '../stock-list/headed.ts'
import type { Heading, Read } from './heading.ts'
import { isBareGoods } from './joined.ts'
import { endsList, isVoid } from './list-end.ts'
import { listOfPlace } from './list-of-place.ts'
import { withoutPlus } from './marked.ts'

/** What a line makes of those below it. */
export interface Headed {
  /** What they are read with. */
  readonly heading: Heading | undefined
  /** The readings of those that are read already, and how many lines these are with the heading. */
  readonly readings: readonly LineReading[]
  readonly lines: number
}

const NUMBERED_PLACES = new Set(englishLists.numberedPlaces.split('|'))

/** What a line that is no entry says of the lines below it; undefined where it heads none. */
export function headedBy(
  lines: readonly string[],
  number: number,
  alone: ReadLine,
  above: Heading | undefined,
  read: Read,
): Headed | undefined {
  const line = lines[number] ?? ''
  const below = lines.slice(number + 1)
  const atPlace = listOfPlace(alone, lines, number, read, above?.words)
  if (atPlace !== undefined && 'asked' in atPlace)
    return { heading: undefined, readings: [atPlace.asked.reading], lines: 1 + atPlace.asked.lines }
  if (atPlace !== undefined) return headedWith({ words: atPlace.words, kind: 'verb' })
  const priced = pricesBelow(line, below, read) ?? totalBelow(line, alone, below, read)
  if (priced !== undefined) return { heading: undefined, readings: priced.readings, lines: 1 + priced.lines }
  const stated = statedBelow(line, below, read)
  if (stated !== undefined) return headedWith({ words: stated, kind: 'verb' })
  const heading = headingOf(line, alone, below, read)
  return heading === undefined ? undefined : headedWith(heading)
}

function headedWith(heading: Heading): Headed {
  return { heading, readings: [], lines: 1 }
}

/**
 * Is a line within a list the heading of another one, though nobody knows what it says: "Shopping list:", "Shop 2"? It is no
 * goods with a number, and goods with numbers stand below it, or it ends as headings do.
 */
export function headsOther(
  { words, kind }: Heading,
  line: string,
  alone: ReadLine,
  rest: readonly string[],
  read: Read,
): boolean {
  if (kind === 'day' || alone.reading.kind === 'clauses') return false
  if (/:[\s*_]*$/u.test(line)) return !isVoid(alone.sight.line)
  const next = rest.find(other => other !== '')
  if (next === undefined || !isBareGoods(read(next))) return false
  if (alone.reading.kind === 'nothing' && alone.reading.because === 'intention') return true
  const { reading } = read(`${words} ${line}`)
  if (reading.kind !== 'clauses') return false
  const items = reading.clauses.flatMap(clause => clause.items)
  if (items.some(({ name }) => name.kind === 'one' || name.kind === 'several')) return false
  return !/\d/u.test(line) || isNumberedPlace(line)
}

/** "Shop 2", "Page no. 3". */
function isNumberedPlace(line: string): boolean {
  const found = /^(\p{L}+)\s*(?:no\.?|nr\.?|number|#)?\s*(?:\d{1,4}|\p{L})[.)]?$/iu.exec(line.trim())
  return found !== null && NUMBERED_PLACES.has(found[1]?.toLowerCase() ?? '')
}

/**
 * What stands above the lines behind one that was read by itself. An entry heads bare goods below it, but not behind one of
 * another kind: of which of both they are, nobody says.
 */
export function headingBehind(
  heading: Heading | undefined,
  alone: ReadLine,
  before: Move | undefined,
): Heading | undefined {
  if (alone.reading.kind !== 'clauses')
    return heading !== undefined && endsList(alone.sight, pathOf(alone)) ? undefined : heading
  const isOther = before !== undefined && alone.reading.clauses.some(({ move }) => move !== before)
  return isOther ? undefined : sharedBy(alone)
}

/** The line read with the verb or the day of its heading, where it has none of its own. */
export function readBelow(
  { words, kind }: Heading,
  said: string,
  whole: ReadLine,
  read: Read,
): LineReading | undefined {
  const line = kind === 'day' ? said : withoutPlus(said)
  const alone = line === said ? whole : read(line)
  if (kind === 'day') {
    if (alone.reading.kind !== 'clauses' || alone.path.some(segment => segment.kind === 'day')) return undefined
    return read(`${words} ${line}`).reading
  }
  if (alone.reading.kind === 'clauses' || alone.path.some(segment => segment.kind === 'verb')) return undefined
  const { reading } = read(`${words} ${line}`)
  if (reading.kind === 'clauses') return reading
  return alone.reading.kind === 'unclear' && reading.kind === 'unclear' ? reading : undefined
}

/**
 * The words of a line that names no product, if the lines below are products without a verb, or entries without a day.
 * That holds for "sales yesterday" too, which alone is a question.
 */
function headingOf(
  line: string,
  { reading, sight, path }: ReadLine,
  below: readonly string[],
  read: Read,
): Heading | undefined {
  const next = below.find(other => other !== '')
  if (next === undefined) return undefined
  const ofDay = headingOfDay(sight)
  if (reading.kind === 'clauses' && (ofDay === undefined || isPlain(reading))) return undefined
  const segments = pathOf({ reading, sight, path })
  if (ofDay === undefined && segments.some(({ kind }) => kind === 'item' || kind === 'left')) return undefined
  const words =
    ofDay ?? `${line.replace(/[\s:*_-]+$/u, '')}${segments.some(({ kind }) => kind === 'remark') ? ':' : ''}`
  const kind = ofDay !== undefined || segments.some(segment => segment.kind === 'verb') ? 'verb' : 'day'
  const reads = readBelow({ words, kind }, next, read(next), read)
  const isOpen = reads?.kind === 'unclear' && reads.ways !== undefined
  return reads?.kind === 'clauses' || isOpen ? { words, kind } : undefined
}

/** The path of a line; a phrase is read without one. */
export function pathOf({ reading, sight, path }: ReadLine): readonly Segment[] {
  return reading.kind === 'phrase' ? cheapestPath(sight) : path
}

/** What the lines below an entry share with it: all before its first product, if nothing stands behind the last. */
function sharedBy({ reading, sight, path }: ReadLine): Heading | undefined {
  if (reading.kind !== 'clauses' || reading.clauses.length !== 1) return undefined
  const first = path.findIndex(segment => segment.kind === 'item')
  const isTailed = path.slice(first).some(({ kind }) => kind === 'day' || kind === 'remark' || kind === 'verb')
  // "sold for 100 3 milk": that is what these cost.
  const isPriced = path
    .slice(0, first)
    .some(segment => segment.kind === 'price' && segment.price.meaning.kind === 'total')
  if (isTailed || isPriced || !path.slice(0, first).some(segment => segment.kind === 'verb')) return undefined
  const start = sight.line.tokens[path[first]?.from ?? 0]?.start ?? 0
  const words = sight.line.clean.slice(0, start).trim()
  return words === '' ? undefined : { words, kind: 'entry' }
}
