import { isPlain } from '../clauses/judge.ts'
import type { Segment } from '../clauses/segments/segment.ts'
import type { Sight } from '../context.ts'
import type { LineReading, Move, NameReading } from '../reading.ts'
import { sayingWith } from '../text/line.ts'
import { ofBadGoods } from './bad-goods.ts'
import { ofHalves } from './half-and-half.ts'
import { ofEach, ofWhich } from './of-each.ts'
import { ofPackOrPiece } from './pack-or-piece.ts'
import { ofPriceFirst } from './price-first.ts'
import { ofShare } from './share.ts'
import type { PlainerWay, Told } from './told.ts'

/** Each is of lines that could be read as they stand, and wrongly. */
const WAYS: readonly PlainerWay[] = [ofHalves, ofShare, ofPackOrPiece, ofEach, ofWhich, ofBadGoods, ofPriceFirst]

/** What these tell of a part is done to it besides. */
const OF_MORE: ReadonlySet<PlainerWay> = new Set([ofShare, ofPackOrPiece])

/**
 * Reads a line of which a part, or a price in front of it all, would be taken for something else: as the plain one that it
 * comes to, or asked with the plain ones that it may mean. Undefined for every other line.
 */
export function readPlainer(
  text: string,
  sight: Sight,
  path: readonly Segment[],
  read: (line: string) => Read,
): Read | undefined {
  for (const way of WAYS) {
    const told = way(sight, path)
    if (told === undefined) continue
    if (isOnlyIntended(sight, path)) return undefined
    const isMeant = (reading: LineReading): boolean => isPlain(reading) && (!OF_MORE.has(way) || isOfMore(reading))
    return readTold(text, told, read, isMeant) ?? asked(text, sight, path, told, read, isMeant)
  }
  return undefined
}

interface Read {
  readonly reading: LineReading
  readonly sight: Sight
  readonly path: readonly Segment[]
}

/** "will receive 10 milk, half of them broken": not done at all. */
function isOnlyIntended({ line }: Sight, path: readonly Segment[]): boolean {
  const first = path.findIndex(({ kind }) => kind === 'item')
  return path.some(({ kind, from }, at) => {
    const marker = kind === 'left' && at < first ? sayingWith(line, from, 'marker')?.sense : undefined
    return marker === 'intention' || marker === 'negation'
  })
}

/** "sold 10 milk, half on credit": no more than the ten were sold; "counted 10 milk, half broken": with these, or besides? */
function isOfMore(reading: LineReading): boolean {
  return (
    reading.kind === 'clauses' && reading.clauses.length > 1 && reading.clauses.every(({ move }) => move !== 'count')
  )
}

type Meant = (reading: LineReading) => boolean

function readTold(
  text: string,
  [only, ...others]: Told,
  read: (line: string) => Read,
  isMeant: Meant,
): Read | undefined {
  if (only === undefined || others.length > 0) return undefined
  const found = read(only)
  return isMeant(found.reading) ? { ...found, reading: { ...found.reading, text } } : undefined
}

function asked(
  text: string,
  sight: Sight,
  path: readonly Segment[],
  told: Told,
  read: (line: string) => Read,
  isMeant: Meant,
): Read {
  const found = told.map(line => ({ line, reading: read(line).reading })).filter(({ reading }) => isMeant(reading))
  const ways = found.map(({ line }) => line)
  const products: readonly NameReading[] = found.slice(0, 1).flatMap(({ reading }) => namesIn(reading))
  const verb = path.find(segment => segment.kind === 'verb')
  const command = verb?.kind === 'verb' ? (verb.verb.doing as Move) : null
  const reading = { kind: 'unclear', text, command, because: 'two-readings', said: text, products, ways } as const
  return { reading, sight, path }
}

function namesIn(reading: LineReading): readonly NameReading[] {
  return reading.kind === 'clauses' ? reading.clauses.flatMap(({ items }) => items.map(({ name }) => name)) : []
}
