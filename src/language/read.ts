import { readCarriedOn } from './amend/carried-on.ts'
import { readPartBack } from './amend/part-back.ts'
import { readPartOtherwise } from './amend/part-otherwise.ts'
import { readSlip } from './amend/slip.ts'
import { readUndoWish } from './amend/wish.ts'
import { readAmendment } from './amend.ts'
import { isPlain } from './clauses/judge.ts'
import { readOfDays } from './clauses/rewritten/of-days.ts'
import { cheapestPath } from './clauses/segments/path.ts'
import type { Segment } from './clauses/segments/segment.ts'
import type { ReadingContext } from './context.ts'
import { isSetting, withoutDenied } from './facts/denied.ts'
import type { Grammar } from './grammar.ts'
import { LONGEST_LINE, type ReadLine, readLine, sightOf } from './line.ts'
import { endsList } from './list-end.ts'
import { listOfPlace } from './list-of-place.ts'
import { withOthersNamed } from './names/others-named.ts'
import { totalBelow } from './plainer/total-headed.ts'
import { readAsked } from './questions/asked.ts'
import { readBesideTalk } from './questions/beside-talk.ts'
import { isForwarding, isQuoted, isStruck } from './quoted.ts'
import type { LineReading } from './reading.ts'
import { readRepaired } from './repair/read.ts'
import { headingOfDay } from './retold/order/of-day.ts'
import { pricesBelow, statedBelow } from './stock-list/headed.ts'
import { linesOf } from './text/lines.ts'
import { unspaced } from './values/spaced.ts'

/** The words in front of the products of a line, which the lines below share: "Sold:", "yesterday sold", "Yesterday:". */
interface Heading {
  readonly words: string
  /** `day`: it has no verb, and the lines below have their own. `entry`: it is an entry itself, and a blank line ends it. */
  readonly kind: 'verb' | 'day' | 'entry'
}

type Read = (line: string) => ReadLine

/**
 * Reads a message: one reading for each of its lines. The products below a heading ("Sold:") or an entry are read with
 * its verb; the `text` of such a reading has the verb in front, so that it can be read again alone. Where it is not
 * understood as it stands, misspelt and clipped words are written out, in the `text` too.
 */
export function readMessage(text: string, grammar: Grammar, context: ReadingContext): readonly LineReading[] {
  const readAll = (said: string): readonly LineReading[] => readAsSaid(said, grammar, context)
  return readRepaired(text, readAll(text), readAll, grammar, context)
}

function readAsSaid(text: string, grammar: Grammar, context: ReadingContext): readonly LineReading[] {
  const lines = linesOf(text)
  const readOne: Read = line => readLine(line, grammar, context)
  const read = lines.length > 1 ? readOnce(readOne) : readOne
  const readings: LineReading[] = []
  let heading: Heading | undefined
  let isForwarded = false
  let readTo = 0
  for (const [number, line] of lines.entries()) {
    if (number < readTo) continue
    if (line === '' && heading?.kind === 'entry') heading = undefined
    if (line === '') continue
    const unread = notRead(line, isForwarded)
    if (unread !== undefined) {
      readings.push(unread)
      continue
    }
    const alone = read(line)
    isForwarded = lines.length > 1 && isForwarding(alone.sight.line)
    const below = heading === undefined ? undefined : readBelow(heading, line, alone, read)
    const atPlace =
      below === undefined && lines.length > 1 ? listOfPlace(alone, lines, number, read, heading?.words) : undefined
    if (atPlace !== undefined && 'asked' in atPlace) {
      readings.push(atPlace.asked.reading)
      readTo = number + 1 + atPlace.asked.lines
      heading = undefined
      continue
    }
    if (atPlace !== undefined) {
      heading = { words: atPlace.words, kind: 'verb' }
      continue
    }
    const rest = lines.slice(number + 1)
    const priced =
      below === undefined ? (pricesBelow(line, rest, read) ?? totalBelow(line, alone, rest, read)) : undefined
    if (priced !== undefined) {
      readings.push(...priced.readings)
      readTo = number + 1 + priced.lines
      heading = undefined
      continue
    }
    const stated = below === undefined ? statedBelow(line, lines.slice(number + 1), read) : undefined
    if (stated !== undefined) {
      heading = { words: stated, kind: 'verb' }
      continue
    }
    const next = below === undefined ? headingOf(line, alone, lines.slice(number + 1), read) : undefined
    if (next !== undefined) {
      heading = next
      continue
    }
    const amendment =
      lines.length === 1
        ? (readAmendment(line, alone, grammar, context) ??
          readPartOtherwise(line, alone, context, read) ??
          readWish(line, alone, context))
        : undefined
    const own =
      below ??
      amendment ??
      readSlip(line, alone, grammar, context) ??
      readDenied(line, alone, read) ??
      (lines.length === 1 ? readCarriedOn(alone, context, read) : undefined) ??
      (lines.length === 1 ? readPartBack(alone, context, read) : undefined) ??
      readUnspaced(line, alone, read)
    const readAlone = (said: string): readonly LineReading[] => readAsked(read(said), grammar, context, read)
    if (own !== undefined) readings.push(own)
    else
      readings.push(
        ...(readOfDays(alone, read) ??
          readBesideTalk(line, alone, readAlone) ??
          readAsked(alone, grammar, context, read)),
      )
    if (below?.kind === 'clauses' || lines.length === 1) continue
    if (alone.reading.kind === 'clauses') heading = sharedBy(alone)
    else if (heading !== undefined && endsList(alone.sight, pathOf(alone))) heading = undefined
  }
  return withOthersNamed(readings)
}

