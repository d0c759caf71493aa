import { dayAt, type Segment } from './clauses/segments.ts'
import type { ReadingContext, Sight } from './context.ts'
import type { Grammar } from './grammar.ts'
import { type ReadLine, readLine } from './line.ts'
import type { LineReading } from './reading.ts'
import { endOfPlain } from './text/line.ts'
import { saidBetween, tokenise } from './text/tokens.ts'
import { priceAt } from './values/price.ts'
import { quantitiesAt } from './values/quantity.ts'

/** Marks between the words of a correction. */
const PASSED_MARKS = ',.!…:;'

type ItemSegment = Extract<Segment, { kind: 'item' }>

/**
 * Reads "sorry 4 not 3", "make that 5", "no, sugar" as what the line before should have been; undefined if it is no
 * correction, or not of one thing only, or if the line so corrected could not be read.
 */
export function readAmendment(
  text: string,
  read: ReadLine,
  grammar: Grammar,
  context: ReadingContext,
): LineReading | undefined {
  const { previousLine } = context
  if (previousLine === undefined || isOwnLine(read.reading)) return undefined
  const start = endOfLead(read.sight)
  if (start === 0) return undefined
  const previous = readLine(previousLine, grammar, context)
  const line = amended(read.sight, start, previous)
  if (line === undefined || line === previous.sight.line.clean) return undefined
  const again = readLine(line, grammar, context).reading
  return again.kind === previous.reading.kind ? { kind: 'amend', text, line } : undefined
}

/** Is it plainly something else? A phrase that only resembles a name is not. */
function isOwnLine(reading: LineReading): boolean {
  if (reading.kind === 'phrase') return reading.slots.product === undefined || reading.slots.product.kind === 'one'
  return reading.kind === 'clauses'
}

/** Where the words end that only say that something is corrected; 0 if there are none. */
function endOfLead({ line }: Sight): number {
  let at = 0
  let leads = 0
  while (at < line.tokens.length) {
    const lead = endOfPlain(line, at, 'make') || endOfPlain(line, at, 'correction')
    const end =
      lead || endOfPlain(line, at, 'filler') || (PASSED_MARKS.includes(line.tokens[at]?.text ?? ' ') ? at + 1 : 0)
    if (end === 0 || (leads === 0 && lead === 0)) break
    if (lead > 0) leads += 1
    at = end
  }
  return leads > 0 && at < line.tokens.length ? at : 0
}

function amended(sight: Sight, start: number, previous: ReadLine): string | undefined {
  const { line } = sight
  const last = lastToken(sight)
  for (let at = start; at < last; at += 1) {
    const end = endOfPlain(line, at, 'instead')
    if (end > 0 && at > start)
      return exchanged(previous.sight, wordsOf(sight, end, last), saidBetween(line, start, at).replace(/[\s,;-]+$/, ''))
  }
  const denied = endOfPlain(line, start, 'instead')
  for (let at = denied + 1; denied > 0 && at < last - 1; at += 1) {
    if (line.tokens[at]?.text !== ',' && endOfPlain(line, at, 'gap') === 0 && line.tokens[at]?.text !== 'but') continue
    return exchanged(previous.sight, wordsOf(sight, denied, at), saidBetween(line, at + 1, last))
  }
  const day = dayAt(sight, start)
  if (day?.end === last) return withDay(saidBetween(line, start, last), previous)
  const items = previous.path.filter((segment): segment is ItemSegment => segment.kind === 'item')
  const [item] = items
  if (item === undefined || items.length !== 1) return undefined
  return (
    withPrice(sight, start, last, previous, item) ??
    withQuantity(sight, start, last, previous, item) ??
    withName(sight, start, last, previous, item)
  )
}

/** Greetings and marks at the end say nothing. */
function lastToken({ line }: Sight): number {
  let last = line.tokens.length
  for (let at = last - 1; at > 0; at -= 1) {
    const isEndMark = at === last - 1 && line.tokens[at]?.kind === 'mark' && line.tokens[at]?.text !== ')'
    if (isEndMark || endOfPlain(line, at, 'polite') === last) last = at
  }
  return last
}

function wordsOf({ line }: Sight, from: number, to: number): readonly string[] {
  return line.tokens.slice(from, to).map(token => token.text)
}

