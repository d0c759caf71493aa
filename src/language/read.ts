import { readCarriedOn } from './amend/carried-on.ts'
import { readPartBack } from './amend/part-back.ts'
import { readPartOtherwise } from './amend/part-otherwise.ts'
import { readSlip } from './amend/slip.ts'
import { readUndoWish } from './amend/wish.ts'
import { readAmendment } from './amend.ts'
import { askedReading } from './asked-reading.ts'
import { isPlain } from './clauses/judge.ts'
import { readOfDays } from './clauses/rewritten/of-days.ts'
import type { ReadingContext } from './context.ts'
import { isSetting, withoutDenied } from './facts/denied.ts'
import type { Grammar } from './grammar.ts'
import { LONGEST_LINE, type ReadLine, readLine, sightOf } from './line.ts'
import { withFeet } from './lists/feet.ts'
import { withVerbsAbove } from './lists/foot-verbs.ts'
import type { Heading, Read } from './lists/heading.ts'
import { headedBy, headingBehind, headsOther, readBelow } from './lists/headings.ts'
import { isEntry, joinedLine, type PlacedReading } from './lists/joined.ts'
import { markedUndone, signedGoods } from './lists/marked.ts'
import { withoutGluedNumbers } from './lists/numbered.ts'
import { withOthersNamed } from './names/others-named.ts'
import { readAsked } from './questions/asked.ts'
import { readBesideTalk } from './questions/beside-talk.ts'
import { isForwarding, isQuoted, isStruck } from './quoted.ts'
import type { LineReading, Move } from './reading.ts'
import { readRepaired } from './repair/read.ts'
import { linesOf, writtenLinesOf } from './text/lines.ts'
import { unspaced } from './values/spaced.ts'

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
  const written = writtenLinesOf(text)
  if (lines.length === 1) return readPlaced(lines, written, grammar, context, read).map(({ reading }) => reading)
  const unnumbered = withoutGluedNumbers(lines)
  if (unnumbered !== undefined) {
    const ways = [unnumbered, lines].map(said => readPlaced(said, said, grammar, context, read))
    const asked = numberedOrNot(lines, ways)
    if (asked !== undefined) return [asked]
  }
  const verbs = withVerbsAbove(lines, read)
  const placed =
    verbs === undefined
      ? readPlaced(lines, written, grammar, context, read)
      : readPlaced(verbs.lines, verbs.lines, grammar, context, read, verbs.isOpen)
  return withOthersNamed(withFeet(placed, grammar, context, read))
}

/** The readings of the lines; `isUnheaded`: none of them is a heading of those below. */
function readPlaced(
  lines: readonly string[],
  written: readonly string[],
  grammar: Grammar,
  context: ReadingContext,
  read: Read,
  isUnheaded = false,
): readonly PlacedReading[] {
  const isOnly = lines.length === 1
  const readings: PlacedReading[] = []
  const put = (line: string, alone: ReadLine | undefined, found: readonly LineReading[]): void => {
    for (const reading of found) readings.push({ reading, line, alone: found.length === 1 ? alone : undefined })
  }
  let heading: Heading | undefined
  let before: Move | undefined
  let isForwarded = false
  let readTo = 0
  for (const [number, line] of lines.entries()) {
    if (number < readTo) continue
    if (line === '') {
      before = undefined
      if (heading?.kind === 'entry') heading = undefined
      continue
    }
    const unread = isForwarded ? untold(line, 'chatter') : unreadOf(line)
    if (unread !== undefined) {
      put(line, undefined, [unread])
      continue
    }
    const alone = read(line)
    isForwarded = !isOnly && isForwarding(alone.sight.line)
    const isOther = heading !== undefined && headsOther(heading, line, alone, lines.slice(number + 1), read)
    const below = heading === undefined || isOther ? undefined : readBelow(heading, line, alone, read)
    const mayHead = below === undefined && !isOnly && !isUnheaded
    const headed = mayHead ? headedBy(lines, number, alone, heading, read) : undefined
    if (headed !== undefined) {
      put(line, undefined, headed.readings)
      readTo = number + headed.lines
      heading = headed.heading
      continue
    }
    if (isOther) heading = undefined
    const found = below === undefined ? readUnheaded(line, alone, isOnly, grammar, context, read) : [below]
    const said = written[number] ?? line
    const judged = found.map(reading => markedUndone(signedGoods(reading, said, heading, before), said))
    put(line, alone, judged)
    if (isOnly) continue
    if (below?.kind !== 'clauses') heading = headingBehind(heading, alone, before)
    const entry = judged.findLast(reading => reading.kind === 'clauses')
    if (entry?.kind === 'clauses') before = entry.clauses.at(-1)?.move
  }
  return readings
}

/** A list whose figures may hold its numbers, as it is to be asked about. */
function numberedOrNot(lines: readonly string[], ways: readonly (readonly PlacedReading[])[]): LineReading | undefined {
  const entries = ways.map(placed => placed.filter(isEntry))
  const [first = []] = entries
  if (entries.some((all, at) => all.length < (ways[at]?.length ?? 0) || !all.every(({ reading }) => isPlain(reading))))
    return undefined
  const text = lines.filter(line => line !== '').join('\n')
  const clauses = first.flatMap(({ reading }) => reading.clauses)
  return askedReading(text, clauses, entries.map(joinedLine))
}

/** A line that is not read: quoted, crossed out, or too long. */
function unreadOf(line: string): LineReading | undefined {
  if (isQuoted(line)) return untold(line, 'chatter')
  if (isStruck(line)) return untold(line, 'intention')
  return line.length > LONGEST_LINE ? tooLong(line) : undefined
}

function untold(text: string, because: 'chatter' | 'intention'): LineReading {
  return { kind: 'nothing', text, because }
}

/** A line that stands below no heading; corrections of what was said before are messages of their own. */
function readUnheaded(
  line: string,
  alone: ReadLine,
  isOnly: boolean,
  grammar: Grammar,
  context: ReadingContext,
  read: Read,
): readonly LineReading[] {
  const amendment = isOnly
    ? (readAmendment(line, alone, grammar, context) ??
      readPartOtherwise(line, alone, context, read) ??
      readWish(line, alone, context))
    : undefined
  const own =
    amendment ??
    readSlip(line, alone, grammar, context) ??
    readDenied(line, alone, read) ??
    (isOnly ? readCarriedOn(alone, context, read) : undefined) ??
    (isOnly ? readPartBack(alone, context, read) : undefined) ??
    readUnspaced(line, alone, read)
  if (own !== undefined) return [own]
  const readAlone = (other: string): readonly LineReading[] => readAsked(read(other), grammar, context, read)
  return readOfDays(alone, read) ?? readBesideTalk(line, alone, readAlone) ?? readAsked(alone, grammar, context, read)
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
