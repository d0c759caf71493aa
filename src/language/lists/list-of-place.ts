import { isPlain } from '../clauses/judge.ts'
import { type PlaceCount, placeCountOf } from '../counted-places.ts'
import type { ReadLine } from '../line.ts'
import type { LineReading, NameReading } from '../reading.ts'

/** What the lines below a count's heading are read with. */
const COUNTED = 'counted'
/** Characters of the longest line that only says where was counted. */
const LONGEST_HEADING = 60

/** A list below a line that says where its goods lie, as it is to be asked about, and how many lines it has with blank ones. */
export interface ListOfPlace {
  readonly reading: LineReading
  readonly lines: number
}

/**
 * The list below a line that says where goods were counted. `words`: it is a count of all that there is, and the lines below
 * are read with these; `asked`: it may be of a part of them, or nobody says that it is a count, and it is asked once.
 */
export function listOfPlace(
  { sight }: ReadLine,
  lines: readonly string[],
  number: number,
  read: (line: string) => ReadLine,
  heading: string | undefined,
): { readonly words: string } | { readonly asked: ListOfPlace } | undefined {
  const line = lines[number] ?? ''
  const place = line.length > LONGEST_HEADING ? undefined : placeCount(sight, heading, read)
  if (place === undefined || place === 'unplaced')
    return place !== undefined && isOfPlaces(lines, number, read) ? { words: COUNTED } : undefined
  const list = itemsBelow(lines, number + 1, read)
  if (list.said.length === 0) return undefined
  if (place === 'counted' && !isCountedAgain(lines, number, list, read)) return { words: COUNTED }
  const text = list.said.join(', ')
  const reading = { kind: 'unclear', text, command: 'count', because: 'no-verb', said: text } as const
  return { asked: { reading: { ...reading, products: list.names }, lines: list.lines } }
}

/** "Stock take", above a place: the lists below are of counts. */
function isOfPlaces(lines: readonly string[], number: number, read: (line: string) => ReadLine): boolean {
  const next = lines.find((line, at) => at > number && line !== '')
  if (next === undefined || next.length > LONGEST_HEADING) return false
  const place = placeCount(read(next).sight, undefined, read)
  return place !== undefined && place !== 'unplaced'
}

function placeCount(
  sight: ReadLine['sight'],
  heading: string | undefined,
  read: (line: string) => ReadLine,
): PlaceCount | undefined {
  const { length } = sight.line.tokens
  const alone = placeCountOf(sight, length, false)
  if (alone !== 'open' || heading === undefined) return alone
  const isCounting = read(heading).path.some(segment => segment.kind === 'verb' && segment.verb.doing === 'count')
  return isCounting ? placeCountOf(sight, length, true) : alone
}

interface Below {
  readonly said: readonly string[]
  readonly names: readonly NameReading[]
  readonly lines: number
}

/** The lines of goods and numbers from a line on, up to one that says more, or a blank one behind the first. */
function itemsBelow(lines: readonly string[], from: number, read: (line: string) => ReadLine): Below {
  const said: string[] = []
  const names: NameReading[] = []
  let count = 0
  for (const line of lines.slice(from)) {
    if (line === '' && said.length > 0) break
    const found = line === '' ? [] : countedIn(line, read)
    if (found === undefined) break
    if (line !== '') said.push(line)
    names.push(...found)
    count += 1
  }
  return { said, names, lines: count }
}

function countedIn(line: string, read: (line: string) => ReadLine): readonly NameReading[] | undefined {
  const alone = read(line)
  if (alone.reading.kind === 'clauses' || alone.path.some(({ kind }) => kind === 'verb')) return undefined
  const { reading } = read(`${COUNTED} ${line}`)
  if (reading.kind !== 'clauses' || !isPlain(reading)) return undefined
  return reading.clauses.flatMap(({ items }) => items.map(({ name }) => name))
}

/** Is a product of the list told once more, outside of it? Then it lies at several places. */
function isCountedAgain(
  lines: readonly string[],
  number: number,
  list: Below,
  read: (line: string) => ReadLine,
): boolean {
  const ids = new Set(list.names.map(name => (name.kind === 'one' ? name.product : -1)))
  const others = lines.filter((line, at) => line !== '' && (at < number || at > number + list.lines))
  if (others.length === 0) return false
  return others.some(line => countedIn(line, read)?.some(name => name.kind === 'one' && ids.has(name.product)))
}
