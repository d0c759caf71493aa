import { isOwnPhrase, readAmendment } from '../amend.ts'
import { isBreak } from '../clauses/segments/breaks.ts'
import type { ReadingContext } from '../context.ts'
import type { Grammar } from '../grammar.ts'
import { type ReadLine, readLine } from '../line.ts'
import type { Item, LineReading } from '../reading.ts'
import { endOfPlain, type Line } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import { withSecondNumber } from './second-number.ts'

const MOST_SLIPS = 3

/** "sold 3 soap, no wait, 2": the line as its end corrects it. Undefined if nothing in it takes back what stands before. */
export function readSlip(
  text: string,
  read: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  const { line } = read.sight
  const second = withSecondNumber(read.sight)
  if (second !== undefined) {
    const anew = readLine(second, grammar, context)
    const reading = isDone(anew.reading) ? anew.reading : readSlip(second, anew, grammar, context)
    if (reading !== undefined) return { ...reading, text }
  }
  if (isDone(read.reading) || isOwnPhrase(read.reading, [])) return undefined
  const slips = line.tokens.flatMap((_, at) => (at > 1 && isSlip(line, at) ? [at] : []))
  for (const at of slips.slice(0, MOST_SLIPS)) {
    const head = saidBetween(line, 0, at).replace(/[\s,.;-]+$/, '')
    const tail = saidBetween(line, at, line.tokens.length)
    const amendment = readAmendment(tail, readLine(tail, grammar, context), grammar, { ...context, previousLine: head })
    if (amendment === undefined || amendment.asks !== undefined) continue
    const { reading } = readLine(amendment.line, grammar, context)
    return reading.kind === 'clauses' ? { ...reading, text } : undefined
  }
  return undefined
}

/** Was something done with products that all are known, or may be one of several? */
function isDone(reading: LineReading): boolean {
  return reading.kind === 'clauses' && reading.clauses.every(({ items }) => items.every(isKnown))
}

function isKnown({ name }: Item): boolean {
  return name.kind !== 'unknown'
}

/** "sold two milk, no three": a bare "no" takes back only behind a mark. */
function isSlip(line: Line, at: number): boolean {
  return endOfPlain(line, at, 'slip') > 0 || (endOfPlain(line, at, 'no') === at + 1 && isBreak(line, at - 1))
}
