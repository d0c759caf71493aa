import { quantitiesIn, type ReadingContext } from '../context.ts'
import { englishMore } from '../lexicon/en/amend/more.ts'
import type { ReadLine } from '../line.ts'
import { siblingOf } from '../names/sibling.ts'
import type { LineReading } from '../reading.ts'
import { endOfSaying, sayingsOf } from '../text/sayings.ts'
import { saidBetween } from '../text/tokens.ts'
import { numberAt } from '../values/number.ts'
import { sizesAt } from '../values/size.ts'
import { isOfMove, plainlyDone } from './plainly.ts'

const LEAD = sayingsOf(englishMore.otherLead)
const OF_THEM = sayingsOf(englishMore.ofThem)
const WAS = sayingsOf(englishMore.wasOther)
const BEHIND = sayingsOf(englishMore.behindOther)
const LONGEST = 14
const ONE = 1000n

/**
 * "one of them was a large" behind an entry of one product: so many of it were of another one, and the entry is corrected.
 * Undefined where more is told, where as many or more would be of the other, and where that is not one product for sure.
 */
export function readPartOtherwise(
  text: string,
  { sight }: ReadLine,
  { previousLine, isOverheard = false }: ReadingContext,
  read: (line: string) => ReadLine,
): LineReading | undefined {
  const { line } = sight
  const { length } = line.tokens
  if (previousLine === undefined || isOverheard || length > LONGEST) return undefined
  const from = endOfSaying(line, 0, length, LEAD)
  const number = numberAt(line, from)
  const them = number === undefined ? 0 : endOfSaying(line, number.end, length, OF_THEM)
  const was = them === 0 ? 0 : endOfSaying(line, them, length, WAS)
  if (number === undefined || was === 0) return undefined
  const many = quantitiesIn(sight, from).find(({ end, article }) => end === number.end && !article)?.reading
  if (many?.kind !== 'exact' || many.unit !== null) return undefined
  const before = read(previousLine)
  const done = plainlyDone(before)
  if (done?.only === undefined || before.reading.kind !== 'clauses') return undefined
  const said = before.reading.clauses[0]?.items[0]?.quantity
  if (said?.kind !== 'exact' || said.unit !== null || said.thousandths <= many.thousandths) return undefined
  const rest = said.thousandths - many.thousandths
  const other = otherNamed(sight, was, before)
  if (other === undefined || rest % ONE !== 0n) return undefined
  const told = `${done.verb} ${rest / ONE} ${done.only.name}, ${saidBetween(line, from, number.end)} ${other}`
  const { reading } = read(told)
  if (!isOfMove(reading, done.move)) return undefined
  const products = reading.clauses.flatMap(({ items }) => items.map(({ name }) => name))
  const [first, second, ...more] = products
  const isOther =
    first?.kind === 'one' && second?.kind === 'one' && more.length === 0 && first.product !== second.product
  return isOther && first.product === done.only.product ? { kind: 'amend', text, line: told } : undefined
}

/** The other product: by its name, or by the one word that tells it from the first. */
function otherNamed({ line, names }: ReadLine['sight'], from: number, { sight, path }: ReadLine): string | undefined {
  const { length } = line.tokens
  for (let end = length; end > from; end -= 1) {
    if (end < length && endOfSaying(line, end, length, BEHIND) !== length && line.tokens[end]?.kind !== 'mark') continue
    const words = saidBetween(line, from, end)
    if (names.at(from).some(name => name.end === end && name.kind === 'one')) return words
    const item = path.find(segment => segment.kind === 'item')
    const name = item?.kind === 'item' ? item.item.name : null
    if (name === null) return undefined
    const letters = sizesAt(line, from).find(size => size.end === end)?.letters
    const sibling = siblingOf(sight, name, words) ?? (letters && siblingOf(sight, name, letters))
    if (sibling !== undefined && sibling !== '') return sibling
  }
  return undefined
}
