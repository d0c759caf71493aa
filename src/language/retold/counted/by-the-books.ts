import type { Sight } from '../../context.ts'
import { englishCounts } from '../../lexicon/en/told/counts.ts'
import { endOfPlain } from '../../text/line.ts'
import { endOfSaying, sayingsOf } from '../../text/sayings.ts'
import { saidBetween } from '../../text/tokens.ts'
import type { Retold } from '../done.ts'
import { manyAt, namesAt, passMark } from '../words.ts'

const BOOKS = sayingsOf(englishCounts.books)
const SHOWS = sayingsOf(englishCounts.shows)
const ACTUALLY = sayingsOf(englishCounts.actually)
const IT_IS = sayingsOf(englishCounts.itIs)

/** A product, and where what the books say of it ends. */
interface Booked {
  readonly from: number
  readonly to: number
  readonly end: number
  /** Are the books named? */
  readonly isOfBooks: boolean
}

/** "books say 50 lux but there's 44", "lux shows 50 but i only have 44": what there is, and not what the books say. */
export function countedByTheBooks(sight: Sight): Retold | undefined {
  const { line } = sight
  const { length } = line.tokens
  for (const { from, to, end, isOfBooks } of bookedAt(sight)) {
    let at = passMark(line, end)
    at = endOfPlain(line, at, 'gap') || at
    let isActual = false
    for (
      let next = at;
      next > 0;
      next = endOfSaying(line, at, length, ACTUALLY) || (isOfBooks ? endOfSaying(line, at, length, IT_IS) : 0)
    ) {
      isActual ||= next > at
      at = next
    }
    const many = isActual ? manyAt(sight, at) : undefined
    if (many === undefined) continue
    const again = namesAt(sight, many.end).find(
      last => saidBetween(line, many.end, last) === saidBetween(line, from, to),
    )
    if (endOfLeft(sight, again ?? many.end) < length) continue
    const said = `${saidBetween(line, many.from, many.end)} ${saidBetween(line, from, to)}`
    return { line: `counted ${said}`, moves: ['count'], remark: saidBetween(line, 0, end) }
  }
  return undefined
}

/** "books say 50 lux", "system has lux at 50", "lux shows 50" */
function bookedAt(sight: Sight): readonly Booked[] {
  const { line } = sight
  const { length } = line.tokens
  const first = endOfPlain(line, 0, 'polite')
  const books = endOfSaying(line, first, length, BOOKS)
  const many = books === 0 ? undefined : manyAt(sight, books)
  const found: Booked[] = []
  if (many !== undefined)
    for (const to of namesAt(sight, many.end)) found.push({ from: many.end, to, end: to, isOfBooks: true })
  for (const to of namesAt(sight, books || first)) {
    const shows = books > 0 ? endOfPlain(line, to, 'at') || to : endOfSaying(line, passMark(line, to), length, SHOWS)
    const end = shows === 0 ? undefined : manyAt(sight, shows)?.end
    if (end !== undefined) found.push({ from: books || first, to, end, isOfBooks: books > 0 })
  }
  return found
}

function endOfLeft({ line }: Sight, from: number): number {
  let at = from
  for (let end = at; end > 0; end = endOfPlain(line, at, 'remaining') || endOfPlain(line, at, 'standing')) at = end
  return at
}