/** What somebody else said, what was struck out, and what is too long to be read. */
function notRead(line: string, isForwarded: boolean): LineReading | undefined {
  if (isForwarded || isQuoted(line)) return { kind: 'nothing', text: line, because: 'chatter' }
  if (isStruck(line)) return { kind: 'nothing', text: line, because: 'intention' }
  return line.length > LONGEST_LINE ? tooLong(line) : undefined
}

/** The lines of a list are read again and again with what stands above them. */
function readOnce(read: Read): Read {
  const known = new Map<string, ReadLine>()
  return line => {
    const found = known.get(line) ?? read(line)
    known.set(line, found)
    return found
  }
}

/** A wish to take back, where the line is nothing else for sure. */
function readWish(line: string, { reading, sight }: ReadLine, context: ReadingContext): LineReading | undefined {
  const { product, products = product === undefined ? [] : [product] } = reading.kind === 'phrase' ? reading.slots : {}
  const isPhrase = reading.kind === 'phrase' && (products.length === 0 || products.some(({ kind }) => kind === 'one'))
  if (isPhrase || (reading.kind === 'clauses' && !isOfNothing(reading))) return undefined
  const { previousLine, isOverheard = false } = context
  return readUndoWish(line, sight, isOverheard, previousLine === undefined ? undefined : sightOf(previousLine, context))
}

/** "reverse the last sale": a verb, and goods that nobody knows, of no number. */
function isOfNothing({ clauses }: Extract<LineReading, { kind: 'clauses' }>): boolean {
  return clauses.every(({ items }) =>
    items.every(({ name, quantity }) => name.kind === 'unknown' && quantity?.kind !== 'exact'),
  )
}

/** "Counted the hoops, 16 not 18": read without what is denied, where it states what is, and tells of nothing that was done. */
function readDenied(line: string, { reading, sight }: ReadLine, read: Read): LineReading | undefined {
  if (reading.kind === 'clauses' || (reading.kind === 'phrase' && isSetting(reading))) return undefined
  const without = withoutDenied(sight)
  const said = without === undefined ? undefined : read(without).reading
  return said !== undefined && isSetting(said) ? { ...said, text: line } : undefined
}

/** "Stock take: m8 washer 1 150": read with its figures written together, where it is not understood as it stands. */
function readUnspaced(line: string, { reading, sight }: ReadLine, read: Read): LineReading | undefined {
  if (isPlain(reading) || reading.kind === 'phrase') return undefined
  const joined = unspaced(sight)
  if (joined === undefined) return undefined
  const said = read(joined.text).reading
  const isGood = isSetting(said) || (joined.isUsual && isPlain(said) && /^\D*\d{1,3}(?: \d{3})+ \D/u.test(line))
  return isGood ? { ...said, text: joined.text } : undefined
}

function tooLong(line: string): LineReading {
  return {
    kind: 'unclear',
    text: line,
    command: null,
    because: 'words-left',
    said: `${line.slice(0, 60)}…`,
    products: [],
  }
}

/** The line read with the verb or the day of its heading, where it has none of its own. */
function readBelow({ words, kind }: Heading, line: string, alone: ReadLine, read: Read): LineReading | undefined {
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
  return reads?.kind === 'clauses' ? { words, kind } : undefined
}

/** The path of a line; a phrase is read without one. */
function pathOf({ reading, sight, path }: ReadLine): readonly Segment[] {
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
