import type { Sight } from '../context.ts'
import type { Item, LineReading } from '../reading.ts'
import { endOfPlain, type Line, sayingWith } from '../text/line.ts'
import type { Problem } from './assemble.ts'
import { beginsWhether } from './doubts/open-beside.ts'
import type { Segment } from './segments/segment.ts'
import { isUntold } from './untold.ts'

/** Tokens of a line in which a product's name is no chance. */
const SHORT_LINE = 4

type ClausesReading = Extract<LineReading, { kind: 'clauses' }>

/** "sold 3 soap?" is as much a question as an entry; "can you add 20 rice?" is a request. */
export function doneOrAsked(reading: ClausesReading, { line }: Sight, path: readonly Segment[]): LineReading {
  const asks = line.tokens.some((token, at) => token.kind === 'mark' && token.text === '?' && !isOfName(path, at))
  if (!asks && !beginsQuestion(line, path)) return reading
  const { text, clauses } = reading
  const isRequest = line.tokens.some((_, at) => endOfPlain(line, at, 'request') > 0)
  if (isRequest && clauses.every(({ move }) => move !== 'sell')) return reading
  const products = clauses.flatMap(({ items }) => items.map(({ name }) => name))
  return { kind: 'unclear', text, command: clauses[0]?.move ?? null, because: 'two-readings', said: '?', products }
}

/** "have you received 20 sugar", without a question mark. */
function beginsQuestion(line: Line, path: readonly Segment[]): boolean {
  for (let at = 0; ; ) {
    if (isOfName(path, at)) return false
    if (endOfPlain(line, at, 'asking') > 0) return true
    if (beginsWhether(line, at)) return true
    const end = endOfPlain(line, at, 'polite') || (line.tokens[at]?.kind === 'mark' ? at + 1 : 0)
    if (end === 0) return false
    at = end
  }
}

/** Is the token one of a product's name, as in "Yahoo?" or "What's Up"? */
function isOfName(path: readonly Segment[], at: number): boolean {
  return path.some(
    segment =>
      segment.kind === 'item' &&
      segment.item.name?.isKnown === true &&
      at >= segment.item.name.from &&
      at < segment.item.name.to,
  )
}

/** Are all products of the reading known and their quantities told? */
export function isPlain(reading: LineReading): boolean {
  if (reading.kind !== 'clauses') return false
  return reading.clauses.every(({ items }) => items.every(isPlainItem))
}

function isPlainItem({ name, quantity }: Item): boolean {
  return (name.kind === 'one' || name.kind === 'several') && quantity !== null
}

/** Tells what somebody tried to enter from chatter, and from what is only intended. */
export function notClauses(text: string, sight: Sight, path: readonly Segment[], problem: Problem): LineReading {
  const left = path.filter(segment => segment.kind === 'left')
  const markers = left.map(segment => sayingWith(sight.line, segment.from, 'marker')?.sense)
  const isStated = path.some(segment => segment.kind === 'remaining') && holdsName(sight) && left.length === 1
  if (!isStated && (markers.includes('intention') || markers.includes('negation')))
    return { kind: 'nothing', text, because: 'intention' }
  const hasVerb = path.some(segment => segment.kind === 'verb')
  const items = path.filter(segment => segment.kind === 'item')
  const hasName = holdsName(sight)
  const hasQuantity = items.some(({ item }) => item.quantity !== null && !item.quantity.article)
  const isShort = sight.line.tokens.length <= SHORT_LINE
  if (!(hasVerb && hasQuantity) && !(hasName && (hasVerb || hasQuantity || isShort))) {
    const isHeard = hasVerb || hasName || hasQuantity || left.length < path.length
    if (isUntold(sight.line)) return { kind: 'nothing', text, because: 'untold' }
    return { kind: 'nothing', text, because: isHeard ? 'chatter' : 'unknown' }
  }
  const { because, said, move, ways, products } = problem
  const command = isStated ? 'count' : move
  return { kind: 'unclear', text, command, because, said, products: products(), ...(ways && { ways }) }
}

/** Does a name that is known stand in the line? Then the other words are no misspelling of it. */
export function holdsName({ line, names }: Sight): boolean {
  return line.tokens.some((_, at) => names.at(at).some(span => span.kind !== 'near'))
}