/**
 * The line with `by` where `words` stood, if they stand there once. "4 lux not 3" says again what stands behind the 3:
 * that is not doubled.
 */
function exchanged({ line }: Sight, words: readonly string[], by: string): string | undefined {
  const places = line.tokens.flatMap((_, at) =>
    words.every((word, offset) => line.tokens[at + offset]?.text === word) ? [at] : [],
  )
  const [place] = places
  if (place === undefined || places.length !== 1 || words.length === 0) return undefined
  const said = tokenise(by).tokens.map(token => token.text)
  let end = place + words.length
  for (let count = said.length - 1; count > 0; count -= 1) {
    const isSaidAgain = said
      .slice(-count)
      .every((word, offset) => line.tokens[place + words.length + offset]?.text === word)
    if (isSaidAgain) {
      end += count
      break
    }
  }
  return replaced(line, place, end, by)
}

function withDay(said: string, { sight, path }: ReadLine): string | undefined {
  const days = path.filter(segment => segment.kind === 'day')
  const [day] = days
  const { line } = sight
  if (day === undefined) return replaced(line, line.tokens.length, line.tokens.length, said)
  return days.length === 1 ? replaced(line, day.from, day.end, said) : undefined
}

function withPrice(
  sight: Sight,
  start: number,
  last: number,
  previous: ReadLine,
  item: ItemSegment,
): string | undefined {
  const price = priceAt(sight.line, start, sight.habits)
  if (price === undefined || price.end !== last || price.meaning.kind === 'number') return undefined
  const said = saidBetween(sight.line, start, last)
  const old = item.item.price
  const { line } = previous.sight
  return old === null ? replaced(line, item.end, item.end, said) : replaced(line, old.from, old.end, said)
}

/** "5", "5 kg", "5 soap": the quantity, and the name if one is said. */
function withQuantity(
  sight: Sight,
  start: number,
  last: number,
  previous: ReadLine,
  item: ItemSegment,
): string | undefined {
  const { quantity, name } = item.item
  const { line } = previous.sight
  for (const said of quantitiesAt(sight.line, start)) {
    if (said.article || quantity === null) continue
    const words = saidBetween(sight.line, start, said.end)
    const isPlain = said.reading.kind === 'exact' && said.reading.unit === null && said.counted === null
    const number = isPlain ? numberOnly(previous, item) : quantity
    if (said.end === last) return replaced(line, number.from, number.end, words)
    const isName = name !== null && sight.names.at(said.end).some(span => span.end === last)
    if (isName && isAdjacent(item))
      return replaced(line, item.from, Math.max(name.to, quantity.end), saidBetween(sight.line, start, last))
  }
  return undefined
}

/** The number of a quantity without its unit: "make that 5" after "3 kg" is 5 kg. */
function numberOnly({ sight }: ReadLine, { item }: ItemSegment): { from: number; end: number } {
  const { quantity } = item
  if (quantity === null) return { from: 0, end: 0 }
  const shorter = quantitiesAt(sight.line, quantity.from).at(-1)
  return shorter !== undefined && quantity.reading.kind === 'exact' && quantity.counted === null ? shorter : quantity
}

function isAdjacent({ item }: ItemSegment): boolean {
  return item.name !== null && item.quantity !== null
}

function withName(
  sight: Sight,
  start: number,
  last: number,
  previous: ReadLine,
  item: ItemSegment,
): string | undefined {
  const { name } = item.item
  if (name === null || !sight.names.at(start).some(span => span.end === last)) return undefined
  return replaced(previous.sight.line, name.from, name.to, saidBetween(sight.line, start, last))
}

function replaced({ clean, tokens }: Sight['line'], from: number, to: number, by: string): string {
  const start = from < to || from === 0 ? (tokens[from]?.start ?? 0) : (tokens[from - 1]?.end ?? 0)
  const end = from < to ? (tokens[to - 1]?.end ?? start) : start
  const head = clean.slice(0, start).trimEnd()
  const tail = clean.slice(end)
  return `${head} ${by}${/^[\s,.;:)]/.test(tail) || tail === '' ? '' : ' '}${tail}`.trim()
}
