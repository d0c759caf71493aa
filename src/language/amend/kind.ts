import { englishAmend } from '../lexicon/en/amend/amend.ts'
import type { Doing } from '../lexicon/lexicon.ts'
import type { ReadLine } from '../line.ts'
import { endOfPlain, sayingWith } from '../text/line.ts'
import { saidBetween } from '../text/tokens.ts'
import type { Right, Tokens } from './words.ts'

/** Only of these is money told. */
const TRADES: ReadonlySet<Doing> = new Set<Doing>(['sell', 'receive', 'customer-return', 'return', 'buy'])

/**
 * "received not sold", "that was a return, not a sale": the line before with another verb. What is denied must be what
 * was said; with nothing denied, the verb must be another one.
 */
export function withOtherKind(right: Right, wrong: Right | undefined, previous: ReadLine): string | undefined {
  const said = verbIn(right)
  const denied = wrong && verbIn(wrong)
  const verbs = previous.path.filter(segment => segment.kind === 'verb')
  const [verb] = verbs
  if (said === undefined || verb === undefined || verbs.length > 1) return undefined
  if (wrong === undefined ? said.doing === verb.verb.doing : denied?.doing !== verb.verb.doing) return undefined
  const { line } = previous.sight
  const words = saidBetween(right.sight.line, said.from, said.to)
  const place = { from: verb.from, to: verb.end }
  const gone = TRADES.has(said.doing) ? [] : pricesOf(previous)
  const by = said.doing === 'return' ? returned(verb.verb.doing, words) : words
  const changes = [{ place, by }, ...gone.map(one => ({ place: one, by: '' }))]
  return changes
    .toSorted((one, other) => other.place.from - one.place.from)
    .reduce((text, { place, by }) => spliced(text, line, place, by), line.clean)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A return of what was sold comes from the customer, one of what was received goes to the supplier. */
function returned(doing: Doing, words: string): string {
  if (doing === 'sell') return englishAmend.returned.sell
  return doing === 'receive' || doing === 'buy' ? englishAmend.returned.receive : words
}

/** What goes out without a customer has no price. */
function pricesOf({ path }: ReadLine): readonly Tokens[] {
  return path.flatMap(segment => {
    if (segment.kind === 'price') return { from: segment.from, to: segment.end }
    const price = segment.kind === 'item' ? segment.item.price : null
    return price === null ? [] : { from: price.from, to: price.end }
  })
}

/** The text with `by` in the place of tokens of the line; from behind, so that the places in front stay. */
function spliced(text: string, line: ReadLine['sight']['line'], { from, to }: Tokens, by: string): string {
  const start = line.tokens[from]?.start ?? 0
  const end = to > from ? (line.tokens[to - 1]?.end ?? start) : start
  return `${text.slice(0, start)}${by} ${text.slice(end)}`.replace(/\s+([,.;:)])/g, '$1')
}

function verbIn({ sight, from, to }: Right): (Tokens & { readonly doing: Doing }) | undefined {
  const start = endOfPlain(sight.line, from, 'article') || from
  const verb = sayingWith(sight.line, start, 'verb')
  return verb?.end === to ? { from: start, to, doing: verb.sense.doing } : undefined
}
