import { readAmendment } from './amend.ts'
import type { Segment } from './clauses/segments.ts'
import type { ReadingContext } from './context.ts'
import type { Grammar } from './grammar.ts'
import { LONGEST_LINE, type ReadLine, readLine } from './line.ts'
import type { LineReading } from './reading.ts'
import { linesOf } from './text/lines.ts'

/** The words before the products of a line, which the lines below share: "Sold:", "yesterday sold". */
interface Heading {
  readonly words: string
  /** A blank line ends what a whole entry shares with the lines below it. */
  readonly isOwnLine: boolean
}

/**
 * Reads a message: one reading for each of its lines. The products below a heading ("Sold:") or an entry are read with
 * its verb; the `text` of such a reading has the verb in front, so that it can be read again alone.
 */
export function readMessage(text: string, grammar: Grammar, context: ReadingContext): readonly LineReading[] {
  const lines = linesOf(text)
  const readings: LineReading[] = []
  let heading: Heading | undefined
  for (const [number, line] of lines.entries()) {
    if (line === '') {
      if (heading?.isOwnLine === false) heading = undefined
      continue
    }
    if (line.length > LONGEST_LINE) {
      readings.push(tooLong(line))
      continue
    }
    const read = readLine(line, grammar, context)
    const below = heading === undefined ? undefined : readBelow(heading, line, read, grammar, context)
    const words = below === undefined ? headingOf(line, read, lines.slice(number + 1), grammar, context) : undefined
    if (words !== undefined) {
      heading = { words, isOwnLine: true }
      continue
    }
    const amendment =
      below === undefined && lines.length === 1 ? readAmendment(line, read, grammar, context) : undefined
    readings.push(below ?? amendment ?? read.reading)
    if (below === undefined) heading = sharedBy(read) ?? (read.reading.kind === 'clauses' ? undefined : heading)
  }
  return readings
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

/** The line read with the verb of its heading, where it has none of its own. */
function readBelow(
  { words }: Heading,
  line: string,
  alone: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  if (alone.reading.kind === 'clauses' || alone.path.some(({ kind }) => kind === 'verb')) return undefined
  const { reading } = readLine(`${words} ${line}`, grammar, context)
  if (reading.kind === 'clauses') return reading
  return alone.reading.kind === 'unclear' && reading.kind === 'unclear' ? reading : undefined
}

/** The words of a line that names no product, if the lines below are products without a verb. */
function headingOf(
  line: string,
  { sight, reading, path }: ReadLine,
  below: readonly string[],
  grammar: Grammar,
  context: ReadingContext,
): string | undefined {
  const next = below.find(other => other !== '')
  if (next === undefined || reading.kind === 'clauses') return undefined
  const words = line.replace(/[\s:*_-]+$/u, '')
  const isMarked = /:[\s*_-]*$/u.test(line)
  if (path.some(segment => segment.kind === 'item') || (reading.kind === 'phrase' && !isMarked)) return undefined
  const hasRemark = path.some(segment => segment.kind === 'remark') || sight.line.tokens.length > 3
  const heading = hasRemark ? `${words}:` : words
  const alone = readLine(next, grammar, context)
  if (alone.reading.kind === 'clauses' || alone.path.some(({ kind }) => kind === 'verb')) return undefined
  const together = readLine(`${heading} ${next}`, grammar, context)
  return together.reading.kind === 'clauses' ? heading : undefined
}

/** What the lines below an entry share with it: all before its first product, if nothing stands behind the last. */
function sharedBy({ reading, sight, path }: ReadLine): Heading | undefined {
  if (reading.kind !== 'clauses' || reading.clauses.length !== 1) return undefined
  const first = path.findIndex(segment => segment.kind === 'item')
  const isTailed = path
    .slice(first)
    .some(segment => segment.kind === 'day' || segment.kind === 'remark' || segment.kind === 'verb')
  const start = sight.line.tokens[path[first]?.from ?? 0]?.start ?? 0
  const hasVerb = path.slice(0, first).some((segment: Segment) => segment.kind === 'verb')
  return isTailed || !hasVerb ? undefined : { words: sight.line.clean.slice(0, start).trim(), isOwnLine: false }
}
